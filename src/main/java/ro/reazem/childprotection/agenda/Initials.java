package ro.reazem.childprotection.agenda;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The initials of a name (inițiale), as a projector shows it to a full room. */
final class Initials {

  private Initials() {}

  static String of(String name) {
    return Arrays.stream(name.strip().split("[\\s-]+")).filter(part -> !part.isEmpty() && Character.isLetter(part.charAt(0)))
        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + ".").collect(Collectors.joining(" "));
  }
}
