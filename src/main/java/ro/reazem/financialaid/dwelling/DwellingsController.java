package ro.reazem.financialaid.dwelling;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.housinggrid.HousingWords;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedWords;

/** The register of dwellings, and the page of one: what it is, who is next for it, and the acts on it. */
@Controller
@RequestMapping("/financialaid/housing/dwellings")
class DwellingsController {

  static final String READ = "financialaid.dwelling.read";
  static final String KEEP = "financialaid.dwelling.keep";
  private static final String OFFER = "financialaid.dwelling.offer";
  private static final String PAGE = "redirect:/financialaid/housing/dwellings/";
  private static final int LONGEST_SEARCH = 100;
  private static final int NOTE = 300;
  private static final int HUNDREDTHS = 2;

  private final Dwellings dwellings;
  private final KeepingDwellings keeping;
  private final Offers offers;
  private final OfferingDwelling offering;
  private final History history;
  private final HousingWords words;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Clock clock;

  DwellingsController(Dwellings dwellings, KeepingDwellings keeping, Offers offers, OfferingDwelling offering, History history, HousingWords words,
      PermissionMatrix matrix, ListExport exports, Clock clock) {
    this.dwellings = dwellings;
    this.keeping = keeping;
    this.offers = offers;
    this.offering = offering;
    this.history = history;
    this.words = words;
    this.matrix = matrix;
    this.exports = exports;
    this.clock = clock;
  }

  /** An act on a dwelling as typed; each uses its own part. */
  record ActForm(@Nullable String key, @Nullable String version, @Nullable String file, @Nullable String passKind, @Nullable String reason) {

    static ActForm empty() {
      return new ActForm(UUID.randomUUID().toString(), null, null, null, null);
    }
  }

  @GetMapping
  @Permitted(READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var typed = TypedWords.of(q);
    var text = typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH));
    var only = Arrays.stream(DwellingState.values()).filter(one -> one.name().equals(state)).findFirst().orElse(null);
    if (export != null) {
      return exports.file(export, "fondul-de-locuinte", columns(), dwellings.all(text, only));
    }
    var counts = dwellings.counts();
    model.addAttribute("q", text);
    model.addAttribute("only", only);
    model.addAttribute("states", Arrays.stream(DwellingState.values())
        .map(one -> new Option(one.name(), words.label("dwellingState", one), String.valueOf(counts.getOrDefault(one, 0)))).toList());
    model.addAttribute("found", dwellings.list(text, only, ListPage.Asked.of(page, size)));
    model.addAttribute("mayKeep", matrix.allows(officer, KEEP));
    return "financialaid/dwelling/list";
  }

  @GetMapping("/{id}")
  @Permitted(READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var form = ActForm.empty();
    return show(id, form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/{id}/unfit")
  @Permitted(KEEP)
  String unfit(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var reason = new Inputs(errors).text("reason", form.reason(), NOTE);
    return act(id, form, errors, officer, model, response, flash, "financialaid.dwelling.unfitNow",
        () -> keeping.unfit(id, SeenVersion.of(form.version()), reason, officer));
  }

  @PostMapping("/{id}/fit")
  @Permitted(KEEP)
  String fit(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return act(id, form, errors, officer, model, response, flash, "financialaid.dwelling.fitNow",
        () -> keeping.fit(id, SeenVersion.of(form.version()), officer));
  }

  @PostMapping("/{id}/offers")
  @Permitted(OFFER)
  String offer(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var file = in.required("file", form.file(), TypedId::parse);
    return act(id, form, errors, officer, model, response, flash, "financialaid.offer.madeNow",
        () -> offering.offer(id, Objects.requireNonNull(file), Objects.requireNonNull(key), officer));
  }

  @PostMapping("/{id}/passes")
  @Permitted(OFFER)
  String pass(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var file = in.required("file", form.file(), TypedId::parse);
    var kind = in.choice("passKind", form.passKind(), PassedOver.Kind.class);
    var reason = in.text("reason", form.reason(), NOTE);
    return act(id, form, errors, officer, model, response, flash, "financialaid.offer.passedNow", () -> offering.passOver(id,
        Objects.requireNonNull(file), Objects.requireNonNull(kind), reason, Objects.requireNonNull(key), officer));
  }

  private String act(UUID id, ActForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash,
      String told, Runnable doing) {
    found(id);
    if (!SentForm.taken(doing, errors, response, "financialaid.stale.notice", code -> "")) {
      return show(id, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", told);
    return PAGE + id;
  }

  private String show(UUID id, ActForm form, Officer officer, Model model, BindingResult errors) {
    var one = found(id);
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("one", one);
    model.addAttribute("amenities", amenities(one));
    model.addAttribute("next", one.state() == DwellingState.FREE ? offers.next(one, LocalDate.now(clock).getYear()) : List.of());
    model.addAttribute("passes", offers.passed(id, officer));
    model.addAttribute("offers", offers.of(id));
    model.addAttribute("history", history.of(id));
    model.addAttribute("passKinds", words.options("passKind", PassedOver.Kind.class));
    model.addAttribute("mayKeep", matrix.allows(officer, KEEP));
    model.addAttribute("mayOffer", matrix.allows(officer, OFFER));
    return "financialaid/dwelling/show";
  }

  private List<ListColumn<Dwelling>> columns() {
    return List.of(ListColumn.of("financialaid.dwelling.code", Dwelling::code), ListColumn.of("financialaid.dwelling.kind", one -> words.label("kind", one.kind())),
        ListColumn.of("financialaid.dwelling.address", Dwelling::address), ListColumn.of("financialaid.dwelling.rooms", Dwelling::rooms),
        ListColumn.of("financialaid.dwelling.areaHead", one -> BigDecimal.valueOf(one.area(), HUNDREDTHS)),
        ListColumn.of("financialaid.dwelling.amenities", this::amenities),
        ListColumn.of("financialaid.dwelling.state", one -> words.label("dwellingState", one.state())),
        ListColumn.of("financialaid.dwelling.unfitReason", Dwelling::unfitReason));
  }

  private String amenities(Dwelling one) {
    return one.amenities().stream().map(item -> words.label("amenity", item)).collect(Collectors.joining(", "));
  }

  private Dwelling found(UUID id) {
    return dwellings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
