package ro.reazem.platform.demo;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of family and how many of it there are in the demonstration.
 *
 * @param name the key of its households, without the number
 * @param members the places in it
 */
record FamilyShape(String name, int count, List<Place> members) {

  /**
   * One place in a family.
   *
   * @param role name of a household role
   * @param sex m, f or x for either
   */
  record Place(String role, char sex, int youngest, int oldest, String marital, boolean died) {}

  /** The families of a county, written as role sex youngest-oldest marital, one place after the other. */
  static final List<FamilyShape> ALL = List.of(
      shape("single-man", 8, "R m 38-46 SINGLE"),
      shape("widow", 14, "R f 67-84 WIDOWED; D m 70-88 MARRIED"),
      shape("pensioners", 16, "R m 66-82 MARRIED; S f 63-79 MARRIED"),
      shape("couple", 10, "R m 24-58 MARRIED; S f 23-55 MARRIED"),
      shape("couple-1", 16, "R m 26-48 MARRIED; S f 24-45 MARRIED; C x 1-16"),
      shape("couple-2", 22, "R m 28-48 MARRIED; S f 26-44 MARRIED; C x 7-16; C x 1-9"),
      shape("couple-3", 12, "R m 30-48 MARRIED; S f 28-44 MARRIED; C x 9-16; C x 5-10; C x 1-5"),
      shape("couple-4", 6, "R m 33-49 MARRIED; S f 31-44 MARRIED; C x 11-17; C x 8-12; C x 4-8; C x 1-4"),
      shape("couple-5", 4, "R m 34-50 MARRIED; S f 33-44 MARRIED; C x 13-17; C x 10-13; C x 7-10; C x 3-6; C x 1-2"),
      shape("couple-7", 2, "R m 38-50 MARRIED; S f 37-44 MARRIED; C x 15-17; C x 13-14; C x 11-12; C x 8-10; C x 6-7; "
          + "C x 3-5; C x 1-2"),
      shape("single-mother-1", 10, "R f 20-40 SINGLE; C x 1-14"),
      shape("single-mother-2", 9, "R f 24-42 DIVORCED; C x 6-15; C x 1-8"),
      shape("single-mother-3", 4, "R f 29-43 SINGLE; C x 10-16; C x 6-9; C x 1-5"),
      shape("single-father", 3, "R m 30-48 DIVORCED; C x 4-15"),
      shape("partners-2", 6, "R f 24-42 CONSENSUAL_UNION; P m 25-48 CONSENSUAL_UNION; C x 5-13; C x 1-5"),
      shape("grandmother", 4, "R f 61-70 WIDOWED; G x 6-16; D m 62-75 MARRIED"),
      shape("three-generations", 4, "R m 35-48 MARRIED; S f 33-45 MARRIED; C x 5-15; A f 66-80 WIDOWED"));

  private static FamilyShape shape(String name, int count, String members) {
    return new FamilyShape(name, count, Arrays.stream(members.split(";\\s*")).map(FamilyShape::place).toList());
  }

  private static Place place(String text) {
    var words = text.split(" ");
    var ages = words[2].split("-");
    return new Place(role(words[0]), words[1].charAt(0), Integer.parseInt(ages[0]), Integer.parseInt(ages[1]),
        words.length > 3 ? words[3] : "SINGLE", words[0].equals("D"));
  }

  private static String role(String letter) {
    return switch (letter) {
      case "R" -> "REFERENCE_PERSON";
      case "S", "D" -> "SPOUSE";
      case "P" -> "PARTNER";
      case "C" -> "CHILD";
      case "G" -> "GRANDCHILD";
      case "A" -> "PARENT";
      default -> throw new IllegalArgumentException(letter);
    };
  }
}
