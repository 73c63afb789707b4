package ro.reazem.acts.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What changed between two texts, line by line: by their longest common part. */
final class TextDifference {

  private TextDifference() {}

  /** A line that stayed, came, or went. */
  record Line(Kind kind, String text) {}

  /** What became of a line. */
  enum Kind {
    SAME, ADDED, REMOVED
  }

  static List<Line> between(String before, String after) {
    var old = before.split("\n", -1);
    var now = after.split("\n", -1);
    int[][] common = new int[old.length + 1][now.length + 1];
    for (int i = old.length - 1; i >= 0; i--) {
      for (int j = now.length - 1; j >= 0; j--) {
        common[i][j] = old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    var lines = new ArrayList<Line>();
    int i = 0;
    int j = 0;
    while (i < old.length && j < now.length) {
      if (old[i].equals(now[j])) {
        lines.add(new Line(Kind.SAME, old[i++]));
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        lines.add(new Line(Kind.REMOVED, old[i++]));
      } else {
        lines.add(new Line(Kind.ADDED, now[j++]));
      }
    }
    Arrays.stream(old, i, old.length).forEach(line -> lines.add(new Line(Kind.REMOVED, line)));
    Arrays.stream(now, j, now.length).forEach(line -> lines.add(new Line(Kind.ADDED, line)));
    return Collections.unmodifiableList(lines);
  }
}
