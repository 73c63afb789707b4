package ro.reazem.directory.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.web.context.request.RequestContextHolder;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.identity.AbsenceRecorded;
import ro.reazem.events.identity.AccessEnded;
import ro.reazem.events.identity.AccessGranted;
import ro.reazem.events.identity.AccessState;
import ro.reazem.events.identity.ConflictRecorded;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Who may see a case: the same answer from the predicate in SQL and from the question about one case. */
@SpringBootTest
@AutoConfigureMockMvc
class CaseAccessTests {

  private static final String READ = "financialaid.application.read";
  private static final String WORK = "financialaid.application.work";
  private static final String APPROVE = "financialaid.proposal.approve";

  private final CaseAccess access;
  private final DirectoryCaseworkNews casework;
  private final AccessIdentityNews identity;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Officer officer = SignIn.stranger("Ana", "financialaid READ WORK APPROVE");
  private final UUID elsewhere = UUID.randomUUID();
  private final UUID caseId = UUID.randomUUID();
  private final UUID person = UUID.randomUUID();

  @Autowired
  CaseAccessTests(CaseAccess access, DirectoryCaseworkNews casework, AccessIdentityNews identity, JdbcClient jdbc, Clock clock) {
    this.access = access;
    this.casework = AopTestUtils.getUltimateTargetObject(casework);
    this.identity = AopTestUtils.getUltimateTargetObject(identity);
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Test
  void aCaseOfAnotherUnitIsNotSeen() {
    told(1, CaseStatus.OPEN, null);
    assertThat(sees(READ)).isFalse();
    assertThat(sees(officer, READ, officer.unit())).isTrue();
  }

  @Test
  void theResponsibleOfficerSeesAndWorksOnACaseOfAnotherUnitButDoesNotApproveInIt() {
    told(1, CaseStatus.OPEN, officer.id());
    assertThat(sees(READ)).isTrue();
    assertThat(sees(WORK)).isTrue();
    assertThat(sees(APPROVE)).isFalse();
  }

  @Test
  void theTeamSeesTheCaseUntilItIsClosed() {
    told(1, CaseStatus.OPEN, null, officer.id());
    assertThat(sees(WORK)).isTrue();
    told(2, CaseStatus.CLOSED, null, officer.id());
    assertThat(sees(READ)).isFalse();
  }

  @Test
  void aStateToldTwiceCountsOnceAndAnOldOneThatComesLateChangesNothing() {
    told(3, CaseStatus.OPEN, null);
    told(3, CaseStatus.OPEN, null);
    told(2, CaseStatus.OPEN, officer.id());
    assertThat(sees(READ)).isFalse();
  }

  @Test
  void whoStandsInForAnAbsentColleagueSeesTheColleaguesCasesOnThoseDays() {
    var colleague = UUID.randomUUID();
    told(1, CaseStatus.OPEN, colleague);
    var absence = UUID.randomUUID();
    absent(absence, 1, colleague, LocalDate.now(clock).plusDays(1), false);
    assertThat(sees(READ)).isFalse();
    absent(absence, 2, colleague, LocalDate.now(clock), false);
    absent(absence, 1, colleague, LocalDate.now(clock).plusDays(1), false);
    assertThat(sees(WORK)).isTrue();
    absent(absence, 3, colleague, LocalDate.now(clock), true);
    assertThat(sees(READ)).isFalse();
  }

  @Test
  void aGrantLetsReadUntilItEndsAndWorkOnlyWhenItSaysSo() {
    var grant = UUID.randomUUID();
    told(1, CaseStatus.OPEN, null);
    granted(grant, 0, false, Duration.ofHours(4));
    granted(grant, 0, false, Duration.ofHours(4));
    assertThat(sees(READ)).isTrue();
    assertThat(sees(WORK)).isFalse();
    identity.on(new AccessEnded(grant(grant, 1, false, Duration.ofHours(4), true), Instant.now(clock), officer.id()));
    granted(grant, 0, false, Duration.ofHours(4));
    assertThat(sees(READ)).isFalse();
    granted(UUID.randomUUID(), 0, true, Duration.ofHours(4));
    assertThat(sees(WORK)).isTrue();
  }

  @Test
  void aGrantWhoseHoursHavePassedLetsNobodyIn() {
    told(1, CaseStatus.OPEN, null);
    granted(UUID.randomUUID(), 0, true, Duration.ofSeconds(-1));
    assertThat(sees(READ)).isFalse();
  }

  @Test
  void anAccusedOfficerLosesTheCaseAtOnceWhateverTheRole() {
    told(1, CaseStatus.OPEN, officer.id());
    var conflict = UUID.randomUUID();
    conflict(conflict, 0, new CaseRef("financialaid", caseId), null, false);
    assertThat(sees(READ)).isFalse();
    assertThat(sees(officer, READ, officer.unit())).isFalse();
    conflict(conflict, 1, new CaseRef("financialaid", caseId), null, true);
    conflict(conflict, 0, new CaseRef("financialaid", caseId), null, false);
    assertThat(sees(READ)).isTrue();
  }

  @Test
  void aConflictAboutAPersonTakesAwayAllCasesOfThatPerson() {
    told(1, CaseStatus.OPEN, officer.id());
    conflict(UUID.randomUUID(), 0, null, person, false);
    assertThat(sees(READ)).isFalse();
    assertThat(access.bars(officer, "people", person)).isTrue();
  }

  private boolean sees(String action) {
    return sees(officer, action, elsewhere);
  }

  private boolean sees(Officer who, String action, UUID unit) {
    RequestContextHolder.resetRequestAttributes();
    var asked = access.allows(who, action, unit, caseId);
    var row = jdbc.sql("select " + CaseAccess.of("c", "c.id")
        + " from (select cast(:case as uuid) as id, cast(:unit as uuid) as unit_id) as c").param("case", caseId).param("unit", unit)
        .params(access.seen(who, action)).query(Boolean.class).single();
    assertThat(row).isEqualTo(asked);
    return asked;
  }

  private void told(long revision, CaseStatus status, @Nullable UUID responsible, UUID... team) {
    casework.on(new CaseAssigned(new CaseState(new CaseRef("financialaid", caseId), revision, "12/2026", "VMI", status, "REGISTERED",
        LocalDate.now(clock), null, elsewhere, responsible, List.of(team), List.of(person), "", "/financialaid/applications/" + caseId, false, List.of()),
        Instant.now(clock), null, null, ""));
  }

  private void granted(UUID id, long revision, boolean work, Duration length) {
    identity.on(new AccessGranted(grant(id, revision, work, length, false), Instant.now(clock), officer.id(), true, "motivul probei"));
  }

  private AccessState grant(UUID id, long revision, boolean work, Duration length, boolean ended) {
    return new AccessState(id, revision, officer.id(), new CaseRef("financialaid", caseId), work, Instant.now(clock).plus(length), ended);
  }

  private void absent(UUID id, long revision, UUID who, LocalDate since, boolean withdrawn) {
    identity.on(new AbsenceRecorded(id, revision, Instant.now(clock), who, officer.id(), since, since.plusDays(5), withdrawn));
  }

  private void conflict(UUID id, long revision, @Nullable CaseRef ref, @Nullable UUID about, boolean ended) {
    identity.on(new ConflictRecorded(id, revision, Instant.now(clock), officer.id(), ref, about, ended));
  }
}
