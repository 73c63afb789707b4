package ro.reazem.people.merge;

import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every row of every module that names one of some ids, without logs, revisions, the time it was last told, and the mark that a right is to be
 * looked at again, which a household that changed leaves, also when it changed back.
 */
final class RowsOf {

  private static final Pattern COUNTERS = Pattern.compile("\"(version|revision|told_at|changed_at|counted_with|facts_changed_on)\": (\"[^\"]*\"|\\d+|null)(, )?");
  private static final String LOGS = "^(merge|merge_item|merge_answer|duplicate_pair|duplicate_search|record_change|history_line|import.*|event_publication.*|trail.*)$";

  private final JdbcClient jdbc;

  RowsOf(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  TreeSet<String> naming(Collection<UUID> ids) {
    var rows = new TreeSet<String>();
    var tables = jdbc.sql("""
        select n.nspname || '.' || t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace
        where t.relkind in ('r', 'p') and n.nspname in ('people', 'directory', 'financialaid', 'platform', 'intake', 'worklist', 'casework')
          and t.relname !~ :logs""").param("logs", LOGS).query(String.class).list();
    for (var table : tables) {
      jdbc.sql("select to_jsonb(t)::text from " + table + " t where t::text ~ :ids")
          .param("ids", String.join("|", ids.stream().map(UUID::toString).toList())).query(String.class).list()
          .forEach(row -> rows.add(table + " " + COUNTERS.matcher(row).replaceAll("")));
    }
    return rows;
  }
}
