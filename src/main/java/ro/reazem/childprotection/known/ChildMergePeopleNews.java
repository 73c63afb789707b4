package ro.reazem.childprotection.known;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.RestatingCases;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.platform.merging.Holding;
import ro.reazem.platform.merging.MergeFollowing;
import ro.reazem.platform.merging.MergedPair;

/**
 * Cases follow a child's record that was merged into another, and go back when the merge is undone. Two open cases of one child cannot both follow: the
 * later one stays, and whoever works on it closes it as opened by mistake.
 */
@Component
class ChildMergePeopleNews {

  private static final String ONCE = """
      (t.stage in ('CLOSED', 'TRANSFERRED') or not exists (select from childprotection.child_case o where o.child_id = cast(:survivor as uuid)
        and o.stage not in ('CLOSED', 'TRANSFERRED')))""";

  private static final String ONE_CARER = """
      (t.ended_on is not null or not exists (select from childprotection.foster_carer o where o.person_id = cast(:survivor as uuid) and o.ended_on is null))""";
  private static final String NOT_TWICE = """
      not exists (select from childprotection.carer_agreement o where o.child_person_id = cast(:survivor as uuid) and o.respite = t.respite
        and daterange(o.from_on, o.until_on, '[]') && daterange(t.from_on, t.until_on, '[]'))""";
  private static final String ONE_REVIEW = """
      not exists (select from childprotection.carer_review o where o.child_person_id = cast(:survivor as uuid) and o.carer_id = t.carer_id
        and o.cause = t.cause)""";
  private static final String ONE_FILE = """
      (t.kind <> 'MATERNITY' and (t.ended_on is not null or not exists (select from childprotection.child_file o where o.child_id = cast(:survivor as uuid)
        and o.kind = t.kind and o.ended_on is null)) or t.kind = 'MATERNITY' and exists (select from childprotection.child_case c where c.id = t.id
        and c.child_id = cast(:survivor as uuid)))""";
  private static final String WITH_ITS_CASE = """
      (exists (select from childprotection.child_case c where c.id = t.case_id and (c.stage in ('CLOSED', 'TRANSFERRED') or not exists
          (select from childprotection.child_case o where o.child_id = cast(:survivor as uuid) and o.id <> c.id and o.stage not in ('CLOSED', 'TRANSFERRED'))))
        and not exists (select from childprotection.measure o where o.child_id = cast(:survivor as uuid)
          and daterange(o.from_day, o.until_day + 1) && daterange(t.from_day, t.until_day + 1)))""";

  private static final String ONE_DISABILITY_FILE = """
      (t.ended_on is not null or not exists (select from childprotection.disability_file o where o.child_id = cast(:survivor as uuid) and o.ended_on is null))""";
  private static final String NO_OTHER_CERTIFICATE = """
      not exists (select from childprotection.disability_certificate o where o.child_id = cast(:survivor as uuid)
        and daterange(o.valid_from, o.ends_on + 1) && daterange(t.valid_from, t.ends_on + 1))""";
  private static final String ONE_PREVENTION = """
      (t.ended_on is not null or not exists (select from childprotection.prevention_file o where o.child_id = cast(:survivor as uuid) and o.ended_on is null
        and (platform.fold(o.service) = platform.fold(t.service) or o.state = 'PLAN_ACTIVE' and t.state = 'PLAN_ACTIVE')))""";
  private static final String NOT_TWICE_IN_LIFE = """
      not exists (select from childprotection.youth_step o where o.person_id = cast(:survivor as uuid) and o.kind = t.kind and o.code = t.code
        and t.kind in ('LUMP_SUM', 'CHOICE', 'STAY_STUDIES') or o.person_id = cast(:survivor as uuid) and o.kind = 'CHOICE' and t.kind = 'CHOICE')""";
  private static final String NOT_THERE_ALREADY = """
      not exists (select from childprotection.service_enrolment o where o.child_id = cast(:survivor as uuid) and o.service_id = t.service_id
        and daterange(o.from_day, o.until_day, '[]') && daterange(t.from_day, t.until_day, '[]'))""";
  private static final String WITH_ITS_ALLOWANCE = """
      not exists (select from childprotection.placement_allowance o where o.child_id = cast(:survivor as uuid)
        and daterange(o.first_day, o.last_day + 1) && daterange(t.first_day, t.last_day + 1))""";

  private final MergeFollowing following;
  private final RestatingCases restating;

  ChildMergePeopleNews(JdbcClient jdbc, RestatingCases restating) {
    this.following = new MergeFollowing(jdbc, "childprotection", List.of(
        Holding.of("child_case", "t.id::text", "child_id", "t.id::text").where(ONCE).counted(),
        Holding.of("foster_carer", "t.id::text", "person_id", "t.id::text").where(ONE_CARER).counted(),
        Holding.of("carer_agreement", "t.id::text", "child_person_id", "t.id::text").where(NOT_TWICE),
        Holding.of("carer_choice", "t.id::text", "child_person_ids", "t.id::text").list(),
        Holding.of("carer_visit", "t.id::text", "child_person_ids", "t.id::text").list(),
        Holding.of("carer_kinship", "t.id::text", "child_person_id", "t.id::text"),
        Holding.of("carer_review", "t.id::text", "child_person_id", "t.id::text").where(ONE_REVIEW),
        Holding.of("child_file", "t.id::text", "child_id", "t.id::text").where(ONE_FILE),
        Holding.of("prevention_file", "t.id::text", "child_id", "t.id::text").where(ONE_PREVENTION).counted(),
        Holding.of("measure", "t.id::text", "child_id", "t.case_id::text").where(WITH_ITS_CASE),
        Holding.of("disability_file", "t.id::text", "child_id", "t.id::text").where(ONE_DISABILITY_FILE).counted(),
        Holding.of("disability_certificate", "t.id::text", "child_id", "t.id::text").where(NO_OTHER_CERTIFICATE),
        Holding.of("measure", "t.id::text", "carer_person_id", "t.id::text"),
        Holding.of("placement_allowance", "t.id::text", "child_id", "t.case_id::text").where(WITH_ITS_ALLOWANCE),
        Holding.of("placement_allowance", "t.id::text", "payee_id", "t.id::text"),
        Holding.of("youth_step", "t.id::text", "person_id", "t.id::text").where(NOT_TWICE_IN_LIFE),
        Holding.of("deed", "t.id::text", "child_id", "t.id::text"),
        Holding.of("service_enrolment", "t.id::text", "child_id", "t.id::text").where(NOT_THERE_ALREADY),
        Holding.of("takeover_row", "t.id::text", "person_id", "t.id::text")));
    this.restating = restating;
  }

  @ApplicationModuleListener(id = "childprotection.known.merged")
  void on(PersonsMerged told) {
    if (following.merged(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt())) {
      restating.of(List.of(told.survivorId(), told.absorbedId()));
    }
  }

  @ApplicationModuleListener(id = "childprotection.known.unmerged")
  void on(PersonsUnmerged told) {
    if (following.undone(new MergedPair(told.mergeId(), told.survivorId(), told.absorbedId()), told.revision(), told.occurredAt())) {
      restating.of(List.of(told.survivorId(), told.absorbedId()));
    }
  }
}
