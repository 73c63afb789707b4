package ro.reazem.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Bars drawn on the server (grafic): everything is placed here, the fragment only writes it as SVG; the same figures stand in a table beside it.
 *
 * @param title what it shows
 * @param description what is to be seen, for whoever does not see it
 */
public record BarChart(String title, String description, List<Bar> bars, List<Line> lines) {

  private static final int LEFT = 84;
  private static final int WIDTH = 720;
  private static final int TOP = 12;
  private static final int BOTTOM = 204;
  private static final int STEPS = 4;
  private static final double FILLED = 0.64;
  private static final double WIDEST = 72;

  /** A value to draw; a planned one is not there yet. */
  public record Value(String label, long value, String shown, boolean planned) {}

  /** A bar in its place. */
  public record Bar(String label, String shown, String x, String y, String width, String height, String middle, boolean planned) {}

  /** A line across, with what it is worth. */
  public record Line(String y, String label) {}

  /** @param worth what is written beside a line */
  public static BarChart of(String title, String description, List<Value> values, LongFunction<String> worth) {
    long most = top(values.stream().mapToLong(Value::value).max().orElse(0));
    var bars = new ArrayList<Bar>();
    double room = (double) (WIDTH - LEFT) / Math.max(1, values.size());
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      double height = (double) (BOTTOM - TOP) * Math.max(0, value.value()) / most;
      double width = Math.min(WIDEST, room * FILLED);
      double middle = LEFT + room * (i + 0.5);
      bars.add(new Bar(value.label(), value.shown(), text(middle - width / 2), text(BOTTOM - height), text(width), text(height), text(middle), value.planned()));
    }
    var lines = new ArrayList<Line>();
    for (int step = 0; step <= STEPS; step++) {
      lines.add(new Line(text(BOTTOM - (double) (BOTTOM - TOP) * step / STEPS), worth.apply(most / STEPS * step)));
    }
    return new BarChart(title, description, bars, lines);
  }

  /** The next number that four lines divide evenly: 4, 8 or 20 times a power of ten. */
  private static long top(long value) {
    for (long power = 4; ; power *= 10) {
      for (int times : new int[] {1, 2, 5}) {
        if (power * times >= value) {
          return power * times;
        }
      }
    }
  }

  private static String text(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
