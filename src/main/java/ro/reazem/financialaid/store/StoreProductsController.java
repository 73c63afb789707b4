package ro.reazem.financialaid.store;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** Products with their price and their stock: what came, what was written off, what was counted. */
@Controller
@RequestMapping("/financialaid/store/products")
class StoreProductsController {

  static final String READ = "store.stock.read";
  private static final String MOVE = "store.stock.move";
  private static final String LIST = "redirect:/financialaid/store/products";
  private static final String ONE = "/{barcode}";
  private static final String STALE = "financialaid.stale.notice";
  private static final String CODE = "[0-9]{8,14}";
  private static final int MOST = 100_000;
  private static final int LONGEST = 80;
  private static final List<ListColumn<Shelf.Product>> COLUMNS = List.of(ListColumn.of("financialaid.store.barcode", Shelf.Product::barcode),
      ListColumn.of("financialaid.store.name", Shelf.Product::name), ListColumn.of("financialaid.store.group", Shelf.Product::group),
      ListColumn.of("financialaid.store.price", Shelf.Product::price), ListColumn.of("financialaid.store.stock", Shelf.Product::inStock));

  private final Shelf shelf;
  private final KeepingStock keeping;
  private final PermissionMatrix matrix;
  private final ListExport exports;

  StoreProductsController(Shelf shelf, KeepingStock keeping, PermissionMatrix matrix, ListExport exports) {
    this.shelf = shelf;
    this.keeping = keeping;
    this.matrix = matrix;
    this.exports = exports;
  }

  /** A product or a movement of its stock as typed. */
  record ProductForm(@Nullable String barcode, @Nullable String name, @Nullable String group, @Nullable String price, @Nullable String version,
      @Nullable String key, @Nullable String kind, @Nullable String quantity, @Nullable String document) {

    static ProductForm fresh() {
      return new ProductForm("", "", "", "", "", UUID.randomUUID().toString(), "", "", "");
    }

    /** The same for a product: what was not typed of it as it is, with the version it has now. */
    ProductForm of(Shelf.Product product) {
      boolean typed = name != null && version != null && !version.isEmpty();
      return new ProductForm(product.barcode(), typed ? name : product.name(), typed ? group : product.group(),
          typed ? price : product.price().amount().toPlainString().replace('.', ','), String.valueOf(product.version()),
          key == null || key.isEmpty() ? UUID.randomUUID().toString() : key, kind, quantity, document);
    }
  }

  @GetMapping
  @Permitted(READ)
  Object list(@RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    if (export != null) {
      return exports.file(export, "stoc-magazin", COLUMNS, shelf.products());
    }
    var form = ProductForm.fresh();
    return list(form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping
  @Permitted(MOVE)
  String enter(@ModelAttribute("form") ProductForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var barcode = new Inputs(errors).required("barcode", form.barcode(), StoreProductsController::barcode);
    var product = read(barcode, form, errors);
    if (SentForm.taken(() -> keeping.enter(Objects.requireNonNull(product)), errors, response, STALE, code -> "barcode")) {
      flash.addFlashAttribute("notice", "financialaid.store.productEntered");
      return LIST;
    }
    return list(form, errors, officer, model);
  }

  @GetMapping(ONE)
  @Permitted(READ)
  String one(@PathVariable String barcode, Officer officer, Model model) {
    var form = ProductForm.fresh();
    return one(find(barcode), form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping(ONE)
  @Permitted(MOVE)
  String change(@PathVariable String barcode, @ModelAttribute("form") ProductForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    find(barcode);
    var product = read(barcode, form, errors);
    if (SentForm.taken(() -> keeping.change(Objects.requireNonNull(product), SeenVersion.of(form.version())), errors, response, STALE, code -> "name")) {
      flash.addFlashAttribute("notice", "financialaid.store.productChanged");
      return LIST + "/" + barcode;
    }
    return one(find(barcode), form, errors, officer, model);
  }

  @PostMapping(ONE + "/movements")
  @Permitted(MOVE)
  String move(@PathVariable String barcode, @ModelAttribute("form") ProductForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    find(barcode);
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var kind = in.choice("kind", form.kind(), KeepingStock.Kind.class);
    var quantity = in.whole("quantity", form.quantity(), 0, MOST);
    var document = in.text("document", form.document(), LONGEST);
    if (SentForm.taken(() -> keeping.move(barcode, new KeepingStock.Moved(Objects.requireNonNull(key), Objects.requireNonNull(kind), Objects.requireNonNull(quantity),
        document), officer), errors, response, STALE, code -> "quantity")) {
      flash.addFlashAttribute("notice", "financialaid.store.moved");
      return LIST + "/" + barcode;
    }
    return one(find(barcode), form, errors, officer, model);
  }

  /** What a product is, or nothing when something is wrong. */
  private static KeepingStock.@Nullable Product read(@Nullable String barcode, ProductForm form, BindingResult errors) {
    var in = new Inputs(errors);
    var name = in.text("name", form.name(), LONGEST);
    var group = in.text("group", form.group(), LONGEST);
    var price = in.lei("price", form.price());
    if (price != null && price.isNegative()) {
      errors.rejectValue("price", "financialaid.store.priceNegative");
    }
    return barcode == null || price == null ? null : new KeepingStock.Product(barcode, name, group, price);
  }

  private String list(ProductForm form, BindingResult errors, Officer officer, Model model) {
    model.addAttribute("form", form);
    filled(errors, officer, model);
    model.addAttribute("products", shelf.products());
    return "financialaid/store/products";
  }

  private String one(Shelf.Product product, ProductForm form, BindingResult errors, Officer officer, Model model) {
    filled(errors, officer, model);
    model.addAttribute("product", product);
    model.addAttribute("form", form.of(product));
    model.addAttribute("movements", shelf.movements(product.barcode()));
    model.addAttribute("kinds", KeepingStock.Kind.values());
    return "financialaid/store/product";
  }

  private Shelf.Product find(String barcode) {
    return Optional.of(barcode).filter(code -> code.matches(CODE)).flatMap(shelf::find).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private void filled(BindingResult errors, Officer officer, Model model) {
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("mayMove", matrix.allows(officer, MOVE));
  }

  private static String barcode(String typed) {
    RuleViolated.require(typed.strip().matches(CODE), "financialaid.store.barcodeForm");
    return typed.strip();
  }
}
