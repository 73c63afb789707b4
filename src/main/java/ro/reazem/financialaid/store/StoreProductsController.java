package ro.reazem.financialaid.store;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
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
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** Products, their stock with its ledger, and the limits of their groups. */
@Controller
@RequestMapping("/financialaid/store/products")
class StoreProductsController {

  private static final String READ = "store.stock.read";
  private static final String MOVE = "store.stock.move";
  private static final String ENTER = "store.limit.enter";
  private static final String CONFIRM = "store.limit.confirm";
  private static final int MOST = 100_000;
  private static final int LONGEST = 80;

  private final StoreRegister register;
  private final KeepingStock keeping;
  private final PermissionMatrix matrix;

  StoreProductsController(StoreRegister register, KeepingStock keeping, PermissionMatrix matrix) {
    this.register = register;
    this.keeping = keeping;
    this.matrix = matrix;
  }

  /** A product as typed. */
  record ProductForm(@Nullable String barcode, @Nullable String name, @Nullable String group, @Nullable String price) {}

  /** A movement of the stock as typed. */
  record MoveForm(@Nullable String key, @Nullable String kind, @Nullable String quantity, @Nullable String document) {}

  /** A limit of a group as typed. */
  record LimitForm(@Nullable String key, @Nullable String group, @Nullable String quantity, @Nullable String since, @Nullable String act) {}

  @GetMapping
  @Permitted(READ)
  String list(Officer officer, Model model) {
    var form = new ProductForm("", "", "", "");
    return list(form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping
  @Permitted(MOVE)
  String enter(@ModelAttribute("form") ProductForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var barcode = in.required("barcode", form.barcode(), StoreProductsController::barcode);
    var name = in.text("name", form.name(), LONGEST);
    var group = in.text("group", form.group(), LONGEST);
    var price = in.lei("price", form.price());
    if (price != null && price.isNegative()) {
      errors.rejectValue("price", "financialaid.store.priceNegative");
    }
    if (SentForm.taken(() -> keeping.product(Objects.requireNonNull(barcode), name, group, Objects.requireNonNull(price)), errors, response, "financialaid.stale.notice",
        code -> "barcode")) {
      flash.addFlashAttribute("notice", "financialaid.store.productEntered");
      return "redirect:/financialaid/store/products";
    }
    return list(form, errors, officer, model);
  }

  @GetMapping("/{barcode:[0-9]{8,14}}")
  @Permitted(READ)
  String one(@PathVariable String barcode, Officer officer, Model model) {
    var form = new MoveForm(UUID.randomUUID().toString(), "", "", "");
    return one(barcode, form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping("/{barcode:[0-9]{8,14}}")
  @Permitted(MOVE)
  String move(@PathVariable String barcode, @ModelAttribute("form") MoveForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var kind = in.choice("kind", form.kind(), KeepingStock.Kind.class);
    var quantity = in.whole("quantity", form.quantity(), -MOST, MOST);
    var document = in.text("document", form.document(), LONGEST);
    if (SentForm.taken(() -> keeping.move(Objects.requireNonNull(key), barcode, Objects.requireNonNull(kind), Objects.requireNonNull(quantity), document, officer), errors,
        response, "financialaid.stale.notice", code -> "quantity")) {
      flash.addFlashAttribute("notice", "financialaid.store.moved");
      return "redirect:/financialaid/store/products/" + barcode;
    }
    return one(barcode, form, errors, officer, model);
  }

  @GetMapping("/limits")
  @Permitted(READ)
  String limits(Officer officer, Model model) {
    var form = new LimitForm(UUID.randomUUID().toString(), "", "", "", "");
    return limits(form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping("/limits")
  @Permitted(ENTER)
  String limit(@ModelAttribute("form") LimitForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var group = in.text("group", form.group(), LONGEST);
    var quantity = in.whole("quantity", form.quantity(), 1, MOST);
    LocalDate since = in.date("since", form.since());
    var act = in.text("act", form.act(), LONGEST);
    if (SentForm.taken(() -> keeping.limit(Objects.requireNonNull(key), group, Objects.requireNonNull(quantity), Objects.requireNonNull(since), act, officer), errors, response,
        "financialaid.stale.notice", code -> "group")) {
      flash.addFlashAttribute("notice", "financialaid.store.limitEntered");
      return "redirect:/financialaid/store/products/limits";
    }
    return limits(form, errors, officer, model);
  }

  @PostMapping("/limits/{id}/confirm")
  @Permitted(CONFIRM)
  String confirm(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    SentForm.step(() -> keeping.confirm(id, officer), "financialaid.store.limitConfirmed", "financialaid.stale.notice", flash);
    return "redirect:/financialaid/store/products/limits";
  }

  private String list(ProductForm form, BindingResult errors, Officer officer, Model model) {
    filled(form, errors, officer, model);
    model.addAttribute("products", register.products());
    return "financialaid/store/products";
  }

  private String one(String barcode, MoveForm form, BindingResult errors, Officer officer, Model model) {
    filled(form, errors, officer, model);
    model.addAttribute("product", register.products().stream().filter(one -> one.barcode().equals(barcode)).findFirst()
        .orElseThrow(() -> new org.springframework.web.server.ResponseStatusException(org.springframework.http.HttpStatus.NOT_FOUND)));
    model.addAttribute("movements", register.movements(barcode));
    model.addAttribute("kinds", KeepingStock.Kind.values());
    return "financialaid/store/product";
  }

  private String limits(LimitForm form, BindingResult errors, Officer officer, Model model) {
    filled(form, errors, officer, model);
    model.addAttribute("limits", register.limits());
    model.addAttribute("me", officer.id());
    model.addAttribute("mayEnter", matrix.allows(officer, ENTER));
    model.addAttribute("mayConfirm", matrix.allows(officer, CONFIRM));
    return "financialaid/store/limits";
  }

  private void filled(Object form, BindingResult errors, Officer officer, Model model) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("mayMove", matrix.allows(officer, MOVE));
  }

  private static String barcode(String typed) {
    RuleViolated.require(typed.strip().matches("[0-9]{8,14}"), "financialaid.store.barcodeForm");
    return typed.strip();
  }
}
