package ro.reazem.intake.registry;

import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.kernel.RuleViolated;

/** A register of entries with numbers of its own (registru de intrare-ieșire), of the institution or of one of its centres. */
@Table(schema = "intake", name = "registry")
public class Registry implements AggregateRoot<Registry, RegistryId> {

  private final @Id RegistryId id;
  private final String code;
  private String name;
  private UUID unitId;
  private boolean active;
  private final @Nullable UUID formKey;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Registry(RegistryId id, String code, String name, UUID unitId, boolean active, @Nullable UUID formKey, @Nullable Long version) {
    this.id = id;
    this.code = code;
    this.name = name;
    this.unitId = unitId;
    this.active = active;
    this.formKey = formKey;
    this.version = version;
  }

  /** @throws RuleViolated when the code is not of capital letters, digits and hyphens */
  static Registry opened(RegistryId id, String code, String name, UUID unit, @Nullable UUID formKey) {
    RuleViolated.require(code.matches("[A-Z0-9][A-Z0-9-]{0,11}"), "intake.registry.codeForm");
    return new Registry(id, code, name, unit, true, formKey, null);
  }

  /** Gives it another name and another unit that keeps it; its code stands before its numbers and stays. */
  Registry rename(String newName, UUID newUnit) {
    name = newName;
    unitId = newUnit;
    return this;
  }

  Registry close() {
    active = false;
    return this;
  }

  Registry reopen() {
    active = true;
    return this;
  }

  @Override
  public RegistryId getId() {
    return id;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** The unit whose officers keep it. */
  public UUID unitId() {
    return unitId;
  }

  public boolean isActive() {
    return active;
  }

  public long version() {
    return version == null ? 0 : version;
  }
}
