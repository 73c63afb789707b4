package ro.reazem.childprotection.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of the law as the product ships them, on any day, without a database. */
public final class ShippedLaw {

  private static final List<Line> LINES = Stream.of("childprotection", "financialaid").flatMap(ShippedLaw::lines).toList();

  private ShippedLaw() {}

  private record Line(String code, LocalDate from, @Nullable LocalDate to, String value) {}

  /** The plain value of a code on a day, null when there is none. */
  public static Function<String, @Nullable String> on(LocalDate day) {
    return code -> LINES.stream().filter(line -> line.code().equals(code) && !line.from().isAfter(day)
        && (line.to() == null || !line.to().isBefore(day)) && !line.value().isEmpty()).map(Line::value).findFirst().orElse(null);
  }

  static MeasureLaw measures(LocalDate day) {
    return MeasureLaw.read(day, on(day));
  }

  private static Stream<Line> lines(String context) {
    try (var read = Files.lines(Path.of("src/main/resources/parameters/" + context + ".values.csv"))) {
      return read.skip(1).map(line -> line.split(";", -1)).map(parts -> new Line(parts[0], LocalDate.parse(parts[1]),
          parts[2].isEmpty() ? null : LocalDate.parse(parts[2]), parts[3])).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
