package ro.reazem.directory.places;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The nomenclature as it is browsed, and the reports of its imports. */
@Component
class PlaceRegister {

  private static final String REPORT = "id, file_name, imported_at, officer_name, lines, added, changed, unchanged, wrong, "
      + "cardinality(absent) as absent, closed";
  private static final int LONGEST_TEXT = 100;

  private final JdbcClient jdbc;

  PlaceRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A page of places with how many there are. */
  record Found(ListPage page, List<Place> places) {}

  /** The places whose words begin like those typed, or, when nothing is typed, those directly below the parent. */
  Found page(String typed, @Nullable Integer parent, ListPage.Asked asked) {
    var words = Folding.words(typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed);
    var digits = words.size() == 1 && words.getFirst().matches("[0-9]{1,9}") ? Integer.valueOf(words.getFirst()) : null;
    var where = digits != null ? " where siruta = :siruta "
        : words.isEmpty() ? " where valid_to is null and parent is not distinct from :parent "
        : " where valid_to is null and search_text like all (:patterns) ";
    var patterns = words.stream().map(word -> "% " + word + "%").toArray(String[]::new);
    var page = ListPage.of(asked, CappedTotal.of("from directory.place" + where,
        sql -> jdbc.sql(sql).param("siruta", digits).param("parent", parent, java.sql.Types.INTEGER).param("patterns", patterns)));
    var places = jdbc.sql("select " + Places.COLUMNS + " from directory.place" + where + """
        order by folded = :whole desc, folded like :whole || '%' desc, name, label, siruta
        limit :size offset :offset""")
        .param("siruta", digits).param("parent", parent, java.sql.Types.INTEGER).param("patterns", patterns)
        .param("whole", String.join(" ", words)).param("size", page.size()).param("offset", page.offset())
        .query(Place.class).list();
    return new Found(page, places);
  }

  /** The place and those above it, from the county down. */
  List<Place> path(int siruta) {
    return jdbc.sql("""
        with recursive up as (
          select p.*, 0 as depth from directory.place p where siruta = :siruta
          union all
          select p.*, depth + 1 from directory.place p join up on p.siruta = up.parent)
        select\s""" + Places.COLUMNS + " from up order by depth desc")
        .param("siruta", siruta).query(Place.class).list();
  }

  Optional<PlaceImport> importReport(UUID id) {
    return jdbc.sql("select " + REPORT + " from directory.place_import where id = :id").param("id", id).query(PlaceImport.class).optional();
  }

  List<PlaceImport> latestImports() {
    return jdbc.sql("select " + REPORT + " from directory.place_import order by imported_at desc, id limit 10").query(PlaceImport.class)
        .list();
  }

  /** The first of the units that the file of an import does not name. */
  List<Place> absent(UUID importId) {
    return jdbc.sql("select " + Places.COLUMNS + """
         from directory.place where siruta = any (select unnest(absent) from directory.place_import where id = :id)
        order by level, label limit 20""").param("id", importId).query(Place.class).list();
  }

  /** A page of the lines that an import left out. */
  List<PlaceFault> faults(UUID importId, ListPage page) {
    return jdbc.sql("""
        select line, code, arguments from directory.place_import_fault
        where import_id = :id and position >= :from order by position limit :size""")
        .param("id", importId).param("from", page.offset()).param("size", page.size())
        .query((row, number) -> new PlaceFault(row.getInt("line"), row.getString("code"),
            List.of((String[]) row.getArray("arguments").getArray()))).list();
  }
}
