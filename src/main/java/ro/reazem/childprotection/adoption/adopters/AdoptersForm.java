package ro.reazem.childprotection.adoption.adopters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** The request of adopters as typed (cererea de evaluare în vederea obținerii atestatului). */
record AdoptersForm(@Nullable String key, @Nullable String requestedOn, @Nullable String requestNumber, @Nullable String first, @Nullable String firstCnp,
    @Nullable String second, @Nullable String secondCnp, @Nullable String married, @Nullable String address, @Nullable String phone, @Nullable String home,
    @Nullable String income, @Nullable String motivation, @Nullable String ageFrom, @Nullable String ageTo, @Nullable String sex, @Nullable String siblings,
    @Nullable String health) {

  private static final int LINE = 200;
  private static final int WORDS = 2000;

  static AdoptersForm blank(String key, String today) {
    return new AdoptersForm(key, today, null, null, null, null, null, null, null, null, null, null, null, "0", "6", "ANY", "0", null);
  }

  /** The sheet, or nothing when a field was refused. */
  @Nullable AdoptersSheet read(Inputs in) {
    var one = in.text("first", first, LINE);
    var oneCnp = in.required("firstCnp", firstCnp, Cnp::parse);
    var other = in.optionalText("second", second, LINE);
    var otherCnp = in.optional("secondCnp", secondCnp, Cnp::parse);
    LocalDate since = in.optionalDate("married", married);
    var where = in.text("address", address, LINE);
    var called = in.optionalText("phone", phone, LINE);
    var dwelling = in.optionalParagraphs("home", home, WORDS);
    var means = in.optionalText("income", income, LINE);
    var why = in.paragraphs("motivation", motivation, WORDS);
    var accepted = new AcceptedFields(ageFrom, ageTo, sex, siblings, health).read(in);
    if (oneCnp == null || accepted == null) {
      return null;
    }
    try {
      return new AdoptersSheet(one, oneCnp.digits(), other, otherCnp == null ? "" : otherCnp.digits(), since, where, called, dwelling, means, why,
          accepted.ageFrom(), accepted.ageTo(), accepted.sex(), accepted.siblings(), accepted.health());
    } catch (RuleViolated refused) {
      in.reject("married", refused);
      return null;
    }
  }
}
