package ro.reazem.identity.absence;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.web.SeenVersion;

/** What was typed about an absence. */
record AbsenceForm(@Nullable String since, @Nullable String until, @Nullable String substitute, @Nullable String version, @Nullable String key) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  static AbsenceForm of(AbsenceRegister.Line line) {
    var substitute = line.substituteId();
    return new AbsenceForm(DAY.format(line.since()), DAY.format(line.until()), substitute == null ? null : substitute.toString(),
        String.valueOf(line.version()), null);
  }

  AbsenceForm on(long newer) {
    return new AbsenceForm(since, until, substitute, String.valueOf(newer), key);
  }

  long seen() {
    return SeenVersion.of(version);
  }
}
