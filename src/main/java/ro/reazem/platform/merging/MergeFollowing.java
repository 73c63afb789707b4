package ro.reazem.platform.merging;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How a module that learns of merges by events follows them: each is done once however often it is told, and news that comes
 * late changes nothing.
 */
public final class MergeFollowing {

  private final JdbcClient jdbc;
  private final String schema;
  private final MergeLog log;

  public MergeFollowing(JdbcClient jdbc, String schema, List<Holding> holdings) {
    this.jdbc = jdbc;
    this.schema = schema;
    this.log = new MergeLog(jdbc, schema, holdings);
  }

  /** @return whether anything was moved now */
  public boolean merged(MergedPair pair, long revision, Instant at) {
    boolean first = isNew(pair);
    if (!newer(pair, revision, at, "MERGED") || !first) {
      return false;
    }
    log.move(pair);
    return true;
  }

  /** The merge is about to be undone: what came since is written down. A merge not heard of yet is followed first. */
  public void beingUndone(MergedPair pair, long revision, Instant at) {
    boolean first = isNew(pair);
    if (newer(pair, revision, at, "UNMERGING")) {
      if (first) {
        log.move(pair);
      }
      log.noteAdded(pair);
    }
  }

  /** @return whether anything was put back now */
  public boolean undone(MergedPair pair, long revision, Instant at) {
    boolean first = isNew(pair);
    if (!newer(pair, revision, at, "UNMERGED") || first) {
      return false;
    }
    log.putBack(pair);
    return true;
  }

  public List<AddedGroup> added(MergedPair pair) {
    return log.added(pair);
  }

  public boolean assign(MergedPair pair, String group, boolean toAbsorbed) {
    return log.assign(pair, group, toAbsorbed);
  }

  /** The merge while it is being undone. */
  public Optional<MergedPair> beingUndone(UUID merge) {
    return jdbc.sql("select id as merge, survivor_id as survivor, absorbed_id as absorbed from " + schema
        + ".merge where id = :id and state = 'UNMERGING'").param("id", merge).query(MergedPair.class).optional();
  }

  private boolean isNew(MergedPair pair) {
    return jdbc.sql("select count(*) = 0 from " + schema + ".merge where id = :id").param("id", pair.merge()).query(Boolean.class).single();
  }

  private boolean newer(MergedPair pair, long revision, Instant at, String state) {
    return jdbc.sql("""
        insert into %s.merge as known (id, survivor_id, absorbed_id, revision, state, told_at)
        values (:id, :survivor, :absorbed, :revision, :state, :at)
        on conflict (id) do update set revision = excluded.revision, state = excluded.state, told_at = excluded.told_at
        where known.revision < excluded.revision""".formatted(schema))
        .param("id", pair.merge()).param("survivor", pair.survivor()).param("absorbed", pair.absorbed()).param("revision", revision)
        .param("state", state).param("at", Timestamp.from(at)).update() > 0;
  }
}
