package ro.reazem.people.sealing;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.IdentitySealed;

/**
 * Moves the records of a sealed identity (identitate sigilată) out of the register, row for row, into a chest that no query of the register reads: search,
 * lists, households, kin, duplicates, imports and the check of the CNP answer as if the person had never been entered.
 */
@Component("peopleSealingNews")
class SealingCaseworkNews {

  /** Where rows of a person stand, each before what it points to. */
  private static final List<Place> PLACES = List.of(
      new Place("merge_answer", "merge_id in (select m.id from people.merge m where m.survivor_id = any(:ids) or m.absorbed_id = any(:ids))"),
      new Place("merge_item", "merge_id in (select m.id from people.merge m where m.survivor_id = any(:ids) or m.absorbed_id = any(:ids))"),
      new Place("merge", "survivor_id = any(:ids) or absorbed_id = any(:ids)"),
      new Place("duplicate_pair", "one_id = any(:ids) or other_id = any(:ids)"),
      new Place("duplicate_search", "person_id = any(:ids)"),
      new Place("processing_restriction", "person_id = any(:ids)"),
      new Place("subject_request", "person_id = any(:ids)"),
      new Place("protection", "person_id = any(:ids)"),
      new Place("capacity_measure", "person_id = any(:ids) or representative_id = any(:ids)"),
      new Place("person_relation", "person_id = any(:ids) or other_id = any(:ids)"),
      new Place("household_member", "person_id = any(:ids)"),
      new Place("former_name", "person_id = any(:ids)"),
      new Place("person_address", "person_id = any(:ids)"),
      new Place("record_change", "subject_id = any(:ids)"),
      new Place("imported_row", "person_id = any(:ids)"),
      new Place("import_plan", "person_id = any(:ids)"),
      new Place("search_entry", "person_id = any(:ids)"),
      new Place("person", "id = any(:ids)"));

  private final JdbcClient jdbc;

  SealingCaseworkNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A table of the register and which of its rows are the person's. */
  private record Place(String table, String rows) {}

  @ApplicationModuleListener(id = "people.sealing.sealed")
  void on(IdentitySealed told) {
    var ids = records(told.sealedRecords());
    for (var place : PLACES) {
      jdbc.sql("""
          with gone as (delete from people.%1$s where %2$s returning *)
          insert into people.sealed_row (id, table_name, sealed_at, content) select gen_random_uuid(), '%1$s', :at, to_jsonb(gone) from gone"""
          .formatted(place.table(), place.rows())).param("ids", ids).param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).update();
    }
  }

  /** The records told, and those that were found to be the same person. */
  private UUID[] records(List<UUID> told) {
    return jdbc.sql("""
        with recursive one (id) as (
          select unnest(cast(:ids as uuid[]))
          union
          select case when p.merged_into = one.id then p.id else p.merged_into end from one join people.person p
            on p.merged_into = one.id or p.id = one.id and p.merged_into is not null)
        select id from one where id is not null""").param("ids", told.toArray(UUID[]::new)).query(UUID.class).list().toArray(UUID[]::new);
  }
}
