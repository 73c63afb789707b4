package ro.reazem.financialaid.store;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
  private static final String ONE = "/{number:[0-9]{13}}";
  private static final int LONGEST = 200;

  private final StoreRegister register;
  private final TillRegister till;
  private final StoreCards cards;
  private final PermissionMatrix matrix;
  private final Clock clock;

  StoreCardsController(StoreRegister register, TillRegister till, StoreCards cards, PermissionMatrix matrix, Clock clock) {
    this.register = register;
    this.till = till;
    this.cards = cards;
    this.matrix = matrix;
    this.clock = clock;
  }

  /** Why a card is blocked, as typed. */
  record BlockForm(@Nullable String reason) {}

  @GetMapping
  @Permitted(TillRegister.READ)
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      Officer officer, Model model) {
    var text = TypedWords.of(q);
    text = text.substring(0, Math.min(text.length(), LONGEST));
    model.addAttribute("found", register.cards(officer, text, ListPage.Asked.of(page, size)));
    model.addAttribute("q", text);
    model.addAttribute("today", LocalDate.now(clock));
    return "financialaid/store/cards";
  }

  @GetMapping(ONE)
  @Permitted(TillRegister.READ)
  String one(@PathVariable String number, Officer officer, Model model) {
    var form = new BlockForm("");
    return page(find(number, officer, TillRegister.READ), form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping(ONE + "/block")
  @Permitted(KEEP)
  String block(@PathVariable String number, @ModelAttribute("form") BlockForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var card = find(number, officer, KEEP);
    var reason = new Inputs(errors).text("reason", form.reason(), LONGEST);
    if (SentForm.taken(() -> cards.block(card.number(), reason, officer.name(), clock.instant()), errors, response, "financialaid.stale.notice", code -> "reason")) {
      flash.addFlashAttribute("notice", "financialaid.store.cardBlockedNow");
      return "redirect:/financialaid/store/cards/" + number;
    }
    return page(card, form, errors, officer, model);
  }

  @PostMapping(ONE + "/replace")
  @Permitted(KEEP)
  String replace(@PathVariable String number, Officer officer, RedirectAttributes flash) {
    var card = find(number, officer, KEEP);
    var issued = new String[] {number};
    SentForm.step(() -> issued[0] = cards.replace(card.right(), officer.name(), clock.instant()), "financialaid.store.cardReplaced", "financialaid.stale.notice", flash);
    return "redirect:/financialaid/store/cards/" + issued[0];
  }

  private StoreRegister.CardLine find(String number, Officer officer, String action) {
    return register.card(officer, number, action).filter(card -> !card.erased()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(StoreRegister.CardLine card, BlockForm form, BindingResult errors, Officer officer, Model model) {
    var today = LocalDate.now(clock);
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("card", card);
    model.addAttribute("stop", card.period().stopOn(today));
    model.addAttribute("left", till.card(officer, card.number(), today).map(one -> till.left(one, today)).orElse(null));
    model.addAttribute("bars", CardCode.bars(card.number()));
    model.addAttribute("sales", register.salesOf(officer, card.right()));
    model.addAttribute("mayKeep", matrix.allows(officer, KEEP));
    model.addAttribute("seesRight", matrix.allows(officer, "financialaid.entitlement.read"));
    return "financialaid/store/card";
  }
}
