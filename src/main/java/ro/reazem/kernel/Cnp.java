package ro.reazem.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/**
 * The personal numeric code (cod numeric personal) of a person in the Romanian records: thirteen digits holding sex,
 * birth date, county of issue, a serial and a control digit. Its text form is masked; the full number is asked for by
 * name.
 */
public record Cnp(String digits) implements ValueObject {

  private static final int LENGTH = 13;
  private static final int[] WEIGHTS = {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9};

  /** @throws RuleViolated saying which part is wrong: length, digits, first digit, date, serial, control digit */
  public Cnp {
    RuleViolated.require(digits.chars().allMatch(c -> c >= '0' && c <= '9'), "kernel.cnp.digits");
    RuleViolated.require(digits.length() == LENGTH, "kernel.cnp.length", digits.length());
    RuleViolated.require(digits.charAt(0) != '0', "kernel.cnp.firstDigit");
    requireRealDate(digits);
    RuleViolated.require(!digits.startsWith("000", 9), "kernel.cnp.serial");
    RuleViolated.require(digits.charAt(12) - '0' == controlDigit(digits), "kernel.cnp.control");
  }

  /** The code as people type it: spaces are allowed between the groups. */
  public static Cnp parse(String typed) {
    return new Cnp(typed.strip().replace(" ", ""));
  }

  /** The control digit that belongs to the first twelve digits. */
  public static int controlDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    int rest = sum % 11;
    return rest == 10 ? 1 : rest;
  }

  /** The birth date, when the first digit tells the century; codes of foreigners (7, 8, 9) do not. */
  public Optional<LocalDate> birthDate() {
    int century = century(digits.charAt(0));
    return century == 0 ? Optional.empty()
        : Optional.of(LocalDate.of(century + number(1, 3), number(3, 5), number(5, 7)));
  }

  /** Whether a birth date agrees with the code: whole where the century is known, else year of century, month and day. */
  public boolean agreesWith(LocalDate birthDate) {
    return birthDate.getYear() % 100 == number(1, 3) && birthDate.getMonthValue() == number(3, 5)
        && birthDate.getDayOfMonth() == number(5, 7) && birthDate().map(birthDate::equals).orElse(true);
  }

  /** True for a man, false for a woman, empty for code 9, which does not tell. */
  public Optional<Boolean> male() {
    int first = digits.charAt(0) - '0';
    return first == 9 ? Optional.empty() : Optional.of(first % 2 == 1);
  }

  /** Whether the county digits are ones that were ever issued; others deserve a second look, not a refusal. */
  public boolean countyIsKnown() {
    return knownCounty(number(7, 9));
  }

  /** Whether county digits were ever issued: the counties, the old districts of Bucharest, and 70 since May 2024. */
  public static boolean knownCounty(int county) {
    return county >= 1 && county <= 48 || county == 51 || county == 52 || county == 70;
  }

  /** The last four digits, which is all that screens show. */
  public String tail() {
    return digits.substring(LENGTH - 4);
  }

  @Override
  public String toString() {
    return "•••••••••" + tail();
  }

  private int number(int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  private static int century(char first) {
    return switch (first) {
      case '1', '2' -> 1900;
      case '3', '4' -> 1800;
      case '5', '6' -> 2000;
      default -> 0;
    };
  }

  private static void requireRealDate(String digits) {
    int century = century(digits.charAt(0));
    int year = Integer.parseInt(digits, 1, 3, 10);
    int month = Integer.parseInt(digits, 3, 5, 10);
    int day = Integer.parseInt(digits, 5, 7, 10);
    try {
      // without a known century 29 February is accepted for every year of the century divisible by four
      LocalDate.of((century == 0 ? 2000 : century) + year, month, day);
    } catch (DateTimeException impossible) {
      throw new RuleViolated("kernel.cnp.date", digits.substring(5, 7) + "." + digits.substring(3, 5) + "."
          + (century == 0 ? "" : String.valueOf(century / 100)) + digits.substring(1, 3));
    }
  }
}
