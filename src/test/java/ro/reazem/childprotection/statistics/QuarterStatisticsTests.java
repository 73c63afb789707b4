package ro.reazem.childprotection.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.testing.SignIn;

/** A quarter of years ago, in which nobody else's children are: counted, signed, corrected, revised. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class QuarterStatisticsTests {

  private static final Quarter SECOND = new Quarter(2006, 2);
  private static final Quarter THIRD = new Quarter(2006, 3);

  @Autowired FigureRegister figures;
  @Autowired TieOuts tieOuts;
  @Autowired SigningQuarter signing;
  @Autowired SignedReports reports;
  @Autowired Differences differences;
  @Autowired RowsBehind behind;
  @Autowired Indicators indicators;
  @Autowired InventedCases invented;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;

  private Officer worker;
  private Officer head;
  private UUID house;

  @BeforeEach
  void aHouseAndTwoOfficers() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK");
    head = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Șefa", "childprotection READ WORK APPROVE");
    house = UUID.randomUUID();
    jdbc.sql("""
        insert into childprotection.place (id, one_time_key, type, name, address, licence, capacity, lowest_age, highest_age, sex, public_service, closed_for_admission,
          unit_id, version)
        values (:id, :id, 'FAMILY_TYPE_HOUSE', 'Casa Mesteacănul vechi', 'x', '', 10, 0, 26, 'ANY', true, false, :unit, 0)""").param("id", house).param("unit", worker.unit()).update();
  }

  @Test
  void theStockIsTheOneBeforeWithWhoCameAndWithoutWhoLeftInEveryService() {
    aQuarterWithMovement();
    var found = figures.known(SECOND);
    assertThat(found.of("S02").total()).as("two in the house").isEqualTo(2);
    assertThat(found.of("S01").total()).as("the grandmother's").isEqualTo(1);
    assertThat(found.of("S03").total()).as("came in").isEqualTo(2);
    assertThat(found.of("S04").part(0)).as("left").containsExactly(entry("REINTEGRATION", 1));
    assertThat(found.of("S04").part(2)).as("after fifteen months").containsExactly(entry("UNDER_2Y", 1));
    assertThat(found.of("S02").part(2)).as("ages on 30 June").containsExactly(entry("00", 1), entry("10", 1));
    assertThat(tieOuts.of(SECOND, Optional.empty())).extracting(TieOut::service, TieOut::before, TieOut::entries, TieOut::arrivals, TieOut::exits, TieOut::departures,
        TieOut::after, TieOut::holds).containsExactly(
            Tuple.tuple("Casa Mesteacănul vechi", 2, 1, 0, 1, 0, 2, true), Tuple.tuple("EXTENDED_FAMILY", 0, 1, 1, 0, 1, 1, true));
  }

  @Test
  void childrenInDayServicesTieOutToo() {
    var service = UUID.randomUUID();
    jdbc.sql("""
        insert into childprotection.day_service (id, one_time_key, name, type, unit_id, entered_by, entered_by_name, entered_at)
        values (:id, :id, 'Centrul de zi vechi', 'COUNSELLING', :unit, :id, 'Ana', now())""").param("id", service).param("unit", worker.unit()).update();
    enrolled(service, "2006-02-01", null);
    enrolled(service, "2006-02-01", "2006-05-10");
    enrolled(service, "2006-04-05", null);
    var found = figures.known(SECOND).of("S05");
    assertThat(found.total()).isEqualTo(2);
    assertThat(found.part(0)).containsExactly(entry("COUNSELLING", 2));
    assertThat(found.part(3)).containsExactly(entry("Centrul de zi vechi", 2));
    assertThat(tieOuts.of(SECOND, Optional.empty())).filteredOn(one -> one.service().equals("Centrul de zi vechi")).extracting(TieOut::before, TieOut::entries, TieOut::exits,
        TieOut::after, TieOut::holds).containsExactly(Tuple.tuple(2, 1, 1, 2, true));
    var one = indicators.find("S05").orElseThrow();
    assertThat(behind.page(one, SECOND, Optional.empty(), Map.of(), head, ListPage.Asked.of(null, null)).rows()).as("whoever heads the unit of the service").hasSize(2);
    var stranger = behind.page(one, SECOND, Optional.empty(), Map.of(), SignIn.stranger("Străina", "childprotection READ WORK APPROVE"), ListPage.Asked.of(null, null));
    assertThat(List.of(stranger.rows().size(), stranger.closed())).containsExactly(0, 2);
  }

  @Test
  void callsToTheTelephoneOfTheChildAreRealOrNotAndUrgentOrNot() {
    assertThat(counted("0", "2")).hasStatus3xxRedirection();
    assertThat(counted("0", "3")).as("somebody counted the day meanwhile").hasStatus(409);
    assertThat(counted("1", "3")).hasStatus3xxRedirection();
    assertThat(counted("1", "x")).hasStatus(422);
    var found = figures.known(SECOND).of("S19");
    assertThat(found.total()).isEqualTo(17);
    assertThat(found.part(0)).containsExactly(entry("OTHER", 9), entry("REAL", 8));
    assertThat(found.part(1)).containsExactly(entry("", 9), entry("NO", 5), entry("YES", 3));
    var rows = behind.page(indicators.find("S19").orElseThrow(), SECOND, Optional.empty(), Map.of(1, "YES"), head, ListPage.Asked.of(null, null)).rows();
    assertThat(rows).extracting(RowsBehind.Row::number, RowsBehind.Row::amount).containsExactly(Tuple.tuple("03.05.2006", 3));
    assertThat(mvc.get().uri("/childprotection/calls?at=" + rows.getFirst().owner()).with(SignIn.as(head)).exchange()).hasStatusOk().bodyText()
        .contains("value=\"03.05.2006\"").doesNotContain("??");
  }

  @Test
  void aChildIsEnrolledByTheFileItHasAndNotTwice() {
    var page = "/childprotection/day-services";
    assertThat(sent(head, page, "name", "Zumzet de probă", "type", "REHABILITATION")).hasStatus3xxRedirection();
    assertThat(sent(head, page, "name", "zumzet de probă", "type", "REHABILITATION")).hasStatus(422);
    assertThat(sent(worker, page, "name", "Altul", "type", "REHABILITATION")).hasStatus(403);
    var service = jdbc.sql("select id from childprotection.day_service where name = 'Zumzet de probă'").query(String.class).single();
    var today = java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now());
    var id = invented.open("Zumzea", LocalDate.now().minusYears(6), worker);
    var child = invented.childOf(id).toString();
    assertThat(sent(worker, page + "/enrol", "service", service, "child", invented.child("Zfără", LocalDate.now().minusYears(6)).toString(), "from", today)).hasStatus(422)
        .bodyText().contains("plan de servicii activ").doesNotContain("??");
    assertThat(sent(worker, page + "/enrol", "service", service, "child", child, "from", today)).hasStatus3xxRedirection();
    assertThat(sent(worker, page + "/enrol", "service", service, "child", child, "from", today)).hasStatus(422).bodyText().contains("participă deja");
    assertThat(mvc.get().uri(page + "?service=" + service).with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("Zumzea", invented.number(id)).doesNotContain("??");
    assertThat(mvc.get().uri(page + "?service=" + service).with(SignIn.as(SignIn.stranger("Străina", "childprotection READ WORK"))).exchange()).hasStatusOk().bodyText()
        .doesNotContain("Zumzea");
    var enrolment = jdbc.sql("select id from childprotection.service_enrolment where service_id = cast(:id as uuid)").param("id", service).query(String.class).single();
    assertThat(sent(SignIn.stranger("Străina", "childprotection READ WORK"), page + "/end", "service", service, "enrolment", enrolment, "until", today, "reason", "MOVED"))
        .hasStatus(422);
    assertThat(sent(worker, page + "/end", "service", service, "enrolment", enrolment, "until", today, "reason", "MOVED")).hasStatus3xxRedirection();
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult counted(String revision, String urgent) {
    return sent(head, "/childprotection/calls", "day", "03.05.2006", "revision", revision, "urgent", urgent, "real", "5", "other", "9");
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult sent(Officer by, String address, String... fields) {
    var form = mvc.post().uri(address).with(SignIn.as(by)).with(csrf()).param("key", UUID.randomUUID().toString());
    for (int at = 0; at < fields.length; at += 2) {
      form = form.param(fields[at], fields[at + 1]);
    }
    return form.exchange();
  }

  private void enrolled(UUID service, String from, @Nullable String until) {
    jdbc.sql("""
        insert into childprotection.service_enrolment (id, one_time_key, service_id, child_id, basis, file_id, file_number, from_day, until_day, end_reason, recorded_by,
          recorded_by_name, recorded_at, ended_by, ended_by_name)
        values (gen_random_uuid(), gen_random_uuid(), :service, gen_random_uuid(), 'CASE', gen_random_uuid(), '1/2006', cast(:from as date), cast(:until as date),
          case when cast(:until as date) is not null then 'MOVED' end, gen_random_uuid(), 'Ana', now(), case when cast(:until as date) is not null then gen_random_uuid() end,
          case when cast(:until as date) is not null then 'Ana' end)""").param("service", service).param("from", from).param("until", until).update();
  }

  @Test
  void aSignedQuarterStaysAndACorrectionIsARevisionWithTheListOfWhatChanged() {
    aQuarterWithMovement();
    sign(SECOND, 0, "");
    var signed = reports.latest(SECOND).orElseThrow();
    assertThat(figures.signed(signed.id())).isEqualTo(figures.known(SECOND));
    assertThat(differences.count(SECOND, signed.id())).isZero();
    assertThatThrownBy(() -> sign(SECOND, 1, "din greșeală")).hasMessageContaining("unchanged");

    var forgotten = placed("Uitat", "2004-01-01", "2006-06-01", null, null, house);
    assertThat(figures.signed(signed.id()).of("S02").total()).isEqualTo(2);
    assertThat(differences.of(SECOND, signed.id(), "", 100)).extracting(Differences.Difference::indicator, Differences.Difference::kind, Differences.Difference::owner)
        .contains(Tuple.tuple("S02", "ADDED", forgotten), Tuple.tuple("S03", "ADDED", forgotten));

    assertThatThrownBy(() -> sign(THIRD, 0, "")).as("the quarter after does not tie out with what was signed").isInstanceOf(RuleViolated.class)
        .hasMessageContaining("doesNotTie");
    assertThatThrownBy(() -> sign(SECOND, 1, "")).hasMessageContaining("reasonMissing");
    sign(SECOND, 1, "un plasament înregistrat târziu");
    sign(THIRD, 0, "");
    assertThat(reports.of(SECOND)).extracting(SignedReport::revision, SignedReport::reason)
        .containsExactly(Tuple.tuple(2, "un plasament înregistrat târziu"), Tuple.tuple(1, ""));
    assertThat(figures.signed(signed.id()).of("S02").total()).as("the first revision is what it was").isEqualTo(2);
    assertThatThrownBy(() -> jdbc.sql("update childprotection.statistics_line set amount = 9").update()).hasMessageContaining("never changed");
  }

  @Test
  void aQuarterIsSignedInItsTurnOnceItHasEndedAndOnceAForm() {
    assertThatThrownBy(() -> sign(new Quarter(2190, 1), 0, "")).hasMessageContaining("notEnded");
    sign(SECOND, 0, "");
    assertThatThrownBy(() -> sign(new Quarter(2006, 4), 0, "")).hasMessageContaining("gap");
    var key = UUID.randomUUID();
    signing.sign(THIRD, 0, "", key, head);
    signing.sign(THIRD, 0, "", key, head);
    assertThat(reports.of(THIRD)).hasSize(1);
    assertThatThrownBy(() -> sign(THIRD, 0, "între timp")).hasMessageContaining("stale");
  }

  @Test
  void behindAFigureStandTheFilesThatTheReaderMayOpenAndTheOthersAreCounted() {
    aQuarterWithMovement();
    var stranger = SignIn.stranger("Străina", "childprotection READ WORK APPROVE");
    var residential = indicators.find("S02").orElseThrow();
    var own = behind.page(residential, SECOND, Optional.empty(), Map.of(), head, ListPage.Asked.of(null, null));
    assertThat(own.rows()).hasSize(2);
    assertThat(own.closed()).isZero();
    var small = behind.page(residential, SECOND, Optional.empty(), Map.of(2, "00"), head, ListPage.Asked.of(null, null));
    assertThat(small.counted()).isEqualTo(1);
    assertThat(small.rows()).hasSize(1);
    var other = behind.page(residential, SECOND, Optional.empty(), Map.of(), stranger, ListPage.Asked.of(null, null));
    assertThat(other.rows()).isEmpty();
    assertThat(List.of(other.counted(), other.closed())).containsExactly(2, 2);
  }

  @Test
  void theHeadSignsOnTheScreenAndTakesTheFiguresHome() {
    aQuarterWithMovement();
    var address = "/childprotection/statistics/2006-2";
    assertThat(mvc.get().uri(address).with(SignIn.as(worker)).exchange()).hasStatus(403);
    assertThat(mvc.get().uri("/childprotection/statistics/2006-5").with(SignIn.as(head)).exchange()).hasStatus(404);
    assertThat(mvc.post().uri(address + "/sign").with(SignIn.as(head)).with(csrf()).param("key", UUID.randomUUID().toString()).param("revision", "0").exchange())
        .hasStatus3xxRedirection();
    assertThat(mvc.post().uri(address + "/sign").with(SignIn.as(head)).with(csrf()).param("key", UUID.randomUUID().toString()).param("revision", "1").param("reason", "de probă")
        .exchange()).hasStatus(422).bodyText().contains("nu s-a schimbat nimic");
    assertThat(mvc.get().uri(address + "/rows/S02?age=-").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("Niciun rând");
    assertThat(mvc.get().uri(address + "/figures.xml").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText()
        .contains("<figure indicator=\"S02\" kind=\"STOCK\" amount=\"2\"", "by=\"ownership\" value=\"PUBLIC\" amount=\"2\"");
    assertThat(mvc.get().uri(address + "?export=csv").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("S02;", "serviciu public;2");
    assertThat(mvc.get().uri(address + "?export=csv&version=public").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("S02;").doesNotContain("serviciu public;2");
    assertThat(mvc.get().uri(address + "/differences").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText().contains("Azi s-ar număra la fel");
    assertThat(mvc.get().uri("/childprotection/statistics/dashboard").with(SignIn.as(head)).exchange()).hasStatusOk();
  }

  /** Two in the house on 31 March, of whom one goes home; a newborn comes into the house; a child comes to its grandmother, by another measure from June on. */
  private void aQuarterWithMovement() {
    placed("Rămas", "1995-05-01", "2005-02-01", null, null, house);
    placed("Plecat", "1995-05-01", "2005-02-01", "2006-05-09", "REINTEGRATION", house);
    placed("Nou", "2006-04-01", "2006-04-20", null, null, house);
    var moved = placed("Mutat", "2001-01-01", "2006-04-20", "2006-06-01", "REPLACED", null);
    measure(moved, "2006-06-02", null, null, null);
  }

  private void sign(Quarter quarter, int seen, String reason) {
    signing.sign(quarter, seen, reason, UUID.randomUUID(), head);
  }

  private UUID placed(String name, String bornOn, String from, @Nullable String until, @Nullable String reason, @Nullable UUID place) {
    // today it would be no child any more
    var id = invented.open(name, LocalDate.now().minusYears(3), worker).value();
    jdbc.sql("update directory.person p set born_on = cast(:born as date) from childprotection.child_case c where c.id = :case and p.id = c.child_id").param("born", bornOn)
        .param("case", id).update();
    measure(id, from, until, reason, place);
    return id;
  }

  private void measure(UUID caseId, String from, @Nullable String until, @Nullable String reason, @Nullable UUID place) {
    jdbc.sql("""
        insert into childprotection.measure (id, one_time_key, case_id, child_id, type, category, body, decision_number, decided_on, from_day, until_day, place_type, place_id,
          severe_care, parental_rights, visits, obligations, parents_consent, child_consent, heard, opposition, waiver, split_reason, ordered_by, ordered_by_name, ordered_at,
          end_reason, ended_by, ended_by_name, ended_at)
        select gen_random_uuid(), gen_random_uuid(), c.id, c.child_id, 'PLACEMENT', 'B', 'COMMISSION', '1', cast(:from as date), cast(:from as date), cast(:until as date),
          case when cast(:place as uuid) is null then 'EXTENDED_FAMILY' else 'FAMILY_TYPE_HOUSE' end, :place, false, 'PARENTS', '', '', 'BOTH', 'CONSENTS', true, false, '', '',
          c.id, 'Ana', now(), :reason, case when cast(:until as date) is null then null else c.id end, case when cast(:until as date) is null then null else 'Ana' end,
          case when cast(:until as date) is null then null else now() end
        from childprotection.child_case c where c.id = :case""").param("case", caseId).param("from", from).param("until", until).param("place", place).param("reason", reason).update();
  }
}
