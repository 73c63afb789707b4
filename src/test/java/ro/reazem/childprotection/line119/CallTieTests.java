package ro.reazem.childprotection.line119;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.intake.HelpLineSignalRegistered;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Calls to 119 and signals of the registry, in a quarter of years ago to which nobody else called. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CallTieTests {

  private static final LocalDate FROM = LocalDate.of(2007, 4, 1);
  private static final LocalDate UNTIL = LocalDate.of(2007, 6, 30);

  @Autowired CallsTieOut tieOut;
  @Autowired HelpLineIntakeNews news;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;

  private Officer head;

  @BeforeEach
  void anOfficer() {
    head = SignIn.stranger("Șefa", "childprotection READ WORK APPROVE");
  }

  @Test
  void everyCallHasASignalAndEverySignalACallByItsNumber() {
    registered("91/2007", "2007-05-03");
    assertThat(counted("03.05.2007", "1", "91/2007")).hasStatus3xxRedirection();
    assertThat(found().holds()).isTrue();
    assertThat(found()).extracting(CallTie::calls, CallTie::signals).containsExactly(1, 1);
    assertThatCode(() -> tieOut.require(FROM, UNTIL)).doesNotThrowAnyException();
  }

  @Test
  void aCallOfTheLastEveningFindsTheSignalOfTheMorningAfter() {
    registered("92/2007", "2007-07-01");
    assertThat(counted("30.06.2007", "", "92/2007")).hasStatus3xxRedirection();
    assertThat(found().holds()).isTrue();
    assertThat(tieOut.of(UNTIL.plusDays(1), UNTIL.plusMonths(3), head).holds()).as("the quarter after").isTrue();
  }

  @Test
  void whatStandsAloneIsListedBothWaysAndTheQuarterIsNotSigned() {
    var signal = registered("93/2007", "2007-05-04");
    assertThat(counted("03.05.2007", "4", "94/2007, 95/2007")).hasStatus3xxRedirection();
    registered("95/2007", "2007-05-03");
    assertThat(found().loose()).extracting(CallTie.Loose::alone, CallTie.Loose::number, CallTie.Loose::many, CallTie.Loose::path).containsExactly(
        Tuple.tuple(CallTie.Alone.CALL, "", 2, "/childprotection/calls?day=03.05.2007"), Tuple.tuple(CallTie.Alone.CALL, "94/2007", 1, "/childprotection/calls?day=03.05.2007"),
        Tuple.tuple(CallTie.Alone.SIGNAL, "93/2007", 1, null));
    assertThat(found()).extracting(CallTie::callsAlone, CallTie::signalsAlone).containsExactly(3, 1);
    assertThatThrownBy(() -> tieOut.require(FROM, UNTIL)).isInstanceOf(RuleViolated.class).hasMessageContaining("doesNotTie");
    assertThat(mvc.get().uri("/childprotection/statistics/2007-2").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("93/2007", "Sesizarea nu are apel")
        .doesNotContain("/referrals/" + signal, "??");
    assertThat(mvc.post().uri("/childprotection/statistics/2007-2/sign").with(SignIn.as(head)).with(csrf()).param("key", UUID.randomUUID().toString()).param("revision", "0").exchange())
        .hasStatus(422).bodyText().contains("Apeluri fără sesizare: 3; sesizări fără apel: 1").doesNotContain("??");
    assertThat(mvc.get().uri("/childprotection/calls?day=03.05.2007").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("94/2007", "nu se corelează").doesNotContain("??");
  }

  @Test
  void aSignalIsLinkedForWhoMaySeeItAndNamelessForWhoeverItIsHiddenFrom() {
    var reader = SignIn.stranger("Cititoarea", "childprotection READ", "intake READ");
    var signal = registered("96/2007", "2007-05-04");
    told(signal, reader.unit(), new UUID[] {});
    assertThat(tieOut.of(FROM, UNTIL, reader).loose()).extracting(CallTie.Loose::number, CallTie.Loose::path).containsExactly(Tuple.tuple("96/2007", "/referrals/" + signal));
    told(signal, reader.unit(), new UUID[] {reader.id()});
    assertThat(tieOut.of(FROM, UNTIL, reader).loose()).extracting(CallTie.Loose::number).containsExactly("");
  }

  @Test
  void aSignalNamedByTwoCallsIsOfTheFirst() {
    registered("97/2007", "2007-05-03");
    assertThat(counted("03.05.2007", "", "97/2007 97/2007")).hasStatus3xxRedirection();
    assertThat(found().loose()).extracting(CallTie.Loose::alone, CallTie.Loose::number).containsExactly(Tuple.tuple(CallTie.Alone.CALL, "97/2007"));
  }

  @Test
  void whatCannotBeIsSaidAndWhatWasTypedStays() {
    assertThat(counted("03.05.2007", "9", "")).as("more than real calls").hasStatus(422).bodyText().contains("Numai apelurile reale devin sesizări", "value=\"9\"");
    assertThat(counted("03.05.2007", "1", "98/2007, 99/2007")).hasStatus(422).bodyText().contains("Fiecare sesizare vine dintr-un apel", "98/2007, 99/2007");
    assertThat(counted("03.05.2007", "", "nouăzeci")).hasStatus(422).bodyText().contains("nouăzeci nu este un număr din registru");
  }

  private CallTie found() {
    return tieOut.of(FROM, UNTIL, head);
  }

  private UUID registered(String number, String day) {
    var id = UUID.randomUUID();
    var event = new HelpLineSignalRegistered(id, Instant.parse(day + "T09:00:00Z"), number, LocalDate.parse(day), "/referrals/" + id);
    // in the transaction of the test, which nobody else sees
    HelpLineIntakeNews heard = AopTestUtils.getTargetObject(news);
    heard.on(event);
    heard.on(event);
    return id;
  }

  private void told(UUID signal, UUID unit, UUID[] keptOut) {
    jdbc.sql("""
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, team_ids, person_ids, closed, kept_out)
        values ('intake', :id, 1, now(), '96/2007', '/x', :unit, '{}', '{}', false, :out) on conflict (context, case_id) do update set kept_out = excluded.kept_out""")
        .param("id", signal).param("unit", unit).param("out", keptOut).update();
  }

  private MvcTestResult counted(String day, String signals, String numbers) {
    return mvc.post().uri("/childprotection/calls").with(SignIn.as(head)).with(csrf()).param("day", day).param("revision", "0").param("urgent", "3").param("real", "5")
        .param("other", "9").param("signals", signals).param("numbers", numbers).exchange();
  }
}
