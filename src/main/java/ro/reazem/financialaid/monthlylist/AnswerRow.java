package ro.reazem.financialaid.monthlylist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.TypedNumber;

/**
 * One row of what the county payer answered.
 *
 * @param number of the row in the file
 * @param cells in the order of the columns
 */
record AnswerRow(int number, List<String> cells) {

  private static final int LONGEST_REASON = 400;

  /** A cell that cannot be taken as it stands. */
  record Fault(int row, AnswerColumn column, String typed, String code, List<Object> arguments) {}

  /** What the row says of a line of the list. */
  record Read(ListLine line, PayerAnswer answer, Lei paid, String reason) {}

  String cell(AnswerColumn column) {
    return cells.get(column.ordinal()).strip();
  }

  /** Heads of parts and sums that stand between the lines, as in the list that was sent. */
  boolean isNoLine() {
    return cell(AnswerColumn.ANSWER).isEmpty() && !cell(AnswerColumn.POSITION).matches("[0-9]+");
  }

  /** @return null when a cell cannot be taken; what is wrong with it is added to the faults */
  @Nullable Read read(Map<Integer, ListLine> lines, List<Fault> faults) {
    int before = faults.size();
    var position = cell(AnswerColumn.POSITION);
    var line = position.matches("[0-9]{1,9}") ? lines.get(Integer.parseInt(position)) : null;
    if (line == null) {
      fault(faults, AnswerColumn.POSITION, "financialaid.answer.fault.position");
      return null;
    }
    var cnp = cell(AnswerColumn.CNP);
    if (!cnp.isEmpty() && !cnp.equals(line.cnp())) {
      fault(faults, AnswerColumn.CNP, "financialaid.answer.fault.cnp");
    }
    var answer = answer(cell(AnswerColumn.ANSWER));
    if (answer == null) {
      fault(faults, AnswerColumn.ANSWER, "financialaid.answer.fault.answer");
      return null;
    }
    var paid = paid(answer, line, faults);
    var reason = cell(AnswerColumn.REASON);
    if (answer != PayerAnswer.ACCEPTED && reason.isEmpty()) {
      fault(faults, AnswerColumn.REASON, "financialaid.answer.fault.reason");
    }
    return faults.size() > before || paid == null ? null : new Read(line, answer, paid, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
  }

  private @Nullable Lei paid(PayerAnswer answer, ListLine line, List<Fault> faults) {
    var typed = cell(AnswerColumn.PAID);
    Lei sum = null;
    if (!typed.isEmpty()) {
      try {
        sum = TypedNumber.lei(typed);
      } catch (RuleViolated refused) {
        faults.add(new Fault(number, AnswerColumn.PAID, typed, refused.code(), refused.arguments()));
        return null;
      }
    }
    var listed = line.gross().max(Lei.ZERO);
    var expected = switch (answer) {
      case ACCEPTED -> sum == null || sum.equals(listed) ? "" : "financialaid.answer.fault.acceptedOther";
      case REFUSED -> sum == null || sum.isZero() ? "" : "financialaid.answer.fault.refusedPaid";
      case OTHER_AMOUNT -> sum == null || sum.isZero() ? "financialaid.answer.fault.paidMissing" : sum.equals(line.gross()) ? "financialaid.answer.fault.sameAmount" : "";
    };
    if (!expected.isEmpty()) {
      fault(faults, AnswerColumn.PAID, expected);
      return null;
    }
    return switch (answer) {
      case ACCEPTED -> listed;
      case REFUSED -> Lei.ZERO;
      case OTHER_AMOUNT -> sum;
    };
  }

  private void fault(List<Fault> faults, AnswerColumn column, String code) {
    faults.add(new Fault(number, column, cell(column), code, List.of()));
  }

  private static @Nullable PayerAnswer answer(String typed) {
    return switch (Folding.fold(typed).toLowerCase(Locale.ROOT)) {
      case "admis", "admisa", "acceptat", "acceptata", "platit", "platita", "accepted" -> PayerAnswer.ACCEPTED;
      case "respins", "respinsa", "refuzat", "refuzata", "refused" -> PayerAnswer.REFUSED;
      case "alta suma", "modificat", "modificata", "other amount" -> PayerAnswer.OTHER_AMOUNT;
      default -> null;
    };
  }
}
