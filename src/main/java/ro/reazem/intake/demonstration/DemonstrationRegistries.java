package ro.reazem.intake.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import ro.reazem.intake.registry.RegistryId;

/** The registries of the invented directorate, the same on every machine so that other demonstration data may name them. */
final class DemonstrationRegistries {

  static final RegistryId GENERAL = id("general");
  static final RegistryId CENTRE = id("centre");

  private DemonstrationRegistries() {}

  private static RegistryId id(String name) {
    return new RegistryId(UUID.nameUUIDFromBytes(("demonstration registry " + name).getBytes(StandardCharsets.UTF_8)));
  }
}
