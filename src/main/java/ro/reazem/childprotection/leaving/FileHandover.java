package ro.reazem.childprotection.leaving;

import java.time.LocalDate;
import java.util.List;
import ro.reazem.kernel.RuleViolated;

/**
 * The file of a child is handed to the young person it is about (predarea dosarului la majorat): asked in writing, without what is known of others, with a proof.
 */
final class FileHandover {

  private static final String RULE = "childprotection.leaving.file.";

  private FileHandover() {}

  /** @throws RuleViolated before full capacity: until then the copies of a child of fourteen are asked otherwise */
  static void ask(LocalDate bornOn, LocalDate day, String number, int ofAge) {
    RuleViolated.require(!day.isBefore(bornOn.plusYears(ofAge)), RULE + "notOfAge", ofAge, bornOn.plusYears(ofAge));
    RuleViolated.require(!number.isBlank(), RULE + "requestMissing");
  }

  /** @throws RuleViolated when nobody asked, the list or the proof is missing, or nobody says what was kept back of third persons */
  static void hand(List<YouthStep> steps, NewStep what) {
    long asked = steps.stream().filter(one -> one.kind() == StepKind.FILE_ASKED && !one.day().isAfter(what.day())).count();
    long handed = steps.stream().filter(one -> one.kind() == StepKind.FILE_HANDED).count();
    RuleViolated.require(asked > handed, RULE + "notAsked");
    RuleViolated.require(!what.words().isBlank(), RULE + "listMissing");
    RuleViolated.require(!what.withheld().isBlank(), RULE + "withheldMissing");
    RuleViolated.require(!what.number().isBlank(), RULE + "proofMissing");
  }
}
