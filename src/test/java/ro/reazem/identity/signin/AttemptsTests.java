package ro.reazem.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTests {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  @Test
  void theFirstFourFailuresCostNothing() {
    assertThat(after(4).blocked(NOW)).isFalse();
    assertThat(after(5).blocked(NOW)).isTrue();
  }

  @Test
  void eachFurtherFailureClosesTheWayForTwiceAsLongUpToAQuarterOfAnHour() {
    assertThat(after(5).blockedUntil()).isEqualTo(NOW.plusSeconds(30));
    assertThat(after(6).blockedUntil()).isEqualTo(NOW.plusSeconds(60));
    assertThat(after(7).blockedUntil()).isEqualTo(NOW.plusSeconds(120));
    assertThat(after(5000).blockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
  }

  @Test
  void afterAnHourOfQuietAllIsForgotten() {
    var later = NOW.plus(Duration.ofMinutes(61));
    assertThat(after(9).oneMore(later, 5)).isEqualTo(new Attempts(1, later, null));
  }

  private static Attempts after(int failures) {
    var attempts = new Attempts(0, NOW, null);
    for (int failure = 0; failure < failures; failure++) {
      attempts = attempts.oneMore(NOW, 5);
    }
    return attempts;
  }
}
