package ro.reazem.people.merge;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.merging.Holding;
import ro.reazem.platform.merging.MergeLog;

/** What of this module names a person and follows a merge by itself: relations, measures, earlier merges, rows of files. */
final class PeopleHoldings {

  private static final String ANOTHER = """
      t.%2$s <> cast(:survivor as uuid) and not exists (select from people.person_relation o where o.%1$s = cast(:survivor as uuid)
        and o.%2$s = t.%2$s and o.kind = t.kind and o.since is not distinct from t.since)""";

  private PeopleHoldings() {}

  static MergeLog log(JdbcClient jdbc) {
    return new MergeLog(jdbc, "people", List.of(
        // a relation that the survivor has too stays with the absorbed record, and so does one between the two
        Holding.of("person_relation", "t.id::text", "person_id", "t.id::text").where(ANOTHER.formatted("person_id", "other_id")).counted(),
        Holding.of("person_relation", "t.id::text", "other_id", "t.id::text").where(ANOTHER.formatted("other_id", "person_id")).counted(),
        Holding.of("capacity_measure", "t.id::text", "person_id", "t.id::text").counted(),
        Holding.of("capacity_measure", "t.id::text", "representative_id", "t.id::text").counted(),
        Holding.of("person", "t.id::text", "merged_into", "t.id::text"),
        Holding.of("subject_request", "t.id::text", "person_id", "t.id::text").counted(),
        // of two restrictions at one time the survivor's stands
        Holding.of("processing_restriction", "t.id::text", "person_id", "t.id::text").where("""
            not exists (select from people.processing_restriction o where o.person_id = cast(:survivor as uuid)
              and daterange(o.since, o.until, '[]') && daterange(t.since, t.until, '[]'))"""),
        Holding.of("imported_row", "t.row_key", "person_id", "t.row_key")));
  }
}
