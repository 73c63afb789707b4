package ro.reazem.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;

/**
 * Where measured figures go: one line each on the console, and the same in target/bench.json, where a later figure of the
 * same name replaces the earlier.
 */
public final class Bench {

  private static final Path FILE = Path.of("target/bench.json");

  private Bench() {}

  /** A figure beside the one it is compared with, both in the same unit; the ratio is figure by reference. */
  public static synchronized void report(String name, double value, String unit, double reference) {
    double ratio = reference == 0 ? 0 : value / reference;
    System.out.printf(Locale.ROOT, "BENCH %s %.3f %s %.3f %.3f%n", name, value, unit, reference, ratio);
    try {
      var lines = earlier();
      lines.put(name, String.format(Locale.ROOT,
          "{\"name\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"reference\":%.3f,\"ratio\":%.3f}", name, value, unit, reference,
          ratio));
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, "[\n" + String.join(",\n", lines.values()) + "\n]\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** P95 in milliseconds of some calls, after some that warm up. */
  public static double p95(int warm, int calls, Runnable call) {
    for (int number = 0; number < warm; number++) {
      call.run();
    }
    var times = new double[calls];
    Arrays.setAll(times, number -> {
      long start = System.nanoTime();
      call.run();
      return (System.nanoTime() - start) / 1e6;
    });
    return percentile(times, 0.95);
  }

  /** The value below which the given share of the measurements lies. */
  public static double percentile(double[] measured, double share) {
    var sorted = measured.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  }

  private static LinkedHashMap<String, String> earlier() throws IOException {
    var lines = new LinkedHashMap<String, String>();
    if (Files.exists(FILE)) {
      for (var line : Files.readAllLines(FILE)) {
        if (line.startsWith("{\"name\":\"")) {
          lines.put(line.substring(9, line.indexOf('"', 9)), line.replaceAll(",$", ""));
        }
      }
    }
    return lines;
  }
}
