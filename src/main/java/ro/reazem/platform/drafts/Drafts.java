package ro.reazem.platform.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.DocumentColumn;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts. Nobody but the author reads, changes or discards one, whatever their role. */
@Repository
class Drafts {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MOST_OF_ONE = 100;
  private static final int MOST_OFFERED = 3;
  private static final String AUTHOR = "officer_id = :me and sent_at is null";

  private final JdbcClient jdbc;
  private final Clock clock;

  Drafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Keeps what was typed. When the draft was saved meanwhile from another tab, it becomes a draft of its own, and nothing of either is lost.
   *
   * @param revision the last one the page knows; 0 for a form that was never saved
   * @return the draft as it is kept; empty when the form has been sent meanwhile
   */
  @Transactional
  Optional<Draft> keep(UUID me, UUID id, String page, String title, Map<String, List<String>> fields, int revision) {
    var now = clock.instant();
    var text = JSON.writeValueAsString(fields);
    boolean kept = revision > 0 && jdbc.sql("""
        update platform.draft set fields = :fields, title = :title, revision = revision + 1, saved_at = :now
        where id = :id and revision = :revision and """ + " " + AUTHOR)
        .param("fields", DocumentColumn.jsonb(text)).param("title", title).param("now", at(now)).param("id", id).param("revision", revision)
        .param("me", me).update() == 1;
    if (kept) {
      return Optional.of(new Draft(id, page, title, fields, revision + 1, now));
    }
    if (isSent(me, id)) {
      return Optional.empty();
    }
    if (jdbc.sql("select count(*) from platform.draft where " + AUTHOR).param("me", me).query(Integer.class).single() >= MOST_OF_ONE) {
      throw new RuleViolated("platform.drafts.tooMany", MOST_OF_ONE);
    }
    return Optional.of(begin(me, id, page, title, fields, text, now));
  }

  private Draft begin(UUID me, UUID id, String page, String title, Map<String, List<String>> fields, String text, Instant now) {
    for (var own : List.of(id, UUID.randomUUID())) {
      if (jdbc.sql("""
          insert into platform.draft (id, officer_id, page, title, fields, revision, saved_at)
          values (:id, :me, :page, :title, :fields, 1, :now) on conflict do nothing""")
          .param("id", own).param("me", me).param("page", page).param("title", title).param("fields", DocumentColumn.jsonb(text))
          .param("now", at(now)).update() == 1) {
        return new Draft(own, page, title, fields, 1, now);
      }
    }
    throw new IllegalStateException("No id for a draft");
  }

  /** Those begun on the same page, without the one that is open. */
  List<BegunForm> begunOn(UUID me, String page, UUID open) {
    return jdbc.sql("select id, page, title, saved_at from platform.draft where page = :page and id <> :open and " + AUTHOR
        + " order by saved_at desc limit " + MOST_OFFERED).param("page", page).param("open", open).param("me", me).query(Drafts::begun).list();
  }

  List<BegunForm> of(UUID me) {
    return jdbc.sql("select id, page, title, saved_at from platform.draft where " + AUTHOR + " order by saved_at desc").param("me", me)
        .query(Drafts::begun).list();
  }

  Optional<Draft> find(UUID me, UUID id) {
    return jdbc.sql("select * from platform.draft where id = :id and " + AUTHOR).param("id", id).param("me", me).query(Drafts::draft).optional();
  }

  void discard(UUID me, UUID id) {
    jdbc.sql("delete from platform.draft where id = :id and " + AUTHOR).param("id", id).param("me", me).update();
  }

  /** The form was taken in: nothing of it stays, and what is still on its way to be saved comes too late. */
  void sent(UUID me, UUID id, String page) {
    jdbc.sql("""
        insert into platform.draft as known (id, officer_id, page, title, fields, revision, saved_at, sent_at)
        values (:id, :me, :page, '', '{}', 0, :now, :now)
        on conflict (id) do update set fields = '{}', title = '', sent_at = :now where known.officer_id = :me""")
        .param("id", id).param("me", me).param("page", page).param("now", at(clock.instant())).update();
  }

  /** Removes what nobody has touched for so long. */
  int forget(Duration kept) {
    return jdbc.sql("delete from platform.draft where saved_at < :before").param("before", at(clock.instant().minus(kept))).update();
  }

  private boolean isSent(UUID me, UUID id) {
    return jdbc.sql("select exists (select from platform.draft where id = :id and officer_id = :me and sent_at is not null)")
        .param("id", id).param("me", me).query(Boolean.class).single();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static BegunForm begun(ResultSet row, int number) throws SQLException {
    return new BegunForm(row.getObject("id", UUID.class), row.getString("page"), row.getString("title"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }

  private static Draft draft(ResultSet row, int number) throws SQLException {
    return new Draft(row.getObject("id", UUID.class), row.getString("page"), row.getString("title"),
        JSON.readValue(row.getString("fields"), new TypeReference<Map<String, List<String>>>() {}), row.getInt("revision"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }
}
