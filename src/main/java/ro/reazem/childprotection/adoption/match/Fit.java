package ro.reazem.childprotection.adoption.match;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ro.reazem.childprotection.adoption.adopters.AdoptersSheet;
import ro.reazem.childprotection.adoption.adopters.AdoptersSheet.AcceptedSex;
import ro.reazem.childprotection.adoption.procedure.ChildProfile;

/**
 * How a child fits what adopters said they can receive (potrivirea teoretică), reason by reason. It orders what is offered; a person decides.
 *
 * @param grounds what was compared and whether it fits
 */
record Fit(List<Ground> grounds) {

  /** What is compared (criteriile potrivirii). */
  enum Criterion {
    AGE, SEX, SIBLINGS, HEALTH
  }

  /** One reason for or against. */
  public record Ground(Criterion criterion, boolean fits) {}

  static Fit of(ChildProfile child, AdoptersSheet adopters, LocalDate day) {
    var age = child.ageOn(day);
    return new Fit(Stream.of(new Ground(Criterion.AGE, age == null || age >= adopters.ageFrom() && age <= adopters.ageTo()),
        new Ground(Criterion.SEX, adopters.sex() == AcceptedSex.ANY || adopters.sex().name().equals(child.sex())),
        new Ground(Criterion.SIBLINGS, child.siblings() <= adopters.siblings()),
        new Ground(Criterion.HEALTH, !child.healthNeeds() || adopters.health())).toList());
  }

  public boolean isWhole() {
    return grounds.stream().allMatch(Ground::fits);
  }

  public long against() {
    return grounds.stream().filter(one -> !one.fits()).count();
  }
}
