package ro.reazem.childprotection.leaving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.measure.MeasureRule;
import ro.reazem.childprotection.measure.Refusal;

/**
 * Staying under the measure after eighteen (continuarea măsurii la cerere).
 *
 * @param lastDay until when at most; null when it is refused
 */
record Continuation(List<Refusal> refusals, @Nullable LocalDate lastDay) {

  public boolean isAllowed() {
    return refusals.isEmpty();
  }

  /** For studies: once per form of education, until the age of the law. */
  public static Continuation forStudies(YoungPerson who, StudyForm form, LocalDate from, LeavingLaw law) {
    var broken = common(who);
    var birthday = who.bornOn().plusYears(law.studyUntil());
    if (!from.isBefore(birthday)) {
      broken.add(Refusal.of(MeasureRule.CONTINUED_TOO_LONG, law.studyUntil(), birthday));
    }
    if (who.used().contains(form)) {
      broken.add(Refusal.of(MeasureRule.FORM_OF_STUDY_USED));
    }
    return new Continuation(List.copyOf(broken), broken.isEmpty() ? birthday.minusDays(1) : null);
  }

  /** Without studies, for whoever cannot return to a family and risks exclusion: a few years, counted from the first day of it. */
  public static Continuation withoutStudies(YoungPerson who, LocalDate from, LeavingLaw law) {
    var broken = common(who);
    var since = who.withoutStudiesSince();
    var end = (since == null ? from : since).plusYears(law.exclusionYears());
    if (!from.isBefore(end)) {
      broken.add(Refusal.of(MeasureRule.EXCLUSION_YEARS_USED, law.exclusionYears()));
    }
    if (who.offersRefused() >= law.exclusionOffers()) {
      broken.add(Refusal.of(MeasureRule.OFFERS_REFUSED, law.exclusionOffers()));
    }
    return new Continuation(List.copyOf(broken), broken.isEmpty() ? end.minusDays(1) : null);
  }

  private static List<Refusal> common(YoungPerson who) {
    var broken = new ArrayList<Refusal>();
    if (who.requestedOn() == null) {
      broken.add(Refusal.of(MeasureRule.CONTINUED_WITHOUT_REQUEST));
    }
    if (who.chosen() == YouthChoice.INDEMNITY) {
      broken.add(Refusal.of(MeasureRule.OPTION_WAS_CHOSEN));
    }
    return broken;
  }
}
