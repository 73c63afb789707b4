package ro.reazem.childprotection.fostercarer;

import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** Whom a carer may receive, as typed in a request or an attest (limitele, așa cum au fost scrise). */
record LimitsFields(@Nullable String children, @Nullable String ageFrom, @Nullable String ageTo, @Nullable String sex, @Nullable String disabilities,
    @Nullable String hiv, @Nullable String emergency, @Nullable String respite) {

  private static final int MOST = 20;
  private static final int OLDEST = 26;

  /** @return null when something was refused beside its field */
  static @Nullable AttestLimits read(LimitsFields typed, Inputs in) {
    var children = in.whole("children", typed.children(), 1, MOST);
    var from = in.whole("ageFrom", typed.ageFrom(), 0, OLDEST);
    var to = in.whole("ageTo", typed.ageTo(), 0, OLDEST);
    var sex = in.choice("sex", typed.sex(), AdmittedSex.class);
    if (children == null || from == null || to == null || sex == null) {
      return null;
    }
    try {
      return new AttestLimits(children, from, to, sex, is(typed.disabilities()), is(typed.hiv()), is(typed.emergency()), is(typed.respite()));
    } catch (RuleViolated violated) {
      in.reject("ageTo", violated);
      return null;
    }
  }

  static boolean is(@Nullable String typed) {
    return "true".equals(typed);
  }
}
