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
  void aSignedQuarterStaysAndACorrectionIsARevisionWithTheListOfWhatChanged() {
    aQuarterWithMovement();
    sign(SECOND, 0, "");
    var signed = reports.latest(SECOND).orElseThrow();
    assertThat(figures.signed(signed.id())).isEqualTo(figures.known(SECOND));
    assertThat(differences.count(SECOND, signed.id())).isZero();
    assertThatThrownBy(() -> sign(SECOND, 1, "din greșeală")).hasMessageContaining("unchanged");

    var forgotten = placed("Uitat", "2004-01-01", "2006-06-01", null, null, house);
    assertThat(figures.signed(signed.id()).of("S02").total()).isEqualTo(2);
    assertThat(differences.of(SECOND, signed.id(), 100)).extracting(Differences.Difference::indicator, Differences.Difference::kind, Differences.Difference::owner)
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
