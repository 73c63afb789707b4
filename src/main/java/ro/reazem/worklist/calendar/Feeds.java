package ro.reazem.worklist.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Sha256;

/** The secret addresses of calendars: one per officer, shown once, kept as a hash, taken back at any time. */
@Component
@Transactional
class Feeds {

  private static final int BYTES = 32;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Feeds(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** When an address was made, and last read by a calendar program. */
  record Feed(Instant createdAt, @Nullable Instant readAt) {}

  Optional<Feed> of(UUID officer) {
    return jdbc.sql("select created_at, read_at from worklist.feed where officer_id = :officer").param("officer", officer)
        .query((row, n) -> {
          var read = row.getObject("read_at", OffsetDateTime.class);
          return new Feed(row.getObject("created_at", OffsetDateTime.class).toInstant(), read == null ? null : read.toInstant());
        }).optional();
  }

  /** Makes a new address; the one before no longer works. */
  String renew(UUID officer) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    jdbc.sql("""
        insert into worklist.feed (officer_id, token_hash, created_at) values (:officer, :hash, :now)
        on conflict (officer_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at, read_at = null""")
        .param("officer", officer).param("hash", Sha256.of(token)).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    return token;
  }

  void revoke(UUID officer) {
    jdbc.sql("delete from worklist.feed where officer_id = :officer").param("officer", officer).update();
  }

  /** Whose calendar it is, while they work in the institution; without any role, so that only their own work is in reach. */
  Optional<Officer> reader(String token) {
    return jdbc.sql("""
        update worklist.feed f set read_at = :now from directory.officer o
        where f.token_hash = :hash and o.id = f.officer_id and o.active returning o.id, o.name, o.job_title, o.unit_id""")
        .param("hash", Sha256.of(token)).param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, n) -> new Officer(row.getObject("id", UUID.class), "", row.getString("name"), row.getString("job_title"),
            row.getObject("unit_id", UUID.class), Set.of())).optional();
  }
}
