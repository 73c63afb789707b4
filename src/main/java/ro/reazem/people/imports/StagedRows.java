package ro.reazem.people.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.sheets.SheetRow;

/** The rows of a checked file that change what the register knows, kept until they are loaded. */
@Component
class StagedRows {

  private final JdbcClient jdbc;

  StagedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Rows that are loaded together: those of one household, or a single one. */
  record Group(String household, int line) {}

  /** A row of the file with what was shown of it. */
  record Staged(SheetRow row, RowState state, @Nullable String basis) {

    /** Whether a plan made anew is the one that was shown. */
    boolean fits(ImportPlan plan) {
      var planned = plan.of(row.number());
      return !state.isToBeTakenUp() ? planned == null || planned.state() == RowState.KNOWN
          : planned != null && planned.state() == state && planned.basis().equals(basis);
    }
  }

  List<Group> pending(UUID importId) {
    var groups = new ArrayList<Group>();
    jdbc.sql("""
        select household_key, line from people.import_row where import_id = :id and state in ('CHANGED', 'JOINS')
        order by household_key, line""").param("id", importId)
        .query((row, number) -> new Group(row.getString(1), row.getInt(2))).list().stream()
        .filter(group -> group.household().isEmpty() || groups.isEmpty() || !groups.getLast().household().equals(group.household()))
        .forEach(groups::add);
    return groups;
  }

  /** Of two nodes or two clicks, one loads and the other waits and finds nothing left. */
  void lock(UUID importId) {
    jdbc.sql("select id from people.import where id = :id for update").param("id", importId).query(UUID.class).single();
  }

  /** The rows of the group, those that change nothing included: they tell which household it is. */
  List<Staged> of(UUID importId, Group group) {
    return jdbc.sql("""
        select r.line, r.cells, r.state, p.basis from people.import_row r
        left join people.import_plan p on p.import_id = r.import_id and p.line = r.line
        where r.import_id = :id and r.state in ('CHANGED', 'JOINS', 'KNOWN') and r.household_key = :household
          and (r.line = :line or r.household_key <> '') order by r.line""")
        .param("id", importId).param("household", group.household()).param("line", group.line())
        .query((row, number) -> new Staged(new SheetRow(row.getInt("line"), List.of((String[]) row.getArray("cells").getArray())),
            RowState.valueOf(row.getString("state")), row.getString("basis"))).list();
  }

  void done(UUID importId, FileReading.Line line, RowState state, UUID person) {
    jdbc.sql("""
        insert into people.imported_row (row_key, content_hash, person_id) values (:key, :hash, :person)
        on conflict (row_key) do update set content_hash = excluded.content_hash, person_id = excluded.person_id""")
        .param("key", line.rowKey()).param("hash", line.hash()).param("person", person).update();
    jdbc.sql("update people.import_row set state = :state where import_id = :id and line = :line")
        .param("state", state.name()).param("id", importId).param("line", line.row().number()).update();
    jdbc.sql("update people.import_plan set person_id = :person where import_id = :id and line = :line")
        .param("person", person).param("id", importId).param("line", line.row().number()).update();
  }

  /** The rows no longer fit what the register says. */
  @Transactional
  void outdated(UUID importId, Group group) {
    leave(importId, group, RowState.STALE);
  }

  /** The register refused what the rows ask; the first of them tells why. */
  @Transactional
  void refused(UUID importId, Group group, RuleViolated why) {
    leave(importId, group, RowState.WRONG);
    var fault = RowFault.of(group.line(), ImportColumn.FAMILY_NAME, why);
    jdbc.sql("""
        insert into people.import_fault (import_id, position, line, column_name, code, arguments)
        select :id, coalesce(max(position) + 1, 0), :line, :column, :code, :arguments from people.import_fault
        where import_id = :id""").param("id", importId).param("line", fault.line()).param("column", fault.column().name())
        .param("code", fault.code()).param("arguments", fault.arguments().toArray(String[]::new)).update();
  }

  private void leave(UUID importId, Group group, RowState state) {
    jdbc.sql("""
        update people.import_row set state = :state where import_id = :id and state in ('CHANGED', 'JOINS')
          and household_key = :household and (line = :line or household_key <> '')""").param("state", state.name())
        .param("id", importId).param("household", group.household()).param("line", group.line()).update();
  }
}
