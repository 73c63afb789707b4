package ro.reazem.intake.registry;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;

/** Opens, renames, closes and reopens registries. */
@Component
@Transactional
public class KeepingRegistries {

  private final SentForms sentForms;
  private final Registries registries;

  KeepingRegistries(SentForms sentForms, Registries registries) {
    this.sentForms = sentForms;
    this.registries = registries;
  }

  /**
   * Opens a registry; the same form sent twice opens one.
   *
   * @throws RuleViolated when the code is taken
   */
  public RegistryId open(RegistryId id, String code, String name, UUID unit, @Nullable UUID formKey) {
    sentForms.await("intake registry " + (formKey == null ? code : formKey));
    var before = formKey == null ? Optional.<Registry>empty() : registries.findByFormKey(formKey);
    if (before.isPresent()) {
      return before.get().getId();
    }
    sentForms.await("intake registry code " + code);
    RuleViolated.require(registries.findByCode(code).isEmpty(), "intake.registry.codeTaken");
    return registries.save(Registry.opened(id, code, name, unit, formKey)).getId();
  }

  void rename(RegistryId id, String name, UUID unit, long version) {
    registries.save(current(id, version).rename(name, unit));
  }

  void standing(RegistryId id, boolean active, long version) {
    var registry = current(id, version);
    registries.save(active ? registry.reopen() : registry.close());
  }

  private Registry current(RegistryId id, long version) {
    var registry = registries.findById(id).orElseThrow(() -> new RuleViolated("intake.registry.unknown"));
    SameVersion.require(version, registry.version());
    return registry;
  }
}
