package ro.reazem.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.petition.PetitionForTests;
import ro.reazem.intake.referral.ReferralForTests;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.Heard;
import ro.reazem.testing.SignIn;

/** Petitions and referrals that a head gives to a colleague among many cases at once: done once, or refused with its reason. */
@SpringBootTest
@AutoConfigureMockMvc
class ReassigningTests {

  private static final Officer REGISTRAR = SignIn.officer("registratura");
  private static final Officer HEAD = SignIn.officer("sef");

  private final Instant begun = Instant.now();

  @Autowired JdbcClient jdbc;
  @Autowired KeepingRegistries registries;
  @Autowired RegisteringEntry entering;
  @Autowired PetitionForTests petitions;
  @Autowired ReferralForTests referrals;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  RegistryId registry;

  @BeforeEach
  void aRegistry() {
    registry = registries.open(RegistryId.create(), "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), "Registru de probă",
        DemoUnit.REGISTRY.id(), null);
  }

  @Test
  void aPetitionIsGivenOnceHoweverOftenItIsWished() {
    var petition = petitions.open(entering.register(NewEntry.incoming(UUID.randomUUID(), registry, Channel.POST,
        Correspondent.organisation("Vecinii"), Paper.about("Petiție de probă"), SignIn.UNIT), REGISTRAR).id(), REGISTRAR);
    givenOnce("intake.petition", petition);
  }

  @Test
  void aReferralIsGivenOnceHoweverOftenItIsWished() {
    var referral = referrals.about(UUID.randomUUID(), "Zvedic", "Ana", LocalDate.of(1950, 1, 1), registry, REGISTRAR);
    givenOnce("intake.referral", referral);
    assertThat(jdbc.sql("select note from intake.referral_step where referral_id = :id and kind = 'SENT' order by position limit 1").param("id", referral)
        .query(String.class).single()).as("its history says why").isEqualTo("concediu");
  }

  @Test
  void theAccusedIsRefusedWithTheReason() {
    var accused = SignIn.officer("asistent");
    var referral = referrals.accusing(accused.id(), "Zvedic", SignIn.UNIT, registry, REGISTRAR);
    var wish = wish(referral, accused);

    tell(wish);

    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(jdbc.sql("select code from worklist.wish where id = :id and outcome = 'REFUSED'")
        .param("id", wish.wishId()).query(String.class).optional()).contains("intake.referral.accused"));
    assertThat(responsible("intake.referral", referral)).isNull();
  }

  private void givenOnce(String table, UUID caseId) {
    var first = wish(caseId, SignIn.officer("asistent"));
    tell(first);
    becomes(table, caseId, first.toOfficer());
    var later = wish(caseId, HEAD);
    tell(later);
    becomes(table, caseId, HEAD.id());

    tell(first);
    settle();
    assertThat(responsible(table, caseId)).as("an old wish that comes again changes nothing").isEqualTo(HEAD.id());
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(jdbc.sql("select count(*) from worklist.wish where case_id = :id and outcome = 'DONE'")
        .param("id", caseId).query(Integer.class).single()).as("both wishes have their outcome").isEqualTo(2));
  }

  private ReassignmentWished wish(UUID caseId, Officer to) {
    var wish = new ReassignmentWished(UUID.randomUUID(), clock.instant(), new CaseRef("intake", caseId), HEAD.id(), HEAD.name(), to.id(), "concediu");
    jdbc.sql("""
        insert into worklist.wish (id, batch_id, context, case_id, number, by_officer, to_officer, reason, override, wished_at, outcome, code)
        values (:id, :id, 'intake', :case, '1/2026', :by, :to, 'concediu', '', now(), 'WISHED', '')""").param("id", wish.wishId())
        .param("case", caseId).param("by", HEAD.id()).param("to", to.id()).update();
    return wish;
  }

  private void becomes(String table, UUID caseId, UUID officer) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(responsible(table, caseId)).isEqualTo(officer));
    settle();
  }

  private @Nullable UUID responsible(String table, UUID caseId) {
    return jdbc.sql("select responsible_id from " + table + " where id = :id").param("id", caseId)
        .query((row, n) -> row.getObject("responsible_id", UUID.class)).list().getFirst();
  }

  private void tell(Object event) {
    transaction.executeWithoutResult(status -> publisher.publishEvent(event));
  }

  private void settle() {
    Heard.since(jdbc, begun);
  }
}
