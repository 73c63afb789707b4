package ro.reazem.audit.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schemas and tables as the database itself describes them. */
@Component
class TableSheets {

  private static final String COLUMNS = """
      select n.nspname as schema_name, t.relname as table_name, coalesce(obj_description(t.oid), '') as meaning,
        a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as optional,
        coalesce(col_description(t.oid, a.attnum), '') as remark
      from pg_class t join pg_namespace n on n.oid = t.relnamespace
      join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
      where t.relkind in ('r', 'p') and n.nspname not in ('information_schema', 'public') and n.nspname !~ '^pg_'
      order by n.nspname, t.relname, a.attnum""";

  private static final String RULES = """
      select n.nspname || '.' || t.relname as table_name, c.conname as name, pg_get_constraintdef(c.oid) as definition
      from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
      where c.contype in ('c', 'u', 'x', 'f', 'p') and n.nspname not in ('information_schema', 'public')
        and n.nspname !~ '^pg_'
      order by 1, c.contype desc, c.conname""";

  private final JdbcClient jdbc;

  TableSheets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A table with its columns and the rules that the database itself holds. */
  record Table(String schema, String name, String meaning, List<Column> columns, List<Rule> rules) {}

  /** A column of a table. */
  record Column(String schemaName, String tableName, String meaning, String name, String type, boolean optional,
      String remark) {}

  /** A constraint, as its name and as the database writes it. */
  record Rule(String tableName, String name, String definition) {}

  Map<String, List<Table>> bySchema() {
    var rules = jdbc.sql(RULES).query(Rule.class).list();
    var tables = new LinkedHashMap<String, Table>();
    for (var column : jdbc.sql(COLUMNS).query(Column.class).list()) {
      var key = column.schemaName() + "." + column.tableName();
      tables.computeIfAbsent(key, name -> new Table(column.schemaName(), column.tableName(), column.meaning(),
          new ArrayList<>(), rules.stream().filter(rule -> rule.tableName().equals(key)).toList())).columns().add(column);
    }
    var schemas = new LinkedHashMap<String, List<Table>>();
    tables.values().forEach(table -> schemas.computeIfAbsent(table.schema(), schema -> new ArrayList<>()).add(table));
    return schemas;
  }
}
