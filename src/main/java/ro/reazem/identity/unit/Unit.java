package ro.reazem.identity.unit;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.identity.UnitRecorded;
import ro.reazem.kernel.RuleViolated;

/** An organisational unit of the institution (direcție, serviciu, birou, compartiment). */
@Table(schema = "identity", name = "unit")
class Unit implements AggregateRoot<Unit, UnitId> {

  private final @Id UnitId id;
  private String name;
  private @Nullable UnitId parentId;
  private boolean active;
  private final @Nullable UUID formKey;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Unit(UnitId id, String name, @Nullable UnitId parentId, boolean active, @Nullable UUID formKey, @Nullable Long version) {
    this.id = id;
    this.name = name;
    this.parentId = parentId;
    this.active = active;
    this.formKey = formKey;
    this.version = version;
  }

  static Unit opened(UnitId id, String name, @Nullable UnitId parent, @Nullable UUID formKey) {
    return new Unit(id, name, parent, true, formKey, null);
  }

  /** Gives the unit another name and place. */
  Unit reorganise(String newName, @Nullable UnitId newParent) {
    RuleViolated.require((newParent == null) == (parentId == null), "identity.unit.institutionStaysOnTop");
    name = newName;
    parentId = newParent;
    return this;
  }

  Unit close() {
    RuleViolated.require(parentId != null, "identity.unit.institutionStaysOpen");
    active = false;
    return this;
  }

  Unit reopen() {
    active = true;
    return this;
  }

  UnitRecorded restated(Instant at) {
    return new UnitRecorded(id.value(), version == null ? 0 : version, at, name, parentId == null ? null : parentId.value(),
        active);
  }

  @Override
  public UnitId getId() {
    return id;
  }

  boolean isActive() {
    return active;
  }

  @Nullable Long version() {
    return version;
  }
}
