package ro.reazem.financialaid.merge;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.merging.Holding;
import ro.reazem.platform.merging.MergeFollowing;

/** What of this module names a person. Decisions and closed lists are frozen: they keep the id and are found through the merge. */
@Configuration(proxyBeanMethods = false)
class AidMerges {

  private static final String OF_FAMILY = """
      t.%s in (select a.id from financialaid.aid_application a where a.holder_id in (cast(:absorbed as uuid), cast(:survivor as uuid))
        or a.household_id in (select m.household_id from financialaid.known_membership m
          where m.person_id in (cast(:absorbed as uuid), cast(:survivor as uuid))))""";

  private static final String OF_RIGHT = "(select e.application_id::text from financialaid.entitlement e where e.id = t.entitlement_id)";

  /** Of two reports of one child and period, that of the record that goes stays with it. */
  private static final String NOT_REPORTED_TWICE = """
      (t.replaced_by is not null or not exists (select from financialaid.school_attendance o where o.replaced_by is null and o.id <> t.id
        and o.first_month = t.first_month and o.last_month = t.last_month
        and o.person_id in (cast(:absorbed as uuid), cast(:survivor as uuid))))""";

  @Bean
  MergeFollowing aidMergeFollowing(JdbcClient jdbc) {
    return new MergeFollowing(jdbc, "financialaid", List.of(
        Holding.of("aid_application", "t.id::text", "declaration", "t.id::text").inside().where(OF_FAMILY.formatted("id")).counted(),
        Holding.of("proposal", "t.id::text", "declaration", "t.application_id::text").inside().where(OF_FAMILY.formatted("application_id")).counted(),
        Holding.of("aid_application", "t.id::text", "holder_id", "t.id::text").counted(),
        Holding.of("entitlement", "t.id::text", "holder_id", "t.application_id::text").counted(),
        // who a settled proposal was about is part of what was decided
        Holding.of("proposal", "t.id::text", "holder_id", "t.application_id::text").where("t.status = 'OPEN'").counted(),
        Holding.of("housing_file", "t.id::text", "applicant_id", "t.id::text").counted(),
        Holding.of("presented_paper", "t.application_id || '/' || t.position", "person_id", "t.application_id::text"),
        Holding.of("work_exemption", "t.id::text", "person_id", OF_RIGHT),
        Holding.of("work_sheet", "t.id::text", "person_id", OF_RIGHT),
        Holding.of("school_attendance", "t.id::text", "person_id", "t.id::text").where(NOT_REPORTED_TWICE).staying(),
        Holding.of("takeover_row", "t.takeover_id || '/' || t.line", "person_id", "t.takeover_id::text").where("t.state = 'GOOD'").staying(),
        Holding.of("routed_work", "t.routing_id::text", "person_ids", "t.routing_id::text").list().staying()));
  }
}
