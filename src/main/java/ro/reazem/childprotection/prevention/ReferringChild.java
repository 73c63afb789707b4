package ro.reazem.childprotection.prevention;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.childcase.NewCase;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/**
 * A prevention file passes into a protection case (referirea cazului către DGASPC): because services did not help, or because the child is in danger now. The child's
 * open case is joined, or one is opened.
 */
@Component
@Transactional
class ReferringChild {

  private final PreventionFiles files;
  private final PreventionSheets sheets;
  private final OpeningCase opening;
  private final CaseTerms terms;
  private final Children children;
  private final LegalParameters parameters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReferringChild(PreventionFiles files, PreventionSheets sheets, OpeningCase opening, CaseTerms terms, Children children, LegalParameters parameters,
      ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.sheets = sheets;
    this.opening = opening;
    this.terms = terms;
    this.children = children;
    this.parameters = parameters;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A referral as written.
   *
   * @param pieces what goes along
   * @param report what was done and why it did not help
   */
  record Referral(ReferralReason reason, String number, List<PackPiece> pieces, String parents, String childWish, String report) {}

  /**
   * Asks the directorate for a protection measure.
   *
   * @throws RuleViolated when no plan was carried out (I1.1), or papers that must go along are missing
   */
  ChildCaseId refer(PreventionId id, long version, Referral what, Officer by) {
    var file = seen(id, version);
    var today = LocalDate.now(clock);
    var law = PreventionLaw.of(parameters.on(today));
    what.reason().require(file.activeSince() != null, file.refusedOn() != null, law);
    var age = children.find(file.childId()).map(child -> child.ageOn(today)).orElse(null);
    var missing = PackPiece.missing(what.pieces(), what.reason(), age != null && age >= law.heardFrom());
    RuleViolated.require(missing.isEmpty(), "childprotection.prevention.packMissing", missing.size());
    return end(file, PreventionAct.REFER, PreventionEntry.Kind.REFERRED, CaseOrigin.SERVICE_REFERRAL, what.report(), List.of(
        new Said("reason", what.reason().name()), new Said("number", what.number()), new Said("pieces", String.join(" ", what.pieces().stream()
            .map(Enum::name).toList())), new Said("parentsWord", what.parents()), new Said("childWish", what.childWish()), new Said("report", what.report())), by);
  }

  /** Anybody saw a danger: the file ends and a signal begins at once (art. 96 din Legea nr. 272/2004). */
  ChildCaseId signal(PreventionId id, long version, String danger, Officer by) {
    return end(seen(id, version), PreventionAct.SIGNAL, PreventionEntry.Kind.SIGNALLED, CaseOrigin.SIGNAL, danger, List.of(new Said("danger", danger)), by);
  }

  private ChildCaseId end(PreventionFile file, PreventionAct act, PreventionEntry.Kind kind, CaseOrigin origin, String why, List<Said> said, Officer by) {
    var today = LocalDate.now(clock);
    RuleViolated.require(why.strip().length() >= 3, "childprotection.prevention.reasonMissing");
    file.requireOpen();
    var key = UUID.nameUUIDFromBytes(("protection after prevention " + file.getId()).getBytes(StandardCharsets.UTF_8));
    var protection = opening.openCaseOf(file.childId()).orElseGet(() -> opening.open(new NewCase(key, file.childId(), origin, why,
        "PS " + file.numberOfYear(), null, today, file.unitId()), by));
    var saved = files.save(file.end(act, today, protection.value()));
    sheets.add(saved.getId(), new PreventionEntry(kind, today, said.stream().filter(one -> !one.text().isBlank()).toList(), by.name(), clock.instant()), by.id());
    terms.cancelAll(saved.getId().asCase(), "trecut la protecție");
    events.publishEvent(new CaseClosed(saved.asCase(), clock.instant(), by.id(), saved.state().name()));
    events.publishEvent(new CasesLinked(saved.getId().asCase(), protection.asCase(), clock.instant(), by.id(), true, "prevenire"));
    return protection;
  }

  private PreventionFile seen(PreventionId id, long version) {
    return files.findById(id).orElseThrow(() -> new RuleViolated("childprotection.prevention.noFile")).requireVersion(version);
  }
}
