package ro.reazem.identity.unit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.identity.unit.UnitRegister.UnitRow;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedAndSaved;

/** The tree of organisational units and its maintenance. */
@Controller
class UnitsController {

  private static final String KEEP = "identity.unit.keep";
  private static final String PAGE = "identity/unit/edit";

  private final UnitRegister register;
  private final OrganisingUnits organising;
  private final PermissionMatrix matrix;

  UnitsController(UnitRegister register, OrganisingUnits organising, PermissionMatrix matrix) {
    this.register = register;
    this.organising = organising;
    this.matrix = matrix;
  }

  /** What was typed about a unit. */
  record UnitForm(@Nullable String name, @Nullable String parent, @Nullable String version, @Nullable String key) {

    static UnitForm of(UnitRow unit) {
      return new UnitForm(unit.name(), String.valueOf(unit.parentId()), String.valueOf(unit.version()), null);
    }
  }

  @Permitted("identity.unit.read")
  @GetMapping("/identity/units")
  String list(Model model, Officer officer) {
    model.addAttribute("units", register.tree());
    model.addAttribute("mine", matrix.units(officer, KEEP));
    return "identity/unit/list";
  }

  @Permitted(KEEP)
  @GetMapping("/identity/units/new")
  String enter(@RequestParam(required = false) @Nullable String parent, Model model, Officer officer) {
    model.addAttribute("form", new UnitForm(null, parent, null, UUID.randomUUID().toString()));
    return page(null, model, officer);
  }

  @Permitted(KEEP)
  @PostMapping("/identity/units")
  String open(@ModelAttribute("form") UnitForm form, BindingResult errors, Model model, Officer officer,
      HttpServletResponse response, RedirectAttributes redirect) {
    return saved(null, form, errors, model, officer, response, redirect, (name, parent) -> organising.open(UnitId.random(),
        name, parent, UUID.fromString(String.valueOf(form.key()))));
  }

  @Permitted(KEEP)
  @GetMapping("/identity/units/{id}")
  String show(@PathVariable UUID id, Model model, Officer officer) {
    var unit = mine(id, officer);
    model.addAttribute("form", UnitForm.of(unit));
    return page(unit, model, officer);
  }

  @Permitted(KEEP)
  @PostMapping("/identity/units/{id}")
  String reorganise(@PathVariable UUID id, @ModelAttribute("form") UnitForm form, BindingResult errors, Model model,
      Officer officer, HttpServletResponse response, RedirectAttributes redirect) {
    return saved(mine(id, officer), form, errors, model, officer, response, redirect,
        (name, parent) -> organising.reorganise(new UnitId(id), name, parent, SeenVersion.of(form.version())));
  }

  @Permitted(KEEP)
  @PostMapping("/identity/units/{id}/standing")
  String standing(@PathVariable UUID id, @RequestParam boolean active, @RequestParam long version, Officer officer,
      RedirectAttributes redirect) {
    mine(id, officer);
    SentForm.step(() -> {
      if (active) {
        organising.reopen(new UnitId(id), version);
      } else {
        organising.close(new UnitId(id), version);
      }
    }, "identity.unit.saved", "identity.stale", redirect);
    return "redirect:/identity/units/" + id;
  }

  /** What becomes of a form that can be read. */
  private interface Act {
    void perform(String name, @Nullable UnitId parent);
  }

  private String saved(@Nullable UnitRow unit, UnitForm form, BindingResult errors, Model model, Officer officer,
      HttpServletResponse response, RedirectAttributes redirect, Act act) {
    var in = new Inputs(errors);
    var name = in.text("name", form.name(), 200);
    boolean institution = unit != null && unit.parentId() == null;
    var parent = institution ? null : in.required("parent", form.parent(), typed -> parentOf(typed, officer));
    if (!errors.hasErrors()) {
      try {
        act.perform(name, parent);
        redirect.addFlashAttribute("notice", "identity.unit.saved");
        return "redirect:/identity/units";
      } catch (RuleViolated violated) {
        in.reject(violated.code().startsWith("identity.unit.parent") || violated.code().endsWith("belowItself") ? "parent" : "",
            violated);
      } catch (OptimisticLockingFailureException stale) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return both(form, mine(Objects.requireNonNull(unit).id(), officer), model, officer);
      } catch (IllegalArgumentException unreadable) {
        errors.reject("platform.input.choice");
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(unit, model, officer);
  }

  private String both(UnitForm typed, UnitRow now, Model model, Officer officer) {
    var saved = UnitForm.of(now);
    var view = page(now, model, officer);
    model.addAttribute("both", TypedAndSaved.between(typed, saved, "identity.unit."::concat, (name, value) ->
        name.equals("parent") ? TypedAndSaved.label(register.tree().stream().map(UnitRow::option).toList(), value) : value));
    model.addAttribute("form", new UnitForm(typed.name(), typed.parent(), saved.version(), typed.key()));
    return view;
  }

  private String page(@Nullable UnitRow unit, Model model, Officer officer) {
    var mine = matrix.units(officer, KEEP);
    model.addAttribute("unit", unit);
    model.addAttribute("parents", register.tree().stream()
        .filter(row -> mine.contains(row.id()) && row.active() && (unit == null || !row.id().equals(unit.id())))
        .map(UnitRow::option).toList());
    return PAGE;
  }

  private UnitId parentOf(String typed, Officer officer) {
    return matrix.units(officer, KEEP).stream().filter(unit -> unit.toString().equals(typed)).findFirst().map(UnitId::new)
        .orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }

  private UnitRow mine(UUID id, Officer officer) {
    return register.find(id).filter(unit -> matrix.units(officer, KEEP).contains(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
