package ro.reazem.childprotection.takeover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row that was looked at (rândul verificat).
 *
 * @param read what it says; null when that cannot be read
 * @param known whether the same was taken over before, or stands further up in the file
 */
record Looked<T>(Line line, @Nullable T read, boolean known, List<Finding> findings) {

  /** What else there is to say of a row that can be read, beside the good ones further up. */
  interface Judging<T> {
    void judge(T read, List<T> good, List<Finding> findings);
  }

  boolean isGood() {
    return read != null && !known && findings.stream().noneMatch(Finding::isError);
  }

  /** What a row says that is known to be readable. */
  T said() {
    return Objects.requireNonNull(read);
  }

  /**
   * Looks at the rows of one person, in the order of the file.
   *
   * @param key the same for rows that say the same
   * @param before whether what has the key was taken over before
   */
  static <T> List<Looked<T>> at(List<Line> lines, Function<Cells, @Nullable T> reading, Function<T, UUID> key, Predicate<UUID> before, Judging<T> judging) {
    var looked = new ArrayList<Looked<T>>();
    var keys = new HashSet<UUID>();
    for (var line : lines) {
      var cells = new Cells(line.cells());
      var read = reading.apply(cells);
      var findings = new ArrayList<>(cells.findings());
      boolean known = read != null && (!keys.add(key.apply(read)) || before.test(key.apply(read)));
      if (read != null && !known) {
        judging.judge(read, good(looked).stream().map(Looked::said).toList(), findings);
      }
      looked.add(new Looked<>(line, read, known, List.copyOf(findings)));
    }
    return looked;
  }

  static <T> List<Looked<T>> good(List<Looked<T>> looked) {
    return looked.stream().filter(Looked::isGood).toList();
  }

  static <T> List<Verdict> checked(List<Looked<T>> looked) {
    return looked.stream().map(Looked::verdict).toList();
  }

  /** The good ones are entered by now. */
  static <T> List<Verdict> taken(List<Looked<T>> looked) {
    return looked.stream().map(one -> one.isGood() ? new Verdict(one.line(), "DONE", one.findings()) : one.verdict()).toList();
  }

  private Verdict verdict() {
    return Verdict.of(line, known, findings);
  }
}
