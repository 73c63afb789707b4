package ro.reazem.archive.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.DateRange;

/** Until when a closed file is kept, and what keeps it longer. */
class RetentionTests {

  private static final Term FIVE_YEARS = new Term(5, StartEvent.CLOSING);

  @Test
  void aTermFromTheTwentyNinthOfFebruaryEndsOnTheLastDayOfThatMonth() {
    assertThat(Retention.end(day("2024-02-29"), 5, List.of(), day("2026-01-01"))).isEqualTo(day("2029-02-28"));
    assertThat(Retention.end(day("2024-02-29"), 4, List.of(), day("2026-01-01"))).isEqualTo(day("2028-02-29"));
  }

  @Test
  void aFileInTheDepotIsDueOnTheDayAfterItsTerm() {
    assertThat(count(FileState.DEPOT, "2020-03-10", FIVE_YEARS, "2025-03-10")).isEqualTo(new Counted(FileState.DEPOT, day("2025-03-10"), null));
    assertThat(count(FileState.DEPOT, "2020-03-10", FIVE_YEARS, "2025-03-11"))
        .isEqualTo(new Counted(FileState.DUE_FOR_SELECTION, day("2025-03-10"), null));
  }

  @Test
  void aFileThatWasNotHandedOverIsNotDueHoweverOld() {
    assertThat(count(FileState.CURRENT, "2010-03-10", FIVE_YEARS, "2026-01-01"))
        .isEqualTo(new Counted(FileState.CURRENT, day("2015-03-10"), Waiting.HANDOVER));
  }

  @Test
  void withoutAnApprovedCodeNoTermIsCounted() {
    assertThat(count(FileState.CURRENT, "2000-01-01", null, "2026-01-01")).isEqualTo(new Counted(FileState.CURRENT, null, Waiting.NO_CODE));
  }

  @Test
  void aFileWhoseRightRunsIsNotDueHoweverLongAgoItsCaseWasClosed() {
    var paying = new Circumstances(FileState.DEPOT, day("2010-03-10"), FIVE_YEARS, null, List.of(), false, true, null, false);
    assertThat(Retention.count(paying, day("2026-01-01"))).isEqualTo(new Counted(FileState.DEPOT, day("2015-03-10"), Waiting.RIGHT));
  }

  @Test
  void permanentFilesAreNeverDue() {
    assertThat(count(FileState.DEPOT, "1950-01-01", new Term(null, StartEvent.CLOSING), "2026-01-01"))
        .isEqualTo(new Counted(FileState.PERMANENT, null, null));
  }

  @Test
  void theTermOfAChildRunsFromComingOfAgeWhenThatIsLater() {
    var term = new Term(10, StartEvent.CLOSING_OR_MAJORITY);
    assertThat(of(FileState.DEPOT, "2015-06-01", term, day("2026-02-28"), List.of(), false, null).keptUntil()).isEqualTo(day("2036-02-28"));
    assertThat(of(FileState.DEPOT, "2015-06-01", term, day("2010-02-28"), List.of(), false, null).keptUntil()).isEqualTo(day("2025-06-01"));
    assertThat(of(FileState.DEPOT, "2015-06-01", term, null, List.of(), false, null))
        .isEqualTo(new Counted(FileState.DEPOT, null, Waiting.NO_BIRTH_DATE));
  }

  @Test
  void daysUnderAHoldAreAddedToTheTermAndOverlappingHoldsCountOnce() {
    var holds = List.of(hold("2021-01-01", "2021-01-31"), hold("2021-01-20", "2021-02-09"));
    assertThat(Retention.end(day("2020-03-10"), 5, holds, day("2026-01-01"))).isEqualTo(day("2025-03-10").plusDays(40));
  }

  @Test
  void daysUnderAHoldBeforeClosingOrAfterTheTermAddNothing() {
    assertThat(Retention.end(day("2020-03-10"), 5, List.of(hold("2019-01-01", "2020-03-10"), hold("2025-03-11", "2025-12-31")), day("2026-01-01")))
        .isEqualTo(day("2025-03-10"));
  }

  @Test
  void aHoldThatLengthensTheTermMayBringALaterHoldInsideIt() {
    assertThat(Retention.end(day("2020-03-10"), 5, List.of(hold("2025-03-01", "2025-03-10"), hold("2025-03-15", "2025-03-16")), day("2026-01-01")))
        .isEqualTo(day("2025-03-22"));
  }

  @Test
  void whileAHoldStandsOrAPersonAsksTheFileIsNotDue() {
    assertThat(of(FileState.DUE_FOR_SELECTION, "2015-06-01", FIVE_YEARS, null, List.of(new DateRange(day("2025-01-01"), null)), false, null))
        .isEqualTo(new Counted(FileState.DEPOT, day("2020-06-01"), Waiting.HOLD));
    assertThat(of(FileState.DUE_FOR_SELECTION, "2015-06-01", FIVE_YEARS, null, List.of(), true, null))
        .isEqualTo(new Counted(FileState.DEPOT, day("2020-06-01"), Waiting.PERSON));
  }

  @Test
  void theCommissionMayKeepAFileLongerButNotShorter() {
    assertThat(of(FileState.DEPOT, "2015-06-01", FIVE_YEARS, null, List.of(), false, day("2030-12-31")).keptUntil()).isEqualTo(day("2030-12-31"));
    assertThat(of(FileState.DEPOT, "2015-06-01", FIVE_YEARS, null, List.of(), false, day("2016-12-31")).keptUntil()).isEqualTo(day("2020-06-01"));
  }

  private static Counted count(FileState state, String closed, @Nullable Term term, String today) {
    return Retention.count(new Circumstances(state, day(closed), term, null, List.of(), false, false, null, false), day(today));
  }

  private static Counted of(FileState state, String closed, Term term, @Nullable LocalDate ofAge, List<DateRange> holds, boolean asks,
      @Nullable LocalDate longer) {
    return Retention.count(new Circumstances(state, day(closed), term, ofAge, holds, asks, false, longer, false), day("2026-01-01"));
  }

  private static DateRange hold(String from, String to) {
    return new DateRange(day(from), day(to));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
