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

  @Bean
  MergeFollowing aidMergeFollowing(JdbcClient jdbc) {
    return new MergeFollowing(jdbc, "financialaid", List.of(
        Holding.of("aid_application", "t.id::text", "declaration", "t.id::text").inside().where(OF_FAMILY.formatted("id")).counted(),
        Holding.of("proposal", "t.id::text", "declaration", "t.application_id::text").inside().where(OF_FAMILY.formatted("application_id")).counted(),
        Holding.of("aid_application", "t.id::text", "holder_id", "t.id::text").counted(),
        Holding.of("entitlement", "t.id::text", "holder_id", "t.application_id::text").counted(),
        // who a settled proposal was about is part of what was decided
        Holding.of("proposal", "t.id::text", "holder_id", "t.application_id::text").where("t.status = 'OPEN'").counted(),
        Holding.of("presented_paper", "t.application_id || '/' || t.position", "person_id", "t.application_id::text"),
        Holding.of("routed_work", "t.routing_id::text", "person_ids", "t.routing_id::text").list().staying()));
  }
}
