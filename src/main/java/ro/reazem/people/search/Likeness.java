package ro.reazem.people.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Cnp;
import ro.reazem.platform.text.Folding;

/**
 * How much a person of the register is like one being entered. Twins, brothers and sisters (same family name, another given name) and
 * father and son of the same name (a generation apart) are two persons, however much else is alike, unless the CNP is the same.
 */
final class Likeness {

  /** What is alike, with its weight. */
  enum Reason {
    SAME_CNP(100), CNP_ONE_DIGIT(60), SAME_NAME(40), SAME_BIRTH_DATE(35), SIMILAR_NAME(30), SWAPPED_BIRTH_DATE(30),
    BIRTH_DATE_ONE_DIGIT(20), SAME_PHONE(20), SAME_ADDRESS(15), SAME_FAMILY_NAME(10),
    SAME_GIVEN_NAME(10);

    private final int weight;

    Reason(int weight) {
      this.weight = weight;
    }
  }

  /** Thousands are born on every day: a birth date alone makes nobody a duplicate. */
  private static final Set<Reason> BIRTH = Set.of(Reason.SAME_BIRTH_DATE, Reason.SWAPPED_BIRTH_DATE,
      Reason.BIRTH_DATE_ONE_DIGIT, Reason.SAME_ADDRESS, Reason.SAME_GIVEN_NAME);
  private static final int OTHER_BIRTH_DATE = -25;
  private static final int OTHER_CNP = -30;
  private static final int PHONE_DIGITS = 9;
  /** From this score on two records are worth a look of somebody. */
  static final int LIKELY = 65;
  private static final int TWIN = 11;
  private static final int PARENT = 5;
  private static final int GENERATION_YEARS = 14;

  private Likeness() {}

  /** A person being entered, as far as it was typed. */
  record Typed(String familyName, String givenName, String formerName, @Nullable LocalDate bornOn, String cnp, String phone) {

    boolean isEnough() {
      return cnp.length() == 13 || familyName.length() >= 2 && (givenName.length() >= 2 || bornOn != null);
    }

    String phoneTail() {
      var digits = phone.replaceAll("\\D", "");
      return digits.length() < PHONE_DIGITS ? "" : digits.substring(digits.length() - PHONE_DIGITS);
    }
  }

  static PossibleDuplicate of(Typed typed, PersonFound known, String knownCnp, String knownPhone) {
    return of(typed, known, knownCnp, knownPhone, false);
  }

  static PossibleDuplicate of(Typed typed, PersonFound known, String knownCnp, String knownPhone, boolean sameAddress) {
    var reasons = new ArrayList<Reason>();
    int score = cnp(typed.cnp(), knownCnp, reasons) + names(typed, known, reasons) + birth(typed.bornOn(), known.bornOn(), reasons);
    if (!typed.phoneTail().isEmpty() && knownPhone.replaceAll("\\D", "").endsWith(typed.phoneTail())) {
      reasons.add(Reason.SAME_PHONE);
    }
    if (sameAddress) {
      reasons.add(Reason.SAME_ADDRESS);
    }
    reasons.sort(null);
    if (BIRTH.containsAll(reasons)) {
      return new PossibleDuplicate(known, 0, List.copyOf(reasons));
    }
    int sum = score + reasons.stream().mapToInt(reason -> reason.weight).sum();
    return new PossibleDuplicate(known, Math.min(sum, most(typed, known, reasons)), List.copyOf(reasons));
  }

  /** How likely two records can be at most that show two persons of one family. */
  private static int most(Typed typed, PersonFound known, List<Reason> reasons) {
    if (reasons.contains(Reason.SAME_CNP)) {
      return Integer.MAX_VALUE;
    }
    if (typed.bornOn() != null && known.bornOn() != null
        && Math.abs(typed.bornOn().getYear() - known.bornOn().getYear()) >= GENERATION_YEARS) {
      return PARENT;
    }
    if (reasons.contains(Reason.SAME_NAME) || reasons.contains(Reason.SIMILAR_NAME)) {
      return Integer.MAX_VALUE;
    }
    // numbers given out one after the other differ by a digit: without a name they tell little
    boolean sameBirth = reasons.contains(Reason.SAME_BIRTH_DATE) || reasons.contains(Reason.SWAPPED_BIRTH_DATE);
    if (reasons.contains(Reason.SAME_FAMILY_NAME)) {
      boolean oneName = typed.givenName().isEmpty() || known.givenName().isEmpty();
      return oneName ? Integer.MAX_VALUE : TWIN;
    }
    return reasons.contains(Reason.SAME_GIVEN_NAME) && sameBirth ? Integer.MAX_VALUE : LIKELY - 1;
  }

  /**
   * All codes that differ from this one by a digit or by two neighbours swapped; also with the control digit of the changed code, as
   * when somebody issued or computed it for the wrong digits.
   */
  static Set<String> near(String cnp) {
    var near = new HashSet<String>();
    wrong(cnp).forEach(code -> {
      near.add(code);
      if (!code.startsWith(cnp.substring(0, cnp.length() - 1))) {
        near.add(code.substring(0, code.length() - 1) + Cnp.controlDigit(code));
      }
    });
    return near;
  }

  private static Set<String> wrong(String cnp) {
    var near = new HashSet<String>();
    for (int at = 0; at < cnp.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        near.add(cnp.substring(0, at) + digit + cnp.substring(at + 1));
      }
      if (at > 0) {
        near.add(cnp.substring(0, at - 1) + cnp.charAt(at) + cnp.charAt(at - 1) + cnp.substring(at + 1));
      }
    }
    return near;
  }

  /** Day and month the other way round, when that is a date too. */
  static @Nullable LocalDate swapped(@Nullable LocalDate day) {
    try {
      return day == null || day.getDayOfMonth() == day.getMonthValue() ? null
          : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    } catch (DateTimeException noSuchMonth) {
      return null;
    }
  }

  private static int cnp(String typed, String known, List<Reason> reasons) {
    if (typed.length() != 13 || known.isEmpty() || !typed.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      return 0;
    }
    if (typed.equals(known)) {
      reasons.add(Reason.SAME_CNP);
    } else if (near(typed).contains(known)) {
      reasons.add(Reason.CNP_ONE_DIGIT);
    } else {
      return OTHER_CNP;
    }
    return 0;
  }

  private static int birth(@Nullable LocalDate typed, @Nullable LocalDate known, List<Reason> reasons) {
    if (typed == null || known == null) {
      return 0;
    }
    if (typed.equals(known)) {
      reasons.add(Reason.SAME_BIRTH_DATE);
    } else if (known.equals(swapped(typed))) {
      reasons.add(Reason.SWAPPED_BIRTH_DATE);
    } else if (oneDigit(typed, known)) {
      reasons.add(Reason.BIRTH_DATE_ONE_DIGIT);
    } else {
      return OTHER_BIRTH_DATE;
    }
    return 0;
  }

  private static boolean oneDigit(LocalDate typed, LocalDate known) {
    var one = typed.toString();
    var other = known.toString();
    return one.length() == other.length()
        && IntStream.range(0, one.length()).filter(at -> one.charAt(at) != other.charAt(at)).count() == 1;
  }

  private static int names(Typed typed, PersonFound known, List<Reason> reasons) {
    var knownWords = words(known.familyName() + " " + known.givenName() + " " + String.join(" ", known.formerNames()));
    var family = words(typed.familyName() + " " + typed.formerName());
    var given = words(typed.givenName());
    boolean givenExact = !given.isEmpty() && knownWords.containsAll(given);
    boolean familyExact = words(typed.familyName()).stream().anyMatch(knownWords::contains);
    if (familyExact && givenExact) {
      reasons.add(Reason.SAME_NAME);
    } else if (anyLike(family, knownWords) && anyLike(given, knownWords)) {
      reasons.add(Reason.SIMILAR_NAME);
    } else if (familyExact) {
      reasons.add(Reason.SAME_FAMILY_NAME);
    } else if (givenExact) {
      reasons.add(Reason.SAME_GIVEN_NAME);
    }
    return 0;
  }

  private static Set<String> words(String text) {
    var words = new HashSet<String>();
    Folding.variants(text).forEach(variant -> words.addAll(Folding.words(variant)));
    return words;
  }

  private static boolean anyLike(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other ->
        one.equals(other) || one.length() >= 4 && other.length() >= 4 && Highlight.oneErrorApart(one, other)));
  }
}
