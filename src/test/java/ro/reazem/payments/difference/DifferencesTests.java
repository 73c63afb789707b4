package ro.reazem.payments.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.ledger.Basis;
import ro.reazem.payments.ledger.Entry;
import ro.reazem.payments.ledger.EntryKind;
import ro.reazem.payments.ledger.Ledger;

/** What a right is worth month by month, and what changed facts make different. */
class DifferencesTests {

  private static final CaseRef CASE = new CaseRef("financialaid", UUID.randomUUID());
  private static final RecoveryLimits LIMITS = limits(3, "50");
  private static final Told GRANTED = told(1, Told.What.GRANTED, "366", "2026-02-01");

  @Test
  void aRightIsOwedForEveryMonthOfWhichItCoversADay() {
    var right = RightHistory.of(List.of(GRANTED, told(2, Told.What.ENDED, "0", "2026-04-10")));
    assertThat(right.months(month(12))).containsExactly(month(2), month(3), month(4));
    assertThat(right.of(month(4)).amount()).isEqualTo(Lei.of("366"));
    assertThat(right.of(month(5))).isEqualTo(new RightHistory.Due(Lei.ZERO, 2, CASE));
    assertThat(right.of(month(1)).amount()).isEqualTo(Lei.ZERO);
  }

  @Test
  void aRightThatBeginsAndEndsOnOneDayIsOwedForThatMonth() {
    var day = LocalDate.parse("2026-03-10");
    var right = RightHistory.of(List.of(new Told(1, Told.What.GRANTED, CASE, Lei.of("900"), day, day)));
    assertThat(right.months(month(12))).containsExactly(month(3));
    assertThat(right.of(month(3)).amount()).isEqualTo(Lei.of("900"));
  }

  @Test
  void aChangeInTheMiddleOfAMonthCountsFromTheNext() {
    var right = RightHistory.of(List.of(GRANTED, told(2, Told.What.CHANGED, "400", "2026-04-10")));
    assertThat(right.of(month(4))).isEqualTo(new RightHistory.Due(Lei.of("366"), 1, CASE));
    assertThat(right.of(month(5))).isEqualTo(new RightHistory.Due(Lei.of("400"), 2, CASE));
  }

  @Test
  void theLastDecisionForAMonthCountsEvenWhenItReachesFurtherBack() {
    var right = RightHistory.of(List.of(GRANTED, told(2, Told.What.CHANGED, "400", "2026-06-01"), told(3, Told.What.CHANGED, "380", "2026-04-01")));
    assertThat(right.of(month(3)).amount()).isEqualTo(Lei.of("366"));
    assertThat(right.of(month(5)).amount()).isEqualTo(Lei.of("380"));
    assertThat(right.of(month(7)).amount()).isEqualTo(Lei.of("380"));
  }

  @Test
  void whatComesEarlyWaitsForWhatIsBeforeIt() {
    var early = RightHistory.of(List.of(told(3, Told.What.ENDED, "0", "2026-04-30"), GRANTED));
    assertThat(early.revision()).isEqualTo(1);
    assertThat(early.waiting()).isEqualTo(1);
    assertThat(early.lastDay()).isNull();
    assertThat(RightHistory.of(List.of(told(2, Told.What.CHANGED, "1", "2026-04-01"))).revision()).isZero();
  }

  @Test
  void aWageReportedLateIsUndueForTheMonthsAlreadyPaid() {
    var ledger = written(2, 6, "366", true);
    var found = Differences.between(ledger.months(), RightHistory.of(List.of(GRANTED, told(2, Told.What.CHANGED, "200", "2026-05-01"))), LIMITS);
    assertThat(found).extracting(MonthDifference::month, MonthDifference::amount, MonthDifference::undue, MonthDifference::recovery)
        .containsExactly(tuple(5), tuple(6));
    assertThat(Differences.recoverable(found)).isEqualTo(Lei.of("332"));
  }

  private static org.assertj.core.groups.Tuple tuple(int month) {
    return org.assertj.core.api.Assertions.tuple(month(month), Lei.of("-166"), Lei.of("166"), Recovery.POSSIBLE);
  }

  @Test
  void whatWasNotPaidYetIsNotUndue() {
    var found = Differences.between(written(2, 6, "366", false).months(), RightHistory.of(List.of(GRANTED, told(2, Told.What.ENDED, "0", "2026-05-31"))), LIMITS);
    assertThat(found).singleElement().satisfies(one -> {
      assertThat(one.amount()).isEqualTo(Lei.of("-366"));
      assertThat(one.recovery()).isEqualTo(Recovery.NOTHING);
    });
  }

  @Test
  void aRaiseIsOwedForEachMonth() {
    var found = Differences.between(written(2, 3, "366", true).months(), RightHistory.of(List.of(GRANTED, told(2, Told.What.CHANGED, "400", "2026-02-01"))), LIMITS);
    assertThat(found).extracting(MonthDifference::amount).containsExactly(Lei.of("34"), Lei.of("34"));
  }

  @Test
  void whatIsTooOldOrTooLittleOrWithoutLimitsIsSaid() {
    var months = written(2, 3, "366", true).months();
    var lowered = RightHistory.of(List.of(GRANTED, told(2, Told.What.CHANGED, "346", "2026-02-01")));
    assertThat(Differences.between(months, lowered, LIMITS)).extracting(MonthDifference::recovery).containsOnly(Recovery.TOO_LITTLE);
    assertThat(Differences.between(months, lowered, limits(3, "40"))).extracting(MonthDifference::recovery).containsOnly(Recovery.POSSIBLE);
    assertThat(Differences.between(months, lowered, new RecoveryLimits(null, Lei.ZERO, LocalDate.parse("2026-07-01"))))
        .extracting(MonthDifference::recovery).containsOnly(Recovery.NOT_SET);
    assertThat(Differences.between(months, lowered, new RecoveryLimits(3, Lei.ZERO, LocalDate.parse("2029-03-01"))))
        .extracting(MonthDifference::recovery).containsExactly(Recovery.TOO_LATE, Recovery.POSSIBLE);
    assertThat(Differences.between(months, lowered, new RecoveryLimits(3, Lei.ZERO, LocalDate.parse("2029-02-28"))))
        .extracting(MonthDifference::recovery).containsOnly(Recovery.POSSIBLE);
  }

  @Test
  void whatWasUndueBeforeIsNotToldAgain() {
    var ledger = written(2, 2, "366", true);
    ledger.post(Entry.owed(UUID.randomUUID(), month(2), Lei.of("-66"), new Basis(CASE, 2, UUID.randomUUID(), "")));
    var found = Differences.between(ledger.months(), RightHistory.of(List.of(GRANTED, told(2, Told.What.CHANGED, "266", "2026-02-01"))), LIMITS);
    assertThat(found).singleElement().extracting(MonthDifference::undue).isEqualTo(Lei.of("34"));
  }

  @Property(tries = 300)
  void inWhateverOrderRevisionsComeTheMonthsEndUpTheSame(@ForAll @Size(max = 6) List<@IntRange(min = 0, max = 800) Integer> changes, @ForAll Random random) {
    var told = new ArrayList<>(List.of(GRANTED));
    changes.forEach(change -> told.add(told(told.size() + 1L, change % 7 == 0 ? Told.What.ENDED : Told.What.CHANGED, Integer.toString(change),
        LocalDate.parse("2026-02-01").plusDays(random.nextInt(300)).toString())));
    var inOrder = posted(told);
    Collections.shuffle(told, random);
    var shuffled = posted(told);
    var right = RightHistory.of(told);
    for (int month = 1; month <= 12; month++) {
      assertThat(inOrder.of(month(month)).owed()).as("month %d", month).isEqualTo(shuffled.of(month(month)).owed()).isEqualTo(right.of(month(month)).amount());
    }
  }

  /** Writes what is owed after each revision and posts every difference, as a person would. */
  private static Ledger posted(List<Told> told) {
    var ledger = new Ledger();
    for (int heard = 1; heard <= told.size(); heard++) {
      var right = RightHistory.of(told.subList(0, heard));
      if (right.revision() == 0) {
        continue;
      }
      for (var month : right.months(month(12))) {
        if (!ledger.isOwed(month) && right.of(month).amount().isPositive()) {
          ledger.post(Entry.owed(UUID.randomUUID(), month, right.of(month).amount(), new Basis(CASE, right.of(month).revision(), null, "")));
        }
      }
      Differences.between(ledger.months(), right, LIMITS).forEach(one -> ledger.post(Entry.owed(UUID.randomUUID(), one.month(), one.amount(),
          new Basis(one.decidedIn(), one.revision(), UUID.randomUUID(), ""))));
    }
    return ledger;
  }

  private static Ledger written(int from, int to, String lei, boolean paid) {
    var ledger = new Ledger();
    for (int month = from; month <= to; month++) {
      ledger.post(Entry.owed(UUID.randomUUID(), month(month), Lei.of(lei), new Basis(CASE, 1, null, "")));
      if (paid) {
        ledger.post(new Entry(UUID.randomUUID(), month(month), EntryKind.PAID, Lei.of(lei), new Basis(CASE, 1, null, ""), null, null));
      }
    }
    return ledger;
  }

  private static Told told(long revision, Told.What what, String lei, String day) {
    return new Told(revision, what, CASE, Lei.of(lei), LocalDate.parse(day), (LocalDate) null);
  }

  private static RecoveryLimits limits(@Nullable Integer years, String minimum) {
    return new RecoveryLimits(years, Lei.of(minimum), LocalDate.parse("2026-07-01"));
  }

  private static YearMonth month(int month) {
    return YearMonth.of(2026, month);
  }
}
