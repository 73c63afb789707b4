package ro.reazem.identity.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.identity.unit.UnitId;

/** The units of the invented directorate. */
enum DemonstrationUnit {
  INSTITUTION("DGASPC Măgura", null),
  ASSISTANCE("Direcția de asistență socială", INSTITUTION),
  BENEFITS("Serviciul beneficii de asistență socială", ASSISTANCE),
  FRONT_DESK("Biroul relații cu publicul și registratură", BENEFITS),
  PREVENTION("Serviciul prevenirea separării și intervenție în comunitate", ASSISTANCE),
  ECONOMIC("Direcția economică", INSTITUTION),
  PAYMENTS("Serviciul buget și plăți", ECONOMIC),
  AUDIT("Compartimentul audit public intern", INSTITUTION);

  final String text;
  final @Nullable DemonstrationUnit parent;

  DemonstrationUnit(String text, @Nullable DemonstrationUnit parent) {
    this.text = text;
    this.parent = parent;
  }

  /** The same on every machine, so that other demonstration data may name it. */
  UnitId id() {
    return new UnitId(UUID.nameUUIDFromBytes(("demonstration unit " + name()).getBytes(StandardCharsets.UTF_8)));
  }
}
