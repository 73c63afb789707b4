package ro.reazem.financialaid.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** What every page of one request shows above its content: identity, state, what may be done. */
@Component
public class ApplicationPage {

  private final ApplicationDesk desk;
  private final Families families;
  private final Sight sight;
  private final DossierLaw law;
  private final RequestSteps steps;
  private final Trail trail;
  private final Clock clock;

  ApplicationPage(ApplicationDesk desk, Families families, Sight sight, DossierLaw law, RequestSteps steps,
      Trail trail, Clock clock) {
    this.desk = desk;
    this.families = families;
    this.sight = sight;
    this.law = law;
    this.steps = steps;
    this.trail = trail;
    this.clock = clock;
  }

  /** A request with the family it is for. */
  public record Opened(AidApplication request, Family family) {}

  public Opened open(AidApplicationId id, Officer officer, Model model, String tab) {
    var request = tab.equals("summary") ? desk.forItsPage(id, officer) : desk.forReading(id, officer);
    var family = families.on(request.householdId(), request.registeredOn())
        .orElseThrow(() -> new RuleViolated("financialaid.family.unknown"));
    trail.aboutPersons(family.members().stream().map(FamilyMember::personId).toList());
    boolean works = sight.allows(officer, "financialaid.application.work", request.unitId(), request.getId().value());
    model.addAttribute("request", request);
    model.addAttribute("family", family);
    model.addAttribute("holder", family.member(request.holderId()).orElse(null));
    model.addAttribute("steps", steps.of(request));
    model.addAttribute("tab", tab);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("mayWork", works && request.status().isWorkable());
    model.addAttribute("works", works);
    model.addAttribute("mayGive", !request.status().isClosed() && allows(officer, "financialaid.application.transfer", request));
    model.addAttribute("maySimulate", request.benefit().equals(AidApplication.VMI) && sight.allows(officer, "financialaid.simulation.use", request.unitId(), request.getId().value()));
    model.addAttribute("mayApprove", sight.allows(officer, "financialaid.proposal.approve", request.unitId(), request.getId().value()));
    return new Opened(request, family);
  }

  /** Whether the officer may do that to this request. */
  public boolean allows(Officer officer, String action, AidApplication request) {
    return sight.allows(officer, action, request.unitId(), request.getId().value());
  }

  /** The papers that the facts of a request call for. */
  public List<DossierChecklist.Item> checklist(Opened opened) {
    return DossierChecklist.of(opened.request(), opened.family(), law.schoolAges(opened.request().registeredOn()));
  }
}
