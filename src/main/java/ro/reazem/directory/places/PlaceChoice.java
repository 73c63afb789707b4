package ro.reazem.directory.places;

import java.util.List;

/** What became of a place that somebody typed. */
public sealed interface PlaceChoice {

  /** What can be offered to choose from. */
  default List<Place> candidates() {
    return List.of();
  }

  /** It is this one. */
  record Found(Place place) implements PlaceChoice {}

  /** It may be one of these; the person must say which. */
  record Several(List<Place> candidates) implements PlaceChoice {}

  /** Nothing like it is in the nomenclature. */
  record Unknown() implements PlaceChoice {}

  /** Nothing was typed. */
  record Missing() implements PlaceChoice {}
}
