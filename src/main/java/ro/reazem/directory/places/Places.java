package ro.reazem.directory.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.Inputs;

/**
 * The places of the country, for everybody: a code becomes a name, and what somebody typed becomes a code.
 */
@Component("places")
public class Places {

  static final String COLUMNS = "siruta, name, label, kind, level, county_name as county, postcode, valid_to is not null as closed";
  private static final int MOST_OFFERED = 12;
  private static final int LONGEST_TEXT = 100;

  private final JdbcClient jdbc;
  private final Map<Integer, Place> seen = new ConcurrentHashMap<>();

  Places(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As written in an address, such as Câmpeni, jud. Alba; the bare code for a place that is not in the nomenclature. */
  public String name(@Nullable Integer siruta) {
    return siruta == null ? "" : find(siruta).map(Place::label).orElse("SIRUTA " + siruta);
  }

  public Optional<Place> find(int siruta) {
    var known = seen.get(siruta);
    if (known == null) {
      known = read(siruta).orElse(null);
      if (known != null) {
        seen.put(siruta, known);
      }
    }
    return Optional.ofNullable(known);
  }

  /**
   * What the two fields of the picker mean. The code counts as long as the text still speaks of it; otherwise the text
   * decides, alone when only one locality has this name.
   */
  public PlaceChoice resolve(@Nullable String code, @Nullable String text) {
    var typed = text == null ? "" : text.strip();
    // what this node remembers of a place may be older than an import on another
    var picked = number(code).flatMap(this::read);
    if (typed.isEmpty()) {
      return picked.<PlaceChoice>map(PlaceChoice.Found::new).orElseGet(PlaceChoice.Missing::new);
    }
    if (picked.isPresent() && speaksOf(typed, picked.get())) {
      return new PlaceChoice.Found(picked.get());
    }
    var exact = exactly(typed);
    if (exact.size() == 1) {
      return new PlaceChoice.Found(exact.getFirst());
    }
    var offered = exact.isEmpty() ? suggest(typed) : exact;
    return offered.isEmpty() ? new PlaceChoice.Unknown() : new PlaceChoice.Several(offered);
  }

  /** What stands in the text of the picker: the place that was chosen by its name, as long as the text still speaks of it; else what was typed. */
  public @Nullable String shown(@Nullable String code, @Nullable String text) {
    var typed = text == null ? "" : text.strip();
    return typed.isEmpty() ? text : number(code).flatMap(this::find).filter(place -> speaksOf(typed, place)).map(Place::label).orElse(text);
  }

  /**
   * Reads the two fields of the picker in a form for a new address; what cannot be decided, or is closed since, is reported
   * beside the field, and the picker then offers the candidates.
   *
   * @return the code, or null when something was reported
   */
  public @Nullable Integer read(Inputs in, String field, @Nullable String code, @Nullable String text) {
    return switch (resolve(code, text)) {
      case PlaceChoice.Found found when found.place().closed() -> reject(in, field, "directory.place.closed");
      case PlaceChoice.Found found -> found.place().siruta();
      case PlaceChoice.Several several -> reject(in, field, "directory.place.several");
      case PlaceChoice.Unknown unknown -> reject(in, field, "directory.place.unknown");
      case PlaceChoice.Missing missing -> reject(in, field, "platform.input.required");
    };
  }

  /** Localities whose words begin like the words typed, the most likely first; similar ones when there are none. */
  public List<Place> suggest(@Nullable String typed) {
    var words = Folding.words(typed == null ? "" : typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed);
    if (words.isEmpty()) {
      return List.of();
    }
    var found = jdbc.sql("select " + COLUMNS + """
         from directory.place
        where level = 3 and valid_to is null and search_text like all (:patterns)
        order by spelled = :whole desc, spelled like :whole || '%' desc, spelled like :first || '%' desc, urban desc, name, label
        limit :most""")
        .param("patterns", patterns(words)).param("whole", spelled(words)).param("first", spelled(words.subList(0, 1)))
        .param("most", MOST_OFFERED)
        .query(Place.class).list();
    return found.isEmpty() ? similar(String.join(" ", words)) : found;
  }

  /** All localities as they are now. */
  public PlaceIndex index() {
    return new PlaceIndex(jdbc.sql("select " + COLUMNS + " from directory.place where level = 3 and valid_to is null")
        .query(Place.class).list());
  }

  /** Forgets what was read, after the nomenclature changed. */
  void forget() {
    seen.clear();
  }

  private Optional<Place> read(int siruta) {
    return jdbc.sql("select " + COLUMNS + " from directory.place where siruta = :siruta").param("siruta", siruta).query(Place.class)
        .optional();
  }

  private List<Place> similar(String folded) {
    return jdbc.sql("select " + COLUMNS + """
         from directory.place
        where level = 3 and valid_to is null and similarity(folded, :folded) > 0.35
        order by similarity(folded, :folded) desc, name, label limit :most""")
        .param("folded", folded).param("most", MOST_OFFERED).query(Place.class).list();
  }

  private List<Place> exactly(String typed) {
    var name = Folding.words(typed.contains(",") ? typed.substring(0, typed.indexOf(',')) : typed);
    return name.isEmpty() ? List.of() : jdbc.sql("select " + COLUMNS + """
         from directory.place
        where level = 3 and valid_to is null and spelled = :name and search_text like all (:patterns)
          and (label = :typed or :whole)
        order by urban desc, county_name, label limit 40""")
        .param("patterns", patterns(name)).param("name", spelled(name)).param("typed", typed)
        .param("whole", !typed.contains(",")).query(Place.class).list();
  }

  /** As the table keeps a name for telling whether it is the one typed. */
  private static String spelled(List<String> words) {
    return String.join(" ", words).replace('i', 'a');
  }

  private static String[] patterns(List<String> words) {
    return words.stream().map(word -> "% " + word + "%").toArray(String[]::new);
  }

  /** All words typed stand in the label, and the first of them in the name itself. */
  private static boolean speaksOf(String typed, Place place) {
    var words = Folding.words(typed);
    var name = place.kind() == PlaceKind.SECTOR ? place.label() : place.name();
    return !words.isEmpty() && begins(words.getFirst(), name) && words.stream().allMatch(word -> begins(word, place.label()));
  }

  private static boolean begins(String word, String text) {
    // typed as before 1993 it is the same name
    return Folding.variants(text).stream().flatMap(form -> Folding.words(form).stream()).anyMatch(known -> known.startsWith(word));
  }

  private static Optional<Integer> number(@Nullable String code) {
    return code != null && code.strip().matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(code.strip())) : Optional.empty();
  }

  private static @Nullable Integer reject(Inputs in, String field, String code) {
    in.reject(field, new RuleViolated(code));
    return null;
  }
}
