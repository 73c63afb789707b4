package ro.reazem.people.merge;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table of every schema, but for what is named here with its reason. */
final class WholeDatabase {

  /** Tables that only ever say what happened, or what runs just now. */
  private static final Map<String, String> LEFT_OUT = Map.ofEntries(
      Map.entry("[a-z]+\\.merge(_item|_answer)?", "the log of the merge itself, which is to stay"),
      Map.entry("people\\.record_change", "the chronicle of the records: that they were merged and unmerged"),
      Map.entry("people\\.duplicate_(pair|search|cursor)", "what the search for duplicates found, looked for anew"),
      Map.entry("financialaid\\.history_line", "the history of requests"),
      Map.entry("intake\\.referral_step", "the history of referrals"),
      Map.entry("worklist\\.(timeline_line|notice)", "the timeline, one line per event"),
      Map.entry("events\\..*", "publications"),
      Map.entry("audit\\..*", "the trail of accesses"),
      Map.entry("sessions\\..*", "sessions"),
      Map.entry("notes\\.closing", "notes closed meanwhile because their day was over"),
      Map.entry("identity\\.(sign_in_attempt|session.*|start_up_token)", "who signed in meanwhile"),
      Map.entry("platform\\.(node|work_turn|work_done|living_node|once|publication_failure).*", "which node does what just now"),
      Map.entry("public\\..*", "the history of migrations"),
      Map.entry("directory\\.place.*", "the nomenclature of places, in which no person stands"));

  /** Counters and moments of the last change inside rows, and the mark that a household changed, which a right keeps also when it changed back. */
  private static final String COUNTERS = "\"(version|revision|told_at|changed_at|counted_with|facts_changed_on)\": (\"[^\"]*\"|\\d+|null)(, )?";

  private WholeDatabase() {}

  static Map<String, TreeSet<String>> rows(JdbcClient jdbc) {
    var all = new TreeMap<String, TreeSet<String>>();
    var tables = jdbc.sql("""
        select n.nspname || '.' || t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace
        where t.relkind in ('r', 'p') and not t.relispartition and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'""")
        .query(String.class).list();
    for (var table : tables) {
      if (LEFT_OUT.keySet().stream().noneMatch(table::matches)) {
        var rows = new TreeSet<String>();
        int[] same = {0};
        jdbc.sql("select regexp_replace(to_jsonb(t)::text, :counters, '', 'g') as row from " + table + " t").param("counters", COUNTERS)
            .query(String.class).list().forEach(row -> {
              if (!rows.add(row)) {
                rows.add(row + " #" + ++same[0]);
              }
            });
        all.put(table, rows);
      }
    }
    return all;
  }
}
