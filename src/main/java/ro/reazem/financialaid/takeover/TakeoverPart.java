package ro.reazem.financialaid.takeover;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The parts in which the rows of a file are shown, by what becomes of them. */
enum TakeoverPart {

  WRONG(CheckedFiles.Report::wrong), CHOOSE(CheckedFiles.Report::choose), GOOD(CheckedFiles.Report::good), DONE(CheckedFiles.Report::done),
  KNOWN(CheckedFiles.Report::known);

  private final ToIntFunction<CheckedFiles.Report> count;

  TakeoverPart(ToIntFunction<CheckedFiles.Report> count) {
    this.count = count;
  }

  /** The part asked for, or the first one that has rows. */
  static TakeoverPart of(@Nullable String asked, CheckedFiles.Report report) {
    var present = present(report);
    return present.stream().filter(part -> part.name().equals(asked)).findFirst().orElseGet(() -> present.isEmpty() ? GOOD : present.getFirst());
  }

  static List<TakeoverPart> present(CheckedFiles.Report report) {
    return Arrays.stream(values()).filter(part -> part.count(report) > 0).toList();
  }

  public int count(CheckedFiles.Report report) {
    return count.applyAsInt(report);
  }

  /** The message of its name. */
  public String key() {
    return "financialaid.takeover.part." + name();
  }
}
