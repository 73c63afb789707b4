package ro.reazem.childprotection.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ro.reazem.platform.text.Folding;

/** Leaves out of a text the sentences that tell where a child lives or with whom (pasaje care nu se comunică), whatever their letters and marks. */
final class WithheldPassages {

  static final String REPLACED = "[pasaj care nu se comunică]";
  private static final int SHORTEST = 4;

  private WithheldPassages() {}

  /** The text with each telling sentence replaced; lines stay lines. */
  static String of(String text, List<String> telling) {
    var words = telling.stream().map(String::strip).filter(one -> one.length() >= SHORTEST).map(Folding::fold).toList();
    return text.lines().map(line -> Arrays.stream(line.split("(?<=[.;!?])\\s+")).map(one -> tells(one, words) ? REPLACED : one)
        .collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
  }

  private static boolean tells(String sentence, List<String> words) {
    var folded = Folding.fold(sentence);
    return words.stream().anyMatch(folded::contains);
  }
}
