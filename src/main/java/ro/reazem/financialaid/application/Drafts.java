package ro.reazem.financialaid.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.platform.security.Officer;

/** Requests typed but not lodged yet (ciorne); each belongs to its author alone. */
@Component
class Drafts {

  private final JdbcClient jdbc;
  private final Clock clock;

  Drafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public Instant save(UUID key, UUID household, Officer officer, ApplicationForm form) {
    var at = clock.instant();
    jdbc.sql("""
        insert into financialaid.aid_draft as draft (id, officer_id, unit_id, household_id, typed, saved_at)
        values (:id, :officer, :unit, :household, :typed, :at)
        on conflict (id) do update set typed = excluded.typed, saved_at = excluded.saved_at
        where draft.officer_id = excluded.officer_id""")
        .param("id", key).param("officer", officer.id()).param("unit", officer.unit()).param("household", household)
        .param("typed", FrozenJson.column(form)).param("at", at.atOffset(ZoneOffset.UTC)).update();
    return at;
  }

  Optional<ApplicationForm> find(UUID key, Officer officer) {
    return jdbc.sql("select typed from financialaid.aid_draft where id = :id and officer_id = :officer")
        .param("id", key).param("officer", officer.id()).query(String.class).optional()
        .map(typed -> FrozenJson.read(typed, ApplicationForm.class));
  }

  @Transactional
  public void discard(UUID key, Officer officer) {
    jdbc.sql("delete from financialaid.aid_draft where id = :id and officer_id = :officer").param("id", key)
        .param("officer", officer.id()).update();
  }

  /** The officer's own drafts, newest first. */
  List<DraftLine> of(Officer officer) {
    return jdbc.sql("""
        select d.id, d.saved_at, coalesce(p.given_name || ' ' || p.family_name, '') as holder
        from financialaid.aid_draft d
        left join financialaid.known_person p on p.id::text = d.typed ->> 'holder'
        where d.officer_id = :officer order by d.saved_at desc limit 20""")
        .param("officer", officer.id()).query((row, number) -> new DraftLine(row.getObject("id", UUID.class),
            row.getString("holder"), row.getTimestamp("saved_at").toInstant())).list();
  }

  /** One draft in the list. */
  record DraftLine(UUID id, String holder, Instant savedAt) {}
}
