package ro.reazem.identity.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.Heard;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** Which person of the register an account is, who says so, and what becomes of it when persons are merged. */
@SpringBootTest
@AutoConfigureMockMvc
class OfficerPersonTests {

  private final UUID person = UUID.randomUUID();
  private final String family = OwnWord.after("Zcont");

  @Autowired OfficerForTests officers;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;

  private UUID officer;
  private Officer administrator;

  @BeforeEach
  void anOfficerAndAPerson() {
    officer = officers.employ(OwnWord.after("zcont.").toLowerCase(Locale.ROOT), "o parolă foarte lungă", "financialaid READ WORK").value();
    administrator = SignIn.colleague(UUID.randomUUID(), jdbc.sql("select unit_id from identity.officer where id = :id").param("id", officer).query(UUID.class).single(),
        "Administratoarea", "identity ADMINISTER");
    known(person);
  }

  @Test
  void anAdministratorSaysWhosePersonAnAccountIsAndHowOneKnows() {
    assertThat(mvc.get().uri(page() + "?name=" + family).with(SignIn.as(administrator))).hasStatusOk().bodyText().contains(family, "01.02.1980").doesNotContain("9876", "??");
    assertThat(say(person.toString(), "", 0)).hasStatus(422).bodyText().contains(family).doesNotContain("??");
    assertThat(say("", "dosarul de personal", 0)).hasStatus(422);
    assertThat(say(person.toString(), "dosarul de personal", 7)).as("changed by somebody else meanwhile").hasStatus(409);
    assertThat(say(person.toString(), "dosarul de personal", 0)).hasRedirectedUrl("/identity/officers/" + officer);
    Heard.all(jdbc);
    assertThat(told()).isEqualTo(person);
    assertThat(mvc.get().uri("/identity/officers/" + officer).with(SignIn.as(administrator))).hasStatusOk().bodyText().contains(family, "dosarul de personal").doesNotContain("9876", "??");
    assertThat(say(person.toString(), "încă o dată", 1)).hasStatus(422).bodyText().contains("deja această persoană");
    assertThat(say("-", "era altcineva", 1)).hasStatus3xxRedirection();
    Heard.all(jdbc);
    assertThat(told()).isNull();
    assertThat(mvc.get().uri("/identity/officers/" + officer).with(SignIn.as(administrator))).hasStatusOk().bodyText().contains("dosarul de personal", "era altcineva").doesNotContain("??");
  }

  @Test
  void nobodyElseSaysItAndNobodyAboutTheOwnAccount() {
    assertThat(mvc.get().uri(page()).with(SignIn.as("asistent"))).hasStatus(403);
    var own = "/identity/officers/" + officer + "/person";
    assertThat(mvc.post().uri(own).with(SignIn.as(SignIn.colleague(officer, administrator.unit(), "Însuși", "identity ADMINISTER"))).with(csrf()).param("person", person.toString()).param("reason", "eu sunt").param("version", "0")).hasStatus(422)
        .bodyText().doesNotContain("??");
  }

  @Test
  void theAccountFollowsThePersonThatStaysAndComesBack() {
    var survivor = UUID.randomUUID();
    known(survivor);
    assertThat(say(person.toString(), "dosarul de personal", 0)).hasStatus3xxRedirection();
    Heard.all(jdbc);
    assertThat(told()).isEqualTo(person);
    var merge = UUID.randomUUID();
    publish(new PersonsMerged(merge, survivor, person, 1, Instant.now()));
    Heard.all(jdbc);
    assertThat(List.of(told(), kept())).containsOnly(survivor);
    publish(new PersonsUnmerged(merge, survivor, person, 2, Instant.now()));
    Heard.all(jdbc);
    assertThat(List.of(told(), kept())).containsOnly(person);
  }

  private void known(UUID id) {
    jdbc.sql("""
        insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, sex, marital_status, citizenship, address_line, country,
          born_on, cnp_tail)
        values (:id, 1, now(), :family, 'Ana', 'Ana ' || :family, '{}', 'FEMALE', 'SINGLE', 'RO', '', '', date '1980-02-01', '9876')""").param("id", id).param("family", family)
        .update();
  }

  private String page() {
    return "/identity/officers/" + officer + "/person";
  }

  private MvcTestResult say(String whom, String reason, int version) {
    return mvc.post().uri(page()).with(SignIn.as(administrator)).with(csrf()).param("name", family).param("person", whom).param("reason", reason)
        .param("version", String.valueOf(version)).exchange();
  }

  private void publish(Object event) {
    transaction.executeWithoutResult(status -> publisher.publishEvent(event));
  }

  private UUID told() {
    return jdbc.sql("select person_id from directory.officer where id = :id").param("id", officer).query((row, n) -> new UUID[] {row.getObject(1, UUID.class)}).optional()
        .map(one -> one[0]).orElse(null);
  }

  private UUID kept() {
    return jdbc.sql("select person_id from identity.officer where id = :id").param("id", officer).query(UUID.class).single();
  }
}
