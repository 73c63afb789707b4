package ro.reazem.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;

class CalmSessionTests {

  private static final Duration IDLE = Duration.ofMinutes(30);
  private static final Instant NOON = Instant.parse("2026-11-26T10:00:00Z");

  private final MapSession kept = new MapSession();
  private final CalmSession<MapSession> session = new CalmSession<>(kept, CalmSessions.between(IDLE));

  CalmSessionTests() {
    kept.setLastAccessedTime(NOON);
  }

  @Test
  void aPageReadWithinAMinuteOfTheLastWritesNothing() {
    session.setLastAccessedTime(NOON.plusSeconds(59));

    assertThat(kept.getLastAccessedTime()).isEqualTo(NOON);
  }

  @Test
  void aPageReadAMinuteLaterIsNoted() {
    session.setLastAccessedTime(NOON.plusSeconds(60));

    assertThat(kept.getLastAccessedTime()).isEqualTo(NOON.plusSeconds(60));
  }
}
