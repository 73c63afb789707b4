package ro.reazem.platform.demo;

import java.time.Clock;
import java.time.LocalDate;

/** When the invented past happened: the acts of the demonstration are performed at noon of their day, those of today now. */
public final class DemoTime {

  private DemoTime() {}

  public static Clock on(LocalDate day, Clock clock) {
    return day.equals(LocalDate.now(clock)) ? clock : Clock.fixed(day.atTime(12, 0).atZone(clock.getZone()).toInstant(), clock.getZone());
  }
}
