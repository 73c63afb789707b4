package ro.reazem.childprotection.fostercarer;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.attestation.CarerLaw;
import ro.reazem.kernel.RuleViolated;

/** All conditions with what was found of each, the latest counting (lista de verificare a condițiilor). */
record Checklist(Map<CarerCondition, CheckedCondition> checked) {

  Checklist {
    checked = Map.copyOf(checked);
  }

  /** @param inOrder what was found, the oldest first */
  static Checklist of(Collection<CheckedCondition> inOrder) {
    var latest = new EnumMap<CarerCondition, CheckedCondition>(CarerCondition.class);
    inOrder.forEach(one -> latest.put(one.condition(), one));
    return new Checklist(latest);
  }

  Optional<CheckedCondition> of(CarerCondition condition) {
    return Optional.ofNullable(checked.get(condition));
  }

  List<CarerCondition> missing() {
    return Arrays.stream(CarerCondition.values()).filter(one -> !checked.containsKey(one)).toList();
  }

  List<CarerCondition> failed() {
    return Arrays.stream(CarerCondition.values()).filter(one -> of(one).filter(found -> !found.result().suffices()).isPresent()).toList();
  }

  /** @throws RuleViolated when a condition was not checked yet, or is not met: then the person cannot be found fit */
  void requireFit() {
    RuleViolated.require(missing().isEmpty(), "childprotection.fostercarer.conditionsMissing", missing().size());
    RuleViolated.require(failed().isEmpty(), "childprotection.fostercarer.conditionsNotMet", failed().size());
  }

  /**
   * What the day of birth says of the age (I7.4).
   *
   * @throws RuleViolated when the person is too young, or has reached the age of retirement where that is established
   */
  static void requireAge(@Nullable LocalDate bornOn, LocalDate day, CarerLaw law) {
    if (bornOn == null) {
      throw new RuleViolated("childprotection.fostercarer.birthUnknown");
    }
    int age = Period.between(bornOn, day).getYears();
    RuleViolated.require(age >= law.leastAge(), "childprotection.attestation.carerTooYoung", law.leastAge());
    var most = law.mostAge();
    if (most != null && age >= most) {
      throw new RuleViolated("childprotection.attestation.carerTooOld", most);
    }
  }
}
