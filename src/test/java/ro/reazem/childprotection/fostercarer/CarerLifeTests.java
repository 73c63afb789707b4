package ro.reazem.childprotection.fostercarer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.Arrival;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.attestation.Attestation;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.childprotection.attestation.Endorsement;
import ro.reazem.childprotection.attestation.PlacementKind;
import ro.reazem.childprotection.carerfile.CarerTerms;
import ro.reazem.childprotection.carerfile.EndReason;
import ro.reazem.childprotection.carerfile.NewAgreement;
import ro.reazem.childprotection.carerfile.PlacingWithCarer;
import ro.reazem.childprotection.carerfile.RaisingReviews;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** A carer's file on the real database: requested, checked, trained, attested, employed, endorsed; children come, are matched and reviewed. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CarerLifeTests {

  private static final AttestLimits TWO = new AttestLimits(2, 0, 17, AdmittedSex.ANY, false, false, true, true);

  @Autowired WorkingOnCarer working;
  @Autowired KeepingCarerJournal journal;
  @Autowired FosterCarers carers;
  @Autowired PlacingWithCarer placing;
  @Autowired RaisingReviews reviews;
  @Autowired CarerTerms terms;
  @Autowired InventedCases invented;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;
  private LocalDate today;

  @BeforeEach
  void aWorkerOfTheService() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    invented.employ(worker);
    today = LocalDate.now(clock);
  }

  @Test
  void aRequestBecomesAWorkingCarerWhoseTermsRun() {
    var id = request(today.minusMonths(5));
    assertThat(open(id)).containsExactly(CarerTerms.SOLVE);
    act(id, CarerAct.EVALUATE);
    assertThatThrownBy(() -> act(id, CarerAct.FIND_FIT)).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo("childprotection.fostercarer.conditionsMissing"));
    become(id, today.minusMonths(3));
    assertThat(open(id)).containsExactlyInAnyOrder(CarerTerms.ENDORSEMENT, CarerTerms.YEARLY, CarerTerms.TOLD);
    tell(id, CarerTold.What.ANSWER);
    assertThat(open(id)).containsExactlyInAnyOrder(CarerTerms.ENDORSEMENT, CarerTerms.YEARLY);
    assertThatThrownBy(() -> tell(id, CarerTold.What.ANSWER)).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo("childprotection.fostercarer.nothingToTell"));
    assertThat(carer(id).state()).isEqualTo(CarerState.ACTIVE);
    assertThat(show("/childprotection/carers/" + id)).hasStatusOk().bodyText().contains("0 din 2", "activ").doesNotContain("??");
    assertThat(show("/childprotection/carers")).hasStatusOk().bodyText().contains("Grijuliu Mihai").doesNotContain("??");
    for (var form : List.of("condition", "attest", "endorsement", "evaluation", "training", "absence", "responsible", "visit", "SUSPEND", "WITHDRAW", "GIVE_UP")) {
      assertThat(show("/childprotection/carers/" + id + "/forms/" + form)).as(form).hasStatusOk().bodyText().doesNotContain("??");
    }
    assertThat(show("/childprotection/carers/" + id + "/forms/ATTEST")).hasStatus(404);
    assertThat(show("/childprotection/carers/panel?person=" + carer(id).personId())).hasStatusOk().bodyText().contains("activ").doesNotContain("??");
  }

  @Test
  void t71AnEndorsementThatIsNotGivenInTimeStopsNewPlacementsAndNotTheOldOnes() {
    var id = working(today.minusMonths(25));
    assertThatThrownBy(() -> place(id, invented.child("Nou", today.minusYears(5)), today)).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo("childprotection.attestation.overdue"));
    place(id, invented.child("Vechi", today.minusYears(5)), today.minusMonths(12));
    assertThat(show("/childprotection/carers/" + id)).hasStatusOk().bodyText().contains("Plasamentele existente rămân").doesNotContain("??");
    working.endorse(id, carer(id).version(), new Endorsement(today, "9/2026", true), "", worker);
    place(id, invented.child("Nou", today.minusYears(5)), today);
    assertThat(open(id)).contains(CarerTerms.ENDORSEMENT);
  }

  @Test
  void placementsOfAChildNeverOverlapWhateverIsWritten() {
    var id = working(today.minusMonths(3));
    var child = invented.child("Unul", today.minusYears(5));
    place(id, child, today.minusDays(9));
    assertThatThrownBy(() -> place(id, child, today)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> jdbc.sql("""
        insert into childprotection.carer_agreement (id, carer_id, child_person_id, kind, number, from_on, disabled, hiv, siblings, recorded_by,
          recorded_by_name, recorded_at)
        values (gen_random_uuid(), :carer, :child, 'PLACEMENT', 'x', current_date, false, false, false, gen_random_uuid(), 'x', now())""")
        .param("carer", id.value()).param("child", child).update()).isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("placements_of_a_child_never_overlap");
  }

  @Test
  void t72AThirdChildIsRefusedInTheFormWithTheCount() {
    var id = working(today.minusMonths(3));
    place(id, invented.child("Unu", today.minusYears(5)), today);
    place(id, invented.child("Doi", today.minusYears(6)), today);
    var third = invented.child("Treilea", today.minusYears(7));
    var answer = mvc.post().uri("/childprotection/carers/" + id + "/children/new").param("child", third.toString()).param("childText", "Treilea Mihai")
        .param("kind", "PLACEMENT").param("number", "7/2026").param("from", today.toString()).param("siblings", "true").with(SignIn.as(worker)).with(csrf())
        .exchange();
    assertThat(answer).hasStatus(422).bodyText().contains("Atestatul are 2 locuri, sunt 2 copii, ar fi 3", "numai șeful serviciului").doesNotContain("??",
        "name=\"exceptionReason\"");
    var uri = "/childprotection/carers/" + id + "/children/new";
    for (var who : List.of(worker, SignIn.stranger("Sefa", "childprotection APPROVE", "people READ"))) {
      boolean head = who != worker;
      if (head) {
        invented.employ(who);
        jdbc.sql("update childprotection.foster_carer set unit_id = :unit where id = :id").param("unit", who.unit()).param("id", id.value()).update();
      }
      assertThat(mvc.post().uri(uri).param("child", third.toString()).param("childText", "Treilea Mihai").param("kind", "PLACEMENT").param("number", "7/2026")
          .param("from", today.toString()).param("siblings", "true").param("exceptionReason", "sunt frați").with(SignIn.as(who)).with(csrf()).exchange())
          .as(who.name()).hasStatus(head ? 302 : 422);
    }
    assertThat(jdbc.sql("select exception_by from childprotection.carer_agreement where carer_id = :id and exception_reason is not null")
        .param("id", id.value()).query(String.class).single()).contains("Sefa");
  }

  @Test
  void anIncompleteFileIsCompletedInItsTermBeforeTheEvaluation() {
    var person = invented.child("Grijuliu", LocalDate.of(1984, 5, 5));
    var id = working.register(new NewCarer(UUID.randomUUID(), person, new CarerRequest(today.minusDays(9), "118/2026", TWO), "", "",
        Set.of(CarerPaper.HEALTH, CarerPaper.DWELLING)), worker.unit(), worker);
    assertThat(open(id)).containsExactlyInAnyOrder(CarerTerms.SOLVE, CarerTerms.COMPLETE);
    assertThatThrownBy(() -> act(id, CarerAct.EVALUATE)).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo("childprotection.fostercarer.papersMissing"));
    tell(id, CarerTold.What.MISSING);
    assertThat(send(id, "papers", "chosen", "HEALTH")).hasStatus3xxRedirection();
    assertThat(open(id)).contains(CarerTerms.COMPLETE);
    assertThat(show("/childprotection/carers/" + id)).hasStatusOk().bodyText().contains("adeverința medicală", "lipsesc: 1", "Lipsurile au fost comunicate",
        "Completarea dosarului").doesNotContain("??");
    assertThat(show("/childprotection/carers/" + id + "/forms/papers")).hasStatusOk().bodyText().contains("locuinței").doesNotContain("adeverința", "??");
    assertThat(send(id, "papers", "chosen", "DWELLING")).hasStatus3xxRedirection();
    assertThat(open(id)).containsExactly(CarerTerms.SOLVE);
    assertThatThrownBy(() -> tell(id, CarerTold.What.MISSING)).isInstanceOf(RuleViolated.class);
    act(id, CarerAct.EVALUATE);
    assertThat(show("/childprotection/carers/" + id + "/history")).hasStatusOk().bodyText().contains("Acte aduse").doesNotContain("??");
  }

  @Test
  void theCommissionAnswersWithinItsTermWhereOneIsSetAndTheAnswerIsTold() {
    var day = today.minusDays(20);
    jdbc.sql("update platform.parameter_value set value = '15 DAYS', standing = 'INTERNAL' where code = 'FOSTER_COMMISSION' and valid_to is null").update();
    var id = request(today.minusMonths(2));
    act(id, CarerAct.EVALUATE);
    for (var condition : CarerCondition.values()) {
      working.check(id, carer(id).version(), new CheckedCondition(condition, ConditionResult.MET, "act", day), worker);
    }
    act(id, CarerAct.FIND_FIT);
    working.train(id, carer(id).version(), new CarerPapers.Training(day.minusDays(9), day, "curs", "DGASPC", "12", 60), worker);
    act(id, CarerAct.TRAIN);
    assertThat(mvc.post().uri("/childprotection/carers/" + id + "/forms/proposal").param("version", String.valueOf(carer(id).version()))
        .param("note", "Propun atestarea pentru doi copii.").param("children", "2").param("ageFrom", "0").param("ageTo", "17").param("sex", "ANY").with(SignIn.as(worker))
        .with(csrf()).exchange()).hasStatus3xxRedirection();
    assertThat(open(id)).containsExactlyInAnyOrder(CarerTerms.SOLVE, CarerTerms.COMMISSION);
    assertThatThrownBy(() -> journal.propose(id, carer(id).version(), TWO, "încă o dată", worker)).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo("childprotection.fostercarer.proposedAlready"));
    working.act(id, carer(id).version(), CarerAct.REFUSE, new Acted(today, null, "45/2026", "locuința"), worker);
    assertThat(open(id)).containsExactly(CarerTerms.TOLD);
    assertThat(show("/childprotection/carers/" + id + "/forms/told-answer")).hasStatusOk().bodyText().doesNotContain("??");
    tell(id, CarerTold.What.ANSWER);
    assertThat(open(id)).isEmpty();
    assertThat(show("/childprotection/carers/" + id)).hasStatusOk().bodyText().contains("Răspunsul comunicat", "prin poștă").doesNotContain("??");
  }

  @Test
  void everyVisitRestartsTheMonthWhileChildrenAreThereAndTheYearCountsThem() {
    var id = working(today.minusMonths(3));
    var child = invented.child("Vizitat", today.minusYears(5));
    place(id, child, today.minusDays(40));
    assertThat(contact(id)).isEqualTo(today.minusDays(40));
    var year = today.minusDays(20).getYear();
    visit(id, today.minusDays(20), child);
    visit(id, today.minusDays(30), child);
    assertThat(contact(id)).isEqualTo(today.minusDays(20));
    assertThatThrownBy(() -> visit(id, today.minusDays(50), child)).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo("childprotection.fostercarer.childNotThere"));
    working.evaluate(id, carer(id).version(), new CarerPapers.Evaluation(year, today, Grade.GOOD, 2, 10, "bine", "", "", "", ""), worker);
    var counted = jdbc.sql("select count(*) from childprotection.carer_visit where carer_id = :id and extract(year from visited_on) = :year")
        .param("id", id.value()).param("year", year).query(Integer.class).single();
    assertThat(jdbc.sql("select visits from childprotection.carer_evaluation where carer_id = :id").param("id", id.value()).query(Integer.class).single())
        .isEqualTo(2 + counted);
    assertThat(show("/childprotection/carers/" + id + "/records")).hasStatusOk().bodyText().contains("Copii văzuți: Vizitat Mihai", "casa e caldă")
        .doesNotContain("??");
    placing.end(jdbc.sql("select id from childprotection.carer_agreement where carer_id = :id").param("id", id.value()).query(UUID.class).single(), today,
        EndReason.REINTEGRATED, "", worker, clock);
    assertThat(open(id)).doesNotContain(CarerTerms.CONTACT);
  }

  @Test
  void whenACarerIsAccusedEveryChildThereIsReviewedOnce() {
    var id = working(today.minusMonths(3));
    place(id, invented.child("Unu", today.minusYears(5)), today);
    place(id, invented.child("Doi", today.minusYears(6)), today);
    var person = new PersonId(carer(id).personId());
    assertThat(reviews.accused(person, "421/2026", worker, clock)).isEqualTo(2);
    assertThat(reviews.accused(person, "421/2026", worker, clock)).isZero();
    assertThat(reviews.accused(PersonId.create(), "421/2026", worker, clock)).isZero();
    assertThat(show("/childprotection/carers/" + id)).hasStatusOk().bodyText().contains("revizuire deschisă").doesNotContain("??");
  }

  @Test
  void aCarerIsOfferedWithReasonsAndChosenWithOne() {
    var id = working(today.minusMonths(3));
    var child = invented.open("Cautat", today.minusYears(5), worker);
    var uri = "/childprotection/carers/matching?case=" + child.value();
    assertThat(show(uri)).hasStatusOk().bodyText().contains("Grijuliu Mihai", "niciun alt copil plasat (+5)").doesNotContain("??");
    var key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      assertThat(mvc.post().uri("/childprotection/carers/matching").param("case", child.value().toString()).param("key", key).param("kind", "PLACEMENT")
          .param("from", today.toString()).param("carer", id.toString()).param("reason", "aproape de școală").with(SignIn.as(worker)).with(csrf()).exchange())
          .hasStatus3xxRedirection();
    }
    assertThat(jdbc.sql("select count(*) from childprotection.carer_choice where carer_id = :id").param("id", id.value()).query(Integer.class).single())
        .isEqualTo(1);
    assertThat(show(uri)).hasStatusOk().bodyText().contains("aproape de școală").doesNotContain("??");
  }

  @Test
  void aSecondOfficerWhoSavesMeanwhileIsToldSo() {
    var id = request(today.minusDays(3));
    assertThat(mvc.post().uri("/childprotection/carers/" + id + "/forms/EVALUATE").param("version", "77").param("on", today.toString())
        .with(SignIn.as(worker)).with(csrf()).exchange()).hasStatus(409);
    assertThat(show("/childprotection/carers/new")).hasStatusOk().bodyText().doesNotContain("??");
  }

  private FosterCarerId request(LocalDate on) {
    var person = invented.child("Grijuliu", LocalDate.of(1984, 5, 5));
    return working.register(new NewCarer(UUID.randomUUID(), person, new CarerRequest(on, "118/2026", TWO), "română", ""), worker.unit(), worker);
  }

  private LocalDate contact(FosterCarerId id) {
    return terms.of(id.asCase()).stream().filter(one -> one.isOpen() && one.rule().equals(CarerTerms.CONTACT)).findFirst().orElseThrow().start().on();
  }

  private void visit(FosterCarerId id, LocalDate on, UUID child) {
    journal.visit(id, carer(id).version(), new CarerVisit(on, List.of(child), "casa e caldă"), worker);
  }

  private void tell(FosterCarerId id, CarerTold.What what) {
    journal.tell(id, carer(id).version(), new CarerTold(what, today, CarerTold.Way.POST, "77/2026"), worker);
  }

  private MvcTestResult send(FosterCarerId id, String form, String field, String value) {
    return mvc.post().uri("/childprotection/carers/" + id + "/forms/" + form).param("version", String.valueOf(carer(id).version())).param("on", today.toString())
        .param(field, value).with(SignIn.as(worker)).with(csrf()).exchange();
  }

  private FosterCarerId working(LocalDate attestedOn) {
    var id = request(attestedOn.minusMonths(2));
    act(id, CarerAct.EVALUATE);
    become(id, attestedOn);
    return id;
  }

  private void become(FosterCarerId id, LocalDate attestedOn) {
    for (var condition : CarerCondition.values()) {
      working.check(id, carer(id).version(), new CheckedCondition(condition, ConditionResult.MET, "act", attestedOn.minusDays(9)), worker);
    }
    act(id, CarerAct.FIND_FIT);
    working.train(id, carer(id).version(), new CarerPapers.Training(attestedOn.minusDays(30), attestedOn.minusDays(9), "curs", "DGASPC", "12", 60), worker);
    act(id, CarerAct.TRAIN);
    working.attest(id, carer(id).version(), new Attestation("12", attestedOn, "45/2025", TWO, null), worker);
    working.act(id, carer(id).version(), CarerAct.EMPLOY, new Acted(attestedOn.plusDays(1), null, "CIM 9", ""), worker);
  }

  private void act(FosterCarerId id, CarerAct act) {
    working.act(id, carer(id).version(), act, new Acted(today, null, "", ""), worker);
  }

  private void place(FosterCarerId id, UUID child, LocalDate from) {
    placing.place(new NewAgreement(id.value(), null, "5/2026", new Arrival(PlacementKind.PLACEMENT, DateRange.since(from),
        List.of(new ChildToPlace(child, "Copil", today.minusYears(5), Sex.MALE, false, false, null)), false, null)), worker, clock);
  }

  private List<String> open(FosterCarerId id) {
    return terms.of(id.asCase()).stream().filter(Deadline::isOpen).map(Deadline::rule).toList();
  }

  private FosterCarer carer(FosterCarerId id) {
    return carers.findById(id).orElseThrow();
  }

  private MvcTestResult show(String uri) {
    return mvc.get().uri(uri).with(SignIn.as(worker)).exchange();
  }
}
