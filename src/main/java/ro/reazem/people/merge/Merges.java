package ro.reazem.people.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.merging.MergedPair;

/** Reads the merges. */
@Component
class Merges {

  private static final String COLUMNS = """
      select id, survivor_id, absorbed_id, revision, state, reason, officer_name, merged_at, undo_reason, undone_by_name, undone_at
      from people.merge\s""";

  private final JdbcClient jdbc;

  Merges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Merge one(UUID id) {
    return jdbc.sql(COLUMNS + "where id = :id").param("id", id).query(Merge.class).optional().orElseThrow(NoSuchMerge::new);
  }

  /** The merge, kept from everybody else until the end of the transaction. */
  Merge held(UUID id) {
    return jdbc.sql(COLUMNS + "where id = :id for update").param("id", id).query(Merge.class).optional().orElseThrow(NoSuchMerge::new);
  }

  Optional<UUID> ofForm(UUID formKey) {
    return jdbc.sql("select id from people.merge where form_key = :key").param("key", formKey).query(UUID.class).optional();
  }

  /** The merges a person's record took part in, the latest first. */
  List<Merge> of(UUID person) {
    return jdbc.sql(COLUMNS + "where survivor_id = :person or absorbed_id = :person order by merged_at desc, id").param("person", person)
        .query(Merge.class).list();
  }

  /** Places that are kept from others would become known with the other record; who protects them decides first. */
  void requireNobodySheltered(MergedPair pair) {
    var sheltered = jdbc.sql("select exists (select from people.person where id in (:ids) and sheltered)")
        .param("ids", List.of(pair.survivor(), pair.absorbed())).query(Boolean.class).single();
    RuleViolated.require(!sheltered, "people.merge.protected");
  }

  /** Whether a later merge in force rests on this one. */
  boolean isBuiltUpon(Merge merge) {
    return jdbc.sql("""
        select exists (select from people.merge later join people.merge this on this.id = :id
          where later.state <> 'UNMERGED' and later.id <> this.id and later.merged_at >= this.merged_at
            and this.survivor_id in (later.survivor_id, later.absorbed_id))""").param("id", merge.id()).query(Boolean.class).single();
  }
}
