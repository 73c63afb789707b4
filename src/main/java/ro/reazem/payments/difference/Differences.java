package ro.reazem.payments.difference;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.ledger.MonthBalance;

/** What changed facts make different in months already written (diferențe propuse): a proposal, posted by a person. */
public final class Differences {

  private Differences() {}

  /** @param written the months in which something was written as owed */
  public static List<MonthDifference> between(SortedMap<YearMonth, MonthBalance> written, RightHistory now, RecoveryLimits limits) {
    var found = written.entrySet().stream().filter(month -> !now.of(month.getKey()).amount().equals(month.getValue().owed()))
        .map(month -> one(month.getKey(), month.getValue(), now.of(month.getKey()), limits)).toList();
    boolean pursued = limits.pursues(recoverable(found));
    return found.stream().map(one -> pursued || one.recovery() != Recovery.POSSIBLE ? one : one.tooLittle()).toList();
  }

  /** All that can be recovered. */
  public static Lei recoverable(List<MonthDifference> differences) {
    return differences.stream().filter(one -> one.recovery() == Recovery.POSSIBLE).map(MonthDifference::undue).reduce(Lei.ZERO, Lei::plus);
  }

  private static MonthDifference one(YearMonth month, MonthBalance written, RightHistory.Due due, RecoveryLimits limits) {
    // what was undue before is part of an earlier difference
    var undue = written.held().minus(due.amount()).max(Lei.ZERO).minus(written.undue()).max(Lei.ZERO);
    return new MonthDifference(month, written.owed(), due.amount(), due.revision(), due.decidedIn(), undue, limits.of(month, undue));
  }
}
