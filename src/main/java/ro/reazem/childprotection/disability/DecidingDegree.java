package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.childprotection.agenda.Proposal;
import ro.reazem.childprotection.agenda.ProposingToCommission;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.commission.CommissionDecided;
import ro.reazem.childprotection.commission.CommissionDecided.Answer;
import ro.reazem.childprotection.commission.HearsCommission;
import ro.reazem.childprotection.commission.Matter;
import ro.reazem.childprotection.disability.DisabilitySteps.Kind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Puts the report before the commission and takes its answer (încadrarea în grad de handicap), or that of the court over it. */
@Component
@Transactional
class DecidingDegree implements HearsCommission {

  private final DisabilityFiles files;
  private final DisabilityWork work;
  private final EvaluationTable table;
  private final Certificates certificates;
  private final LosingCertificate losing;
  private final DisabilityTerms terms;
  private final ProposingToCommission proposing;
  private final Children children;
  private final DegreeWords words;

  DecidingDegree(DisabilityFiles files, DisabilityWork work, EvaluationTable table, Certificates certificates, LosingCertificate losing, DisabilityTerms terms,
      ProposingToCommission proposing, Children children, DegreeWords words) {
    this.files = files;
    this.work = work;
    this.table = table;
    this.certificates = certificates;
    this.losing = losing;
    this.terms = terms;
    this.proposing = proposing;
    this.children = children;
    this.words = words;
  }

  /** What came of a complaint against a certificate at the court (soluția instanței). */
  enum Judgment {
    KEPT, EVALUATED_ANEW, DEGREE_GIVEN
  }

  /** @throws RuleViolated while there is no report of the complex evaluation (I6.5) */
  void propose(DisabilityFileId id, long version, Officer by) {
    var file = work.seen(id, version);
    RuleViolated.require(file.state() == FileState.REPORTED, "childprotection.disability.noReport");
    var report = table.report(id.value(), file.round()).orElseThrow(() -> new RuleViolated("childprotection.disability.noReport"));
    var child = children.find(file.childId()).orElseThrow(() -> new RuleViolated("childprotection.disability.unknown"));
    var title = words.title(report.content());
    var text = words.proposal(report);
    var before = file.itemId();
    if (before == null) {
      before = proposing.propose(new Proposal(null, id.value(), file.unitId(), Matter.DISABILITY, null, file.numberOfYear(), child.name(), child.bornOn(), title,
          text, List.of(), ""), by).value();
      terms.met(id.asCase(), DisabilityTerms.SOLVE, work.today());
      work.told(file.propose(before), Kind.PROPOSED, work.today(), title, by);
    } else {
      proposing.again(new ItemId(before), title, text);
      work.told(file.propose(before), Kind.PROPOSED_AGAIN, work.today(), title, by);
    }
  }

  @Override
  public void decided(CommissionDecided what) {
    if (what.matter() == Matter.DISABILITY && what.about() != null) {
      // the matter names the file, the file the matter it waits for: one proposed by hand is about none
      files.findById(new DisabilityFileId(what.about())).filter(file -> what.itemId().equals(file.itemId())).ifPresent(file -> answered(file, what));
    }
  }

  private void answered(DisabilityFile file, CommissionDecided what) {
    switch (what.answer()) {
      case RETURNED -> work.told(file.notHeard(what.text(), true), Kind.RETURNED, what.on(), what.text(), null);
      case WITHDRAWN -> work.told(file.state() == FileState.AT_COMMISSION ? file.notHeard(what.text(), false) : file.changed(), Kind.WITHDRAWN, what.on(), what.text(), null);
      case POSTPONED -> work.told(file.changed(), Kind.POSTPONED, what.on(), what.text(), null);
      case ADMITTED -> admitted(file, what);
      case REJECTED -> none(file, what);
      case CANCELLED -> cancelled(file, what);
      default -> throw new IllegalStateException("Unknown answer " + what.answer());
    }
  }

  private void admitted(DisabilityFile file, CommissionDecided what) {
    boolean classed = table.report(file.getId().value(), file.round()).map(one -> one.content().asked() != null).orElse(false);
    if (classed) {
      work.told(file.decide(what.on(), cited(what), what.resolutionId()), Kind.DECIDED, what.on(), cited(what), null);
    } else {
      none(file, what);
    }
  }

  /** Another degree was asked for and none found: the certificate in force ends; one about to end by itself keeps its day. */
  private void none(DisabilityFile file, CommissionDecided what) {
    var running = running(file, what.on());
    if (file.request().reason() == RequestReason.CHANGE) {
      running.ifPresent(one -> losing.replace(one, what.on().minusDays(1), what.resolutionId(), null));
    }
    boolean runs = file.request().reason() != RequestReason.CHANGE && running.isPresent();
    work.told(file.classInNone(what.on(), cited(what), what.resolutionId(), runs), Kind.NOT_CLASSED, what.on(), cited(what), null);
  }

  private void cancelled(DisabilityFile file, CommissionDecided what) {
    certificates.ofChild(file.childId()).stream().filter(one -> Objects.equals(one.resolutionId(), what.resolutionId()) && one.lostFor() == null)
        .forEach(one -> losing.lose(one, one.from().minusDays(1), Loss.CANCELLED, null));
    if (what.resolutionId() != null) {
      losing.giveBack(what.resolutionId());
    }
    if (file.state().mayBecome(FileState.AT_COMMISSION)) {
      work.told(file.undecide(), Kind.UNDECIDED, what.on(), what.text(), null);
    }
  }

  /** The court answered a complaint against the certificate in force. */
  void judged(DisabilityFileId id, long version, Judgment outcome, LocalDate on, String judgment, Officer by) {
    var file = work.seen(id, version);
    work.requireNotInFuture(on);
    RuleViolated.require(file.state() == FileState.CERTIFIED, "childprotection.disability.notNow");
    var current = running(file, on).orElseThrow(() -> new RuleViolated("childprotection.disability.noneValid"));
    RuleViolated.require(!on.isBefore(current.issuedOn()), "childprotection.disability.beforeCertificate", current.issuedOn());
    RuleViolated.require(judgment.strip().length() >= 3, "childprotection.disability.decisionMissing");
    if (outcome != Judgment.KEPT) {
      losing.lose(current, on.isBefore(current.from()) ? current.from().minusDays(1) : on.minusDays(1), Loss.ANNULLED, by);
    }
    work.told(switch (outcome) {
      case KEPT -> file.changed();
      case EVALUATED_ANEW -> file.evaluate();
      case DEGREE_GIVEN -> file.decide(on, judgment, null);
    }, Kind.COURT, on, outcome.name() + ": " + judgment, by);
  }

  private Optional<Certificate> running(DisabilityFile file, LocalDate on) {
    return certificates.ofChild(file.childId()).stream().filter(one -> one.runsOn(on)).findFirst();
  }

  private static String cited(CommissionDecided what) {
    return what.answer() == Answer.ADMITTED || what.answer() == Answer.REJECTED ? "Hotărârea CPC nr. " + what.number() : what.text();
  }
}
