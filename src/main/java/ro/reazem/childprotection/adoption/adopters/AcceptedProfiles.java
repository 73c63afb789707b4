package ro.reazem.childprotection.adoption.adopters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.adoption.adopters.AdoptersSheet.AcceptedSex;
import ro.reazem.platform.security.Officer;

/** The profiles of the child that adopters may receive, one after the other (istoricul profilului copilului acceptat); they are only added to. */
@Component("acceptedProfiles")
class AcceptedProfiles {

  private final JdbcClient jdbc;
  private final Clock clock;

  AcceptedProfiles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One profile with since when it holds, why, and who wrote it down.
   *
   * @param position the how manieth of the file, counted from one
   * @param reason empty for that of the request
   */
  public record Profile(int position, LocalDate since, AcceptedChild child, String reason, String byName, Instant at) {}

  @Transactional(propagation = Propagation.MANDATORY)
  void add(AdoptersFileId file, LocalDate since, AcceptedChild child, String reason, Officer by) {
    jdbc.sql("""
        insert into childprotection.adopters_profile (file_id, position, since, age_from, age_to, sex, siblings, health, reason, recorded_by, recorded_by_name, recorded_at)
        select :file, coalesce(max(position), 0) + 1, :since, :from, :to, :sex, :siblings, :health, :reason, :by, :byName, :at
        from childprotection.adopters_profile where file_id = :file""").param("file", file.value()).param("since", since).param("from", child.ageFrom())
        .param("to", child.ageTo()).param("sex", child.sex().name()).param("siblings", child.siblings()).param("health", child.health()).param("reason", reason)
        .param("by", by.id()).param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** The newest first; that one is in force. */
  List<Profile> of(AdoptersFileId file) {
    return jdbc.sql("select * from childprotection.adopters_profile where file_id = :file order by position desc").param("file", file.value())
        .query((row, n) -> new Profile(row.getInt("position"), row.getObject("since", LocalDate.class), new AcceptedChild(row.getInt("age_from"),
            row.getInt("age_to"), AcceptedSex.valueOf(row.getString("sex")), row.getInt("siblings"), row.getBoolean("health")), row.getString("reason"),
            row.getString("recorded_by_name"), row.getObject("recorded_at", OffsetDateTime.class).toInstant())).list();
  }

  /** The one for which the attest was given, whatever followed. */
  Optional<AcceptedChild> attested(UUID file) {
    return jdbc.sql("""
        select max(recorded_at) from childprotection.adoption_line where file_id = :file and act = 'ATTEST'""").param("file", file).query(OffsetDateTime.class)
        .optional().flatMap(given -> of(new AdoptersFileId(file)).stream().filter(one -> !one.at().isAfter(given.toInstant())).findFirst()).map(Profile::child);
  }
}
