package ro.reazem.childprotection.line119;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** Invented calls to 119: each signal of the demonstration that came by 119 was one of them, and one call of today waits for its signal. */
@Component("demonstrationChildCalls")
@Order(88)
class DemonstrationCalls implements ApplicationRunner {

  private final DemoMode demo;
  private final CountingCalls counting;
  private final JdbcClient jdbc;
  private final Clock clock;

  DemonstrationCalls(DemoMode demo, CountingCalls counting, JdbcClient jdbc, Clock clock) {
    this.demo = demo;
    this.counting = counting;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A signal that was told. */
  private record Told(LocalDate registeredOn, String number) {}

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("calls to 119", () -> {
      var by = DemoOfficer.COPII.acting();
      var today = LocalDate.now(clock);
      var days = new TreeMap<LocalDate, List<String>>(Map.of(today, new ArrayList<>()));
      jdbc.sql("select registered_on, number from childprotection.line_119_signal").query(Told.class).list()
          .forEach(one -> days.computeIfAbsent(one.registeredOn(), day -> new ArrayList<>()).add(one.number()));
      days.forEach((day, numbers) -> {
        if (counting.own(day, by).isEmpty()) {
          int signals = numbers.size() + (day.equals(today) ? 1 : 0);
          counting.count(day, 0, Map.of(CallKind.URGENT, signals, CallKind.REAL, 4, CallKind.OTHER, 9), new BecameSignals(signals, numbers), by);
        }
      });
    });
  }
}
