package ro.reazem.childprotection.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.childcase.Said;

/** What the law asks of an intervention, as pure functions. */
class InterventionRulesTests {

  private static final Instant NOW = Instant.parse("2026-03-02T20:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void twoGoAndThePoliceWhereEntryIsRefused() {
    var nothing = written();
    assertThatThrownBy(() -> nothing.requireVisit(1, 2, false, false)).hasMessage("childprotection.intervention.tooFewWent");
    assertThatThrownBy(() -> nothing.requireVisit(2, 2, true, false)).hasMessage("childprotection.intervention.policeMissing");
    assertThatCode(() -> nothing.requireVisit(2, 2, true, true)).doesNotThrowAnyException();
  }

  @Test
  void anOrderIsAskedForOnlyAfterARefusalWithDangerShownAndOnceUntilTheCourtAnswers() {
    var refused = entry(InterventionKind.FIELD, "", new Said("entryRefused", "YES"));
    assertThatThrownBy(() -> written().requireOrderMay("țipete")).hasMessage("childprotection.intervention.entryNotRefused");
    assertThatThrownBy(() -> written(refused).requireOrderMay("")).hasMessage("childprotection.intervention.dangerNotShown");
    var asked = written(entry(InterventionKind.ORDER, ""), refused);
    assertThatThrownBy(() -> asked.requireOrderMay("țipete")).hasMessage("childprotection.intervention.orderAwaited");
    assertThat(InterventionGuard.missing(asked)).hasValueSatisfying(one -> assertThat(one.code()).endsWith("orderAwaited"));
    assertThatThrownBy(() -> written().requireOrderAsked()).hasMessage("childprotection.intervention.noOrderAsked");
  }

  @Test
  void sexualAbuseAndTraffickingAreNeverFoundWithoutTellingPoliceOrProsecutor() {
    var visited = entry(InterventionKind.FIELD, "");
    var sexual = List.of(ViolenceForm.SEXUAL);
    assertThatThrownBy(() -> written(visited).requireFinding(Result.CONFIRMED, sexual, false)).hasMessage("childprotection.intervention.crimeNotTold");
    assertThatCode(() -> written(notice(Addressee.PROSECUTOR), visited).requireFinding(Result.CONFIRMED, sexual, false)).doesNotThrowAnyException();
    var trafficking = entry(InterventionKind.TRAFFICKING, "");
    assertThatThrownBy(() -> written(notice(Addressee.POLICE), trafficking, visited).requireFinding(Result.UNDETERMINED, List.of(), false))
        .hasMessage("childprotection.intervention.traffickingNotTold");
    assertThatThrownBy(() -> written(entry(InterventionKind.INSTITUTION, "")).requireBranchesTold()).hasMessage("childprotection.intervention.institutionNotTold");
    assertThat(InterventionGuard.missing(written(notice(Addressee.ORGANISED_CRIME), notice(Addressee.ANTI_TRAFFICKING), trafficking))).isEmpty();
  }

  @Test
  void nothingIsFoundBeforeSomebodyLooked() {
    assertThatThrownBy(() -> written().requireFinding(Result.NOT_CONFIRMED, List.of(), false)).hasMessage("childprotection.intervention.notEvaluated");
    assertThatThrownBy(() -> written().requireFinding(Result.CONFIRMED, List.of(), true)).hasMessage("childprotection.intervention.formMissing");
    assertThatCode(() -> written().requireFinding(Result.DUPLICATE, List.of(), false)).doesNotThrowAnyException();
  }

  @Test
  void whoeverToldHearsOnlyThatItWasReceivedUntilThereIsAFinding() {
    assertThatThrownBy(() -> written().requireFeedback(List.of())).hasMessage("childprotection.intervention.nothingSaid");
    assertThatCode(() -> written().requireFeedback(List.of(FeedbackStatement.RECEIVED))).doesNotThrowAnyException();
    assertThatThrownBy(() -> written().requireFeedback(List.of(FeedbackStatement.RECEIVED, FeedbackStatement.HELP_FOLLOWS)))
        .hasMessage("childprotection.intervention.nothingFound");
  }

  @Test
  void ninetyMinutesRunOnlyWhenThePoliceCalledAndOverMidnightToo() {
    var night = ArrivalTimes.of(DAY, LocalTime.of(23, 10), null, LocalTime.of(0, 40), LocalTime.of(2, 0), true);
    assertThat(night.minutes()).isEqualTo(90);
    assertThat(night.isLate(90)).isFalse();
    assertThat(ArrivalTimes.of(DAY, LocalTime.of(14, 5), null, LocalTime.of(15, 36), null, true).isLate(90)).isTrue();
    assertThat(ArrivalTimes.of(DAY, LocalTime.of(14, 5), null, LocalTime.of(15, 36), null, false).isLate(90)).isFalse();
    assertThat(ArrivalTimes.of(DAY, LocalTime.of(14, 5), null, LocalTime.of(15, 36), null, true).isLate(null)).isFalse();
    assertThatThrownBy(() -> ArrivalTimes.of(DAY, LocalTime.of(15, 0), null, LocalTime.of(14, 0), null, true)).hasMessage("childprotection.intervention.timesOutOfOrder");
  }

  @Test
  void whoLeftIsNoLongerInTheTeam() {
    var member = entry(InterventionKind.MEMBER, "");
    assertThat(written(member).team()).containsExactly(member);
    assertThat(written(entry(InterventionKind.MEMBER_LEFT, member.id().toString()), member).team()).isEmpty();
  }

  private static InterventionEntry notice(Addressee addressee) {
    return entry(InterventionKind.NOTICE, addressee.name());
  }

  private static InterventionEntry entry(InterventionKind kind, String subject, Said... said) {
    return new InterventionEntry(UUID.randomUUID(), kind, subject, "1", NOW, List.of(said), "Ioana", NOW);
  }

  private static Intervention written(InterventionEntry... entries) {
    return new Intervention(List.of(entries));
  }
}
