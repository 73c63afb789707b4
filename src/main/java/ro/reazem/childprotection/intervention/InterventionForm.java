package ro.reazem.childprotection.intervention;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form about an intervention as typed (formularul); its fields stand in the order of their kind.
 *
 * @param picks what was ticked
 */
record InterventionForm(@Nullable String key, @Nullable List<String> values, @Nullable List<String> picks, @Nullable String person, @Nullable String personText) {

  static InterventionForm blank(InterventionKind kind, String today, String now) {
    return new InterventionForm(UUID.randomUUID().toString(), FieldsOf.form(kind).stream().map(field -> switch (field.name()) {
      case "on" -> today;
      case "time" -> now;
      default -> "";
    }).toList(), List.of(), null, null);
  }

  public @Nullable String value(int place) {
    return values != null && place < values.size() ? values.get(place) : null;
  }

  public List<String> chosen() {
    return picks == null ? List.of() : picks;
  }
}
