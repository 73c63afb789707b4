package ro.reazem.identity.officer;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.identity.session.OpenSessions;
import ro.reazem.identity.unit.UnitId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The page of one officer: roles, sessions, password, access. */
@Controller
class AccessController {

  private static final String GRANT = "identity.role.grant";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String PATH = "/identity/officers/{id}";

  private final OfficerRegister register;
  private final OfficerReach reach;
  private final ControllingAccess access;
  private final GrantingRoles roles;
  private final OpenSessions sessions;
  private final OfficerPersons persons;
  private final PermissionMatrix matrix;
  private final Clock clock;

  AccessController(OfficerRegister register, OfficerReach reach, ControllingAccess access, GrantingRoles roles,
      OpenSessions sessions, OfficerPersons persons, PermissionMatrix matrix, Clock clock) {
    this.register = register;
    this.reach = reach;
    this.access = access;
    this.roles = roles;
    this.sessions = sessions;
    this.persons = persons;
    this.matrix = matrix;
    this.clock = clock;
  }

  /** What was typed about roles to grant: one or more levels in a context for a unit. */
  record RoleForm(@Nullable String context, @Nullable List<String> levels, @Nullable String unit, @Nullable String from,
      @Nullable String to) {

    public boolean chose(String level) {
      return levels != null && levels.contains(level);
    }
  }

  @Permitted(OfficerReach.READ)
  @GetMapping(PATH)
  String show(@PathVariable UUID id, Model model, Officer officer) {
    model.addAttribute("form", new RoleForm(null, List.of(), null, LocalDate.now(clock).format(DAY), null));
    return page(id, model, officer);
  }

  @Permitted(GRANT)
  @PostMapping(PATH + "/roles")
  String grant(@PathVariable UUID id, @ModelAttribute("form") RoleForm form, BindingResult errors, Model model, Officer officer,
      HttpServletResponse response, RedirectAttributes redirect) {
    reach.find(id, officer, OfficerReach.KEEP);
    var in = new Inputs(errors);
    var context = in.required("context", form.context(), this::context);
    var levels = Objects.requireNonNullElse(form.levels(), List.<String>of()).stream().distinct()
        .map(typed -> in.choice("levels", typed, Level.class)).toList();
    if (levels.isEmpty()) {
      errors.rejectValue("levels", "platform.input.required");
    }
    var unit = in.required("unit", form.unit(), typed -> reach.unit(typed, officer));
    var from = in.date("from", form.from());
    var to = in.optionalDate("to", form.to());
    if (!SentForm.taken(() -> roles.grant(new OfficerId(id), levels.stream().filter(Objects::nonNull).map(level -> new RoleGrant(Objects.requireNonNull(context), level,
        new UnitId(Objects.requireNonNull(unit)), Objects.requireNonNull(from), to)).toList(), officer), errors, response,
        code -> code.endsWith("endsBeforeItStarts") ? "to" : "")) {
      return page(id, model, officer);
    }
    redirect.addFlashAttribute("notice", "identity.role.granted");
    return "redirect:/identity/officers/" + id;
  }

  @Permitted(GRANT)
  @PostMapping(PATH + "/roles/{role}/end")
  String endRole(@PathVariable UUID id, @PathVariable UUID role, Officer officer, RedirectAttributes redirect) {
    return done(id, officer, redirect, "identity.role.ended", () -> roles.end(new OfficerId(id), role, officer));
  }

  @Permitted(OfficerReach.KEEP)
  @PostMapping(PATH + "/standing")
  String standing(@PathVariable UUID id, @RequestParam boolean active, @RequestParam long version, Officer officer,
      RedirectAttributes redirect) {
    return done(id, officer, redirect, active ? "identity.officer.reactivated" : "identity.officer.deactivated", () -> {
      if (active) {
        access.reactivate(new OfficerId(id), version, officer);
      } else {
        access.deactivate(new OfficerId(id), version, officer);
      }
    });
  }

  @Permitted(OfficerReach.KEEP)
  @PostMapping(PATH + "/sign-out")
  String signOut(@PathVariable UUID id, Officer officer, RedirectAttributes redirect) {
    return done(id, officer, redirect, "identity.officer.signedOut", () -> access.signOutEverywhere(new OfficerId(id)));
  }

  /** The password is shown in the answer itself, once; a redirect would have to keep it somewhere. */
  @Permitted(OfficerReach.KEEP)
  @PostMapping(PATH + "/password")
  String lendPassword(@PathVariable UUID id, Model model, Officer officer, RedirectAttributes redirect) {
    reach.find(id, officer, OfficerReach.KEEP);
    try {
      model.addAttribute("oneTimePassword", access.lendPassword(new OfficerId(id), officer));
      model.addAttribute("hours", ControllingAccess.USABLE.toHours());
      return show(id, model, officer);
    } catch (RuleViolated violated) {
      redirect.addFlashAttribute("notice", violated.code());
      redirect.addFlashAttribute("noticeKind", "warn");
      return "redirect:/identity/officers/" + id;
    }
  }

  private String done(UUID id, Officer officer, RedirectAttributes redirect, String notice, Runnable act) {
    reach.find(id, officer, OfficerReach.KEEP);
    SentForm.step(act, notice, "identity.stale", redirect);
    return "redirect:/identity/officers/" + id;
  }

  private String page(UUID id, Model model, Officer officer) {
    var row = reach.find(id, officer, OfficerReach.READ);
    model.addAttribute("officer", row);
    model.addAttribute("person", persons.of(id).orElse(null));
    model.addAttribute("personSaid", persons.said(id));
    model.addAttribute("roles", register.roles(id));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("sessions", sessions.of(id));
    model.addAttribute("mayKeep", !id.equals(officer.id()) && reach.units(officer, OfficerReach.KEEP).contains(row.unitId()));
    model.addAttribute("units", reach.unitOptions(officer));
    model.addAttribute("contexts", matrix.contexts());
    model.addAttribute("levels", Level.values());
    return "identity/officer/show";
  }

  private String context(String typed) {
    RuleViolated.require(typed.equals(RoleGrant.EVERYWHERE) || matrix.contexts().contains(typed), "platform.input.choice");
    return typed;
  }
}
