package ro.reazem.childprotection.adoption.adopters;

import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.adoption.adopters.AdoptersSheet.AcceptedSex;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** The fields of the accepted child as typed, in the request and when the profile changes. */
record AcceptedFields(@Nullable String ageFrom, @Nullable String ageTo, @Nullable String sex, @Nullable String siblings, @Nullable String health) {

  private static final int OLDEST = 17;
  private static final int MOST_SIBLINGS = 5;

  /** The profile, or nothing when a field was refused. */
  @Nullable AcceptedChild read(Inputs in) {
    var from = in.whole("ageFrom", ageFrom, 0, OLDEST);
    var to = in.whole("ageTo", ageTo, 0, OLDEST);
    var accepted = in.choice("sex", sex, AcceptedSex.class);
    var several = in.whole("siblings", siblings, 0, MOST_SIBLINGS);
    if (from == null || to == null || accepted == null || several == null) {
      return null;
    }
    try {
      return new AcceptedChild(from, to, accepted, several, health != null);
    } catch (RuleViolated refused) {
      in.reject("ageTo", refused);
      return null;
    }
  }
}
