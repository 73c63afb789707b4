package ro.reazem.childprotection.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.attestation.CarerLaw;
import ro.reazem.childprotection.attestation.Places;
import ro.reazem.platform.text.Folding;

/** Weighs a carer whom the law allows (cântărirea criteriilor de potrivire): every reason with its weight, none hidden. */
final class Weighing {

  static final int SOON_MONTHS = 3;
  static final int MUCH_YOUNGER = 8;
  private static final String VERY_GOOD = "VERY_GOOD";
  private static final String UNSATISFACTORY = "UNSATISFACTORY";

  private final Need need;
  private final Candidate one;
  private final List<Reason> reasons = new ArrayList<>();

  private Weighing(Need need, Candidate one) {
    this.need = need;
    this.one = one;
  }

  static Offered of(Need need, Candidate one, CarerLaw law) {
    var weighing = new Weighing(need, one);
    var attestation = one.carer().attested().attestation();
    var places = new Places(attestation == null ? 0 : attestation.limits().children(), one.carer().placed());
    weighing.siblings(places);
    weighing.nearness();
    weighing.origin();
    weighing.wishes();
    weighing.household();
    weighing.record(one.carer().attested().goodUntil(need.day(), law));
    return new Offered(one, places.usedOn(need.day()), attestation == null ? null : places.most(), List.copyOf(weighing.reasons));
  }

  private void siblings(Places places) {
    var arrival = need.arrival();
    if (one.siblingsThere() > 0) {
      add(Leaning.SIBLING_THERE);
    }
    if (places.peak(arrival.period(), arrival.children()) + arrival.children().size() > places.most()) {
      add(Leaning.EXCEPTION);
    } else if (arrival.children().size() > 1) {
      reasons.add(Reason.of(Leaning.SIBLINGS_TOGETHER, arrival.children().size()));
    }
  }

  private void nearness() {
    switch (need.from() == null ? Nearness.UNKNOWN : need.from().nearnessTo(one.home())) {
      case SAME_LOCALITY -> add(Leaning.SAME_LOCALITY);
      case SAME_UNIT -> add(Leaning.SAME_UNIT);
      case SAME_COUNTY -> add(Leaning.SAME_COUNTY);
      case OTHER_COUNTY -> add(Leaning.OTHER_COUNTY);
      case UNKNOWN -> { }
    }
  }

  private void origin() {
    if (!need.language().isBlank()) {
      add(speaks(one.languages(), need.language()) ? Leaning.LANGUAGE : Leaning.OTHER_LANGUAGE);
    }
    if (!need.religion().isBlank() && speaks(one.religion(), need.religion())) {
      add(Leaning.RELIGION);
    }
  }

  private void wishes() {
    var ages = need.arrival().children().stream().map(child -> child.ageOn(need.day())).filter(Objects::nonNull).toList();
    if (!ages.isEmpty()) {
      add(ages.stream().allMatch(age -> within(one.wished(), age)) ? Leaning.WISHED_AGE : Leaning.OTHER_THAN_WISHED_AGE);
    }
    if (need.arrival().children().stream().anyMatch(child -> child.disabled() || child.hiv())) {
      add(Leaning.SPECIAL_NEEDS);
    }
  }

  private void household() {
    int others = one.agesThere().size() - one.siblingsThere();
    if (one.agesThere().isEmpty()) {
      add(Leaning.ALONE);
    } else if (others > 0) {
      reasons.add(Reason.times(Leaning.EACH_OTHER_CHILD, others));
    }
    var oldest = need.arrival().children().stream().map(child -> child.ageOn(need.day())).filter(Objects::nonNull).max(Integer::compare);
    if (oldest.isPresent() && one.agesThere().stream().anyMatch(age -> oldest.get() - age >= MUCH_YOUNGER)) {
      reasons.add(Reason.of(Leaning.MUCH_YOUNGER_THERE, MUCH_YOUNGER));
    }
  }

  private void record(@Nullable LocalDate goodUntil) {
    if (VERY_GOOD.equals(one.lastGrade())) {
      add(Leaning.VERY_GOOD);
    } else if (UNSATISFACTORY.equals(one.lastGrade())) {
      add(Leaning.UNSATISFACTORY);
    }
    if (goodUntil != null && goodUntil.isBefore(need.day().plusMonths(SOON_MONTHS))) {
      add(Leaning.ENDORSEMENT_SOON);
    }
    if (one.onLeave()) {
      add(Leaning.ON_LEAVE);
    }
    if (one.underReview()) {
      add(Leaning.UNDER_REVIEW);
    }
  }

  private void add(Leaning leaning) {
    reasons.add(Reason.of(leaning));
  }

  private static boolean within(AttestLimits wished, int age) {
    return age >= wished.ageFrom() && age <= wished.ageTo();
  }

  private static boolean speaks(String languages, String asked) {
    return Folding.words(languages).containsAll(Folding.words(asked));
  }
}
