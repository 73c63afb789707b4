package ro.reazem.childprotection.childfile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a file (răspunsurile): days and hours as in ISO 8601, choices by their code, ticks as true. What was not answered is not there.
 */
public record Answers(Map<String, String> said) {

  private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

  public static Answers none() {
    return new Answers(Map.of());
  }

  /** Empty when it was not answered. */
  public String text(String name) {
    return said.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return !text(name).isEmpty();
  }

  public boolean is(String name, String code) {
    return text(name).equals(code);
  }

  public boolean ticked(String name) {
    return is(name, "true");
  }

  public @Nullable LocalDate day(String name) {
    return has(name) ? LocalDate.parse(text(name)) : null;
  }

  public @Nullable Integer whole(String name) {
    return has(name) ? Integer.valueOf(text(name)) : null;
  }

  public @Nullable BigDecimal sum(String name) {
    return has(name) ? new BigDecimal(text(name)) : null;
  }

  /** The moment of a day and an hour that were told apart; null while one of them is not known. */
  public @Nullable Instant moment(String day, String hour) {
    var on = day(day);
    return on == null || !has(hour) ? null : on.atTime(LocalTime.parse(text(hour))).atZone(BUCHAREST).toInstant();
  }

  /** What is known after more was said; what is said later counts. */
  public Answers and(Answers more) {
    var all = new LinkedHashMap<>(said);
    all.putAll(more.said);
    return new Answers(all);
  }
}
