package ro.reazem.people.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.directory.places.PlaceChoice;
import ro.reazem.directory.places.Places;
import ro.reazem.events.people.Sex;

/** Reads the filters of a search; what cannot be read narrows nothing. */
@Component
class SearchReading {

  private static final int OLDEST = 130;

  private final Places places;

  SearchReading(Places places) {
    this.places = places;
  }

  PlaceChoice place(SearchAsked asked) {
    return places.resolve(asked.siruta(), asked.sirutaText());
  }

  SearchFilter filter(SearchAsked asked) {
    return filter(asked, place(asked));
  }

  SearchFilter filter(SearchAsked asked, PlaceChoice place) {
    return new SearchFilter(place instanceof PlaceChoice.Found found ? found.place().siruta() : null, age(asked.from()),
        age(asked.to()), "FEMALE".equals(asked.sex()) ? Sex.FEMALE : "MALE".equals(asked.sex()) ? Sex.MALE : null,
        "yes".equals(asked.living()) ? Boolean.TRUE : "no".equals(asked.living()) ? Boolean.FALSE : null);
  }

  private static @Nullable Integer age(@Nullable String typed) {
    return typed != null && typed.strip().matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(typed.strip()), OLDEST) : null;
  }
}
