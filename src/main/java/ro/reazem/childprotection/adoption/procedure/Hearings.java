package ro.reazem.childprotection.adoption.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;

/** Everybody who was heard in an adoption (ascultările din dosarul de adopție); what was recorded is only added to. */
@Component("adoptionHearings")
class Hearings {

  private final JdbcClient jdbc;
  private final Clock clock;

  Hearings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A hearing with who wrote it down and when. */
  record Recorded(UUID id, Hearing hearing, String byName, Instant at) {}

  /** @return whether it was written; the same form sent twice is written once */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean add(AdoptionFileId file, UUID oneTimeKey, Hearing what, Officer by) {
    return jdbc.sql("""
        insert into childprotection.adoption_hearing (id, adoption_id, one_time_key, kind, heard_on, heard, heard_by, paper, said, recorded_by, recorded_by_name, recorded_at)
        values (:id, :file, :key, :kind, :on, :heard, :heardBy, :paper, :said, :by, :byName, :at) on conflict on constraint a_hearing_is_recorded_once_per_form do nothing""")
        .param("id", UUID.randomUUID()).param("file", file.value()).param("key", oneTimeKey).param("kind", what.kind().name()).param("on", what.on())
        .param("heard", what.heard()).param("heardBy", what.by()).param("paper", what.paper()).param("said", what.said()).param("by", by.id())
        .param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1;
  }

  /** As they were recorded, the last at the end. */
  List<Hearing> of(AdoptionFileId file) {
    return recorded(file).reversed().stream().map(Recorded::hearing).toList();
  }

  /** The newest first. */
  List<Recorded> recorded(AdoptionFileId file) {
    return jdbc.sql("select * from childprotection.adoption_hearing where adoption_id = :file order by heard_on desc, recorded_at desc, id").param("file", file.value())
        .query(Hearings::row).list();
  }

  private static Recorded row(ResultSet row, int n) throws SQLException {
    return new Recorded(row.getObject("id", UUID.class), new Hearing(HearingKind.valueOf(row.getString("kind")), row.getObject("heard_on", LocalDate.class), row.getString("heard"),
        row.getString("heard_by"), row.getString("paper"), row.getString("said")), row.getString("recorded_by_name"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
