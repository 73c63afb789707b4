package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.time.Term;

/**
 * The figures of the law on measures as they stand on the day of the event (parametrii legali ai măsurilor).
 *
 * @param residenceFrom age from which a child may live in a residential service, null while no ban was in force
 * @param extendedDegree the last degree of kinship of the extended family
 * @param receptionMonths how long a child may stay in an emergency reception centre
 * @param receptionAlarmMonths after how many months of that somebody is warned
 * @param revocation within how many days the director may revoke an emergency placement, null while it is not established
 */
record MeasureLaw(LocalDate day, @Nullable Integer residenceFrom, int hearingAge, int consentAge, int extendedDegree,
    int receptionMonths, int receptionAlarmMonths, @Nullable Term revocation) {

  public static final String COURT_NOTICE = "PROTECTION_COURT_NOTICE";
  public static final String REVOCATION = "PROTECTION_REVOCATION";
  public static final String PLAN_AT_ONCE = "PROTECTION_PLAN_AT_ONCE";
  public static final String ORDER_REQUEST = "PROTECTION_ORDER_REQUEST";
  public static final String COURT_APPEAL = "PROTECTION_COURT_APPEAL";
  public static final String ORDER_APPEAL = "PROTECTION_ORDER_APPEAL";
  public static final String RECEPTION_ALARM = "PROTECTION_RECEPTION_ALARM";

  public static MeasureLaw of(ParametersInForce law) {
    return read(law.day(), code -> law.find(code).map(ParameterValue::value).orElse(null));
  }

  /** From the plain values of a day. */
  static MeasureLaw read(LocalDate day, Function<String, @Nullable String> value) {
    var residence = value.apply("PROTECTION_RESIDENCE_AGE");
    var revocation = value.apply(REVOCATION);
    return new MeasureLaw(day, residence == null ? null : Integer.valueOf(residence), whole(value, "CHILD_HEARD_AGE"),
        whole(value, "PROTECTION_CONSENT_AGE"), whole(value, "PROTECTION_EXTENDED_DEGREE"), term(value, "PROTECTION_RECEPTION_STAY").length(),
        term(value, RECEPTION_ALARM).length(), revocation == null ? null : Term.parse(revocation));
  }

  private static int whole(Function<String, @Nullable String> value, String code) {
    return Integer.parseInt(known(value, code));
  }

  private static Term term(Function<String, @Nullable String> value, String code) {
    return Term.parse(known(value, code));
  }

  private static String known(Function<String, @Nullable String> value, String code) {
    var text = value.apply(code);
    if (text == null) {
      throw new ro.reazem.kernel.RuleViolated("childprotection.measure.lawMissing", code);
    }
    return text;
  }
}
