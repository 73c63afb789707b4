package ro.reazem.financialaid.store;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** How many of a product or of a group a family may buy in a month: entered by one officer, confirmed by another. */
@Controller
@RequestMapping("/financialaid/store/limits")
class StoreLimitsController {

  private static final String ENTER = "store.limit.enter";
  private static final String CONFIRM = "store.limit.confirm";
  private static final String OF_PRODUCT = "p:";
  private static final String OF_GROUP = "g:";
  private static final int MOST = 1000;
  private static final int LONGEST = 80;

  private final Shelf shelf;
  private final KeepingLimits keeping;
  private final PermissionMatrix matrix;

  StoreLimitsController(Shelf shelf, KeepingLimits keeping, PermissionMatrix matrix) {
    this.shelf = shelf;
    this.keeping = keeping;
    this.matrix = matrix;
  }

  /**
   * A limit as typed.
   *
   * @param of of what: a product by its code or a group by its name, with its kind before it
   */
  record LimitForm(@Nullable String key, @Nullable String of, @Nullable String quantity, @Nullable String since, @Nullable String act) {}

  @GetMapping
  @Permitted(StoreProductsController.READ)
  String list(Officer officer, Model model) {
    var form = new LimitForm(UUID.randomUUID().toString(), "", "", "", "");
    return list(form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping
  @Permitted(ENTER)
  String enter(@ModelAttribute("form") LimitForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var of = in.required("of", form.of(), StoreLimitsController::of);
    var quantity = in.whole("quantity", form.quantity(), 0, MOST);
    var since = in.date("since", form.since());
    var act = in.text("act", form.act(), LONGEST);
    if (SentForm.taken(() -> keeping.enter(new KeepingLimits.Limited(Objects.requireNonNull(key), after(of, OF_PRODUCT), after(of, OF_GROUP),
        Objects.requireNonNull(quantity), Objects.requireNonNull(since), act), officer), errors, response, "financialaid.stale.notice", code -> "of")) {
      flash.addFlashAttribute("notice", "financialaid.store.limitEntered");
      return "redirect:/financialaid/store/limits";
    }
    return list(form, errors, officer, model);
  }

  @PostMapping("/{id}/confirm")
  @Permitted(CONFIRM)
  String confirm(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    SentForm.step(() -> keeping.confirm(id, officer), "financialaid.store.limitConfirmed", "financialaid.stale.notice", flash);
    return "redirect:/financialaid/store/limits";
  }

  private String list(LimitForm form, BindingResult errors, Officer officer, Model model) {
    var products = shelf.products();
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("limits", shelf.limits());
    model.addAttribute("choices", Stream.concat(products.stream().map(Shelf.Product::group).distinct().map(group -> new Option(OF_GROUP + group, group)),
        products.stream().map(one -> new Option(OF_PRODUCT + one.barcode(), one.name() + " (" + one.barcode() + ")"))).toList());
    model.addAttribute("me", officer.id());
    model.addAttribute("mayEnter", matrix.allows(officer, ENTER));
    model.addAttribute("mayConfirm", matrix.allows(officer, CONFIRM));
    return "financialaid/store/limits";
  }

  private static String of(String typed) {
    RuleViolated.require(typed.matches("p:[0-9]{8,14}") || typed.startsWith(OF_GROUP) && typed.length() > OF_GROUP.length() && typed.length() <= LONGEST + OF_GROUP.length()
        && !typed.matches("(?s).*[\\p{Cntrl}\\p{Cs}].*"), "platform.input.choice");
    return typed;
  }

  private static @Nullable String after(@Nullable String of, String kind) {
    return of != null && of.startsWith(kind) ? of.substring(kind.length()) : null;
  }
}
