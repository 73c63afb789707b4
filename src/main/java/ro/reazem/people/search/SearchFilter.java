package ro.reazem.people.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.people.Sex;

/**
 * What the persons found must be besides.
 *
 * @param siruta the locality they live in or are registered in
 * @param ageFrom in whole years
 * @param ageTo in whole years
 * @param living true for the living, false for the dead
 */
record SearchFilter(@Nullable Integer siruta, @Nullable Integer ageFrom, @Nullable Integer ageTo, @Nullable Sex sex,
    @Nullable Boolean living) {

  static final SearchFilter NONE = new SearchFilter(null, null, null, null, null);

  /** The condition on a row of people.search_entry called e, beginning with and; empty when there is no filter. */
  String condition() {
    return (siruta == null ? "" : " and e.localities @> array[:siruta]")
        + (ageFrom == null ? "" : " and e.born_on <= cast(:today as date) - make_interval(years => :ageFrom)")
        + (ageTo == null ? "" : " and e.born_on > cast(:today as date) - make_interval(years => :ageTo + 1)")
        + (sex == null ? "" : " and e.sex = :sex")
        + (living == null ? "" : living ? " and not e.died" : " and e.died");
  }

  /** The same without the filters whose choices are counted. */
  SearchFilter open() {
    return new SearchFilter(siruta, ageFrom, ageTo, null, null);
  }

  boolean isOpen() {
    return sex == null && living == null;
  }

  Map<String, Object> parameters() {
    var parameters = new LinkedHashMap<String, Object>();
    put(parameters, "siruta", siruta);
    put(parameters, "ageFrom", ageFrom);
    put(parameters, "ageTo", ageTo);
    put(parameters, "sex", sex == null ? null : sex.name());
    return parameters;
  }

  private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }
}
