package ro.reazem.services.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;

/** The return after an illness and absences without a reason. */
class AttendanceRulesTests {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void afterThreeDaysOfIllnessTheChildComesBackOnlyWithANote() {
    assertThatThrownBy(() -> back(List.of(), Mark.PRESENT, Mark.ABSENT_MEDICAL, Mark.ABSENT_MEDICAL, Mark.ABSENT_MEDICAL)).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo("services.attendance.noteMissing"));
    assertThatCode(() -> back(List.of(MONDAY.plusDays(3)), Mark.PRESENT, Mark.ABSENT_MEDICAL, Mark.ABSENT_MEDICAL, Mark.ABSENT_MEDICAL)).doesNotThrowAnyException();
  }

  @Test
  void aNoteFromBeforeTheIllnessDoesNotHelp() {
    assertThatThrownBy(() -> back(List.of(MONDAY.minusDays(9)), Mark.PRESENT, Mark.SENT_HOME, Mark.ABSENT_MEDICAL, Mark.ABSENT_MEDICAL)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void twoDaysOfIllnessOrAHolidayNeedNone() {
    assertThatCode(() -> back(List.of(), Mark.PRESENT, Mark.PRESENT, Mark.ABSENT_MEDICAL, Mark.ABSENT_MEDICAL)).doesNotThrowAnyException();
    assertThatCode(() -> back(List.of(), Mark.ABSENT_MOTIVATED, Mark.ABSENT_MOTIVATED, Mark.ABSENT_MOTIVATED, Mark.ABSENT)).doesNotThrowAnyException();
  }

  @Test
  void onlyTheLastDaysInARowWithoutAReasonCount() {
    assertThat(AttendanceRules.unmotivated(marks(Mark.ABSENT, Mark.PRESENT, Mark.ABSENT, Mark.ABSENT))).isEqualTo(2);
    assertThat(AttendanceRules.unmotivated(marks(Mark.ABSENT, Mark.ABSENT_MEDICAL))).isZero();
    assertThat(AttendanceRules.unmotivated(marks())).isZero();
  }

  private static void back(List<LocalDate> notes, Mark... before) {
    AttendanceRules.requireNote(marks(before), MONDAY.plusDays(before.length), notes, 3);
  }

  private static NavigableMap<LocalDate, Mark> marks(Mark... marks) {
    var all = new TreeMap<LocalDate, Mark>();
    for (int i = 0; i < marks.length; i++) {
      all.put(MONDAY.plusDays(i), marks[i]);
    }
    return all;
  }
}
