package ro.reazem.services.unit;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.directory.places.Places;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.TypedWords;

/** The register of service units with what their licences ask for, and entering a new one. */
@Controller("serviceUnitsController")
@RequestMapping("/services/units")
class UnitsController {

  private static final int LONGEST_SEARCH = 100;

  private final UnitRegister register;
  private final KeepingUnit keeping;
  private final UnitChoices choices;
  private final ServiceWords words;
  private final Places places;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Clock clock;

  UnitsController(UnitRegister register, KeepingUnit keeping, UnitChoices choices, ServiceWords words, Places places, PermissionMatrix matrix,
      ListExport exports, Clock clock) {
    this.register = register;
    this.keeping = keeping;
    this.choices = choices;
    this.words = words;
    this.places = places;
    this.matrix = matrix;
    this.exports = exports;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(UnitController.READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> kind,
      @RequestParam(required = false) @Nullable List<String> state, @RequestParam(required = false) @Nullable List<String> only,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var text = TypedWords.of(q);
    var kinds = Arrays.stream(ServiceKind.values()).filter(one -> kind != null && kind.contains(one.name())).toList();
    var states = Arrays.stream(UnitState.values()).filter(one -> state != null && state.contains(one.name())).toList();
    boolean alarming = only != null && only.contains("LICENCE");
    var filter = new UnitRegister.Filter(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), kinds, states, alarming);
    var lines = register.lines(filter);
    if (export != null) {
      return exports.file(export, "unitati-de-servicii", columns(), lines);
    }
    model.addAttribute("filter", filter);
    model.addAttribute("kinds", words.options("unit.kind", ServiceKind.class));
    model.addAttribute("states", words.options("unit.state", UnitState.class));
    model.addAttribute("only", List.of(new Option("LICENCE", words.label("unit.only", "LICENCE"))));
    model.addAttribute("chosenKinds", kinds.stream().map(Enum::name).toList());
    model.addAttribute("chosenStates", states.stream().map(Enum::name).toList());
    model.addAttribute("chosenOnly", alarming ? List.of("LICENCE") : List.of());
    model.addAttribute("lines", lines);
    model.addAttribute("mayKeep", matrix.allows(officer, UnitController.KEEP));
    return "services/unit/list";
  }

  /** Units whose licence somebody must look after, on the home page. */
  @GetMapping("/licences")
  @Permitted(UnitController.KEEP)
  String licences(Model model) {
    model.addAttribute("lines", register.alarming());
    return "services/unit/panels :: licences";
  }

  @GetMapping("/new")
  @Permitted(UnitController.KEEP)
  String blank(Officer officer, Model model) {
    return form(UnitForm.blank(LocalDate.now(clock), officer.unit()), officer, model);
  }

  @PostMapping("/new")
  @Permitted(UnitController.KEEP)
  String add(@ModelAttribute("form") UnitForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var read = form.read(new Inputs(errors), errors, places, UUID.randomUUID(), null, 0);
    if (read != null && !matrix.units(officer, UnitController.KEEP).contains(read.unitId())) {
      errors.rejectValue("unit", "services.unit.notYourUnit");
    }
    var made = SentForm.made(() -> keeping.add(Objects.requireNonNull(read), TypedKey.of(form.key())), errors, response, UnitController::field);
    if (made.isEmpty()) {
      return form(form, officer, model);
    }
    flash.addFlashAttribute("notice", "services.unit.saved");
    return "redirect:/services/units/" + made.get();
  }

  private String form(UnitForm form, Officer officer, Model model) {
    model.addAttribute("form", form);
    choices.offer(officer, model);
    return "services/unit/new";
  }

  private List<ListColumn<UnitRegister.Line>> columns() {
    return List.of(ListColumn.of("services.unit.name", UnitRegister.Line::name), ListColumn.of("services.unit.code", UnitRegister.Line::code),
        ListColumn.of("services.unit.kindHead", line -> words.label("unit.kind", line.kind())), ListColumn.of("services.unit.place", UnitRegister.Line::place),
        ListColumn.of("services.unit.address", UnitRegister.Line::address), ListColumn.of("services.unit.head", UnitRegister.Line::head),
        ListColumn.of("services.unit.stateHead", line -> words.label("unit.state", line.state())), ListColumn.of("services.unit.capacity", UnitRegister.Line::capacity),
        ListColumn.of("services.unit.taken", UnitRegister.Line::taken), ListColumn.of("services.unit.licence", UnitRegister.Line::licence),
        ListColumn.of("services.unit.until", UnitRegister.Line::licensedUntil),
        ListColumn.of("services.unit.standingHead", line -> words.label("unit.standing", line.standing())));
  }
}
