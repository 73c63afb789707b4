package ro.reazem.childprotection.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.kernel.RuleViolated;

/** What the journal of a case lets follow on what it says. */
class WrittenTests {

  private static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);

  private final UUID first = UUID.randomUUID();

  @Test
  void aProgrammeIsContinuedFromItsFirstDayUntilItsEnd() {
    var running = new Written(List.of(entry(first, JournalAct.PROGRAMME, null, MAY_4, Map.of("need", "HEALTH"))));
    running.requireProgramme(first, MAY_4);
    refused("beforeProgramme", () -> running.requireProgramme(first, MAY_4.minusDays(1)));
    refused("noProgramme", () -> running.requireProgramme(UUID.randomUUID(), MAY_4));
    var ended = and(running, entry(UUID.randomUUID(), JournalAct.PROGRAMME_END, first, MAY_4, Map.of()));
    refused("programmeEnded", () -> ended.requireProgramme(first, MAY_4));
    assertThat(ended.threads(JournalAct.PROGRAMME)).singleElement().satisfies(one -> assertThat(one.isOpen()).isFalse());
  }

  @Test
  void everyNeedOfThePlanHasAProgramme() {
    var written = new Written(List.of(entry(first, JournalAct.PROGRAMME, null, MAY_4, Map.of("need", "HEALTH"))));
    assertThat(written.covers(List.of("HEALTH", "HEALTH"))).isTrue();
    assertThat(written.covers(List.of("HEALTH", "EDUCATION"))).isFalse();
  }

  @Test
  void aChildIsMissingOnceAndComesBackAfterItLeft() {
    var gone = new Written(List.of(entry(first, JournalAct.ABSENCE, null, MAY_4, Map.of("on", "2026-05-04", "hour", "21:30"))));
    refused("missingAlready", () -> gone.requireNewAbsence(Answers.none()));
    refused("beforeAbsence", () -> gone.requireAbsence(first, Instant.parse("2026-05-04T18:00:00Z")));
    refused("noAbsence", () -> gone.requireAbsence(null, Instant.parse("2026-05-04T20:00:00Z")));
    gone.requireAbsence(first, Instant.parse("2026-05-04T18:30:00Z"));
    var back = and(gone, entry(UUID.randomUUID(), JournalAct.RETURNED, first, MAY_4, Map.of()));
    back.requireNewAbsence(Answers.none());
    refused("returnedAlready", () -> back.requireAbsence(first, Instant.parse("2026-05-05T18:00:00Z")));
  }

  @Test
  void thePoliceAreNamedWithDayHourAndNumberAndNotBeforeTheChildLeft() {
    var nothing = new Written(List.of());
    refused("policeIncomplete", () -> nothing.requireNewAbsence(new Answers(Map.of("policeOn", "2026-05-04"))));
    refused("policeBeforeAbsence", () -> nothing.requireNewAbsence(police("21:00")));
    nothing.requireNewAbsence(police("21:40"));
    assertThat(new Written.Thread(new JournalEntry(first, JournalAct.ABSENCE, null, MAY_4, police("21:40"), "Ana", Instant.EPOCH), List.of()).isToldToPolice()).isTrue();
    assertThat(new Written.Thread(entry(first, JournalAct.ABSENCE, null, MAY_4, Map.of()), List.of(entry(UUID.randomUUID(), JournalAct.ABSENCE_TOLD, first, MAY_4,
        Map.of("toldWhom", "PARENTS")))).isToldToPolice()).isFalse();
  }

  private static Answers police(String at) {
    return new Answers(Map.of("on", "2026-05-04", "hour", "21:30", "policeOn", "2026-05-04", "policeAt", at, "policeNumber", "112"));
  }

  private static Written and(Written before, JournalEntry more) {
    return new Written(List.of(more, before.entries().getFirst()));
  }

  private static JournalEntry entry(UUID id, JournalAct act, @Nullable UUID about, LocalDate on, Map<String, String> said) {
    return new JournalEntry(id, act, about, on, new Answers(said), "Ana", Instant.EPOCH);
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(RuleViolated.class).hasMessageStartingWith("childprotection.journal." + code);
  }
}
