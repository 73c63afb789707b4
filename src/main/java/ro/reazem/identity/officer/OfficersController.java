package ro.reazem.identity.officer;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.identity.officer.OfficerRegister.OfficerRow;
import ro.reazem.identity.officer.OfficerRegister.Search;
import ro.reazem.identity.unit.UnitId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.TypedAndSaved;

/** The list of officers, and entering and correcting what is recorded about one. */
@Controller
class OfficersController {

  private static final String PAGE = "identity/officer/edit";

  private final OfficerRegister register;
  private final EmployingOfficers employing;
  private final OfficerReach reach;

  OfficersController(OfficerRegister register, EmployingOfficers employing, OfficerReach reach) {
    this.register = register;
    this.employing = employing;
    this.reach = reach;
  }

  /** What was typed about an officer. */
  record OfficerForm(@Nullable String name, @Nullable String jobTitle, @Nullable String unit, @Nullable String signInName,
      @Nullable String email, @Nullable String version, @Nullable String key) {

    static OfficerForm of(OfficerRow row) {
      return new OfficerForm(row.name(), row.jobTitle(), row.unitId().toString(), row.signInName(), row.email(), String.valueOf(row.version()), null);
    }

    OfficerForm on(@Nullable String newer) {
      return new OfficerForm(name, jobTitle, unit, signInName, email, newer, key);
    }
  }

  @Permitted(OfficerReach.READ)
  @GetMapping("/identity/officers")
  String list(@RequestParam(required = false) @Nullable String text, @RequestParam(required = false) @Nullable String inactive,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      Model model, Officer officer) {
    var typed = text == null ? "" : text.strip().replace("\0", "");
    var search = new Search(reach.units(officer, OfficerReach.READ), typed.substring(0, Math.min(typed.length(), 200)),
        inactive != null);
    var shown = ListPage.of(ListPage.Asked.of(page, size), register.total(search));
    model.addAttribute("officers", register.page(search, shown));
    model.addAttribute("page", shown);
    model.addAttribute("text", search.text());
    model.addAttribute("inactive", search.inactiveToo());
    model.addAttribute("mayKeep", !reach.units(officer, OfficerReach.KEEP).isEmpty());
    return "identity/officer/list";
  }

  @Permitted(OfficerReach.KEEP)
  @GetMapping("/identity/officers/new")
  String ask(Model model, Officer officer) {
    model.addAttribute("form", new OfficerForm(null, null, null, null, null, null, UUID.randomUUID().toString()));
    return page(null, model, officer);
  }

  @Permitted(OfficerReach.KEEP)
  @PostMapping("/identity/officers")
  String enter(@ModelAttribute("form") OfficerForm form, BindingResult errors, Model model, Officer officer,
      HttpServletResponse response, RedirectAttributes redirect) {
    return saved(null, form, errors, model, officer, response, redirect, details -> employing.enter(OfficerId.random(), details,
        UUID.fromString(String.valueOf(form.key()))));
  }

  @Permitted(OfficerReach.KEEP)
  @GetMapping("/identity/officers/{id}/edit")
  String show(@PathVariable UUID id, Model model, Officer officer) {
    var row = reach.find(id, officer, OfficerReach.KEEP);
    model.addAttribute("form", OfficerForm.of(row));
    return page(row, model, officer);
  }

  @Permitted(OfficerReach.KEEP)
  @PostMapping("/identity/officers/{id}")
  String correct(@PathVariable UUID id, @ModelAttribute("form") OfficerForm form, BindingResult errors, Model model,
      Officer officer, HttpServletResponse response, RedirectAttributes redirect) {
    return saved(reach.find(id, officer, OfficerReach.KEEP), form, errors, model, officer, response, redirect, details -> {
      employing.correct(new OfficerId(id), details, SeenVersion.of(form.version()));
      return new OfficerId(id);
    });
  }

  /** What becomes of a form that can be read. */
  private interface Act {
    OfficerId perform(OfficerDetails details);
  }

  private String saved(@Nullable OfficerRow row, OfficerForm form, BindingResult errors, Model model, Officer officer,
      HttpServletResponse response, RedirectAttributes redirect, Act act) {
    var in = new Inputs(errors);
    var name = in.name("name", form.name(), 200);
    var jobTitle = in.text("jobTitle", form.jobTitle(), 200);
    var unit = in.required("unit", form.unit(), typed -> reach.unit(typed, officer));
    var signInName = in.text("signInName", form.signInName(), 50);
    var email = in.optionalText("email", form.email(), 200);
    var status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (!errors.hasErrors() && unit != null) {
      try {
        var id = act.perform(new OfficerDetails(name, jobTitle, new UnitId(unit), signInName, email));
        redirect.addFlashAttribute("notice", "identity.officer.saved");
        return "redirect:/identity/officers/" + id.value();
      } catch (RuleViolated violated) {
        in.reject(fieldOf(violated), violated);
      } catch (OptimisticLockingFailureException stale) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return both(form, reach.find(Objects.requireNonNull(row).id(), officer, OfficerReach.KEEP), model, officer);
      } catch (IllegalArgumentException unreadable) {
        errors.reject("platform.input.choice");
      }
    }
    response.setStatus(status.value());
    return page(row, model, officer);
  }

  private String both(OfficerForm typed, OfficerRow now, Model model, Officer officer) {
    var saved = OfficerForm.of(now);
    var units = reach.unitOptions(officer);
    model.addAttribute("both", TypedAndSaved.between(typed, saved, "identity.officer."::concat, (name, value) ->
        name.equals("unit") ? TypedAndSaved.label(units, value) : value));
    model.addAttribute("form", typed.on(saved.version()));
    return page(now, model, officer);
  }

  private String page(@Nullable OfficerRow row, Model model, Officer officer) {
    model.addAttribute("officer", row);
    model.addAttribute("units", reach.unitOptions(officer));
    return PAGE;
  }

  private static String fieldOf(RuleViolated violated) {
    return violated.code().startsWith("identity.officer.signInName") ? "signInName"
        : violated.code().startsWith("identity.officer.email") ? "email" : "";
  }
}
