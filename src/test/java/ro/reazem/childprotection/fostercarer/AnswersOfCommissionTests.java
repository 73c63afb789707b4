package ro.reazem.childprotection.fostercarer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.carerfile.Attestations;
import ro.reazem.childprotection.carerfile.CarerSteps;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** What the Commission answered about a foster carer arrives in the file when the resolution is communicated. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class AnswersOfCommissionTests {

  private static final AttestLimits ONE = new AttestLimits(1, 0, 17, AdmittedSex.ANY, false, false, false, false);

  @Autowired WorkingOnCarer working;
  @Autowired FosterCarers carers;
  @Autowired InventedCarers invented;
  @Autowired InventedCases people;
  @Autowired Attestations attestations;
  @Autowired CarerSteps steps;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;
  private LocalDate today;

  @BeforeEach
  void aWorkerOfTheService() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK APPROVE", "people READ");
    people.employ(worker);
    today = LocalDate.now(clock);
  }

  @Test
  void anAdmittedAttestArrivesWithTheProposedLimitsWhenTheResolutionIsCommunicatedAndNotBefore() {
    var id = trained();
    assertThat(proposed(id, "children", "2", "ageFrom", "3", "ageTo", "10", "sex", "ANY", "emergency", "true")).hasStatus3xxRedirection();
    assertThat(title(id)).isEqualTo("Atestarea ca asistent maternal: copii: 2, vârsta 3–10 ani, în urgență");
    var resolution = numbered(id, "ADMITTED");
    assertThat(carer(id).state()).as("the number may still be cancelled").isEqualTo(CarerState.TRAINED);
    assertThat(send(id, "attest", "number", "1", "on", today.toString(), "decision", "x", "children", "2", "ageFrom", "0", "ageTo", "9", "sex", "ANY")).hasStatus(422).bodyText()
        .contains("Cauza este la comisie").doesNotContain("??");
    communicate(resolution);

    assertThat(carer(id).state()).isEqualTo(CarerState.ATTESTED);
    var attest = attestations.of(id.value()).attestation();
    assertThat(attest.limits()).isEqualTo(new AttestLimits(2, 3, 10, AdmittedSex.ANY, false, false, true, false));
    assertThat(attest.issuedOn()).isEqualTo(today);
    assertThat(attest.decision()).startsWith("Hotărârea CPC nr. 7 din");
    assertThat(mvc.get().uri("/childprotection/carers/" + id).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("Hotărârea CPC nr. 7 din").doesNotContain("??");
  }

  @Test
  void aRejectedAttestRefusesThePersonWithTheReasonOfTheCommission() {
    var id = trained();
    assertThat(proposed(id, "children", "1", "ageFrom", "0", "ageTo", "10", "sex", "ANY")).hasStatus3xxRedirection();
    communicate(numbered(id, "REJECTED"));
    assertThat(carer(id).state()).isEqualTo(CarerState.REFUSED);
    assertThat(attestations.of(id.value()).attestation()).isNull();
    assertThat(steps.of(id.value())).anySatisfy(step -> {
      assertThat(step.kind()).isEqualTo(CarerSteps.Kind.REFUSE);
      assertThat(step.note()).isEqualTo("Soluția comisiei.");
    });
  }

  @Test
  void theEndorsementOfAnAttestArrivesTheSameWay() {
    var person = invented.working("Zavizatul", worker);
    var id = new FosterCarerId(jdbc.sql("select id from childprotection.foster_carer where person_id = :id").param("id", person).query(UUID.class).single());
    assertThat(proposed(id)).hasStatus3xxRedirection();
    assertThat(title(id)).isEqualTo("Avizarea atestatului de asistent maternal nr. 12");
    assertThat(proposed(id)).as("once").hasStatus(422);
    communicate(numbered(id, "ADMITTED"));
    assertThat(attestations.of(id.value()).endorsements()).singleElement().satisfies(one -> {
      assertThat(one.given()).isTrue();
      assertThat(one.on()).isEqualTo(today);
    });
  }

  @Test
  void whoeverGaveUpMeanwhileIsNotAttestedAndTheAnswerStaysInTheFile() {
    var id = trained();
    assertThat(proposed(id, "children", "1", "ageFrom", "0", "ageTo", "10", "sex", "ANY")).hasStatus3xxRedirection();
    working.act(id, carer(id).version(), CarerAct.GIVE_UP, new Acted(today, null, "", "s-a mutat"), worker);
    communicate(numbered(id, "ADMITTED"));
    assertThat(carer(id).state()).isEqualTo(CarerState.GIVEN_UP);
    assertThat(steps.of(id.value()).getFirst().kind()).isEqualTo(CarerSteps.Kind.ANSWERED);
  }

  @Test
  void byHandOnlyDecisionsFromBeforeResolutionsWereKeptHereAreEntered() {
    var kept = trained();
    proposed(kept, "children", "1", "ageFrom", "0", "ageTo", "10", "sex", "ANY");
    numbered(kept, "ADMITTED");
    var since = jdbc.sql("select min(dated_on) from childprotection.commission_resolution where state = 'NUMBERED'").query(LocalDate.class).single();
    var id = trained();
    assertThat(send(id, "attest", "number", "1", "on", today.toString(), "decision", "45/2026", "children", "2", "ageFrom", "0", "ageTo", "9", "sex", "ANY")).hasStatus(422)
        .bodyText().contains("Hotărârile comisiei sunt ținute aici de la", "on-error").doesNotContain("??");
    assertThat(send(id, "REFUSE", "on", today.toString(), "note", "locuința")).hasStatus(422);
    assertThat(send(id, "attest", "number", "1", "on", since.minusDays(1).toString(), "decision", "45/2026", "children", "2", "ageFrom", "0", "ageTo", "9", "sex", "ANY"))
        .hasStatus3xxRedirection();
    assertThat(carer(id).state()).isEqualTo(CarerState.ATTESTED);
  }

  private FosterCarerId trained() {
    var day = today.minusDays(60);
    var id = working.register(new NewCarer(UUID.randomUUID(), people.child("Zatestatul", LocalDate.of(1984, 5, 5)), new CarerRequest(day, "118/2026", ONE), "", ""),
        worker.unit(), worker);
    act(id, CarerAct.EVALUATE, day);
    for (var condition : CarerCondition.values()) {
      working.check(id, carer(id).version(), new CheckedCondition(condition, ConditionResult.MET, "act", day), worker);
    }
    act(id, CarerAct.FIND_FIT, day);
    working.train(id, carer(id).version(), new CarerPapers.Training(day, day, "curs", "DGASPC", "12", 60), worker);
    act(id, CarerAct.TRAIN, day);
    return id;
  }

  private void act(FosterCarerId id, CarerAct act, LocalDate on) {
    working.act(id, carer(id).version(), act, new Acted(on, null, "", ""), worker);
  }

  private MvcTestResult proposed(FosterCarerId id, String... fields) {
    var all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("note", "Propun comisiei."));
    return send(id, "proposal", all.toArray(String[]::new));
  }

  private MvcTestResult send(FosterCarerId id, String what, String... fields) {
    var request = mvc.post().uri("/childprotection/carers/" + id + "/forms/" + what).with(SignIn.as(worker)).with(csrf()).param("version", String.valueOf(carer(id).version()));
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  /** The resolution about it has its number and waits to be sent to the service. */
  private UUID numbered(FosterCarerId id, String outcome) {
    var resolution = UUID.randomUUID();
    var item = item(id);
    for (var statement : List.of("update childprotection.commission_item set state = 'NUMBERED', unit_id = :unit where id = :item", """
        insert into childprotection.commission_meeting (id, version, unit_id, kind, reason, held_on, starts_at, place, ordered_by, state, opened_at, closed_at, not_held, minutes,
          secretary, changes) values (:resolution, 0, :unit, 'ORDINARY', '', current_date, '10:00', 'x', 'Ion', 'OPEN', now(), null, '', '', 'Ana', 0)""", """
        insert into childprotection.commission_line (id, meeting_id, item_id, position, debate, outcome, votes_for, votes_against, abstained, quorum_present, quorum_needed, presided,
          by_tie_rule, reason, concluded_at) values (:item, :resolution, :item, 1, '', :outcome, 5, 0, 0, 5, 4, true, false, '', now())""", """
        insert into childprotection.commission_resolution (id, version, item_id, line_id, state, number, year, dated_on, facts, legal_basis, solution, effects, obligations,
          contribution, appeal_way, appeal_term, signed_by, secretary, composition, heard, voting, cancelled_reason)
        values (:resolution, 0, :item, :item, 'NUMBERED', 7, 1992, current_date, 'În fapt', 'art. 1', 'Soluția comisiei.', '', '', '', 'La tribunal', 'în 30 de zile', 'Ion', 'Ana', 'șapte', '', '5 voturi', '')""",
        "insert into childprotection.commission_communication (id, resolution_id, place, addressee, address) values (:resolution, :resolution, 1, 'Serviciul', '')")) {
      jdbc.sql(statement).param("item", item).param("unit", worker.unit()).param("resolution", resolution).param("outcome", outcome).update();
    }
    return resolution;
  }

  private void communicate(UUID resolution) {
    assertThat(mvc.post().uri("/childprotection/commission/resolutions/" + resolution + "/communications/" + resolution).with(SignIn.as(worker)).with(csrf())
        .param("way", "BY_HAND").param("sentOn", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(today)).param("receivedOn", "").param("proof", "").exchange())
        .hasStatus3xxRedirection();
  }

  private UUID item(FosterCarerId id) {
    return jdbc.sql("select id from childprotection.commission_item where about = :id").param("id", id.value()).query(UUID.class).single();
  }

  private String title(FosterCarerId id) {
    return jdbc.sql("select title from childprotection.commission_item where about = :id").param("id", id.value()).query(String.class).single();
  }

  private FosterCarer carer(FosterCarerId id) {
    return carers.findById(id).orElseThrow();
  }
}
