package ro.reazem.directory.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ro.reazem.platform.text.Folding;

/** All localities at one moment, for reading a long file without asking the database for each line. */
public final class PlaceIndex {

  private final Map<Integer, Place> byCode = new HashMap<>();
  private final Map<String, List<Place>> byName = new HashMap<>();

  PlaceIndex(List<Place> localities) {
    for (var place : localities) {
      byCode.put(place.siruta(), place);
      byName.computeIfAbsent(Folding.fold(place.name()), name -> new java.util.ArrayList<>(1)).add(place);
      byName.computeIfAbsent(Folding.fold(place.label()), name -> new java.util.ArrayList<>(1)).add(place);
    }
  }

  public Optional<Place> byCode(int siruta) {
    return Optional.ofNullable(byCode.get(siruta));
  }

  /** The localities of this name, within a county when one is given. */
  public List<Place> named(String name, String county) {
    var named = byName.getOrDefault(Folding.fold(name.strip()), List.of());
    var wanted = Folding.fold(county.strip());
    return wanted.isEmpty() ? named
        : named.stream().filter(place -> Folding.fold(place.county()).equals(wanted)).toList();
  }
}
