package ro.reazem.archive.nomenclature;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.archive.retention.StartEvent;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.BulkCopy;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.sheets.SheetHeads;
import ro.reazem.platform.sheets.SheetLimits;
import ro.reazem.platform.sheets.SheetReader;
import ro.reazem.platform.sheets.SheetRow;

/** Takes a version of the nomenclature over from a file: checks every row and keeps what was found, then enters what is right. */
@Component
@Transactional
class ImportingCodes {

  private static final SheetLimits LIMITS = new SheetLimits(5L << 20, 2_000, 60, 2_000, 100L << 20);

  private final SentForms sent;
  private final JdbcClient jdbc;
  private final BulkCopy copy;
  private final CodePlanning planning;
  private final KeepingCodes keeping;
  private final MessageSource messages;
  private final Clock clock;

  ImportingCodes(SentForms sent, JdbcClient jdbc, BulkCopy copy, CodePlanning planning, KeepingCodes keeping, MessageSource messages, Clock clock) {
    this.sent = sent;
    this.jdbc = jdbc;
    this.copy = copy;
    this.planning = planning;
    this.keeping = keeping;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Reads a file and keeps what each row would do; the nomenclature stays as it is.
   *
   * @return the import to be looked at
   * @throws RuleViolated when the file as a whole cannot be read, or the approval lies ahead
   */
  UUID check(UUID formKey, String fileName, byte[] content, NomenclatureVersion version, Officer by) {
    sent.await(formKey);
    var earlier = jdbc.sql("select id from archive.code_import where form_key = :key").param("key", formKey).query(UUID.class).optional();
    if (earlier.isPresent()) {
      return earlier.get();
    }
    keeping.requirePast(version.approvedOn());
    var id = UUID.randomUUID();
    var plan = planning.of(id, rows(content), version);
    jdbc.sql("""
        insert into archive.code_import (id, form_key, file_name, valid_from, source, approval_number, approved_on, start_event, checked_by_name, checked_at)
        values (:id, :key, :name, :from, :source, :number, :on, :start, :by, :at)""").param("id", id).param("key", formKey).param("name", fileName)
        .param("from", version.validFrom()).param("source", version.source()).param("number", version.approvalNumber())
        .param("on", version.approvedOn()).param("start", version.start().name()).param("by", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    copy.into("archive.code_import_row (import_id, line, cells, state)", rows -> plan.rows().forEach(planned ->
        rows.add(id, planned.row().line(), BulkCopy.array(planned.row().cells()), planned.state())));
    keepFaults(id, 0, plan.faults());
    return id;
  }

  /** Enters the rows that are right; each is looked at once more, so that doing it again does nothing. */
  void enter(UUID id, Officer by) {
    var version = jdbc.sql("select valid_from, source, approval_number, approved_on, start_event from archive.code_import where id = :id for update")
        .param("id", id).query((row, number) -> new NomenclatureVersion(row.getObject("valid_from", LocalDate.class), row.getString("source"),
            row.getString("approval_number"), row.getObject("approved_on", LocalDate.class), StartEvent.valueOf(row.getString("start_event")))).single();
    // two files that say the same would each find the nomenclature without the other
    sent.await("archive.file_code");
    var rows = jdbc.sql("select line, cells from archive.code_import_row where import_id = :id and state in ('NEW', 'APPROVES') order by line")
        .param("id", id).query((row, number) -> new CodeRow(row.getInt("line"), List.of((String[]) row.getArray("cells").getArray()))).list();
    if (rows.isEmpty()) {
      return;
    }
    var plan = planning.of(id, rows, version);
    plan.rows().forEach(planned -> enter(id, planned, version, by));
    keepFaults(id, jdbc.sql("select count(*) from archive.code_import_fault where import_id = :id").param("id", id).query(Integer.class).single(),
        plan.faults());
    jdbc.sql("update archive.code_import set entered_by_name = :by, entered_at = :at where id = :id").param("by", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  private void enter(UUID id, CodePlanning.Planned planned, NomenclatureVersion version, Officer by) {
    @Nullable UUID entered = null;
    var state = planned.state();
    var on = version.approvedOn();
    if (state == CodeRowState.NEW && planned.code() != null) {
      entered = keeping.add(planned.code(), false, by);
      state = CodeRowState.ENTERED;
    } else if (state == CodeRowState.APPROVES && planned.known() != null && on != null) {
      entered = planned.known();
      keeping.approve(entered, version.approvalNumber(), on, by);
      state = CodeRowState.APPROVED;
    }
    jdbc.sql("update archive.code_import_row set state = :state, code_id = :code where import_id = :id and line = :line").param("state", state.name())
        .param("code", entered).param("id", id).param("line", planned.row().line()).update();
  }

  private List<CodeRow> rows(byte[] content) {
    var read = new ArrayList<SheetRow>();
    SheetReader.read(content, LIMITS, read::add);
    var heads = new SheetHeads<>(read.getFirst(), CodeColumn.class, CodeColumn::key, CodeColumn.NEEDED, messages);
    RuleViolated.require(read.size() > 1, "archive.import.noRows");
    return read.stream().skip(1).map(row -> new CodeRow(row.number(), heads.cells(row, CodeColumn.values())))
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty())).toList();
  }

  private void keepFaults(UUID id, int after, List<CodeFault> faults) {
    var position = new int[] {after};
    copy.into("archive.code_import_fault (import_id, position, line, column_name, code, arguments)", rows -> faults.forEach(fault ->
        rows.add(id, position[0]++, fault.line(), fault.column().name(), fault.code(), BulkCopy.array(fault.arguments()))));
  }
}
