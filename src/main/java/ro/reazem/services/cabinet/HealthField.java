package ro.reazem.services.cabinet;

import org.jspecify.annotations.Nullable;

/**
 * One field of a form of the cabinet or of a pupil's file (rubrică a formularului).
 *
 * @param name the component of {@link HealthForm}
 * @param label the last word of the message key of its label
 * @param offers the name of the model attribute with the choices of a select
 */
public record HealthField(String name, Type type, String label, @Nullable String offers) {

  /** How it is filled in. */
  public enum Type {
    TEXT, AREA, DATE, SELECT, CHECK
  }

  public static HealthField text(String name, String label) {
    return new HealthField(name, Type.TEXT, label, null);
  }

  public static HealthField area(String name, String label) {
    return new HealthField(name, Type.AREA, label, null);
  }

  public static HealthField date(String name, String label) {
    return new HealthField(name, Type.DATE, label, null);
  }

  public static HealthField select(String name, String label, String offers) {
    return new HealthField(name, Type.SELECT, label, offers);
  }

  public static HealthField check(String name, String label) {
    return new HealthField(name, Type.CHECK, label, null);
  }
}
