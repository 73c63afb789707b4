package ro.reazem.people.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.people.household.HouseholdNow;
import ro.reazem.people.household.HouseholdsNow;
import ro.reazem.people.person.RegisterEntries;

/** Finds the persons whom rows of a file mean: by the external id they were loaded with, else by their CNP. */
@Component
class KnownRows {

  private final JdbcClient jdbc;
  private final RegisterEntries entries;
  private final HouseholdsNow households;

  KnownRows(JdbcClient jdbc, RegisterEntries entries, HouseholdsNow households) {
    this.jdbc = jdbc;
    this.entries = entries;
    this.households = households;
  }

  private record Loaded(String hash, UUID person) {}

  /** The known ones among the rows, by line. */
  Map<Integer, KnownRow> of(List<FileReading.Line> lines) {
    var loaded = loaded(lines);
    var holders = holders(lines);
    if (loaded.isEmpty() && holders.isEmpty()) {
      return Map.of();
    }
    var persons = new HashSet<>(holders.values());
    loaded.values().forEach(row -> persons.add(row.person()));
    var found = entries.of(persons);
    var homes = new HashMap<UUID, HouseholdNow>();
    households.of(persons).values().forEach(home -> home.members().keySet().forEach(member -> homes.put(member, home)));
    var known = new HashMap<Integer, KnownRow>();
    for (var line : lines) {
      var before = loaded.get(line.rowKey());
      var holder = holders.get(line.cnp());
      var entry = found.get(before == null ? holder : before.person());
      if (entry != null) {
        known.put(line.row().number(), new KnownRow(entry, before != null && before.hash().equals(line.hash()),
            holder != null && !holder.equals(entry.id()), homes.get(entry.id())));
      }
    }
    return known;
  }

  private Map<String, Loaded> loaded(List<FileReading.Line> lines) {
    var loaded = new HashMap<String, Loaded>();
    jdbc.sql("select row_key, content_hash, person_id from people.imported_row where row_key = any (:keys)")
        .param("keys", lines.stream().map(FileReading.Line::rowKey).toArray(String[]::new))
        .query((row, number) -> loaded.put(row.getString(1), new Loaded(row.getString(2), row.getObject(3, UUID.class)))).list();
    return loaded;
  }

  private Map<String, UUID> holders(List<FileReading.Line> lines) {
    var cnps = new ArrayList<String>();
    lines.stream().map(FileReading.Line::cnp).filter(cnp -> !cnp.isEmpty()).forEach(cnps::add);
    var holders = new HashMap<String, UUID>();
    jdbc.sql("select cnp, coalesce(merged_into, id) from people.person where cnp = any (:cnps) order by merged_into nulls last").param("cnps", cnps.toArray(String[]::new))
        .query((row, number) -> holders.put(row.getString(1), row.getObject(2, UUID.class))).list();
    return holders;
  }
}
