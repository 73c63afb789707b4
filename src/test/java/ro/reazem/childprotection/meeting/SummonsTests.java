package ro.reazem.childprotection.meeting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.platform.time.CalendarLook;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.time.Term;
import ro.reazem.platform.time.WorkingDays;
import ro.reazem.kernel.RuleViolated;
import static org.assertj.core.api.Assertions.assertThat;
import java.util.Map;

/** Whether people were called early enough. */
class SummonsTests {

  private static final LocalDate POSTED = LocalDate.of(2026, 3, 12);
  private static final LocalDate MEETING = LocalDate.of(2026, 3, 16);

  @Test
  void t52PostedOnTheTwelfthForTheSixteenthIsTooLateUnlessByTelephone() {
    var letter = summons(SummonsWay.REGISTERED_LETTER, POSTED, "RR123", "");
    assertThatThrownBy(() -> letter.requireInTime(MEETING, earliest(POSTED))).isInstanceOf(RuleViolated.class)
        .hasMessage("childprotection.meeting.summonedLate");
    var call = summons(SummonsWay.PHONE, POSTED, "nota telefonică nr. 4", "urgență: internare a bunicii");
    assertThatCode(() -> call.requireInTime(MEETING, earliest(POSTED))).doesNotThrowAnyException();
    var earlier = summons(SummonsWay.REGISTERED_LETTER, POSTED.minusDays(1), "RR123", "");
    assertThatCode(() -> earlier.requireInTime(MEETING, earliest(POSTED.minusDays(1)))).doesNotThrowAnyException();
  }

  @Test
  void whoeverWasNotSummonedHoldsUpTheDebate() {
    assertThatThrownBy(() -> summons(null, null, "", "").requireInTime(MEETING, null)).hasMessage("childprotection.meeting.notSummoned");
  }

  @Test
  void aSummonsHasAProofAndTheTelephoneAReason() {
    assertThatThrownBy(() -> summons(SummonsWay.REGISTERED_LETTER, POSTED, "", "")).hasMessage("childprotection.meeting.proofMissing");
    assertThatThrownBy(() -> summons(SummonsWay.PHONE, POSTED, "nota nr. 4", "")).hasMessage("childprotection.meeting.reasonMissing");
    assertThatThrownBy(() -> summons(SummonsWay.POSTING, POSTED, "proces-verbal", "")).hasMessage("childprotection.meeting.reasonMissing");
    assertThatThrownBy(() -> summons(SummonsWay.BY_HAND, null, "semnătură", "")).hasMessage("childprotection.meeting.sentWithoutDay");
  }

  @Property(tries = 200)
  void fiveWholeDaysLieBetweenSummonsAndMeeting(@ForAll @IntRange(max = 700) int day, @ForAll @IntRange(max = 12) int later) {
    var sent = LocalDate.of(2026, 1, 1).plusDays(day);
    var letter = summons(SummonsWay.REGISTERED_LETTER, sent, "RR123", "");
    try {
      letter.requireInTime(sent.plusDays(later), earliest(sent));
      assertThat(later).isGreaterThanOrEqualTo(5);
    } catch (RuleViolated late) {
      assertThat(later).isLessThan(5);
    }
  }

  private static LocalDate earliest(LocalDate sent) {
    return new CalendarLook(0, new WorkingDays(Map.of())).course(Moment.on(sent), Term.days(5), 1, false).end().alarmOn();
  }

  private static Summons summons(@Nullable SummonsWay way, @Nullable LocalDate sent, String proof, String reason) {
    return new Summons(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Maria Ene", "PARENT", "Str. Teilor nr. 4", way, sent, proof, reason);
  }
}
