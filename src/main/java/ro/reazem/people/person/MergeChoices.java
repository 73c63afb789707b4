package ro.reazem.people.person;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose value each field keeps when two records become one. Where nothing was chosen the survivor's stays, unless it is empty.
 *
 * @param absorbed the fields that keep the value of the absorbed record
 * @param survivor the fields that keep the value of the survivor, even an empty one
 */
public record MergeChoices(Set<MergeField> absorbed, Set<MergeField> survivor) {

  public static final MergeChoices NONE = new MergeChoices(Set.of(), Set.of());

  <T> @Nullable T of(MergeField field, @Nullable T survivors, @Nullable T absorbeds) {
    if (absorbed.contains(field)) {
      return absorbeds;
    }
    return survivor.contains(field) || !isEmpty(survivors) ? survivors : absorbeds;
  }

  <T> T known(MergeField field, T survivors, T absorbeds) {
    return Objects.requireNonNull(of(field, survivors, absorbeds));
  }

  public boolean prefersAbsorbed(MergeField field) {
    return absorbed.contains(field);
  }

  /** By name of the field, for the log. */
  public Map<String, Set<MergeField>> told() {
    return Map.of("absorbed", absorbed, "survivor", survivor);
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null || value.toString().isEmpty() || value.toString().equals("NOT_STATED");
  }
}
