package ro.reazem.identity.unit;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;

/** Opens, renames, moves, closes and reopens organisational units. */
@Component
@Transactional
public class OrganisingUnits {

  private final SentForms sentForms;
  private final Units units;
  private final UnitRegister register;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OrganisingUnits(SentForms sentForms, Units units, UnitRegister register, ApplicationEventPublisher events, Clock clock) {
    this.sentForms = sentForms;
    this.units = units;
    this.register = register;
    this.events = events;
    this.clock = clock;
  }

  /** Opens a unit; the same form sent twice opens one. */
  public UnitId open(UnitId id, String name, @Nullable UnitId parent, @Nullable UUID formKey) {
    Optional<Unit> sentBefore = Optional.ofNullable(formKey).flatMap(key -> {
      sentForms.await(key);
      return units.findByFormKey(key);
    });
    return sentBefore.map(Unit::getId).orElseGet(() -> {
      requireOpenParent(parent);
      return keep(Unit.opened(id, name, parent, formKey));
    });
  }

  void reorganise(UnitId id, String name, @Nullable UnitId parent, long version) {
    var unit = current(id, version);
    RuleViolated.require(parent == null || !register.below(id).contains(parent.value()), "identity.unit.belowItself");
    requireOpenParent(parent);
    keep(unit.reorganise(name, parent));
  }

  void close(UnitId id, long version) {
    RuleViolated.require(!register.inUse(id), "identity.unit.stillInUse");
    keep(current(id, version).close());
  }

  void reopen(UnitId id, long version) {
    keep(current(id, version).reopen());
  }

  private UnitId keep(Unit unit) {
    var kept = units.save(unit);
    events.publishEvent(kept.restated(clock.instant()));
    return kept.getId();
  }

  private Unit current(UnitId id, long version) {
    var unit = units.findById(id).orElseThrow(() -> new RuleViolated("identity.unit.unknown"));
    SameVersion.require(version, unit.version());
    return unit;
  }

  private void requireOpenParent(@Nullable UnitId parent) {
    RuleViolated.require(parent == null || units.findById(parent).filter(Unit::isActive).isPresent(),
        "identity.unit.parentClosed");
  }
}
