package ro.reazem.platform.parameters;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;

/**
 * The legal parameters that the product ships, with every validity period known to it: the files parameters/NAME.csv (what
 * there is) and parameters/NAME.values.csv (what it was worth when). The database is filled from it, and calculations can be
 * proved on it without a database.
 */
public final class ParameterSeed {

  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader()
      .setSkipHeaderRecord(true).setCommentMarker('#').setIgnoreSurroundingSpaces(true).get();

  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final List<ParameterValue> values = new ArrayList<>();

  private ParameterSeed() {}

  /** The parameters of the contexts named; a context without a file of its own adds nothing. */
  public static ParameterSeed of(String... contexts) {
    var seed = new ParameterSeed();
    for (var context : contexts) {
      seed.read("/parameters/" + context + ".csv", line -> seed.addParameter(context, line));
      seed.read("/parameters/" + context + ".values.csv", seed::addValue);
    }
    return seed;
  }

  public List<Parameter> parameters() {
    return List.copyOf(parameters.values());
  }

  public List<ParameterValue> values() {
    return List.copyOf(values);
  }

  /** The state of the law on a day as shipped, before any institution entered anything. */
  public ParametersInForce on(LocalDate day) {
    var inForce = new HashMap<String, ParameterValue>();
    for (var value : values) {
      if (value.valid().contains(day) && inForce.put(value.code(), value) != null) {
        throw new IllegalStateException("Two values of " + value.code() + " on " + day);
      }
    }
    return new ParametersInForce(day, parameters, inForce);
  }

  private void addParameter(String context, CSVRecord line) {
    var choices = line.get("choices");
    var parameter = new Parameter(line.get("code"), context, line.get("family"), ParameterKind.valueOf(line.get("kind")),
        line.get("unit"), choices.isEmpty() ? List.of() : List.of(choices.split(" ")), line.get("title_ro"),
        line.get("title_en"));
    if (parameters.put(parameter.code(), parameter) != null) {
      throw new IllegalStateException("The parameter " + parameter.code() + " is listed twice");
    }
  }

  private void addValue(CSVRecord line) {
    var code = line.get("code");
    var value = line.get("value");
    var standing = Standing.valueOf(line.get("standing"));
    var parameter = parameters.get(code);
    if (parameter == null) {
      throw new IllegalStateException("A value of the unlisted parameter " + code);
    }
    if (standing != Standing.TO_BE_SET) {
      parameter.check(value);
    }
    var from = LocalDate.parse(line.get("from"));
    values.add(new ParameterValue(version(code, from, value), code, value, new DateRange(from, day(line.get("to"))), standing,
        false, line.get("act").isEmpty() ? null : new LegalBasis(line.get("act"), line.get("article")), line.get("source")));
  }

  /** The same line has the same version everywhere, in tests, on every node and in every installation. */
  private static UUID version(String code, LocalDate from, String value) {
    return UUID.nameUUIDFromBytes((code + "|" + from + "|" + value).getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private void read(String path, java.util.function.Consumer<CSVRecord> each) {
    var stream = ParameterSeed.class.getResourceAsStream(path);
    if (stream == null) {
      return;
    }
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      FORMAT.parse(reader).forEach(each);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
