package ro.reazem.services.nursery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.services.points.Family;
import ro.reazem.services.unit.Programme;

/**
 * What a request for a nursery asks (cererea de înscriere).
 *
 * @param options nurseries in the order in which they are wished
 */
record Asked(UUID oneTimeKey, UUID childId, UUID parentId, LocalDate bornOn, UUID campaignId, List<UUID> options, Programme programme, LocalDate on,
    String registeredNumber, Family family) {

  Asked {
    options = List.copyOf(options);
    RuleViolated.require(!childId.equals(parentId), "services.nursery.childIsParent");
    RuleViolated.require(options.size() == options.stream().distinct().count(), "services.nursery.optionTwice");
    RuleViolated.require(!bornOn.isAfter(on), "services.nursery.notBorn");
  }
}
