package ro.reazem.intake.routing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.events.intake.WorkRouted;
import ro.reazem.intake.entry.Direction;
import ro.reazem.intake.entry.Entry;
import ro.reazem.intake.entry.EntryDesk;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.intake.entry.EntryPage;
import ro.reazem.intake.entry.RegistryChoices;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;

/** Routing a request that came in to the context that works on it, and what became of it. */
@Controller
@RequestMapping("/registry/entries/{id}/routing")
class RoutingController {

  private static final String READ = "intake.routing.read";
  private static final String ROUTE = "intake.routing.route";

  private final EntryDesk desk;
  private final EntryPage page;
  private final RoutingWork routing;
  private final RoutingLines lines;
  private final RoutingTargets targets;
  private final RegistryChoices choices;
  private final IntakeSight sight;
  private final Clock clock;

  RoutingController(EntryDesk desk, EntryPage page, RoutingWork routing, RoutingLines lines, RoutingTargets targets, RegistryChoices choices,
      IntakeSight sight, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.routing = routing;
    this.lines = lines;
    this.targets = targets;
    this.choices = choices;
    this.sight = sight;
    this.clock = clock;
  }

  /** Where to, as typed; or why a routing is withdrawn. */
  record RoutingForm(@Nullable String target, @Nullable String unit, @Nullable String reason) {}

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", new RoutingForm(null, null, null));
    return show(desk.permitted(new EntryId(id), officer, READ), officer, model);
  }

  @PostMapping
  @Permitted(ROUTE)
  String route(@PathVariable UUID id, @ModelAttribute("form") RoutingForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var entry = routable(id, officer);
    var in = new Inputs(errors);
    var target = in.required("target", form.target(), typed -> RoutingTargets.chosen(among(targets.forRequests(), typed)));
    var unit = in.required("unit", form.unit(), typed -> UUID.fromString(among(choices.units(), typed)));
    if (target != null && unit != null) {
      try {
        var person = entry.correspondent().personId();
        routing.route(new RoutingOrder(id, WorkRouted.Kind.REQUEST, target.context(), unit, target.what(), entry.number().ofYear(),
            entry.paper().subject(), WorkRouted.Urgency.STANDARD, person == null ? List.of() : List.of(person), entry.number().registeredAt(),
            null, "/registry/entries/" + id), officer, clock.instant());
        redirect.addFlashAttribute("notice", "intake.routing.routed");
        return "redirect:/registry/entries/" + id + "/routing";
      } catch (RuleViolated violated) {
        in.reject("", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(entry, officer, model);
  }

  @PostMapping("/{routed}/withdraw")
  @Permitted(ROUTE)
  String withdraw(@PathVariable UUID id, @PathVariable UUID routed, @ModelAttribute("form") RoutingForm form, BindingResult errors,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes redirect) {
    var entry = routable(id, officer);
    if (lines.of(id).stream().noneMatch(one -> one.id().equals(routed))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var in = new Inputs(errors);
    var reason = in.text("reason", form.reason(), 300);
    if (!SentForm.taken(() -> routing.withdraw(routed, reason, officer, clock.instant()), errors, response, code -> code.endsWith("reasonMissing") ? "reason" : "")) {
      return show(entry, officer, model);
    }
    redirect.addFlashAttribute("notice", "intake.routing.withdrawn");
    return "redirect:/registry/entries/" + id + "/routing";
  }

  /** A referral is routed from its own page, after its triage. */
  private Entry routable(UUID id, Officer officer) {
    var entry = desk.permitted(new EntryId(id), officer, READ);
    if (!mayRoute(entry, officer)) {
      throw new AccessDeniedException("Not to be routed from here");
    }
    return entry;
  }

  private boolean mayRoute(Entry entry, Officer officer) {
    var about = entry.linkedCase();
    return entry.direction() == Direction.IN && !entry.isCancelled() && (about == null || !about.context().equals("intake"))
        && (sight.allows(officer, ROUTE, entry.registryUnitId()) || entry.unitId() != null && sight.allows(officer, ROUTE, entry.unitId()));
  }

  private String show(Entry entry, Officer officer, Model model) {
    var routings = lines.of(entry.getId().value());
    page.fill(model, entry);
    model.addAttribute("routings", routings);
    model.addAttribute("waiting", routings.stream().filter(one -> one.state() == RoutingState.WAITING).findFirst().orElse(null));
    model.addAttribute("mayRoute", mayRoute(entry, officer));
    model.addAttribute("mayRouteNow", mayRoute(entry, officer) && routings.stream().allMatch(one -> one.state() == RoutingState.REFUSED
        || one.state() == RoutingState.WITHDRAWN || one.state() == RoutingState.DONE));
    model.addAttribute("targets", targets.forRequests());
    model.addAttribute("units", choices.units());
    return "intake/routing/show";
  }

  private static String among(List<Option> options, String typed) {
    return options.stream().map(Option::value).filter(typed::equals).findFirst().orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }
}
