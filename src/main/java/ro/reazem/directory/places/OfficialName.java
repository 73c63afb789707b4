package ro.reazem.directory.places;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the official file, all in capitals and with the kind in front, as people write them. */
final class OfficialName {

  private static final Locale ROMANIAN = Locale.of("ro");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern KIND = Pattern.compile("^(JUDEȚUL|MUNICIPIUL|ORAȘUL|ORAȘ|COMUNA|BUCUREȘTI(?= SECTORUL))\\s+");
  private static final Set<String> SMALL = Set.of("de", "din", "la", "cu", "pe", "sub", "lui", "cel", "cea", "cei", "și",
      "în", "între", "lângă", "peste", "după", "spre", "al", "ai", "ale", "a");
  private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv");

  private OfficialName() {}

  static String of(String official, PlaceKind kind) {
    var capitals = official.toUpperCase(ROMANIAN);
    // the commune Orașu Nou keeps its first word
    return inSmallLetters(switch (kind) {
      case COUNTY, MUNICIPALITY, TOWN, COMMUNE, SECTOR -> KIND.matcher(capitals).replaceFirst("");
      case LOCALITY, VILLAGE -> capitals;
    });
  }

  private static String inSmallLetters(String capitals) {
    return WORD.matcher(capitals).replaceAll(found -> {
      var small = found.group().toLowerCase(ROMANIAN);
      boolean first = found.start() == 0;
      if (ROMAN.contains(small) && !first) {
        return small.toUpperCase(ROMANIAN);
      }
      boolean afterPoint = !first && capitals.charAt(found.start() - 1) == '.';
      boolean beforePoint = found.end() < capitals.length() && capitals.charAt(found.end()) == '.';
      return !first && !afterPoint && !beforePoint && SMALL.contains(small) ? small
          : small.substring(0, 1).toUpperCase(ROMANIAN) + small.substring(1);
    });
  }
}
