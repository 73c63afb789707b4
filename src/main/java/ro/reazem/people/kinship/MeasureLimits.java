package ro.reazem.people.kinship;

import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;

/** How long a measure of protection may last by the law in force when it was decided (durata maximă). */
@Component
class MeasureLimits {

  private final LegalParameters parameters;

  MeasureLimits(LegalParameters parameters) {
    this.parameters = parameters;
  }

  /** @throws RuleViolated when the measure is longer than the law allows, or has no end though it must have one */
  void check(CapacityMeasure measure) {
    RuleViolated.require(!measure.permanent() || measure.kind() == MeasureKind.SPECIAL_GUARDIANSHIP, "people.measure.permanentOnly");
    measure.kind().longest(measure.permanent()).ifPresent(code -> {
      var inForce = parameters.on(measure.rulingDate());
      var value = inForce.value(code);
      int years = inForce.whole(code);
      var latest = measure.since().plusYears(years);
      var ground = value.basis() == null ? value.source() : value.basis().cited();
      boolean sure = !value.standing().needsConfirmation() || value.confirmed();
      RuleViolated.require(measure.until() != null, sure ? "people.measure.endMissing" : "people.measure.endMissing.unconfirmed",
          years, ground, latest);
      RuleViolated.require(!measure.until().isAfter(latest), sure ? "people.measure.tooLong" : "people.measure.tooLong.unconfirmed",
          years, ground, latest);
    });
  }
}
