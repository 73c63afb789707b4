package ro.reazem.directory.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import ro.reazem.platform.text.Folding;

/** Puts the lines of a file below their parents, which stand in the file or are known already. */
final class PlaceHierarchy {

  /** What a child needs to know of its parent. */
  record Known(int siruta, String name, PlaceKind kind, int level, String county) {}

  /** A unit ready to be kept. */
  record Placed(PlaceLine line, String label, String county) {

    String folded() {
      return Folding.fold(line.name());
    }

    /** All words of the label, each after a space, also as spelled before 1993. */
    String searchText() {
      var words = new LinkedHashSet<String>();
      Folding.variants(label).forEach(variant -> words.addAll(Folding.words(variant)));
      return " " + String.join(" ", words);
    }
  }

  private final Map<Integer, Known> known = new HashMap<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<PlaceFault> faults = new ArrayList<>();

  PlaceHierarchy(List<Known> knownBefore) {
    knownBefore.forEach(unit -> known.put(unit.siruta(), unit));
  }

  /** Places the lines from the counties down; one whose parent is missing or of the wrong level is a fault. */
  void place(List<PlaceLine> lines) {
    lines.stream().sorted(Comparator.comparingInt(PlaceLine::level)).forEach(this::place);
  }

  List<Placed> placed() {
    return placed;
  }

  List<PlaceFault> faults() {
    return faults;
  }

  private void place(PlaceLine line) {
    var parent = line.level() == 1 ? null : known.get(line.parent());
    if (line.level() > 1 && parent == null) {
      faults.add(PlaceFault.at(line.line(), "parentUnknown", line.parent()));
      return;
    }
    if (parent != null && parent.level() != line.level() - 1) {
      faults.add(PlaceFault.at(line.line(), "parentLevel", line.parent(), parent.level(), line.level()));
      return;
    }
    var county = parent == null ? line.name() : parent.county();
    known.put(line.siruta(), new Known(line.siruta(), line.name(), line.kind(), line.level(), county));
    placed.add(new Placed(line, label(line, parent, county), county));
  }

  private static String label(PlaceLine line, @org.jspecify.annotations.Nullable Known parent, String county) {
    if (line.kind() == PlaceKind.SECTOR) {
      return county + ", " + line.name().toLowerCase(java.util.Locale.of("ro"));
    }
    boolean capital = county.equals("București");
    var own = capital || line.kind().abbreviation().isEmpty() ? line.name() : line.kind().abbreviation() + " " + line.name();
    var label = new StringBuilder(own);
    if (line.level() == 3 && parent != null && !parent.name().equals(line.name())) {
      label.append(", ").append(parent.kind().abbreviation()).append(' ').append(parent.name());
    }
    if (line.level() > 1 && !capital) {
      label.append(", jud. ").append(county);
    }
    return label.toString();
  }
}
