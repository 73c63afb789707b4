package ro.reazem.platform.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units of the invented directorate. */
public enum DemoUnit {
  INSTITUTION("DGASPC Măgura", null),
  ASSISTANCE("Direcția de asistență socială", INSTITUTION),
  BENEFITS("Serviciul beneficii de asistență socială", ASSISTANCE),
  FRONT_DESK("Biroul relații cu publicul și registratură", BENEFITS),
  PREVENTION("Serviciul prevenirea separării și intervenție în comunitate", ASSISTANCE),
  CHILDREN("Serviciul management de caz pentru copil", ASSISTANCE),
  NURSERY("Creșa „Licurici”", ASSISTANCE),
  COMMUNITY("Compartimentul asistență medicală comunitară", ASSISTANCE),
  SCHOOLS("Compartimentul medicină școlară", ASSISTANCE),
  ADOPTIONS("Serviciul adopții și postadopții", ASSISTANCE),
  ECONOMIC("Direcția economică", INSTITUTION),
  PAYMENTS("Serviciul buget și plăți", ECONOMIC),
  AUDIT("Compartimentul audit public intern", INSTITUTION),
  REGISTRY("Compartimentul registratură și arhivă", INSTITUTION);

  private final String text;
  private final @Nullable DemoUnit parent;

  DemoUnit(String text, @Nullable DemoUnit parent) {
    this.text = text;
    this.parent = parent;
  }

  public String text() {
    return text;
  }

  public @Nullable DemoUnit parent() {
    return parent;
  }

  /** The same on every machine, so that other demonstration data may name it. */
  public UUID id() {
    return UUID.nameUUIDFromBytes(("demonstration unit " + name()).getBytes(StandardCharsets.UTF_8));
  }
}
