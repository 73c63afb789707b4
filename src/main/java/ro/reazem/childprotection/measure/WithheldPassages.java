package ro.reazem.childprotection.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ro.reazem.childprotection.childcase.WithheldNames;

/** Leaves out of a text the sentences that tell where a child lives or with whom (pasaje care nu se comunică), whatever their letters and marks. */
final class WithheldPassages {

  static final String REPLACED = "[pasaj care nu se comunică]";

  private WithheldPassages() {}

  /** The text with each telling sentence replaced; lines stay lines. */
  static String of(String text, List<String> telling) {
    return text.lines().map(line -> Arrays.stream(line.split("(?<=[.;!?])\\s+")).map(one -> WithheldNames.toldIn(one, telling).isEmpty() ? one : REPLACED)
        .collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
  }
}
