package ro.reazem.intake.circuit;

import static ro.reazem.intake.entry.Stage.ASSIGNED;
import static ro.reazem.intake.entry.Stage.CHECKED;
import static ro.reazem.intake.entry.Stage.DRAFTED;
import static ro.reazem.intake.entry.Stage.FILED;
import static ro.reazem.intake.entry.Stage.FINANCIAL_VISA;
import static ro.reazem.intake.entry.Stage.LEGAL_VISA;
import static ro.reazem.intake.entry.Stage.NUMBERED_OUT;
import static ro.reazem.intake.entry.Stage.RESOLVED;
import static ro.reazem.intake.entry.Stage.SENT;
import static ro.reazem.intake.entry.Stage.SIGNED;

import java.util.List;
import ro.reazem.intake.entry.Direction;
import ro.reazem.intake.entry.Stage;

/** Which step may follow which (circuitul documentelor), and which act of the permission matrix each of them is. */
final class Circuit {

  static final String DECIDE = "intake.entry.resolve";
  static final String WORK = "intake.entry.work";
  static final String FINANCIAL = "intake.entry.financial-visa";
  static final String DISPATCH = "intake.entry.register";

  private Circuit() {}

  /** The steps that may follow; a paper that only informs is filed without an answer. */
  static List<Stage> after(Direction direction, Stage stage) {
    return switch (stage) {
      case REGISTERED -> direction == Direction.OUT ? List.of(SENT, FILED) : List.of(RESOLVED, FILED);
      case RESOLVED -> List.of(ASSIGNED, RESOLVED, FILED);
      case ASSIGNED -> List.of(DRAFTED, ASSIGNED, FILED);
      case DRAFTED -> List.of(CHECKED);
      case CHECKED -> List.of(LEGAL_VISA, FINANCIAL_VISA, SIGNED);
      case LEGAL_VISA -> List.of(FINANCIAL_VISA, SIGNED);
      case FINANCIAL_VISA -> List.of(SIGNED);
      case SIGNED -> List.of(NUMBERED_OUT);
      case NUMBERED_OUT -> List.of(SENT);
      case SENT -> List.of(FILED);
      case FILED -> List.of();
    };
  }

  /** Whether filing from here needs a reason, because nobody answered. */
  static boolean unanswered(Stage stage) {
    return stage.compareTo(SENT) < 0;
  }

  static String action(Stage stage) {
    return switch (stage) {
      case RESOLVED, ASSIGNED, CHECKED, LEGAL_VISA, SIGNED, REGISTERED -> DECIDE;
      case DRAFTED -> WORK;
      case FINANCIAL_VISA -> FINANCIAL;
      case NUMBERED_OUT, SENT, FILED -> DISPATCH;
    };
  }
}
