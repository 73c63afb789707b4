package ro.reazem.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.childprotection.YoungPersonAnnounced;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.kernel.CaseRef;
import ro.reazem.testing.SignIn;

/** Whoever leaves care as an adult in need waits as a referral in the unit that child protection named. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class AnnouncedYoungPersonTests {

  @Autowired ReferralChildNews news;
  @Autowired ReferralRegister register;
  @Autowired KeepingRegistries keeping;
  @Autowired JdbcClient jdbc;

  @Test
  void theNamedUnitGetsOneReferralAndNobodyElseSeesIt() {
    var head = SignIn.stranger("Șefa adulților", "intake READ WORK APPROVE");
    keeping.open(RegistryId.create(), "A" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT), "Registrul adulților", head.unit(), null);
    var told = new YoungPersonAnnounced(UUID.randomUUID(), Instant.now(), new CaseRef("childprotection", UUID.randomUUID()), UUID.randomUUID(), LocalDate.of(2026, 11, 30),
        List.of("HOUSING", "WORK"), head.unit(), UUID.randomUUID());
    AopTestUtils.<ReferralChildNews>getTargetObject(news).on(told);
    AopTestUtils.<ReferralChildNews>getTargetObject(news).on(told);
    var found = jdbc.sql("select id, sheet ->> 'matter' as matter, stage, unit_id, sheet #>> '{facts,description}' as words from intake.referral where unit_id = :unit")
        .param("unit", head.unit()).query().listOfRows();
    assertThat(found).singleElement().satisfies(one -> assertThat(one).containsEntry("matter", "ADULT").containsEntry("stage", "REGISTERED")
        .containsEntry("words", "Tânăr care părăsește sistemul de protecție specială la 30.11.2026 și are nevoie de: locuință, loc de muncă."));
    var id = new ReferralId((UUID) found.getFirst().get("id"));
    assertThat(register.find(id, head)).isPresent();
    assertThat(register.find(id, SignIn.stranger("Străina", "intake READ WORK APPROVE"))).isEmpty();
  }
}
