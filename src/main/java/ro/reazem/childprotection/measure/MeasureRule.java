package ro.reazem.childprotection.measure;

import ro.reazem.kernel.LegalBasis;

/** What the law on special protection forbids (invariantele măsurilor): the closed list of reasons for which a measure is refused, each with its article. */
public enum MeasureRule {
  NO_SERVICES_TRIED("I1.1", "art. 38-40"),
  TOO_YOUNG_FOR_RESIDENCE("I3.1", "art. 64"),
  COMMISSION_NOT_COMPETENT("I3.2", "art. 65"),
  PARENTS_DO_NOT_CONSENT("I3.2", "art. 65"),
  CHILD_DOES_NOT_CONSENT("I3.2", "art. 57 alin. (3)"),
  CHILD_NOT_HEARD("I3.2", "art. 29"),
  DIRECTOR_NOT_COMPETENT("I3.3", "art. 68"),
  OPPOSITION("I3.3", "art. 68"),
  EMERGENCY_AFTER_COURT("I3.3", "art. 70"),
  NO_EMERGENCY_GROUND("I3.3", "art. 68"),
  REVOKED_TOO_LATE("I3.3", "art. 70 alin. (2)"),
  TWO_MEASURES("I3.4", "art. 59"),
  STARTS_BEFORE_DECISION("I3.4", "art. 59"),
  CARER_NOT_EVALUATED("I3.5", "art. 62"),
  CARER_HAS_RECORD("I3.5", "art. 62"),
  NOT_EXTENDED_FAMILY("I3.6", "art. 4"),
  PLACE_IS_FULL("I3.7", "art. 64"),
  WAIVER_NOT_OF_HEAD("I3.7", "art. 64"),
  PLACE_IS_CLOSED("I3.7", "art. 64"),
  MEASURE_IS_ACTIVE("I3.8", "art. 74"),
  PLACE_AGES("I3.7", "art. 64"),
  PLACE_SEX("I3.7", "art. 64"),
  RESIDENCE_NOT_LAST_RESORT("3.9", "art. 87"),
  CARER_HAS_NO_FILE("I7.1", "", "OG nr. 27/2024"),
  CARER_MAY_NOT("I7.1", "", "OG nr. 27/2024"),
  MANAGER_NOT_APART("I4.2", "", "Ordinul nr. 288/2006"),
  SECOND_PAYEE("I3.9", "art. 128"),
  CONTINUED_WITHOUT_REQUEST("I3.10", "art. 55 alin. (2)"),
  CONTINUED_TOO_LONG("I3.10", "art. 55 alin. (2)"),
  FORM_OF_STUDY_USED("I3.10", "art. 55 alin. (2)"),
  EXCLUSION_YEARS_USED("I3.10", "art. 55 alin. (3)"),
  OFFERS_REFUSED("I3.10", "art. 55 alin. (3)"),
  OPTION_WAS_CHOSEN("I3.10", "art. 129 alin. (4^2)"),
  LUMP_SUM_WAS_PAID("I3.10", "art. 129 alin. (4^1)"),
  SIBLINGS_SPLIT("I3.11", "art. 64"),
  RECEPTION_CENTRE_TOO_LONG("I3.12", "", "Ordinul nr. 25/2019");

  static final String ACT = "Legea nr. 272/2004";

  private final String number;
  private final LegalBasis basis;

  MeasureRule(String number, String article) {
    this(number, article, "Legea nr. 272/2004");
  }

  MeasureRule(String number, String article, String act) {
    this.number = number;
    this.basis = new LegalBasis(act, article);
  }

  /** Its number among the invariants of measures. */
  public String number() {
    return number;
  }

  /** Where it stands in the law. */
  public LegalBasis basis() {
    return basis;
  }

  /** The message that says it. */
  public String message() {
    return "childprotection.measure.rule." + name();
  }
}
