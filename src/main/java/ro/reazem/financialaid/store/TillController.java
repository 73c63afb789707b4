package ro.reazem.financialaid.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import jakarta.servlet.http.HttpServletResponse;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/**
 * The till (casa de marcat a magazinului social): a card is read, then products, then + and Enter takes the money. What is in the basket travels with the
 * form, so that a form sent twice reads one product once.
 */
@Controller
@RequestMapping("/financialaid/store")
class TillController {

  private static final int MOST_LINES = 60;
  private static final int MOST_OF_ONE = 99;
  private static final String PAY = "+";

  private final TillRegister register;
  private final StoreRegister store;
  private final Selling selling;
  private final PermissionMatrix matrix;
  private final Clock clock;

  TillController(TillRegister register, StoreRegister store, Selling selling, PermissionMatrix matrix, Clock clock) {
    this.register = register;
    this.store = store;
    this.selling = selling;
    this.matrix = matrix;
    this.clock = clock;
  }

  /**
   * The till as it was sent.
   *
   * @param item what is in the basket, each as code and quantity with a star between
   * @param scan what was read last: a card, a code, a quantity with a star and a code, or + to pay
   * @param less the code of which one is taken out
   */
  record TillForm(@Nullable String key, @Nullable String card, @Nullable List<String> item, @Nullable String scan, @Nullable String less, @Nullable String pay) {

    String scanned() {
      return scan == null ? "" : scan.strip();
    }

    boolean pays() {
      return pay != null || scanned().equals(PAY);
    }
  }

  @GetMapping
  @Permitted(TillRegister.READ)
  String start(Officer officer, Model model) {
    var today = LocalDate.now(clock);
    var last = store.sales(officer, today);
    model.addAttribute("sales", last.stream().limit(20).toList());
    model.addAttribute("today", today);
    model.addAttribute("maySell", matrix.allows(officer, TillRegister.SELL));
    return "financialaid/store/start";
  }

  @PostMapping("/till")
  @Permitted(TillRegister.SELL)
  String scan(@ModelAttribute("form") TillForm form, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var today = LocalDate.now(clock);
    var number = form.card() == null || form.card().isBlank() ? form.scanned() : form.card().strip();
    var card = register.card(officer, CardCode.isOne(number) ? number : "", today).orElse(null);
    var refused = card == null ? "financialaid.store.noCard" : card.refusedOn(today);
    if (card == null || refused != null) {
      flash.addFlashAttribute("notice", refused);
      flash.addFlashAttribute("noticeArguments", new Object[] {number.substring(0, Math.min(number.length(), 20))});
      flash.addFlashAttribute("noticeKind", "warn");
      return "redirect:/financialaid/store";
    }
    var basket = basket(form.item());
    var key = TypedKey.of(form.key());
    String problem = null;
    if (form.less() != null) {
      basket.computeIfPresent(form.less(), (code, quantity) -> quantity > 1 ? quantity - 1 : null);
    } else if (form.pays() && !basket.isEmpty()) {
      try {
        selling.sell(key, card.number(), basket, today, officer);
        flash.addFlashAttribute("notice", "financialaid.store.sold");
        return "redirect:/financialaid/store/sales/" + key;
      } catch (RuleViolated violated) {
        problem = violated.code();
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      }
    } else if (form.card() != null && !form.card().isBlank() && !form.scanned().isEmpty()) {
      problem = add(form.scanned(), basket);
    }
    var asked = register.basket(basket, card, today, false);
    var left = register.left(card, today);
    model.addAttribute("key", key);
    model.addAttribute("card", card);
    model.addAttribute("left", left);
    model.addAttribute("lines", asked.against(left).reversed());
    model.addAttribute("items", asked.lines().stream().map(line -> line.code() + "*" + line.quantity()).toList());
    model.addAttribute("total", asked.total());
    model.addAttribute("sellable", !asked.lines().isEmpty() && asked.against(left).stream().allMatch(one -> one.refusal() == null));
    model.addAttribute("problem", problem);
    model.addAttribute("scanned", form.scanned().substring(0, Math.min(form.scanned().length(), 30)));
    return "financialaid/store/till";
  }

  /** A purchase as a receipt. */
  @GetMapping("/sales/{id}")
  @Permitted(TillRegister.READ)
  String receipt(@PathVariable UUID id, Officer officer, Model model) {
    var items = store.items(officer, id);
    if (items.isEmpty()) {
      throw new org.springframework.web.server.ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("items", items);
    model.addAttribute("sale", id);
    model.addAttribute("total", items.stream().map(StoreRegister.Item::total).reduce(ro.reazem.kernel.Lei.ZERO, ro.reazem.kernel.Lei::plus));
    model.addAttribute("maySell", matrix.allows(officer, TillRegister.SELL));
    return "financialaid/store/receipt";
  }

  @PostMapping("/sales/{id}/back")
  @Permitted(TillRegister.SELL)
  String takeBack(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    if (store.items(officer, id).isEmpty()) {
      throw new org.springframework.web.server.ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    SentForm.step(() -> selling.takeBack(id, officer), "financialaid.store.tookBack", "financialaid.stale.notice", flash);
    return "redirect:/financialaid/store";
  }

  /** Puts what was read into the basket, or says why not. */
  private @Nullable String add(String scanned, Map<String, Integer> basket) {
    var parts = scanned.split("\\*", 2);
    var code = parts[parts.length - 1].strip();
    int quantity = parts.length == 2 && parts[0].strip().matches("[1-9][0-9]?") ? Integer.parseInt(parts[0].strip()) : parts.length == 2 ? 0 : 1;
    if (quantity == 0 || !code.matches("[0-9]{8,14}") || register.products(List.of(code), false).isEmpty()) {
      return "financialaid.store.unknownProduct";
    }
    if (basket.size() >= MOST_LINES && !basket.containsKey(code)) {
      return "financialaid.store.basketFull";
    }
    basket.merge(code, quantity, (had, more) -> Math.min(MOST_OF_ONE, had + more));
    return null;
  }

  private static Map<String, Integer> basket(@Nullable List<String> items) {
    var basket = new LinkedHashMap<String, Integer>();
    if (items != null) {
      items.stream().limit(MOST_LINES).filter(one -> one.matches("[0-9]{8,14}\\*[1-9][0-9]?")).forEach(one ->
          basket.put(one.substring(0, one.indexOf('*')), Integer.parseInt(one.substring(one.indexOf('*') + 1))));
    }
    return basket;
  }
}
