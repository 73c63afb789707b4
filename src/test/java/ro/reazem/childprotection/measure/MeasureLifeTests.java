package ro.reazem.childprotection.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseAlert;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.childprotection.childcase.KeptApart;
import ro.reazem.childprotection.place.Kinship;
import ro.reazem.childprotection.place.Place;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.childprotection.place.Places;
import ro.reazem.events.casework.NextStepAgreed;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** Measures from the emergency to the return home, on the real database and through the screens. */
@SpringBootTest
@AutoConfigureMockMvc
@RecordApplicationEvents
@Transactional
class MeasureLifeTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);

  @Autowired OrderingMeasures ordering;
  @Autowired EndingMeasure ending;
  @Autowired Measures measures;
  @Autowired MeasureAlerts alerts;
  @Autowired Children known;
  @Autowired Places places;
  @Autowired InventedCases invented;
  @Autowired KeptApart apart;
  @Autowired CaseTerms terms;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents told;
  @Autowired ro.reazem.childprotection.carerfile.PlacingWithCarer placingWithCarer;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;
  private Officer head;

  @BeforeEach
  void officers() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    head = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Șefa", "childprotection READ WORK APPROVE", "people READ");
  }

  /** E1 as far as one child goes: placed at once, then by the court with the grandmother, then home. */
  @Test
  void theCourtReplacesTheEmergencyPlacementOnOneDayAndTheChildGoesHomeLater() {
    var id = child(LocalDate.of(2018, 3, 3));
    assertThat(ordering.order(id, emergency(LocalDate.of(2026, 3, 3), centre(30)), head)).isEmpty();
    assertThat(invented.find(id).stage()).isEqualTo(CaseStage.PLANNING);
    assertThat(ordering.order(id, grandmother(DecisionBody.COURT, Category.C, LocalDate.of(2026, 3, 27)), worker)).isEmpty();
    assertThat(measures.of(id)).extracting(Measure::until).containsExactly(null, LocalDate.of(2026, 3, 26));
    assertThat(alertsOf(id)).isEmpty();
    var running = measures.running(id).orElseThrow();
    assertThatThrownBy(() -> invented.close(id, head)).isInstanceOfSatisfying(RuleViolated.class,
        refused -> assertThat(refused.code()).isEqualTo(MeasureRule.MEASURE_IS_ACTIVE.message()));
    ending.end(id, invented.find(id).version(), running.id(), LocalDate.of(2026, 10, 1), EndReason.REINTEGRATION, "sentința 9/2026", worker);
    assertThat(invented.find(id).stage()).isEqualTo(CaseStage.MONITORING);
    assertThat(rules(ordering.order(id, grandmother(DecisionBody.COMMISSION, Category.B, LocalDate.of(2026, 9, 1)), worker)))
        .as("nothing begins inside a measure that has ended").containsExactly(MeasureRule.TWO_MEASURES);
    assertThatThrownBy(() -> jdbc.sql("update childprotection.measure set until_day = until_day + 1 where case_id = :case").param("case", id.value()).update())
        .hasMessageContaining("only ended once");
  }

  /** Where the carers oppose, the court orders it by presidential order (art. 100); nobody else does. */
  @Test
  void theCourtMayPlaceAtOnceAndTheCommissionNever() {
    var id = child(LocalDate.of(2018, 3, 3));
    assertThat(rules(ordering.order(id, order(MeasureType.EMERGENCY_PLACEMENT, Category.C, DecisionBody.COMMISSION, MAY_4, PlaceType.EXTENDED_FAMILY, null), worker)))
        .contains(MeasureRule.COMMISSION_NOT_COMPETENT);
    assertThat(ordering.order(id, order(MeasureType.EMERGENCY_PLACEMENT, Category.C, DecisionBody.COURT, MAY_4, PlaceType.EXTENDED_FAMILY, null), worker)).isEmpty();
    assertThat(measures.running(id)).isPresent();
  }

  /** E9: the Commission does not decide about an abused child. */
  @Test
  void theCommissionIsStoppedForAnAbusedChild() {
    var id = child(LocalDate.of(2018, 3, 3));
    assertThat(rules(ordering.order(id, grandmother(DecisionBody.COMMISSION, Category.C, MAY_4), worker))).containsExactly(MeasureRule.COMMISSION_NOT_COMPETENT);
    assertThat(measures.of(id)).isEmpty();
    assertThat(ordering.order(id, grandmother(DecisionBody.COMMISSION, Category.B, MAY_4), worker)).isEmpty();
  }

  /** T3.1: residential care begins on the seventh birthday. */
  @Test
  void aChildLivesInAResidenceFromItsSeventhBirthday() {
    var place = centre(30);
    var id = child(LocalDate.of(2019, 5, 20));
    assertThat(rules(ordering.order(id, emergency(LocalDate.of(2026, 5, 19), place), head))).containsExactly(MeasureRule.TOO_YOUNG_FOR_RESIDENCE);
    assertThat(ordering.order(id, emergency(LocalDate.of(2026, 5, 20), place), head)).isEmpty();
  }

  /** T3.2: five free days from Monday 4 May 2026 end on Sunday; the court is told by Monday 11 May. */
  @Test
  void theCourtIsToldWithinFiveFreeDays() {
    var id = child(LocalDate.of(2016, 1, 1));
    ordering.order(id, emergency(MAY_4, centre(30)), head);
    assertThat(terms.of(id.asCase()).stream().filter(one -> one.rule().equals(MeasureLaw.COURT_NOTICE))).singleElement()
        .satisfies(one -> assertThat(one.end().dueOn()).isEqualTo(LocalDate.of(2026, 5, 11)));
    assertThat(terms.of(id.asCase())).extracting(one -> one.rule()).contains(CaseTerms.PLAN_AT_ONCE);
    ordering.keep(id, "sentința 8/2026", LocalDate.of(2026, 5, 20), worker);
    assertThat(terms.of(id.asCase()).stream().filter(one -> one.rule().equals(MeasureLaw.COURT_NOTICE))).noneMatch(one -> one.isOpen());
  }

  @Test
  void twoMeasuresNeverOverlapByTheRuleAndByTheDatabase() {
    var id = child(LocalDate.of(2016, 1, 1));
    var what = emergency(MAY_4, centre(30));
    assertThat(ordering.order(id, what, head)).isEmpty();
    assertThat(ordering.order(id, what, head)).as("sent twice, ordered once").isEmpty();
    assertThat(measures.of(id)).hasSize(1);
    assertThat(rules(ordering.order(id, emergency(MAY_4.plusDays(1), null), head))).contains(MeasureRule.TWO_MEASURES);
    assertThatThrownBy(() -> measures.add(invented.find(id), emergency(MAY_4.plusDays(1), null), null, false, ro.reazem.childprotection.childcase.By.of(head), clock.instant()))
        .hasMessageContaining("measures_of_a_child_do_not_overlap");
  }

  @Test
  void aFullPlaceTakesNobodyWithoutAReason() {
    var place = centre(1);
    ordering.order(child(LocalDate.of(2016, 1, 1)), emergency(MAY_4, place), head);
    assertThat(rules(ordering.order(child(LocalDate.of(2015, 1, 1)), emergency(MAY_4, place), head))).containsExactly(MeasureRule.PLACE_IS_FULL);
  }

  @Test
  void i37AndI11WhoeverWorksOnTheCaseWritesNoWaiverAndTheCommissionAsksForServices() {
    var place = centre(1);
    ordering.order(child(LocalDate.of(2016, 1, 1)), emergency(MAY_4, place), head);
    var id = child(LocalDate.of(2015, 1, 1));
    var full = new MeasureOrder(UUID.randomUUID(), MeasureType.PLACEMENT, Category.B, DecisionBody.COMMISSION, "1/2026", MAY_4, MAY_4, false,
        PlaceType.EMERGENCY_RECEPTION_CENTRE, place, null, Kinship.NONE, null, SevereCare.NONE, ParentalRights.DIRECTOR, null, "", "", ParentsConsent.BOTH,
        ChildsConsent.NOT_ASKED, true, false, "fratele locuiește acolo", "", "", null);
    assertThat(rules(ordering.order(id, full, worker))).containsExactly(MeasureRule.NO_SERVICES_TRIED, MeasureRule.WAIVER_NOT_OF_HEAD);
    assertThat(rules(ordering.order(id, full, head))).containsExactly(MeasureRule.NO_SERVICES_TRIED);
  }

  /** I3.12: the stay is one over all decisions; none prolongs it. */
  @Test
  void i312NobodyProlongsTheStayInTheReceptionCentre() {
    var place = centre(30);
    var id = child(LocalDate.of(2016, 1, 1));
    assertThat(ordering.order(id, emergency(LocalDate.of(2025, 2, 1), place), head)).isEmpty();
    assertThat(ordering.order(id, order(MeasureType.PLACEMENT, Category.C, DecisionBody.COURT, LocalDate.of(2025, 3, 1), PlaceType.EMERGENCY_RECEPTION_CENTRE, place), worker))
        .isEmpty();
    assertThat(rules(ordering.order(id, order(MeasureType.PLACEMENT, Category.C, DecisionBody.COURT, LocalDate.of(2025, 8, 1), PlaceType.EMERGENCY_RECEPTION_CENTRE, place),
        worker))).containsExactly(MeasureRule.RECEPTION_CENTRE_TOO_LONG);
    assertThat(alertsOf(id)).extracting(CaseAlert::kind).contains("crit");
    var kept = child(LocalDate.of(2016, 1, 1));
    ordering.order(kept, emergency(LocalDate.of(2025, 2, 1), place), head);
    assertThatThrownBy(() -> ordering.keep(kept, "sentința 8/2025", LocalDate.of(2025, 8, 1), worker)).isInstanceOfSatisfying(RuleViolated.class,
        refused -> assertThat(refused.code()).isEqualTo(MeasureRule.RECEPTION_CENTRE_TOO_LONG.message()));
  }

  /** Art. 72 and 100: what the court placed is looked at after three months; what it placed at once is asked about anew within five days. */
  @Test
  void theMeasureItselfStartsItsTermsAndItsAppealIsCountedFromTheCommunication() {
    var id = child(LocalDate.of(2018, 3, 3));
    assertThat(ordering.order(id, order(MeasureType.EMERGENCY_PLACEMENT, Category.C, DecisionBody.COURT, MAY_4, PlaceType.EXTENDED_FAMILY, null), worker)).isEmpty();
    assertThat(open(id)).contains(MeasureLaw.ORDER_REQUEST).doesNotContain(CaseTerms.REVIEW);
    var judgment = order(MeasureType.PLACEMENT, Category.C, DecisionBody.COURT, MAY_4.plusDays(20), PlaceType.EXTENDED_FAMILY, null);
    assertThat(ordering.order(id, new MeasureOrder(judgment.key(), judgment.type(), judgment.category(), judgment.body(), judgment.number(), judgment.decidedOn(),
        judgment.from(), false, judgment.placeType(), null, null, judgment.kinship(), judgment.fitness(), judgment.care(), judgment.rights(), null, "", "",
        judgment.parents(), judgment.child(), true, false, "", "", "", LocalDate.of(2026, 6, 1)), worker)).isEmpty();
    assertThat(open(id)).contains(CaseTerms.REVIEW).doesNotContain(MeasureLaw.ORDER_REQUEST);
    assertThat(terms.of(id.asCase()).stream().filter(one -> one.rule().equals(CaseTerms.REVIEW))).singleElement()
        .satisfies(one -> assertThat(one.end().alarmOn()).isEqualTo(LocalDate.of(2026, 8, 24)));
    assertThat(mvc.get().uri(id.path() + "/measures").with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("Apel până la", "11.06.2026");
  }

  private List<String> open(ChildCaseId id) {
    return terms.of(id.asCase()).stream().filter(one -> one.isOpen()).map(one -> one.rule()).toList();
  }

  @Test
  void i42NobodyOfTheServiceInWhichTheChildLivesIsItsCaseManager() {
    var id = child(LocalDate.of(2016, 1, 1));
    var ofCentre = SignIn.stranger("Șeful centrului", "childprotection READ WORK APPROVE");
    var place = UUID.randomUUID();
    places.save(new Place(place, PlaceType.EMERGENCY_RECEPTION_CENTRE, "Centrul Zorile", "Măgura", "LF 1", null, 30, 7, 18, "ANY", true, false, ofCentre.unit(), null, 0), place);
    assertThat(ordering.order(id, emergency(MAY_4, place), head)).isEmpty();
    assertThatThrownBy(() -> invented.appoint(id, ofCentre)).isInstanceOfSatisfying(RuleViolated.class,
        refused -> assertThat(refused.code()).isEqualTo("childprotection.case.managerOfPlace"));
    invented.appoint(id, head);
  }

  /** I4.2: not its head either where the place belongs to the unit of the case, whichever comes first, the appointment or the measure. */
  @Test
  void i42TheHeadOfThePlaceIsNotTheCaseManagerOfAChildThatLivesThere() {
    invented.employ(head);
    var place = UUID.randomUUID();
    places.save(new Place(place, PlaceType.EMERGENCY_RECEPTION_CENTRE, "Centrul Brândușa", "Măgura", "LF 1", null, 30, 7, 18, "ANY", true, false, worker.unit(), head.id(), 0),
        place);
    var id = child(LocalDate.of(2016, 1, 1));
    assertThat(ordering.order(id, emergency(MAY_4, place), head)).as("another of the unit may").isEmpty();
    assertThatThrownBy(() -> invented.appoint(id, head)).hasMessageStartingWith("childprotection.case.managerOfPlace");
    var other = invented.open("Măsurat", LocalDate.of(2016, 1, 1), worker);
    invented.appoint(other, head);
    assertThat(rules(ordering.order(other, emergency(MAY_4, place), head))).containsExactly(MeasureRule.MANAGER_NOT_APART);
  }

  /** I4.2: a carer is known by the name, and whoever bears the same name by chance is said to be somebody else. */
  @Test
  void i42WhoeverReceivesTheChildIsNotItsCaseManager() {
    var uncle = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Mihai Zăvoianu", "childprotection READ WORK");
    var carer = invented.child("Zăvoianu", LocalDate.of(1970, 1, 1));
    var id = child(LocalDate.of(2018, 3, 3));
    var order = grandmother(DecisionBody.COURT, Category.C, MAY_4);
    var with = new MeasureOrder(order.key(), order.type(), order.category(), order.body(), order.number(), order.decidedOn(), order.from(), false, order.placeType(), null,
        carer, order.kinship(), order.fitness(), order.care(), order.rights(), null, "", "", order.parents(), order.child(), true, false, "", "", "", null);
    invented.employ(uncle);
    assertThat(ordering.order(id, with, worker)).isEmpty();
    assertThatThrownBy(() -> invented.appoint(id, uncle)).hasMessageStartingWith("childprotection.case.managerIsCarer");
    var give = mvc.post().uri(id.path() + "/give").with(SignIn.as(head)).with(csrf()).param("version", String.valueOf(invented.find(id).version()))
        .param("officer", uncle.id().toString()).param("handover", "predat");
    assertThat(give.exchange()).hasStatus(422).bodyText().contains("poartă numele", "name=\"another\"").doesNotContain("??");
    assertThat(give.param("another", "true").exchange()).hasStatus3xxRedirection();
    var other = invented.open("Măsurat", LocalDate.of(2018, 3, 3), worker);
    invented.appoint(other, uncle);
    var anew = new MeasureOrder(UUID.randomUUID(), with.type(), with.category(), with.body(), "2/2026", with.decidedOn(), with.from(), false, with.placeType(), null,
        carer, with.kinship(), with.fitness(), with.care(), with.rights(), null, "", "", with.parents(), with.child(), true, false, "", "", "", null);
    assertThat(rules(ordering.order(other, anew, worker))).containsExactly(MeasureRule.MANAGER_NOT_APART);
    assertThat(ordering.order(other, anew, true, worker)).isEmpty();
  }

  /** I4.2: where the account says whose person it is, that person counts: no tick tells them apart, and a namesake who is another person is no question. */
  @Test
  void i42WhoeverIsThePersonOfTheCarerIsNotTheCaseManagerWhateverTheyAreCalled() {
    var aunt = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Ana Zvirgilescu", "childprotection READ WORK");
    var namesake = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Mihai Zăbrăuțeanu", "childprotection READ WORK");
    var carer = invented.child("Zăbrăuțeanu", LocalDate.of(1970, 1, 1));
    var id = child(LocalDate.of(2018, 3, 3));
    var order = grandmother(DecisionBody.COURT, Category.C, MAY_4);
    assertThat(ordering.order(id, new MeasureOrder(order.key(), order.type(), order.category(), order.body(), order.number(), order.decidedOn(), order.from(), false,
        order.placeType(), null, carer, order.kinship(), order.fitness(), order.care(), order.rights(), null, "", "", order.parents(), order.child(), true, false, "", "", "",
        null), worker)).isEmpty();
    invented.employ(aunt);
    invented.employ(namesake);
    isPerson(aunt, carer);
    isPerson(namesake, UUID.randomUUID());
    assertThatThrownBy(() -> invented.appoint(id, aunt)).hasMessageStartingWith("childprotection.case.managerIsThisCarer");
    assertThat(mvc.post().uri(id.path() + "/give").with(SignIn.as(head)).with(csrf()).param("version", String.valueOf(invented.find(id).version()))
        .param("officer", aunt.id().toString()).param("handover", "predat").param("another", "true").exchange()).hasStatus(422).bodyText().contains("așa cum spune contul")
        .doesNotContain("??");
    invented.appoint(id, namesake);
    isPerson(namesake, carer);
    assertThat(apart.placed(invented.find(id), null, carer, true)).as("at the measure too").isPresent();
  }

  private void isPerson(Officer officer, UUID person) {
    jdbc.sql("update directory.officer set person_id = :person where id = :id").param("person", person).param("id", officer.id()).update();
  }

  @Test
  void aJudgmentIsTakenWithoutAnEmergencyPlacementAndTheCaseSaysSo() {
    var id = child(LocalDate.of(2016, 1, 1));
    assertThat(ordering.order(id, grandmother(DecisionBody.COURT, Category.C, MAY_4), worker)).isEmpty();
    assertThat(alertsOf(id)).extracting(CaseAlert::kind).containsExactly("warn");
  }

  @Test
  void theScreensKeepWhatWasTypedAndSayEveryBrokenRule() {
    var place = centre(30);
    var id = child(LocalDate.now(clock).minusYears(12));
    var page = id.path() + "/measures";
    var today = DAY.format(LocalDate.now(clock));
    assertThat(mvc.get().uri(page).with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("Plasament în regim de urgență").doesNotContain("??");
    assertThat(mvc.get().uri(page + "/emergency").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().doesNotContain("??");
    for (var form : List.of("/court", "/commission")) {
      assertThat(mvc.get().uri(page + form).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().doesNotContain("??");
    }
    assertThat(mvc.get().uri(page + "/emergency").with(SignIn.as(worker)).exchange()).hasStatus(403);
    assertThat(mvc.post().uri(page + "/commission").with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString()).param("type", "PLACEMENT")
        .param("category", "C").param("number", "77/2026").param("decidedOn", today).param("from", today).param("place", place.toString()).param("rights", "PARENTS")
        .param("parents", "MISSING").param("child", "NOT_ASKED").param("visits", "sâmbăta").exchange()).hasStatus(422).bodyText()
        .contains("77/2026", "sâmbăta", "Comisia nu este competentă pentru categoria c; sesizați instanța", "Fără acordul părinților", "Copilul are 12 ani").doesNotContain("??");
    assertThat(mvc.post().uri(page + "/emergency").with(SignIn.as(head)).with(csrf()).param("key", UUID.randomUUID().toString()).param("category", "VIOLENCE")
        .param("number", "78/2026").param("decidedOn", today).param("from", today).param("place", place.toString()).param("rights", "DIRECTOR").exchange())
        .hasStatus3xxRedirection();
    var running = measures.running(id).orElseThrow();
    assertThat(mvc.get().uri(page).with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("78/2026", "Centrul Ghiocelul").doesNotContain("??");
    assertThat(mvc.get().uri(page + "/" + running.id() + "/end").with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().doesNotContain("??");
    assertThat(mvc.post().uri(page + "/" + running.id() + "/end").with(SignIn.as(worker)).with(csrf()).param("version", String.valueOf(invented.find(id).version()))
        .param("until", today).param("reason", "REINTEGRATION").exchange()).hasStatus(422).bodyText().contains("Scrieți decizia").doesNotContain("??");
    assertThat(mvc.get().uri("/childprotection/places").with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("Centrul Ghiocelul").doesNotContain("??");
    assertThat(mvc.get().uri("/childprotection/places/" + place).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("Măsurat").doesNotContain("??");
    assertThat(mvc.post().uri("/childprotection/places/" + place).with(SignIn.as(worker)).with(csrf()).param("version", "7").param("name", "Altul").param("address", "A")
        .param("capacity", "9").param("lowestAge", "7").param("highestAge", "18").param("sex", "ANY").exchange()).hasStatus(409).bodyText().contains("Altul")
        .doesNotContain("??");
    assertThat(mvc.get().uri("/childprotection/places/new").with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().doesNotContain("??");
  }

  @Test
  void theCommissionReplacesAPlacementInOneActButNeverAnEmergencyPlacement() {
    var id = child(LocalDate.of(2018, 3, 3));
    assertThat(ordering.order(id, grandmother(DecisionBody.COMMISSION, Category.B, MAY_4), worker)).isEmpty();
    assertThat(ordering.order(id, order(MeasureType.PLACEMENT, Category.B, DecisionBody.COMMISSION, MAY_4.plusMonths(1), PlaceType.OTHER_PERSON, null), worker)).isEmpty();
    assertThat(measures.of(id)).extracting(Measure::until, Measure::endReason).containsExactly(org.assertj.core.groups.Tuple.tuple(null, null),
        org.assertj.core.groups.Tuple.tuple(MAY_4.plusMonths(1).minusDays(1), EndReason.REPLACED));
    var urgent = child(LocalDate.of(2018, 3, 3));
    ordering.order(urgent, order(MeasureType.EMERGENCY_PLACEMENT, Category.B, DecisionBody.DIRECTOR, MAY_4, PlaceType.EXTENDED_FAMILY, null), head);
    assertThat(rules(ordering.order(urgent, grandmother(DecisionBody.COMMISSION, Category.B, MAY_4.plusMonths(1)), worker))).containsExactly(MeasureRule.TWO_MEASURES);
  }

  /** Art. 70 alin. (2): five days from the disposition; later only the court ends it. */
  @Test
  void theDirectorRevokesAnEmergencyPlacementWithinItsDays() {
    var id = child(LocalDate.of(2016, 1, 1));
    ordering.order(id, emergency(MAY_4, centre(30)), head);
    var running = measures.running(id).orElseThrow();
    var last = terms.lastDay(MeasureLaw.REVOCATION, MAY_4).orElseThrow();
    var page = id.path() + "/measures/" + running.id() + "/revoke";
    assertThat(mvc.get().uri(page).with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().doesNotContain("??");
    assertThat(mvc.get().uri(page).with(SignIn.as(worker)).exchange()).hasStatus(403);
    assertThatThrownBy(() -> ending.revoke(id, invented.find(id).version(), running.id(), last.plusDays(1), "120/2026", head))
        .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(MeasureRule.REVOKED_TOO_LATE.message()));
    ending.revoke(id, invented.find(id).version(), running.id(), last, "120/2026", head);
    assertThat(measures.of(id)).singleElement().satisfies(one -> assertThat(one.endReason()).isEqualTo(EndReason.EMERGENCY_REVOKED));
    assertThat(terms.of(id.asCase()).stream().filter(one -> one.isOpen())).noneMatch(one -> one.rule().equals(MeasureLaw.COURT_NOTICE));
    var placed = child(LocalDate.of(2016, 1, 1));
    ordering.order(placed, grandmother(DecisionBody.COURT, Category.C, MAY_4), worker);
    assertThatThrownBy(() -> ending.revoke(placed, invented.find(placed).version(), measures.running(placed).orElseThrow().id(), MAY_4, "121/2026", head))
        .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).endsWith("onlyEmergencyIsRevoked"));
  }

  /** I7.1: the attest is asked in the act that places the child; the agreement begins and ends with the measure. */
  @Test
  void aFosterCarerIsAskedByTheMeasureAndTheAgreementEndsWithIt() {
    var id = child(LocalDate.of(2016, 1, 1));
    assertThat(rules(ordering.order(id, carer(UUID.randomUUID(), MAY_4), worker))).containsExactly(MeasureRule.CARER_HAS_NO_FILE);
    var carer = jdbc.sql("""
        select c.id, c.person_id from childprotection.foster_carer c where c.state = 'ACTIVE' and not exists (select from childprotection.carer_agreement a
          where a.carer_id = c.id and a.until_on is null) order by c.number limit 1""").query(Attested.class).optional()
        .orElseGet(() -> jdbc.sql("select id, person_id from childprotection.foster_carer where state = 'ACTIVE' order by number limit 1").query(Attested.class).single());
    var today = LocalDate.now(clock);
    jdbc.sql("update childprotection.carer_agreement set until_on = :yesterday, end_reason = 'OTHER' where carer_id = :id and (until_on is null or until_on >= :yesterday) and from_on <= :yesterday")
        .param("yesterday", today.minusDays(1)).param("id", carer.id()).update();
    assertThat(ordering.order(id, carer(carer.personId(), today), worker)).isEmpty();
    var agreement = jdbc.sql("select agreement_id from childprotection.measure where case_id = :case").param("case", id.value()).query(UUID.class).single();
    assertThatThrownBy(() -> placingWithCarer.end(agreement, today, ro.reazem.childprotection.carerfile.EndReason.OTHER, "", worker, clock))
        .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).endsWith("endTheMeasure"));
    ending.end(id, invented.find(id).version(), measures.running(id).orElseThrow().id(), today, EndReason.REINTEGRATION, "h. 3/2026", worker);
    assertThat(jdbc.sql("select until_on from childprotection.carer_agreement where id = :id").param("id", agreement).query(LocalDate.class).single()).isEqualTo(today);
    var small = child(today.minusYears(17).minusMonths(11));
    assertThat(ordering.order(small, carer(carer.personId(), LocalDate.of(2021, 1, 1)), worker)).as("no attest on that day").extracting(Refusal::rule)
        .contains(MeasureRule.CARER_MAY_NOT);
  }

  /** A foster carer of the demonstration. */
  private record Attested(UUID id, UUID personId) {}

  private static MeasureOrder carer(UUID person, LocalDate on) {
    return new MeasureOrder(UUID.randomUUID(), MeasureType.PLACEMENT, Category.B, DecisionBody.COURT, "1/2026", on, on, false, PlaceType.FOSTER_CARER, null, person,
        Kinship.NONE, null, SevereCare.NONE, ParentalRights.DIRECTOR, null, "", "", ParentsConsent.BOTH, ChildsConsent.NOT_ASKED, true, false, "", "", "", null);
  }

  /** P4: from a parent who is a danger the place is kept; whoever works on the case hides it at once, the head alone tells it again. */
  @Test
  void fromADangerousParentThePlaceIsKept() throws Exception {
    var id = child(LocalDate.of(2018, 3, 3));
    ordering.order(id, emergency(MAY_4, centre(30)), head);
    var page = id.path() + "/hiding";
    assertThat(hiding(page, worker, "")).hasStatus(422).bodyText().doesNotContain("??");
    assertThat(hiding(page, worker, "tatăl a amenințat-o")).hasStatus3xxRedirection();
    assertThat(mvc.get().uri(id.path()).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("Locul copilului nu se spune părinților").doesNotContain("??");
    var paper = id.path() + "/measures/" + measures.running(id).orElseThrow().id() + "/disposition.pdf";
    assertThat(text(paper)).contains("Ghiocelul");
    assertThat(text(paper + "?copy=parents")).contains("nu se comunică părinților").doesNotContain("Ghiocelul");
    assertThat(hiding(page, worker, "nu mai e nevoie")).hasStatus(422).bodyText().contains("Numai șeful serviciului", "nu mai e nevoie");
    assertThat(hiding(page, head, "ordinul de protecție a încetat")).hasStatus3xxRedirection();
    assertThat(mvc.get().uri(id.path()).with(SignIn.as(worker)).exchange()).bodyText().doesNotContain("Locul copilului nu se spune părinților");
  }

  /** P4: the copies of a disposition are counted, and a parent from whom the place is kept gets the extract alone. */
  @Test
  void aParentFromWhomThePlaceIsKeptGetsAnExtractOfTheDisposition() throws Exception {
    var id = child(LocalDate.of(2018, 3, 3));
    ordering.order(id, visited(MAY_4, centre(30), "Mama îl vizitează la Centrul GHIOCELUL. Tatăl îi telefonează."), head);
    var copies = id.path() + "/measures/" + measures.running(id).orElseThrow().id() + "/copies";
    assertThat(sentCopy(copies, id, "LOCAL_SERVICE", "Zprimaria Valea", "")).hasStatus3xxRedirection();
    assertThat(hiding(id.path() + "/hiding", worker, "tatăl a amenințat-o")).hasStatus3xxRedirection();
    assertThat(told(id)).as("the visits that were agreed").anySatisfy(task -> assertThat(task).contains("programul de vizite", "Centrul GHIOCELUL").doesNotContain("Zprimaria"));

    assertThat(sentCopy(copies, id, "PARENT", "Zmama Dana", "WHOLE")).hasStatus(422).bodyText()
        .contains("Zmama Dana nu primește dispoziția întreagă, ci extrasul", "text-error").doesNotContain("??");
    assertThat(sentCopy(copies, id, "PARENT", "Zmama Dana", "")).hasStatus3xxRedirection();
    assertThat(sentCopy(copies, id, "RECEIVER", "Zcentrul Mare", "")).hasStatus3xxRedirection();
    assertThat(mvc.get().uri(copies).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("Zmama Dana", "extrasul, fără loc").doesNotContain("??");

    var extract = copy(copies, "Zmama Dana");
    assertThat(PdfProof.failures(extract)).isEmpty();
    assertThat(PdfProof.text(extract).replaceAll("\\s+", " ")).contains("Extras din Dispoziția nr.", "Exemplarul nr. 2, pentru Zmama Dana", "Legea nr. 272/2004",
        WithheldPassages.REPLACED + " Tatăl îi telefonează.").doesNotContainIgnoringCase("Ghiocelul");
    assertThat(PdfProof.text(copy(copies, "Zcentrul Mare")).replaceAll("\\s+", " ")).contains("Exemplarul nr. 3, pentru Zcentrul Mare", "Ghiocelul").doesNotContain("Extras");
  }

  @Test
  void whatAParentGotBeforeIsTheTaskOfWhoeverAnswersForTheChild() {
    var id = child(LocalDate.of(2018, 3, 3));
    ordering.order(id, emergency(MAY_4, centre(30)), head);
    var copies = id.path() + "/measures/" + measures.running(id).orElseThrow().id() + "/copies";
    assertThat(sentCopy(copies, id, "PARENT", "Ztata Ion", "")).hasStatus3xxRedirection();
    assertThat(hiding(id.path() + "/hiding", worker, "tatăl a amenințat-o")).hasStatus3xxRedirection();
    assertThat(told(id)).anySatisfy(task -> assertThat(task).contains("exemplarul nr. 1", "(Ztata Ion)", "de cântărit dacă se mută"));
  }

  private List<String> told(ChildCaseId id) {
    return told.stream(NextStepAgreed.class).filter(one -> one.caseRef().equals(id.asCase())).map(NextStepAgreed::text).toList();
  }

  private MvcTestResult sentCopy(String copies, ChildCaseId id, String role, String addressee, String text) {
    return mvc.post().uri(copies).with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString()).param("version", String.valueOf(invented.find(id).version()))
        .param("role", role).param("addressee", addressee).param("text", text).param("on", "05.05.2026").param("proof", "RR 12").exchange();
  }

  private byte[] copy(String copies, String addressee) {
    var id = jdbc.sql("select id from childprotection.disposition_communication where addressee = :who and measure_id = :measure").param("who", addressee)
        .param("measure", UUID.fromString(copies.split("/")[5])).query(String.class).single();
    var sent = mvc.get().uri(copies + "/" + id + "/disposition.pdf").with(SignIn.as(worker)).exchange();
    assertThat(sent).hasStatusOk();
    return sent.getResponse().getContentAsByteArray();
  }

  private MvcTestResult hiding(String page, Officer by, String reason) {
    var id = ChildCaseId.valueOf(page.split("/")[3]);
    return mvc.post().uri(page).with(SignIn.as(by)).with(csrf()).param("version", String.valueOf(invented.find(id).version())).param("reason", reason).exchange();
  }

  private String text(String paper) throws Exception {
    return PdfProof.text(mvc.get().uri(paper).with(SignIn.as(worker)).exchange().getResponse().getContentAsByteArray()).replaceAll("\\s+", " ");
  }

  private ChildCaseId child(LocalDate bornOn) {
    var id = invented.open("Măsurat", bornOn, worker);
    invented.appoint(id, worker);
    return id;
  }

  private UUID centre(int capacity) {
    var id = UUID.randomUUID();
    places.save(new Place(id, PlaceType.EMERGENCY_RECEPTION_CENTRE, "Centrul Ghiocelul", "Măgura", "LF 1", null, capacity, 7, 18, "ANY", true, false, worker.unit(), null, 0), id);
    return id;
  }

  private static MeasureOrder emergency(LocalDate on, @Nullable UUID place) {
    return order(MeasureType.EMERGENCY_PLACEMENT, Category.C, DecisionBody.DIRECTOR, on, PlaceType.EMERGENCY_RECEPTION_CENTRE, place);
  }

  private static MeasureOrder visited(LocalDate on, UUID place, String visits) {
    return new MeasureOrder(UUID.randomUUID(), MeasureType.EMERGENCY_PLACEMENT, Category.C, DecisionBody.DIRECTOR, "1/2026", on, on, false,
        PlaceType.EMERGENCY_RECEPTION_CENTRE, place, null, Kinship.ofDegree(2), new CarerFitness(LocalDate.of(2026, 1, 10), null, true), SevereCare.NONE,
        ParentalRights.DIRECTOR, null, visits, "", ParentsConsent.BOTH, ChildsConsent.NOT_ASKED, true, false, "", "", "PS 4/2026", null);
  }

  private static MeasureOrder grandmother(DecisionBody body, Category category, LocalDate on) {
    return order(MeasureType.PLACEMENT, category, body, on, PlaceType.EXTENDED_FAMILY, null);
  }

  private static MeasureOrder order(MeasureType type, Category category, DecisionBody body, LocalDate on, PlaceType place, @Nullable UUID at) {
    return new MeasureOrder(UUID.randomUUID(), type, category, body, "1/2026", on, on, false, place, at, null, Kinship.ofDegree(2),
        new CarerFitness(LocalDate.of(2026, 1, 10), null, true), SevereCare.NONE, ParentalRights.DIRECTOR, null, "", "", ParentsConsent.BOTH, ChildsConsent.NOT_ASKED,
        true, false, "", "", "PS 4/2026", null);
  }

  private static List<MeasureRule> rules(List<Refusal> broken) {
    return broken.stream().map(Refusal::rule).toList();
  }

  private List<CaseAlert> alertsOf(ChildCaseId id) {
    var found = invented.find(id);
    return alerts.about(found, known.find(found.childId()).orElse(null));
  }
}
