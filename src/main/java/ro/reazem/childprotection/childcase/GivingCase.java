package ro.reazem.childprotection.childcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.time.Moment;

/** Appointing the case manager (numirea managerului de caz) and the team; one case manager at a time, and the history keeps all of them. */
@Component
@Transactional
public class GivingCase {

  private final ChildCases cases;
  private final TellingCases telling;
  private final CaseTerms terms;
  private final Colleagues colleagues;
  private final KeptApart apart;
  private final Clock clock;

  GivingCase(ChildCases cases, TellingCases telling, CaseTerms terms, Colleagues colleagues, KeptApart apart, Clock clock) {
    this.cases = cases;
    this.telling = telling;
    this.terms = terms;
    this.colleagues = colleagues;
    this.apart = apart;
    this.clock = clock;
  }

  public void appoint(ChildCaseId id, long seen, UUID officer, String handover, By by) {
    appoint(id, seen, officer, handover, false, by);
  }

  /**
   * Appoints the case manager.
   *
   * @param another whether whoever appoints knows that a carer of the same name is somebody else
   * @throws RuleViolated when the officer no longer works here, is the case manager already, heads or works where the child lives, or receives it
   */
  void appoint(ChildCaseId id, long seen, UUID officer, String handover, boolean another, By by) {
    appoint(cases.findById(id).orElseThrow().requireVersion(seen), officer, handover, another, by);
  }

  /** The same as a head wished in the work list, who saw no version; what forbids it is found before anything is written, and is answered. */
  @Transactional(noRollbackFor = RuleViolated.class)
  public void wished(ReassignmentWished wished) {
    var found = cases.findById(new ChildCaseId(wished.caseRef().id())).orElseThrow(() -> new RuleViolated("childprotection.case.unknown"));
    if (!wished.toOfficer().equals(found.responsibleId())) {
      appoint(found, wished.toOfficer(), wished.reason(), false, new By(wished.byOfficer(), wished.byName()));
    }
  }

  /** The case manager that a former file names (dosar preluat); what forbids it is found before anything is written, and the case waits for another. */
  @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = RuleViolated.class)
  public void named(ChildCaseId id, UUID officer, By by) {
    appoint(cases.findById(id).orElseThrow(), officer, "", false, by);
  }

  void staff(ChildCaseId id, long seen, List<UUID> officers, By by) {
    var changed = cases.findById(id).orElseThrow().requireVersion(seen).staff(officers);
    telling.progressed(changed, "team", String.join(", ", officers.stream().map(one -> colleagues.working(one).name()).toList()), by, clock.instant());
  }

  private void appoint(ChildCase found, UUID officer, String handover, boolean another, By by) {
    var colleague = colleagues.working(officer);
    apart.appointed(found, officer, another).ifPresent(barred -> {
      throw barred;
    });
    var former = found.responsibleId();
    boolean resumed = found.resumesAt() != null;
    var at = clock.instant();
    var saved = telling.assigned(found.appoint(officer, colleague.unit(), LocalDate.now(clock)), former,
        handover.isEmpty() ? colleague.name() : colleague.name() + ": " + handover, by, at);
    var about = saved.getId().asCase();
    terms.met(about, CaseTerms.MANAGER, at);
    if (former == null && !resumed) {
      terms.start(about, CaseTerms.DETAILED, Moment.at(at));
    }
    terms.startOnce(about, CaseTerms.CONTACT, Moment.at(at));
  }
}
