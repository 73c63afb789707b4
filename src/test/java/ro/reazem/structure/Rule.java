package ro.reazem.structure;

import java.util.Collection;
import java.util.stream.Stream;

/** How a broken rule is told. */
public final class Rule {

  private Rule() {}

  /** Fails with a sentence that explains the rule, then what breaks it. */
  public static void none(String sentence, Stream<String> broken) {
    none(sentence, broken.distinct().sorted().toList());
  }

  public static void none(String sentence, Collection<String> broken) {
    if (!broken.isEmpty()) {
      throw new AssertionError(sentence + "\nBroken by:\n  - " + String.join("\n  - ", broken));
    }
  }
}
