package ro.reazem.acts.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.acts.act.ActSteps;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.act.CaseAct.By;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CaseActs;
import ro.reazem.acts.act.CopyKind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.files.CaseFile;
import ro.reazem.platform.files.CaseFileId;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.files.DocumentKind;
import ro.reazem.platform.files.DocumentSource;
import ro.reazem.platform.files.FileFacts;
import ro.reazem.platform.files.SentFile;
import ro.reazem.platform.files.StoringFiles;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.signatures.CheckingSignatures;

/** Keeping the signed copy of an act (exemplarul semnat) among the documents of its case: a scan, or the file signed elsewhere once it is checked. */
@Component
public class KeepingCopy {

  private final CurrentAct current;
  private final CaseActs acts;
  private final ActSteps steps;
  private final SignedPaper papers;
  private final StoringFiles files;
  private final CheckingSignatures checking;

  KeepingCopy(CurrentAct current, CaseActs acts, ActSteps steps, SignedPaper papers, StoringFiles files, CheckingSignatures checking) {
    this.current = current;
    this.acts = acts;
    this.steps = steps;
    this.papers = papers;
    this.files = files;
    this.checking = checking;
  }

  /** @throws RuleViolated when the file cannot be taken, bears no sound signature, or is not the act that was signed here */
  @Transactional
  public void keep(CaseActId id, long version, CopyKind kind, SentFile file, Officer officer, Clock at) {
    var by = By.of(officer, at);
    var act = current.seen(id, version);
    RuleViolated.require(act.state().isSigned(), "acts.copy.notNow");
    if (kind == CopyKind.ELECTRONIC) {
      check(act, file.bytes());
    }
    var stored = store(act, file, officer, at, "Exemplarul semnat");
    RuleViolated.require(kind == CopyKind.ELECTRONIC || stored.pages() > 0, "acts.copy.noPages");
    acts.save(act.copied(stored.id().value(), kind, by));
    steps.add(id, "COPY_" + kind.name(), stored.name(), by);
  }

  private void check(CaseAct act, byte[] signed) {
    var found = checking.of(signed);
    RuleViolated.require(!found.isEmpty(), "acts.copy.unsigned");
    RuleViolated.require(found.stream().noneMatch(one -> one.isBroken()), "acts.copy.broken");
    RuleViolated.require(found.getLast().integrity() == ro.reazem.platform.signatures.FoundSignature.Integrity.UNCHANGED, "acts.copy.broken");
    new SameContent(papers.of(act).bytes(), signed).require();
  }

  /** Stores a file about the act in its case; one that is there already is not stored twice. */
  CaseFile store(CaseAct act, SentFile file, Officer officer, Clock at, String what) {
    var signature = java.util.Objects.requireNonNull(act.signature());
    var title = what + ": " + act.kind().cited() + " nr. " + signature.cited().cited();
    var stored = files.at(at).store(act.about(), new FileFacts(title, DocumentKind.CORRESPONDENCE, DocumentSource.OWN, "", signature.cited().ofYear(),
        signature.datedOn(), LocalDate.ofInstant(at.instant(), at.getZone()), Confidentiality.SOCIAL), List.of(file), officer);
    return stored.stored().isEmpty() ? stored.known().getFirst().file() : stored.stored().getFirst();
  }

  /** Which file of the case it is. */
  public static CaseFileId fileOf(CaseAct act) {
    return new CaseFileId(java.util.Objects.requireNonNull(act.copyId()));
  }
}
