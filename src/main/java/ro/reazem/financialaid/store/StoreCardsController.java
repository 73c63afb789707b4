package ro.reazem.financialaid.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SentForm;

/** The cards of the store: found by name or number, blocked when lost, replaced by a new one. */
@Controller
@RequestMapping("/financialaid/store/cards")
class StoreCardsController {

  private static final String KEEP = "store.card.keep";
  private static final int LONGEST = 100;

  private final StoreRegister register;
  private final StoreCards cards;
  private final PermissionMatrix matrix;
  private final Clock clock;

  StoreCardsController(StoreRegister register, StoreCards cards, PermissionMatrix matrix, Clock clock) {
    this.register = register;
    this.cards = cards;
    this.matrix = matrix;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(TillRegister.READ)
  String list(@RequestParam(defaultValue = "") String q, Officer officer, Model model) {
    var text = q.replaceAll("\\p{Cntrl}", " ").strip();
    text = text.substring(0, Math.min(text.length(), LONGEST));
    model.addAttribute("cards", register.cards(officer, text));
    model.addAttribute("q", text);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("mayKeep", matrix.allows(officer, KEEP));
    return "financialaid/store/cards";
  }

  @PostMapping("/{number:[0-9]{13}}/block")
  @Permitted(KEEP)
  String block(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Officer officer, RedirectAttributes flash) {
    var line = find(number, officer);
    var why = reason.replaceAll("\\p{Cntrl}", " ").strip();
    SentForm.step(() -> cards.block(line.number(), why.substring(0, Math.min(why.length(), LONGEST)), officer.name(), clock.instant()), "financialaid.store.cardBlockedNow",
        "financialaid.stale.notice", flash);
    return "redirect:/financialaid/store/cards?q=" + number;
  }

  @PostMapping("/{number:[0-9]{13}}/replace")
  @Permitted(KEEP)
  String replace(@PathVariable String number, Officer officer, RedirectAttributes flash) {
    UUID right = find(number, officer).right();
    SentForm.step(() -> cards.replace(right, officer.name(), clock.instant()), "financialaid.store.cardReplaced", "financialaid.stale.notice", flash);
    return "redirect:/financialaid/store/cards";
  }

  private StoreRegister.CardLine find(String number, Officer officer) {
    return register.cards(officer, number).stream().filter(one -> one.number().equals(number)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
