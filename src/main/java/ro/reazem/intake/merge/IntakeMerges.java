package ro.reazem.intake.merge;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.merging.Holding;
import ro.reazem.platform.merging.MergeFollowing;
import ro.reazem.platform.web.Panel;

/** What of the registry names a person, all of it assigned by the paper it came with; and its parts of the pages about merges. */
@Configuration(proxyBeanMethods = false)
class IntakeMerges {

  private static final String READ = "intake.entry.read";
  private static final String OF_THE_PAPER = "(select r.entry_id::text from intake.referral r where r.id = t.%s)";
  private static final String TELLS_OF_THEM = """
      t.id in (select s.referral_id from intake.referral_subject s where s.person_id in (cast(:absorbed as uuid), cast(:survivor as uuid)))""";

  @Bean
  MergeFollowing intakeMergeFollowing(JdbcClient jdbc) {
    return new MergeFollowing(jdbc, "intake", List.of(
        Holding.of("referral", "t.id::text", "sheet", "t.entry_id::text").inside().where(TELLS_OF_THEM).counted(),
        Holding.of("referral_subject", "t.referral_id || '/' || t.position", "person_id", OF_THE_PAPER.formatted("referral_id")),
        Holding.of("entry", "t.id::text", "correspondent_person_id", "t.id::text").counted(),
        Holding.of("petition", "t.id::text", "person_id", "t.entry_id::text").counted()));
  }

  @Bean
  Panel registryBeforeAMerge() {
    return new Panel(Panel.Place.MERGE, 50, "intake.merge.moved", "/intake/merges/preview?person={id}", READ);
  }

  @Bean
  Panel registrySinceAMerge() {
    return new Panel(Panel.Place.UNMERGE, 50, "intake.merge.since", "/intake/merges/{id}/added", READ);
  }
}
