package ro.reazem;

import static ro.reazem.structure.Rule.none;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.structure.Code;
import ro.reazem.structure.Sources;

/** The migrated database keeps the same order in every schema. */
@SpringBootTest
@AutoConfigureMockMvc
class SchemaConventionsTests {

  /** What breaks a convention today, as schema.table.name, with the reason. The list may only shrink. */
  private static final Map<String, String> EXCEPTIONS = Map.of();

  private static final String OURS = " n.nspname not in ('pg_catalog', 'information_schema', 'public', 'pg_toast') ";

  @Autowired
  private JdbcClient jdbc;

  @Test
  void noForeignKeyCrossesASchema() {
    holds("A foreign key never leaves its schema: modules know each other's rows by id only, and one module's migration must "
        + "not depend on another's. Keep the id without a reference, or a table of your own filled from events.", """
        select n.nspname || '.' || t.relname || '.' || c.conname || ' points to ' || fn.nspname || '.' || ft.relname
        from pg_constraint c
        join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
        join pg_class ft on ft.oid = c.confrelid join pg_namespace fn on fn.oid = ft.relnamespace
        where c.contype = 'f' and n.oid <> fn.oid""");
  }

  @Test
  void everyTableHasAPrimaryKey() {
    holds("Every table has a primary key: without one a row cannot be named, changed safely or replicated.", """
        select n.nspname || '.' || t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace
        where t.relkind in ('r', 'p') and not t.relispartition and %s
          and not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')""".formatted(OURS));
  }

  @Test
  void everyForeignKeyIsIndexed() {
    holds("The columns of a foreign key stand first in some index of their table: otherwise every change of the row pointed "
        + "to reads the whole table.", """
        select n.nspname || '.' || t.relname || '.' || c.conname
        from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
        where c.contype = 'f' and not exists (
          select from pg_index i where i.indrelid = c.conrelid
            and (select array_agg(k order by k) from unnest(c.conkey) k) =
                (select array_agg(k order by k) from unnest((i.indkey::int2[])[0:cardinality(c.conkey) - 1]) k))""");
  }

  @Test
  void instantsCarryTheirZone() {
    holds("An instant is timestamptz and a day is date: timestamp without time zone means something else on every machine.", """
        select table_schema || '.' || table_name || '.' || column_name || ' is ' || data_type
        from information_schema.columns
        where data_type in ('timestamp without time zone', 'time with time zone')
          and table_schema not in ('pg_catalog', 'information_schema', 'public')""");
  }

  @Test
  void statesAreTextWithACheck() {
    holds("A state is text with a check constraint, never a type of the database: such types cannot lose a value and do not "
        + "accept null through the mapping.", """
        select n.nspname || '.' || t.typname from pg_type t join pg_namespace n on n.oid = t.typnamespace
        where t.typtype = 'e'""");
  }

  @Test
  void moneyIsWholeBani() {
    holds("Money is a bigint of bani or, in results of a formula, numeric: real, double and money lose bani.", """
        select table_schema || '.' || table_name || '.' || column_name || ' is ' || data_type
        from information_schema.columns
        where data_type in ('real', 'double precision', 'money')
          and table_schema not in ('pg_catalog', 'information_schema', 'public')""");
  }

  @Test
  void namesAreWrittenSmallWithUnderscores() {
    holds("Tables, columns and constraints have small letters, digits and underscores, so that nobody ever needs quotes.", """
        select named from (
          select n.nspname || '.' || t.relname as named, t.relname as name from pg_class t
            join pg_namespace n on n.oid = t.relnamespace where t.relkind in ('r', 'p', 'v', 'm', 'i') and %1$s
          union all
          select n.nspname || '.' || t.relname || '.' || c.conname, c.conname from pg_constraint c
            join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace where %1$s
          union all
          select n.nspname || '.' || t.relname || '.' || a.attname, a.attname from pg_attribute a
            join pg_class t on t.oid = a.attrelid join pg_namespace n on n.oid = t.relnamespace
            where t.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and %1$s) every
        where name !~ '^[a-z][a-z0-9_]*$'""".formatted(OURS));
  }

  @Test
  void aCheckIsNamedAfterItsRule() {
    holds("A check is named after the rule it holds, such as placement_ends_after_it_starts: the name is what the log says "
        + "when it is broken. The names <table>_check, <table>_check1 come from nowhere.", """
        select n.nspname || '.' || t.relname || '.' || c.conname
        from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
        where c.contype in ('c', 'x') and c.conname ~ ('^' || t.relname || '_(check|excl)[0-9]*$') and %s""".formatted(OURS));
  }

  @Test
  void everySchemaBelongsToAModule() {
    var schemas = jdbc.sql("select n.nspname from pg_namespace n where n.nspname !~ '^pg_' and "
        + "n.nspname not in ('information_schema', 'public')").query(String.class).list();
    none("A schema bears the id of the module that owns it; events is the registry of published events.",
        schemas.stream().filter(name -> !Code.moduleIds().contains(name)
            && !Set.of("events", "sessions").contains(name)));
  }

  @Test
  void noTableLiesInThePublicSchema() {
    holds("No table lies in the schema public, the histories of the migrations apart.", """
        select table_name::text from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name !~ '^flyway_schema_history'""");
  }

  @Test
  void everyFolderOfMigrationsIsReadByAModule() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/resources/db/migration"))) {
      none("A folder of db/migration is __root or the id of a module: any other is never read, without a word.",
          folders.map(folder -> folder.getFileName().toString())
              .filter(name -> !name.equals("__root") && !Code.moduleIds().contains(name)));
    }
  }

  @Test
  void everyMigrationHasRun() {
    var files = Sources.below(Path.of("src/main/resources/db/migration"), ".sql");
    var missing = files.stream().filter(file -> {
      var module = file.getParent().getFileName().toString();
      var history = "flyway_schema_history" + (module.equals("__root") ? "" : "_" + module);
      return jdbc.sql("select to_regclass('public." + history + "') is null").query(Boolean.class).single()
          || jdbc.sql("select count(*) from public." + history + " where script like :name and success")
              .param("name", "%" + file.getFileName()).query(Integer.class).single() == 0;
    }).map(file -> file.getParent().getFileName() + "/" + file.getFileName());
    none("Every file of db/migration must have run at start; one that did not stands in a folder or under a name that the "
        + "migrations do not read.", missing);
  }

  @Test
  void theListOfExceptionsNamesWhatExists() {
    var names = Set.copyOf(jdbc.sql("""
        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
        union select n.nspname || '.' || t.relname from pg_class t join pg_namespace n on n.oid = t.relnamespace
        union select n.nspname || '.' || t.relname || '.' || c.conname from pg_constraint c
          join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace""")
        .query(String.class).list());
    none("The list of exceptions names something that no longer exists; take it off the list.",
        EXCEPTIONS.keySet().stream().filter(name -> !names.contains(name)));
  }

  private void holds(String sentence, String sql) {
    none(sentence, jdbc.sql(sql).query(String.class).list().stream()
        .filter(broken -> !EXCEPTIONS.containsKey(broken.split(" ")[0])));
  }
}
