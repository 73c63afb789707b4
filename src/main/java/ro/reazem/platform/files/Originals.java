package ro.reazem.platform.files;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Scans of papers signed by hand: who vouches that they conform to the original (conform cu originalul) and where it is archived. */
@Component
class Originals {

  private final JdbcClient jdbc;
  private final FileTable table;
  private final Clock clock;

  Originals(JdbcClient jdbc, FileTable table, Clock clock) {
    this.jdbc = jdbc;
    this.table = table;
    this.clock = clock;
  }

  /** The paper behind a scan. */
  public record Original(String signatories, LocalDate signedOn, String archiveLocation, String certifiedBy, Instant certifiedAt) {}

  /** Vouches for a scan, or tells where its original lies by now; what was said before stays. */
  @Transactional
  public void certify(CaseFile file, String signatories, LocalDate signedOn, String archiveLocation, Officer officer) {
    var now = table.lock(file.id()).orElseThrow();
    RuleViolated.require(now.withdrawal() == null, "platform.files.withdrawnAlready");
    RuleViolated.require(signatories.length() >= 2 && archiveLocation.length() >= 2, "platform.input.required");
    RuleViolated.require(!signedOn.isAfter(LocalDate.now(clock)), "platform.files.signedInFuture");
    jdbc.sql("""
        insert into platform.file_original (file_id, version, signatories, signed_on, archive_location, certified_by, certified_by_name,
          certified_at)
        select :id, coalesce(max(version), 0) + 1, :signatories, :signedOn, :location, :by, :byName, :at
        from platform.file_original where file_id = :id""")
        .param("id", file.id().value()).param("signatories", signatories).param("signedOn", signedOn).param("location", archiveLocation)
        .param("by", officer.id()).param("byName", officer.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  Optional<Original> of(CaseFileId id) {
    return jdbc.sql("select * from platform.file_original where file_id = :id order by version desc limit 1").param("id", id.value())
        .query((row, number) -> new Original(row.getString("signatories"), row.getObject("signed_on", LocalDate.class),
            row.getString("archive_location"), row.getString("certified_by_name"),
            row.getObject("certified_at", OffsetDateTime.class).toInstant())).optional();
  }
}
