package ro.reazem.financialaid.store;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedWords;

/** The cards of the store: found by name or number, blocked when lost, replaced by a new one. */
@Controller
@RequestMapping("/financialaid/store/cards")
class StoreCardsController {

  private static final String KEEP = "store.card.keep";
  private static final int LONGEST = 200;

  private final StoreRegister register;
  private final TillRegister till;
  private final StoreCards cards;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Clock clock;

  StoreCardsController(StoreRegister register, TillRegister till, StoreCards cards, PermissionMatrix matrix, ListExport exports, Clock clock) {
    this.register = register;
    this.till = till;
    this.cards = cards;
    this.matrix = matrix;
    this.exports = exports;
    this.clock = clock;
  }

  /** Why a card is blocked, as typed. */
  record BlockForm(@Nullable String reason) {}

  @GetMapping
  @Permitted(TillRegister.READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var text = TypedWords.of(q);
    text = text.substring(0, Math.min(text.length(), LONGEST));
    if (export != null) {
      return exports.file(export, "carduri-magazin", columns(LocalDate.now(clock)), register.allCards(officer, text));
    }
    model.addAttribute("found", register.cards(officer, text, ListPage.Asked.of(page, size)));
    model.addAttribute("q", text);
    model.addAttribute("today", LocalDate.now(clock));
    return "financialaid/store/cards";
  }

  private static List<ListColumn<StoreRegister.CardLine>> columns(LocalDate today) {
    return List.of(ListColumn.of("financialaid.store.card", StoreRegister.CardLine::number), ListColumn.of("financialaid.store.buyer", StoreRegister.CardLine::holder),
        ListColumn.of("financialaid.store.monthly", StoreRegister.CardLine::monthly), ListColumn.of("financialaid.entitlements.from", one -> one.period().from()),
        ListColumn.of("financialaid.entitlements.until", one -> one.period().until()), ListColumn.word("financialaid.column.status",
            one -> "financialaid.store.state." + (one.period().stopOn(today) == null ? "ACTIVE" : one.period().stopOn(today))));
  }

  @GetMapping("/{id}")
  @Permitted(TillRegister.READ)
  String one(@PathVariable UUID id, Officer officer, Model model) {
    var form = new BlockForm("");
    return page(find(id, officer, TillRegister.READ), form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping("/{id}/block")
  @Permitted(KEEP)
  String block(@PathVariable UUID id, @ModelAttribute("form") BlockForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var all = find(id, officer, KEEP);
    var reason = new Inputs(errors).text("reason", form.reason(), LONGEST);
    if (SentForm.taken(() -> cards.block(all.getFirst().number(), reason, officer.name(), clock.instant()), errors, response, "financialaid.stale.notice", code -> "reason")) {
      flash.addFlashAttribute("notice", "financialaid.store.cardBlockedNow");
      return "redirect:/financialaid/store/cards/" + id;
    }
    return page(all, form, errors, officer, model);
  }

  @PostMapping("/{id}/replace")
  @Permitted(KEEP)
  String replace(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    find(id, officer, KEEP);
    SentForm.step(() -> cards.replace(id, officer.name(), clock.instant()), "financialaid.store.cardReplaced", "financialaid.stale.notice", flash);
    return "redirect:/financialaid/store/cards/" + id;
  }

  /** The cards of a right, the one that works first. */
  private List<StoreRegister.CardLine> find(UUID right, Officer officer, String action) {
    var found = register.cardsOf(officer, right, action);
    if (found.isEmpty() || found.getFirst().erased()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }

  private String page(List<StoreRegister.CardLine> all, BlockForm form, BindingResult errors, Officer officer, Model model) {
    var today = LocalDate.now(clock);
    var card = all.getFirst();
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("card", card);
    model.addAttribute("former", all.stream().filter(one -> one.blocked() != null).toList());
    model.addAttribute("stop", card.period().stopOn(today));
    model.addAttribute("left", till.card(officer, card.number(), today).map(one -> till.left(one, today)).orElse(null));
    model.addAttribute("bars", CardCode.bars(card.number()));
    model.addAttribute("sales", register.salesOf(officer, card.right()));
    model.addAttribute("mayKeep", matrix.allows(officer, KEEP));
    model.addAttribute("seesRight", matrix.allows(officer, "financialaid.entitlement.read"));
    return "financialaid/store/card";
  }
}
