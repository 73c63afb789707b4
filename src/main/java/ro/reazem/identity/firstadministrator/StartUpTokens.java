package ro.reazem.identity.firstadministrator;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.identity.officer.OneTimeSecret;
import ro.reazem.platform.text.Sha256;

/** One-time tokens that prove to be from whoever installs the product, because only they see what it prints at start. */
@Component
@Transactional
class StartUpTokens {

  static final Duration USABLE = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  StartUpTokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  String issue() {
    var token = OneTimeSecret.of(random, 6);
    jdbc.sql("insert into identity.start_up_token (digest, usable_until) values (:digest, :until)")
        .param("digest", digest(token)).param("until", Timestamp.from(clock.instant().plus(USABLE))).update();
    return token;
  }

  /** Whether the token may be used now; it and all others are gone afterwards. */
  boolean use(String typed) {
    boolean usable = jdbc.sql("delete from identity.start_up_token where digest = :digest and usable_until > :now")
        .param("digest", digest(typed)).param("now", Timestamp.from(clock.instant())).update() == 1;
    if (usable) {
      jdbc.sql("delete from identity.start_up_token").update();
    }
    return usable;
  }

  private static String digest(String token) {
    return Sha256.hex(token.strip().toLowerCase(Locale.ROOT));
  }
}
