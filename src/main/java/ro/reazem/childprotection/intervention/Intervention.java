package ro.reazem.childprotection.intervention;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ro.reazem.kernel.RuleViolated;

/**
 * What was written so far about the intervention for one child (intervenția), and what the law says may follow. It decides nothing of the case itself.
 *
 * @param entries the newest first
 */
record Intervention(List<InterventionEntry> entries) {

  private static final String CODE = "childprotection.intervention.";

  /** Who is in the team today. */
  List<InterventionEntry> team() {
    var left = of(InterventionKind.MEMBER_LEFT).map(InterventionEntry::subject).toList();
    return of(InterventionKind.MEMBER).filter(one -> !left.contains(one.id().toString())).toList().reversed();
  }

  boolean has(InterventionKind kind) {
    return of(kind).findAny().isPresent();
  }

  boolean wasTold(Addressee addressee) {
    return of(InterventionKind.NOTICE).anyMatch(one -> one.subject().equals(addressee.name()));
  }

  private boolean prosecutorsTold() {
    return Arrays.stream(Addressee.values()).filter(Addressee::prosecutes).anyMatch(this::wasTold);
  }

  /** An order was asked for and the court has not answered. */
  boolean awaitsOrder() {
    return of(InterventionKind.ORDER).count() > of(InterventionKind.ORDER_DECIDED).count();
  }

  /** The branches that were not written yet. */
  List<InterventionKind> branchesLeft() {
    return InterventionKind.BRANCHES.stream().filter(one -> !has(one)).toList();
  }

  /** @throws RuleViolated when too few went, or entry was refused and no police were there (art. 100 din Legea nr. 272/2004) */
  void requireVisit(int members, int least, boolean entryRefused, boolean police) {
    RuleViolated.require(members >= least, CODE + "tooFewWent", least);
    RuleViolated.require(!entryRefused || police, CODE + "policeMissing");
  }

  /** @throws RuleViolated when nobody refused the entry, or no serious danger is shown (art. 100 din Legea nr. 272/2004) */
  void requireOrderMay(String danger) {
    RuleViolated.require(of(InterventionKind.FIELD).anyMatch(one -> one.said("entryRefused").equals("YES")), CODE + "entryNotRefused");
    RuleViolated.require(danger.strip().length() >= 3, CODE + "dangerNotShown");
    RuleViolated.require(!awaitsOrder(), CODE + "orderAwaited");
  }

  void requireOrderAsked() {
    RuleViolated.require(awaitsOrder(), CODE + "noOrderAsked");
  }

  /**
   * Asks for what must come before a finding.
   *
   * @throws RuleViolated when nobody looked at the child, or somebody who must be told was not
   */
  void requireFinding(Result result, List<ViolenceForm> forms, boolean assessed) {
    RuleViolated.require(assessed || has(InterventionKind.FIELD) || result == Result.DUPLICATE || result == Result.OUT_OF_COMPETENCE, CODE + "notEvaluated");
    RuleViolated.require(result != Result.CONFIRMED || !forms.isEmpty(), CODE + "formMissing");
    boolean crime = forms.stream().anyMatch(ViolenceForm::isAlwaysTold) || has(InterventionKind.TRAFFICKING);
    RuleViolated.require(!crime || prosecutorsTold(), CODE + "crimeNotTold");
    requireBranchesTold();
  }

  /** @throws RuleViolated when a branch asks for a notice that was not sent */
  void requireBranchesTold() {
    RuleViolated.require(!has(InterventionKind.TRAFFICKING) || prosecutorsTold(), CODE + "crimeNotTold");
    RuleViolated.require(!has(InterventionKind.TRAFFICKING) || wasTold(Addressee.ANTI_TRAFFICKING), CODE + "traffickingNotTold");
    RuleViolated.require(!has(InterventionKind.INSTITUTION) || wasTold(Addressee.NATIONAL_AUTHORITY), CODE + "institutionNotTold");
  }

  /** @throws RuleViolated when nothing was found yet, so that nothing can be told, or nothing is said */
  void requireFeedback(List<FeedbackStatement> told) {
    RuleViolated.require(!told.isEmpty(), CODE + "nothingSaid");
    boolean more = told.stream().anyMatch(one -> one != FeedbackStatement.RECEIVED);
    RuleViolated.require(!more || has(InterventionKind.FINDING), CODE + "nothingFound");
  }

  private Stream<InterventionEntry> of(InterventionKind kind) {
    return entries.stream().filter(one -> one.isOf(kind));
  }
}
