package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.disability.DisabilitySteps.Kind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Ends the file: the child came of age, moved to another county that took the file over, or died (încheierea dosarului). */
@Component
@Transactional
class EndingDisability {

  private final DisabilityWork work;
  private final Certificates certificates;
  private final LosingCertificate losing;
  private final PassageToAdults passage;
  private final Children children;
  private final LegalParameters parameters;

  EndingDisability(DisabilityWork work, Certificates certificates, LosingCertificate losing, PassageToAdults passage, Children children,
      LegalParameters parameters) {
    this.work = work;
    this.certificates = certificates;
    this.losing = losing;
    this.passage = passage;
    this.children = children;
    this.parameters = parameters;
  }

  /** The service of adults took the file over, on or after the eighteenth birthday. */
  void comeOfAge(DisabilityFileId id, long version, LocalDate on, String takenOverBy, Officer by) {
    var file = work.seen(id, version);
    work.requireNotInFuture(on);
    var majority = children.find(file.childId()).map(Child::bornOn).map(born -> born.plusYears(parameters.on(on).whole("CHILD_MAJORITY_AGE"))).orElse(null);
    RuleViolated.require(majority != null, "childprotection.certification.birthUnknown");
    RuleViolated.require(!on.isBefore(majority), "childprotection.disability.notOfAge", majority);
    lose(file, majority, Loss.OF_AGE, by);
    work.told(file.end(FileState.OF_AGE, on, takenOverBy), Kind.OF_AGE, on, takenOverBy, by);
  }

  /** The receiving directorate confirmed that it took the file over (T4.3); the certificate goes with the child. */
  void transfer(DisabilityFileId id, long version, LocalDate takenOn, String receiver, String receipt, Officer by) {
    var file = work.seen(id, version);
    work.requireNotInFuture(takenOn);
    RuleViolated.require(receiver.strip().length() >= 3, "childprotection.disability.receiverMissing");
    RuleViolated.require(receipt.strip().length() >= 2, "childprotection.disability.receiptMissing");
    RuleViolated.require(file.state() != FileState.AT_COMMISSION && file.state() != FileState.DECIDED, "childprotection.disability.commissionFirst");
    lose(file, takenOn, Loss.TRANSFERRED, by);
    work.told(file.end(FileState.TRANSFERRED, takenOn, receiver.strip() + ", " + receipt.strip()), Kind.TRANSFERRED, takenOn, receiver.strip() + ", " + receipt.strip(), by);
  }

  void died(DisabilityFileId id, long version, LocalDate on, String certificate, Officer by) {
    var file = work.seen(id, version);
    work.requireNotInFuture(on);
    lose(file, on, Loss.DIED, by);
    work.told(file.end(FileState.DIED, on, certificate), Kind.DIED, on, certificate, by);
  }

  private void lose(DisabilityFile file, LocalDate lastDay, Loss why, Officer by) {
    passage.done(file, by.id());
    certificates.ofChild(file.childId()).stream().filter(one -> one.fileId().equals(file.getId().value()) && one.lostFor() == null && one.endsOn().isAfter(lastDay))
        .forEach(one -> losing.lose(one, lastDay, why, by));
  }
}
