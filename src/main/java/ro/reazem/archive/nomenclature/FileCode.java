package ro.reazem.archive.nomenclature;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.archive.retention.StartEvent;
import ro.reazem.kernel.RuleViolated;

/**
 * A code of the archival nomenclature as the institution enters it (indicativ): nothing of it is shipped with the product.
 *
 * @param compartment the compartment that makes such files
 * @param years how long they are kept, null when for good (P)
 * @param commission whether the selection commission decides about each (CS)
 * @param kinds the kinds of cases it is for, as context and code with a colon between; none for papers that are no cases
 * @param approvalNumber of the act by which the National Archives approved it, empty while they did not
 */
record FileCode(UUID key, String code, String compartment, String title, @Nullable Integer years, boolean commission, StartEvent startEvent,
    List<String> kinds, LocalDate validFrom, String source, String approvalNumber, @Nullable LocalDate approvedOn) {

  static final String KIND = "[a-z]{1,40}:[A-Za-z0-9_]{1,60}";

  /** @throws RuleViolated when a kind cannot be read, or its approval lacks the number or the day */
  FileCode {
    kinds = kinds.stream().distinct().sorted().toList();
    RuleViolated.require(kinds.stream().allMatch(kind -> kind.matches(KIND)), "archive.code.kindUnreadable");
    requireWholeApproval(approvalNumber, approvedOn);
  }

  static void requireWholeApproval(String number, @Nullable LocalDate on) {
    RuleViolated.require(number.isEmpty() == (on == null), "archive.code.approvalHalf");
  }
}
