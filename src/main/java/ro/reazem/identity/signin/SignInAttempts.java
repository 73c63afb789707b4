package ro.reazem.identity.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.identity.officer.OfficerDetails;
import ro.reazem.platform.text.Sha256;

/**
 * Counts attempts to sign in, per name and per address, in the database, so that all nodes count together. Names are
 * counted whether such an account exists or not, and kept only as digests, for people type passwords there by mistake.
 */
@Component
@Transactional
public class SignInAttempts {

  static final int FREE_PER_NAME = 5;
  /** Higher, because a whole office may share one address. */
  static final int FREE_PER_ADDRESS = 50;

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInAttempts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether the attempt may be made. It counts as failed until it is forgotten, so that attempts at once do not slip by. */
  public boolean admit(String name, String address) {
    var now = clock.instant();
    return count(subjectOfAddress(address), FREE_PER_ADDRESS, now) && count(subjectOfName(name), FREE_PER_NAME, now);
  }

  /** The attempt succeeded: the name starts afresh; the address only gets this one attempt back. */
  public void forget(String name, String address) {
    // the address first, as when an attempt is counted: two who locked both in another order would wait for each other
    jdbc.sql("""
        update identity.sign_in_attempt set failures = greatest(failures - 1, 0),
          blocked_until = case when failures > :free then blocked_until end
        where subject = :address
        """).param("free", FREE_PER_ADDRESS).param("address", subjectOfAddress(address)).update();
    jdbc.sql("delete from identity.sign_in_attempt where subject = :name").param("name", subjectOfName(name)).update();
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
  void clear() {
    jdbc.sql("delete from identity.sign_in_attempt where last_at < :before")
        .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(1)))).update();
  }

  private boolean count(String subject, int free, Instant now) {
    // one statement finds or makes the row and locks it: between two, a success elsewhere may delete it
    var attempts = jdbc.sql("""
        insert into identity.sign_in_attempt as known (subject, failures, last_at) values (:subject, 0, :now)
        on conflict (subject) do update set last_at = known.last_at returning *""")
        .param("subject", subject).param("now", Timestamp.from(now)).query((row, number) -> new Attempts(row.getInt("failures"),
            row.getTimestamp("last_at").toInstant(), instant(row.getTimestamp("blocked_until")))).single();
    if (attempts.blocked(now)) {
      return false;
    }
    var next = attempts.oneMore(now, free);
    jdbc.sql("""
        update identity.sign_in_attempt
        set failures = :failures, last_at = :now, blocked_until = cast(:until as timestamptz) where subject = :subject
        """)
        .param("failures", next.failures()).param("now", Timestamp.from(now)).param("subject", subject)
        .param("until", next.blockedUntil() == null ? null : Timestamp.from(next.blockedUntil()))
        .update();
    return true;
  }

  private static @Nullable Instant instant(@Nullable Timestamp column) {
    return column == null ? null : column.toInstant();
  }

  private static String subjectOfAddress(String address) {
    return "address:" + address;
  }

  private static String subjectOfName(String name) {
    return "name:" + Sha256.hex(OfficerDetails.tidySignInName(name));
  }
}
