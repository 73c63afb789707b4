package ro.reazem.financialaid.scheme.housing;

import java.util.Arrays;
import java.util.List;

/** What a criterion of the points grid (criteriu de punctare) looks at: one of some choices, or a measure. */
public enum HousingFact {
  /** How the family lives now (regimul locuirii). */
  TENURE("PRIVATE_TENANT", "TOLERATED", "WITH_RELATIVES", "SHELTER", "HOMELESS", "OTHER"),
  /** Square metres a person. */
  AREA,
  /** Marital status of the applicant. */
  MARITAL("MARRIED", "UNMARRIED"),
  CHILDREN,
  /** Other persons in the applicant's care. */
  DEPENDANTS,
  /** An illness that needs an attendant or a room more. */
  ILLNESS("YES"),
  /** Groups that the law puts first (art. 43); each that applies counts. */
  GROUP("EVICTED", "YOUNG", "CARE_LEAVER", "INVALID", "DISABLED", "PENSIONER", "VETERAN", "REVOLUTION", "PERSECUTED", "VIOLENCE_VICTIM"),
  /** The highest degree of disability in the family. */
  DISABILITY("SEVERE", "MARKED", "MEDIUM", "LIGHT"),
  /** Net income a person and month, in lei. */
  INCOME,
  /** Persons in the family. */
  FAMILY,
  /** Years since the request was registered. */
  REQUEST_AGE;

  private final List<String> choices;

  HousingFact(String... choices) {
    this.choices = List.of(choices);
  }

  /** The choices; none for a measure. */
  public List<String> choices() {
    return choices;
  }

  public boolean isMeasure() {
    return choices.isEmpty();
  }

  /** Every criterion a grid can have, as fact or fact.choice, in the order of forms. */
  public static List<String> words() {
    return Arrays.stream(values()).flatMap(fact -> fact.isMeasure() ? java.util.stream.Stream.of(fact.name())
        : fact.choices.stream().map(choice -> fact.name() + "." + choice)).toList();
  }
}
