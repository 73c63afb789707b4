package ro.reazem.childprotection.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
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
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.testing.SignIn;

/** The close of a quarter, with the figures of scenario E6: four hundred children with foster carers, and one fewer than there should be. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class QuarterCloseTests {

  private static final Quarter LAST = new Quarter(2006, 4);
  private static final Quarter FIRST = new Quarter(2007, 1);
  private static final String PAGE = "/childprotection/statistics/2007-1";

  @Autowired TieOuts tieOuts;
  @Autowired SigningQuarter signing;
  @Autowired Disagreements disagreements;
  @Autowired InventedCases invented;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;

  private Officer worker;
  private Officer head;

  @BeforeEach
  void aCaseworkerAndAHead() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK");
    head = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Șefa", "childprotection READ WORK APPROVE");
  }

  @Test
  void aQuarterWhoseListHasOneChildFewerIsNotSignedUntilTheCaseThatDisagreesIsPutRight() {
    // on 31 December 400 children, on 31 March 400 + 11 - 7 + 2 - 1 = 405
    withCarers(392, "2005-05-01", null, null);
    var kept = placed("Zrămasă", "2005-05-01", null, null);
    agreedUntil(kept, null);
    withCarers(6, "2005-05-01", "2007-02-10", "MAJORITY");
    movedOn(1, "2005-05-01", "2007-02-10", "FOSTER_CARER", "OTHER_PERSON");
    withCarers(10, "2007-01-20", null, null);
    withCarers(1, "2007-01-20", "2007-03-30", "MAJORITY");
    movedOn(2, "2005-05-01", "2007-02-28", "OTHER_PERSON", "FOSTER_CARER");
    signing.sign(LAST, 0, "", UUID.randomUUID(), head);
    assertThat(withFosterCarers()).extracting(TieOut::before, TieOut::entries, TieOut::exits, TieOut::arrivals, TieOut::departures, TieOut::expected, TieOut::after)
        .containsExactly(Tuple.tuple(400, 11, 7, 2, 1, 405, 405));

    // an end dated back into the signed quarter, although the child is still with the carer
    jdbc.sql("""
        update childprotection.measure set until_day = '2006-12-20', end_reason = 'REPLACED', ended_by = case_id, ended_by_name = 'Ana', ended_at = now()
        where case_id = :case""").param("case", kept.value()).update();
    assertThat(withFosterCarers()).extracting(TieOut::before, TieOut::expected, TieOut::after).containsExactly(Tuple.tuple(400, 405, 404));

    assertThat(asked("/sign")).hasStatus(422).bodyText().contains("asistent maternal", "ar trebui să fie 405", "sunt 404").doesNotContain("??");
    assertThat(seen(head, "")).hasStatusOk().bodyText().contains("nu, ar trebui 405 (diferență 1)", "Dosare în care etapa și măsura nu se potrivesc: 1",
        "/childprotection/statistics/2006-4/differences?service=FOSTER_CARER");
    assertThat(mvc.get().uri("/childprotection/statistics/2006-4/differences?service=FOSTER_CARER").with(SignIn.as(head)).exchange()).hasStatusOk().bodyText()
        .contains("asistent maternal", "S01").doesNotContain("S04", "??");
    assertThat(seen(head, "/disagreements")).hasStatusOk().bodyText().contains(invented.number(kept), "convenția cu asistentul maternal este în vigoare").doesNotContain("??");

    // measures are never changed: the resolution by which the child stayed is recorded too
    measure(kept, "2006-12-21", null, null, null);
    assertThat(seen(head, "/disagreements")).hasStatusOk().bodyText().contains("În niciun dosar etapa nu contrazice măsura");
    assertThat(asked("/sign")).hasStatus3xxRedirection();
  }

  @Test
  void everyContradictionOfAStageAndAMeasureIsNamed() {
    var closed = placed("Zînchis", "2006-05-01", null, null);
    jdbc.sql("""
        update childprotection.child_case set stage = 'CLOSED', closing_outcome = 'RESOLVED', closing_reason = 'a trecut', opened_on = '2006-05-01', closing_on = '2007-03-01',
          closing_by = id, closing_by_name = 'Ana' where id = :case""").param("case", closed.value()).update();
    var monitored = placed("Zacasă", "2006-05-01", null, null);
    jdbc.sql("update childprotection.child_case set stage = 'MONITORING', responsible_id = id, appointed_on = opened_on, monitored_since = '2007-02-01' where id = :case")
        .param("case", monitored.value()).update();
    var home = placed("Zuitat", "2006-05-01", "2007-02-01", "REINTEGRATION");
    var dead = placed("Zmort", "2006-05-01", null, null);
    jdbc.sql("update directory.person p set died_on = '2007-03-30' from childprotection.child_case c where p.id = c.child_id and c.id = :case").param("case", dead.value())
        .update();
    var left = invented.open("Zplecată", LocalDate.now().minusYears(4), worker);
    measure(left, "2006-05-01", null, null, agreedUntil(left, "2007-02-01"));
    var agreed = placed("Zbună", "2006-05-01", null, null);
    agreedUntil(agreed, null);
    var absorbed = placed("Zdubla", "2007-01-05", null, null);
    var survivor = placed("Zdublul", "2007-01-08", null, null);
    merged(absorbed, survivor);
    var respite = invented.open("Zrespiro", LocalDate.now().minusYears(4), worker);
    jdbc.sql("update childprotection.carer_agreement set kind = 'RESPITE' where id = :id").param("id", agreedUntil(respite, "2007-04-02")).update();

    var found = disagreements.page(FIRST, head, ListPage.Asked.of(null, null));
    assertThat(found.rows()).extracting(Disagreements.Row::kind, Disagreements.Row::owner).containsExactlyInAnyOrder(Tuple.tuple(Disagreement.CLOSED_IN_CARE, closed.value()),
        Tuple.tuple(Disagreement.HOME_IN_CARE, monitored.value()), Tuple.tuple(Disagreement.HOME_UNMONITORED, home.value()),
        Tuple.tuple(Disagreement.DIED_IN_CARE, dead.value()), Tuple.tuple(Disagreement.MEASURE_WITHOUT_CARER, left.value()), Tuple.tuple(Disagreement.COUNTED_TWICE, absorbed.value()));
    assertThat(found.closed()).isZero();
    assertThat(disagreements.count(LAST)).as("in December all was still as it should be").isZero();

    var stranger = SignIn.stranger("Străina", "childprotection READ WORK APPROVE");
    var other = disagreements.page(FIRST, stranger, ListPage.Asked.of(null, null));
    assertThat(other.rows()).isEmpty();
    assertThat(other.closed()).isEqualTo(6);
    assertThat(seen(stranger, "/disagreements")).hasStatusOk().bodyText().contains("nu vă sunt deschise: 6").doesNotContain(invented.number(closed), closed.value().toString());
    assertThat(seen(worker, "/disagreements")).as("who does not make statistics").hasStatus(403);
    assertThat(mvc.get().uri("/childprotection/statistics/2007-7/disagreements").with(SignIn.as(head)).exchange()).hasStatus(404);
  }

  private List<TieOut> withFosterCarers() {
    return tieOuts.of(FIRST, signedBefore()).stream().filter(one -> one.service().equals("FOSTER_CARER")).toList();
  }

  private Optional<UUID> signedBefore() {
    return jdbc.sql("select id from childprotection.statistics_report where year = 2006 and quarter = 4 order by revision desc limit 1").query(UUID.class).optional();
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult asked(String what) {
    return mvc.post().uri(PAGE + what).with(SignIn.as(head)).with(csrf()).param("key", UUID.randomUUID().toString()).param("revision", "0").exchange();
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult seen(Officer by, String what) {
    return mvc.get().uri(PAGE + what).with(SignIn.as(by)).exchange();
  }

  private ChildCaseId placed(String name, String from, @Nullable String until, @Nullable String reason) {
    var id = invented.open(name, LocalDate.now().minusYears(4), worker);
    measure(id, from, until, reason, null);
    return id;
  }

  private void measure(ChildCaseId id, String from, @Nullable String until, @Nullable String reason, @Nullable UUID agreement) {
    measures("select c.id as case_id, c.child_id, cast(:from as date) as from_day, cast(:until as date) as until_day, :reason as reason, 'FOSTER_CARER' as place, "
        + "cast(:agreement as uuid) as agreement from childprotection.child_case c where c.id = :case").param("case", id.value()).param("from", from).param("until", until)
        .param("reason", reason).param("agreement", agreement).update();
  }

  private void withCarers(int many, String from, @Nullable String until, @Nullable String reason) {
    measures("select c.id as case_id, gen_random_uuid() as child_id, cast(:from as date) as from_day, cast(:until as date) as until_day, :reason as reason, "
        + "'FOSTER_CARER' as place, cast(null as uuid) as agreement from generate_series(1, :many), (" + anyCase() + ") as c").param("many", many).param("from", from).param("until", until)
        .param("reason", reason).update();
  }

  /** Children who change the kind of family from one day to the next. */
  private void movedOn(int many, String from, String last, String before, String after) {
    measures("select c.id as case_id, child.id as child_id, part.from_day, part.until_day, part.reason, part.place, cast(null as uuid) as agreement "
        + "from (select gen_random_uuid() as id from generate_series(1, :many)) as child, "
        + "(" + anyCase() + ") as c, (values (cast(:from as date), cast(:last as date), 'REPLACED', cast(:before as text)), (cast(:last as date) + 1, null, null, :after)) "
        + "as part (from_day, until_day, reason, place)").param("many", many).param("from", from).param("last", last).param("before", before).param("after", after).update();
  }

  private void merged(ChildCaseId gone, ChildCaseId stays) {
    jdbc.sql("insert into directory.merge (id, survivor_id, absorbed_id, revision, state, told_at) select gen_random_uuid(), s.child_id, g.child_id, 1, 'MERGED', now() "
        + "from childprotection.child_case s, childprotection.child_case g where s.id = :stays and g.id = :gone").param("stays", stays.value()).param("gone", gone.value()).update();
  }

  private String anyCase() {
    if (jdbc.sql("select count(*) from childprotection.child_case where unit_id = :unit").param("unit", worker.unit()).query(Integer.class).single() == 0) {
      invented.open("Zmulți", LocalDate.now().minusYears(4), worker);
    }
    return "select id from childprotection.child_case where unit_id = '" + worker.unit() + "' limit 1";
  }

  private UUID agreedUntil(ChildCaseId id, @Nullable String until) {
    var carer = jdbc.sql("select id from childprotection.foster_carer order by requested_on, id limit 1").query(UUID.class).single();
    var agreement = UUID.randomUUID();
    jdbc.sql("""
        insert into childprotection.carer_agreement (id, carer_id, child_person_id, case_id, kind, number, from_on, until_on, disabled, hiv, siblings, end_reason, recorded_by,
          recorded_by_name, recorded_at)
        select :id, :carer, c.child_id, c.id, 'PLACEMENT', '1', '2006-05-01', cast(:until as date), false, false, false,
          case when cast(:until as date) is not null then 'OTHER' end, c.id, 'Ana', now() from childprotection.child_case c where c.id = :case""").param("id", agreement)
        .param("carer", carer).param("case", id.value()).param("until", until).update();
    return agreement;
  }

  private JdbcClient.StatementSpec measures(String rows) {
    return jdbc.sql("""
        insert into childprotection.measure (id, one_time_key, case_id, child_id, type, category, body, decision_number, decided_on, from_day, until_day, place_type, severe_care,
          parental_rights, visits, obligations, parents_consent, child_consent, heard, opposition, waiver, split_reason, ordered_by, ordered_by_name, ordered_at, end_reason,
          ended_by, ended_by_name, ended_at, agreement_id)
        select gen_random_uuid(), gen_random_uuid(), r.case_id, r.child_id, 'PLACEMENT', 'B', 'COMMISSION', '1', r.from_day, r.from_day, r.until_day, r.place, false, 'PARENTS',
          '', '', 'BOTH', 'CONSENTS', true, false, '', '', r.case_id, 'Ana', now(), r.reason, case when r.until_day is not null then r.case_id end,
          case when r.until_day is not null then 'Ana' end, case when r.until_day is not null then now() end, r.agreement
        from (%s) as r""".formatted(rows));
  }
}
