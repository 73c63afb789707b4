package ro.reazem.identity.officer;

import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passwords, kept only as Argon2id hashes. */
@Component
@Transactional
public class Passwords {

  private final JdbcClient jdbc;
  private final PasswordEncoder hashing;
  private final Clock clock;
  private final String hashOfNobody;

  Passwords(JdbcClient jdbc, PasswordEncoder hashing, Clock clock) {
    this.jdbc = jdbc;
    this.hashing = hashing;
    this.clock = clock;
    this.hashOfNobody = hashing.encode("no account has this password");
  }

  private record Kept(OfficerId officer, String hash, boolean active, @Nullable Instant usableUntil) {}

  /** The active officer with the name and password. Takes the same time when there is no such officer. */
  @Transactional(readOnly = true)
  public Optional<OfficerId> check(String signInName, String password) {
    var kept = find(OfficerDetails.tidySignInName(signInName));
    boolean right = hashing.matches(normal(password), kept.map(Kept::hash).orElse(hashOfNobody));
    return kept.filter(found -> right && found.active()
        && (found.usableUntil() == null || clock.instant().isBefore(found.usableUntil()))).map(Kept::officer);
  }

  /** Sets the password that the officer chose. */
  public void choose(OfficerId officer, String password) {
    keep(officer, hashed(password), false, null);
  }

  /** Sets a password that somebody else knows too: it must be changed at once and works only until the given moment. */
  public void lend(OfficerId officer, String password, Instant usableUntil) {
    keep(officer, hashed(password), true, usableUntil);
  }

  /** Sets one password for several officers of the demonstration, hashed once to start quickly. */
  public void chooseForAll(Iterable<OfficerId> officers, String password) {
    var hash = hashed(password);
    officers.forEach(officer -> keep(officer, hash, false, null));
  }

  private Optional<Kept> find(String signInName) {
    return jdbc.sql("""
        select o.id, p.hash, o.active, p.usable_until from identity.officer o
        join identity.password p on p.officer_id = o.id where o.sign_in_name = :name
        """).param("name", signInName).query((row, number) -> {
          Timestamp until = row.getTimestamp("usable_until");
          return new Kept(new OfficerId(row.getObject("id", UUID.class)), row.getString("hash"),
              row.getBoolean("active"), until == null ? null : until.toInstant());
        }).optional();
  }

  private void keep(OfficerId officer, String hash, boolean mustChange, @Nullable Instant usableUntil) {
    jdbc.sql("""
        insert into identity.password (officer_id, hash, must_change, set_at, usable_until)
        values (:officer, :hash, :mustChange, :setAt, cast(:until as timestamptz))
        on conflict (officer_id) do update set hash = excluded.hash, must_change = excluded.must_change,
          set_at = excluded.set_at, usable_until = excluded.usable_until
        """).param("officer", officer.value()).param("hash", hash).param("mustChange", mustChange)
        .param("setAt", Timestamp.from(clock.instant()))
        .param("until", usableUntil == null ? null : Timestamp.from(usableUntil))
        .update();
  }

  private String hashed(String password) {
    return hashing.encode(normal(password));
  }

  /** Whether two typed passwords are the same one. */
  public static boolean same(String one, String other) {
    return normal(one).equals(normal(other));
  }

  /** The same password typed on another keyboard or system is the same password. */
  static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
