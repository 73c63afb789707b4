package ro.reazem.people.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.merging.MergedPair;

/** Writes persons and households back as they were before a merge, leaving what others changed since; what came since goes where it was assigned. */
@Component
class PuttingBack {

  private static final String MEMBERS = "household_member";
  private static final String PERSON = "person_id";

  private final JdbcClient jdbc;
  private final Images images;

  PuttingBack(JdbcClient jdbc, Images images) {
    this.jdbc = jdbc;
    this.images = images;
  }

  private record Kept(String table, UUID id, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {}

  /** A row of a list that came to the survivor since the merge. */
  private record Added(String table, UUID owner, Map<String, @Nullable Object> row, boolean toAbsorbed) {}

  /** Writes down the addresses, former names and stays that the survivor got since. */
  void noteAdded(MergedPair pair) {
    var kept = kept(pair);
    for (var list : List.of("former_name", "person_address")) {
      var then = kept.stream().filter(image -> image.id().equals(pair.survivor())).flatMap(image -> rows(image.after(), list).stream()).toList();
      rows(now("person", pair.survivor()), list).stream().filter(row -> !then.contains(row)).forEach(row -> note(pair, list, pair.survivor(), row));
    }
    for (var home : homes(pair)) {
      var then = kept.stream().filter(image -> image.id().equals(home)).flatMap(image -> rows(image.after(), MEMBERS).stream()).toList();
      rows(now("household", home), MEMBERS).stream().filter(row -> pair.survivor().toString().equals(row.get(PERSON)))
          .filter(row -> !then.contains(row) && !isEnded(row, then)).forEach(row -> note(pair, MEMBERS, home, row));
    }
  }

  /** @return the households that changed */
  List<UUID> putBack(MergedPair pair) {
    var kept = kept(pair);
    var added = added(pair);
    var changed = new LinkedHashSet<UUID>();
    var lists = new LinkedHashMap<UUID, Map<String, List<Map<String, @Nullable Object>>>>();
    for (var image : kept) {
      var now = now(image.table(), image.id());
      if (image.table().equals("person")) {
        images.set(image.id(), ThreeWay.columns(row(image.before()), row(image.after()), row(now)));
      } else {
        changed.add(image.id());
      }
      for (var list : Images.LISTS) {
        if (now.containsKey(list)) {
          lists.computeIfAbsent(image.id(), id -> new LinkedHashMap<>())
              .put(list, new ArrayList<>(ThreeWay.list(rows(image.before(), list), rows(image.after(), list), rows(now, list))));
        }
      }
    }
    added.stream().filter(row -> row.table().equals(MEMBERS)).forEach(row -> {
      changed.add(row.owner());
      lists.computeIfAbsent(row.owner(), id -> new LinkedHashMap<>(Map.of(MEMBERS, new ArrayList<>(rows(now("household", id), MEMBERS)))));
    });
    added.stream().filter(Added::toAbsorbed).forEach(row -> give(pair, row, lists));
    lists.forEach((owner, of) -> of.keySet().forEach(list -> images.empty(list, owner)));
    lists.forEach((owner, of) -> of.forEach((list, rows) -> images.fill(list, owner, rows)));
    return List.copyOf(changed);
  }

  private static void give(MergedPair pair, Added added, Map<UUID, Map<String, List<Map<String, @Nullable Object>>>> lists) {
    var from = lists.getOrDefault(added.owner(), Map.of()).getOrDefault(added.table(), List.of());
    int at = from.indexOf(added.row());
    if (at < 0) {
      return;
    }
    if (added.table().equals(MEMBERS)) {
      var row = new LinkedHashMap<>(added.row());
      row.put(PERSON, pair.absorbed().toString());
      from.set(at, row);
    } else {
      from.remove(at);
      var to = lists.get(pair.absorbed());
      if (to != null) {
        to.get(added.table()).add(added.row());
      }
    }
  }

  /** A stay known at the merge that has ended since is the same stay. */
  private static boolean isEnded(Map<String, @Nullable Object> row, List<Map<String, @Nullable Object>> then) {
    return then.stream().anyMatch(old -> old.get(PERSON) != null && old.get(PERSON).equals(row.get(PERSON))
        && old.get("since") != null && old.get("since").equals(row.get("since")));
  }

  private List<UUID> homes(MergedPair pair) {
    return jdbc.sql("select distinct household_id from people.household_member where person_id = :survivor order by 1")
        .param("survivor", pair.survivor()).query(UUID.class).list();
  }

  private void note(MergedPair pair, String list, UUID owner, Map<String, @Nullable Object> row) {
    jdbc.sql("""
        insert into people.merge_item (merge_id, table_name, row_key, column_name, kind, before, after, group_key)
        values (:merge, :table, :owner || '/' || md5(:row), '*', 'ADDED', cast(:row as jsonb), cast(:row as jsonb), :owner || '/' || md5(:row))
        on conflict do nothing""").param("merge", pair.merge()).param("table", list).param("owner", owner.toString())
        .param("row", Images.text(row)).update();
  }

  private List<Added> added(MergedPair pair) {
    return jdbc.sql("""
        select table_name, split_part(row_key, '/', 1)::uuid as owner, before::text, coalesce(to_absorbed, false) as to_absorbed
        from people.merge_item where merge_id = :merge and kind = 'ADDED' and column_name = '*' order by row_key""").param("merge", pair.merge())
        .query((row, number) -> new Added(row.getString(1), row.getObject(2, UUID.class), Images.read(row.getString(3)), row.getBoolean(4)))
        .list();
  }

  private List<Kept> kept(MergedPair pair) {
    return jdbc.sql("""
        select table_name, row_key::uuid, before::text, after::text from people.merge_item where merge_id = :merge and kind = 'CHANGED'
        order by table_name desc, row_key = :absorbed, row_key""").param("merge", pair.merge()).param("absorbed", pair.absorbed().toString())
        .query((row, number) -> new Kept(row.getString(1), row.getObject(2, UUID.class), Images.read(row.getString(3)),
            Images.read(row.getString(4)))).list();
  }

  private Map<String, @Nullable Object> now(String table, UUID id) {
    return Images.read(images.take(table, id));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> row(Map<String, @Nullable Object> image) {
    return (Map<String, @Nullable Object>) image.getOrDefault("row", Map.of());
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, @Nullable Object>> rows(Map<String, @Nullable Object> image, String list) {
    return (List<Map<String, @Nullable Object>>) image.getOrDefault(list, List.of());
  }
}
