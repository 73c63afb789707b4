package ro.reazem.services.pupil;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ro.reazem.kernel.RuleViolated;

/** Teeth by their numbers of two digits (ISO 3950, notația FDI): quadrants 1 to 4 of the permanent teeth, 5 to 8 of the milk teeth. */
record Teeth(SortedSet<Integer> numbers) {

  private static final int QUADRANT = 10;
  private static final int PERMANENT_QUADRANTS = 4;
  private static final int QUADRANTS = 8;
  private static final int PERMANENT_TEETH = 8;
  private static final int MILK_TEETH = 5;

  /** @throws RuleViolated for a number that no tooth has */
  Teeth {
    numbers.stream().filter(one -> !isTooth(one)).findFirst().ifPresent(one -> {
      throw new RuleViolated("services.pupil.toothUnknown", one);
    });
  }

  static Teeth of(Integer... numbers) {
    return new Teeth(new TreeSet<>(List.of(numbers)));
  }

  /** Numbers as somebody writes them, between spaces, commas or semicolons. */
  static Teeth parse(String typed) {
    return new Teeth(Arrays.stream(typed.strip().split("[\\s,;]+")).filter(one -> !one.isEmpty()).map(Teeth::number).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** One of them. */
  static int parseOne(String typed) {
    var read = parse(typed).numbers();
    RuleViolated.require(read.size() == 1, "services.pupil.toothUnknown", typed);
    return read.first();
  }

  static boolean isPermanent(int number) {
    return number / QUADRANT <= PERMANENT_QUADRANTS;
  }

  Integer[] array() {
    return numbers.toArray(Integer[]::new);
  }

  boolean shares(Teeth others) {
    return numbers.stream().anyMatch(Set.copyOf(others.numbers())::contains);
  }

  long permanent() {
    return numbers.stream().filter(Teeth::isPermanent).count();
  }

  long milk() {
    return numbers.size() - permanent();
  }

  @Override
  public String toString() {
    return numbers.isEmpty() ? "—" : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static int number(String typed) {
    RuleViolated.require(typed.matches("[1-8][1-8]"), "services.pupil.toothUnknown", typed);
    return Integer.parseInt(typed);
  }

  private static boolean isTooth(int number) {
    int quadrant = number / QUADRANT;
    int place = number % QUADRANT;
    return quadrant >= 1 && quadrant <= QUADRANTS && place >= 1 && place <= (isPermanent(number) ? PERMANENT_TEETH : MILK_TEETH);
  }
}
