package ro.reazem.financialaid.store;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/**
 * The till (casa magazinului social), worked with a scanner and the keyboard alone: a card is read, then products, then + and Enter sells. What is in the
 * basket travels with the form, so nothing is kept between two readings and a form sent twice reads one product once.
 */
@Controller
@RequestMapping("/financialaid/store")
class TillController {

  private static final String START = "redirect:/financialaid/store";
  private static final int MOST_LINES = 60;
  private static final int MOST_OF_ONE = 99;
  private static final int SHOWN = 20;
  private static final String PAY = "+";
  private static final String TAKE_OUT = "-";
  private static final String GIVE_UP = "x";

  private final TillRegister register;
  private final Shelf shelf;
  private final StoreRegister store;
  private final Selling selling;
  private final PermissionMatrix matrix;
  private final Clock clock;

  TillController(TillRegister register, Shelf shelf, StoreRegister store, Selling selling, PermissionMatrix matrix, Clock clock) {
    this.register = register;
    this.shelf = shelf;
    this.store = store;
    this.selling = selling;
    this.matrix = matrix;
    this.clock = clock;
  }

  /**
   * The till as it was sent.
   *
   * @param item what is in the basket, each as code and quantity with a star between, in the order they were read
   * @param scan what was read last: a card, a code, a quantity with a star and a code, + to sell, - to take the last one out, x to give up
   * @param less the code of which one is taken out
   */
  record TillForm(@Nullable String key, @Nullable String card, @Nullable List<String> item, @Nullable String scan, @Nullable String less, @Nullable String pay) {

    String scanned() {
      var read = scan == null ? "" : scan.strip();
      return read.substring(0, Math.min(read.length(), 30));
    }

    String knownCard() {
      return card == null ? "" : card.strip();
    }

    boolean pays() {
      return pay != null || scanned().equals(PAY);
    }
  }

  @GetMapping
  @Permitted(TillRegister.READ)
  String start(Officer officer, Model model) {
    var today = LocalDate.now(clock);
    model.addAttribute("sales", store.sales(officer, today).stream().limit(SHOWN).toList());
    model.addAttribute("today", today);
    model.addAttribute("maySell", matrix.allows(officer, TillRegister.SELL));
    return "financialaid/store/start";
  }

  /** Whoever opens the address of the till again starts with a card. */
  @GetMapping("/till")
  @Permitted(TillRegister.READ)
  RedirectView again() {
    return new RedirectView("/financialaid/store", true);
  }

  @PostMapping("/till")
  @Permitted(TillRegister.SELL)
  String scan(@ModelAttribute("form") TillForm form, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var today = LocalDate.now(clock);
    var basket = basket(form.item());
    boolean otherCard = CardCode.isOne(form.scanned()) && !form.scanned().equals(form.knownCard());
    var number = form.knownCard().isEmpty() || otherCard && basket.isEmpty() ? form.scanned() : form.knownCard();
    var card = register.card(officer, CardCode.isOne(number) ? number : "", today).orElse(null);
    var stop = card == null ? null : card.period().stopOn(today);
    if (card == null || stop != null) {
      return refused(stop == null ? "financialaid.store.noCard" : "financialaid.store.stop." + stop, number, flash);
    }
    if (form.scanned().equalsIgnoreCase(GIVE_UP)) {
      return START;
    }
    var key = TypedKey.of(form.key());
    String problem = null;
    if (form.less() != null) {
      takeOut(form.less(), basket);
    } else if (form.pays()) {
      try {
        selling.sell(key, card.number(), basket, officer);
        flash.addFlashAttribute("notice", "financialaid.store.sold");
        return "redirect:/financialaid/store/sales/" + key;
      } catch (RuleViolated violated) {
        problem = violated.code();
      }
    } else if (form.scanned().equals(TAKE_OUT)) {
      takeOut(basket.isEmpty() ? "" : new ArrayList<>(basket.keySet()).getLast(), basket);
    } else if (otherCard && !basket.isEmpty()) {
      problem = "financialaid.store.finishFirst";
    } else if (!CardCode.isOne(form.scanned()) && !form.scanned().isEmpty()) {
      problem = add(form.scanned(), basket);
    }
    if (problem != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    return show(card, basket, key, form.scanned(), problem, model);
  }

  /** A purchase as a receipt, with the field for the next card. */
  @GetMapping("/sales/{id}")
  @Permitted(TillRegister.READ)
  String receipt(@PathVariable UUID id, Officer officer, Model model) {
    var sale = find(id, officer, TillRegister.READ);
    model.addAttribute("sale", sale);
    model.addAttribute("items", store.items(officer, id));
    var card = register.card(officer, sale.card(), LocalDate.now(clock)).orElse(null);
    model.addAttribute("left", card == null ? null : register.left(card, LocalDate.now(clock)));
    model.addAttribute("maySell", matrix.allows(officer, TillRegister.SELL));
    return "financialaid/store/receipt";
  }

  @PostMapping("/sales/{id}/back")
  @Permitted(TillRegister.SELL)
  String takeBack(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    find(id, officer, TillRegister.SELL);
    SentForm.step(() -> selling.takeBack(id, officer), "financialaid.store.tookBack", "financialaid.stale.notice", flash);
    return "redirect:/financialaid/store/sales/" + id;
  }

  private StoreRegister.Sale find(UUID id, Officer officer, String action) {
    return store.sale(officer, id, action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String refused(String why, String number, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", why);
    flash.addFlashAttribute("noticeArguments", new Object[] {number.substring(0, Math.min(number.length(), 20))});
    flash.addFlashAttribute("noticeKind", "warn");
    return START;
  }

  private String show(TillRegister.Card card, Map<String, Integer> basket, UUID key, String scanned, @Nullable String problem, Model model) {
    var today = LocalDate.now(clock);
    var asked = shelf.basket(basket, card.right(), today, false);
    var left = register.left(card, today);
    var judged = asked.against(left);
    model.addAttribute("key", key);
    model.addAttribute("card", card);
    model.addAttribute("left", left);
    model.addAttribute("lines", judged.reversed());
    model.addAttribute("items", asked.lines().stream().map(line -> line.code() + "*" + line.quantity()).toList());
    model.addAttribute("total", asked.total());
    model.addAttribute("after", asked.leftOfMonth(left));
    model.addAttribute("sellable", !judged.isEmpty() && judged.stream().allMatch(one -> one.refusal() == null));
    model.addAttribute("problem", problem);
    model.addAttribute("scanned", scanned);
    return "financialaid/store/till";
  }

  /** Puts what was read into the basket as the last one, or says why not. */
  private @Nullable String add(String scanned, Map<String, Integer> basket) {
    var parts = scanned.split("\\*", 2);
    var code = parts[parts.length - 1].strip();
    int quantity = parts.length == 1 ? 1 : parts[0].strip().matches("[1-9][0-9]?") ? Integer.parseInt(parts[0].strip()) : 0;
    if (quantity == 0 || !code.matches("[0-9]{8,14}") || shelf.find(code).isEmpty()) {
      return "financialaid.store.unknownProduct";
    }
    if (basket.size() >= MOST_LINES && !basket.containsKey(code)) {
      return "financialaid.store.basketFull";
    }
    var had = basket.remove(code);
    basket.put(code, Math.min(MOST_OF_ONE, quantity + (had == null ? 0 : had)));
    return null;
  }

  private static void takeOut(String code, Map<String, Integer> basket) {
    basket.computeIfPresent(code, (same, quantity) -> quantity > 1 ? quantity - 1 : null);
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
