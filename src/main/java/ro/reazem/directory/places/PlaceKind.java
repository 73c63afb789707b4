package ro.reazem.directory.places;

import java.util.Optional;

/** What a territorial unit is by the law on the organisation of the territory (tipul unității). */
public enum PlaceKind {

  /** A county (județ), or the Municipality of Bucharest in the rank of one. */
  COUNTY("jud."),
  /** A municipality (municipiu). */
  MUNICIPALITY("mun."),
  /** A town (oraș). */
  TOWN("oraș"),
  /** A commune (comună). */
  COMMUNE("com."),
  /** A sector of Bucharest. */
  SECTOR(""),
  /** A locality that is part of a municipality or town (localitate componentă). */
  LOCALITY(""),
  /** A village (sat). */
  VILLAGE("");

  private final String abbreviation;

  PlaceKind(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  /** As written before the name in an address, empty for places that have none. */
  String abbreviation() {
    return abbreviation;
  }

  /** The kind behind the number in the column TIP of the official file; the same number means two things on two levels. */
  static Optional<PlaceKind> ofOfficial(int type, int level) {
    return Optional.ofNullable(switch (level) {
      case 1 -> type == 40 ? COUNTY : null;
      case 2 -> switch (type) {
        case 1, 4, 9 -> MUNICIPALITY;
        case 2 -> TOWN;
        case 3 -> COMMUNE;
        default -> null;
      };
      default -> switch (type) {
        case 6 -> SECTOR;
        case 9, 10, 17, 18 -> LOCALITY;
        case 11, 19, 22, 23 -> VILLAGE;
        default -> null;
      };
    });
  }
}
