package ro.reazem.people.imports;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.directory.places.Places;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.platform.jdbc.BulkCopy;
import ro.reazem.platform.jdbc.SentForms;

/** Reads a file, finds everything wrong in it and what each row would do, and keeps both; the register stays as it is. */
@Component
class CheckingImport {

  private static final int MOST_FAULTS_KEPT = 20_000;
  private static final int MANY_ROWS = 5_000;

  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final BulkCopy copy;
  private final Places places;
  private final ChoiceWords words;
  private final KnownRows knownRows;
  private final MessageSource messages;
  private final Clock clock;

  CheckingImport(SentForms sentForms, JdbcClient jdbc, BulkCopy copy, Places places, ChoiceWords words, KnownRows knownRows,
      MessageSource messages, Clock clock) {
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.copy = copy;
    this.places = places;
    this.words = words;
    this.knownRows = knownRows;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * @return the import to be looked at
   * @throws RuleViolated when the file as a whole cannot be read
   */
  @Transactional
  UUID check(UUID formKey, String fileName, byte[] content, By by) {
    sentForms.await(formKey);
    var earlier = jdbc.sql("select id from people.import where form_key = :key").param("key", formKey).query(UUID.class).optional();
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var index = places.index();
    var today = LocalDate.now(clock);
    var file = FileReading.of(content, messages, index, words.all(), today);
    RuleViolated.require(!file.lines().isEmpty(), "people.import.noRows");
    var known = knownRows.of(file.lines());
    var plan = ImportPlan.of(file, known, file.compare(known), index, today);
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into people.import (id, form_key, file_name, officer_id, officer_name, uploaded_at, heads, state)
        values (:id, :key, :name, :officer, :officerName, :at, :heads, 'CHECKED')""")
        .param("id", id).param("key", formKey).param("name", fileName).param("officer", by.officerId())
        .param("officerName", by.name()).param("at", Timestamp.from(clock.instant()))
        .param("heads", file.heads().toArray(String[]::new)).update();
    keepRows(id, file, plan);
    keepFaults(id, file.faults());
    return id;
  }

  /** Of a household of which a row is wrong the other rows wait: none is entered by halves. */
  private void keepRows(UUID id, FileReading file, ImportPlan plan) {
    var states = new HashMap<FileReading.Line, RowState>();
    var blocked = new HashSet<String>();
    for (var line : file.lines()) {
      var planned = plan.of(line.row().number());
      var state = file.isWrong(line) ? RowState.WRONG : planned == null ? RowState.READY : planned.state();
      states.put(line, state);
      if (state == RowState.WRONG && !line.household().isEmpty()) {
        blocked.add(line.household());
      }
    }
    states.replaceAll((line, state) -> blocked.contains(line.household())
        && (state == RowState.READY || state.isToBeTakenUp()) ? RowState.WAITING : state);
    copy.into("people.import_row (import_id, line, cells, row_key, content_hash, household_key, state)", rows -> {
      for (var line : file.lines()) {
        rows.add(id, line.row().number(), BulkCopy.array(line.row().cells()), line.rowKey(), line.hash(), line.household(), states.get(line));
      }
    });
    if (file.lines().size() >= MANY_ROWS) {
      // else the parts are read by sorting the whole file for each of them
      jdbc.sql("analyze people.import_row").update();
    }
    keepPlan(id, plan.rows().stream().filter(row -> states.get(row.line()).isToBeTakenUp()).toList());
  }

  /** What the officer is shown, and what the loading holds itself to. */
  private void keepPlan(UUID id, List<RowPlan> plans) {
    if (plans.isEmpty()) {
      return;
    }
    copy.into("people.import_plan (import_id, line, person_id, basis)", rows ->
        plans.forEach(plan -> rows.add(id, plan.line().row().number(), plan.person(), plan.basis())));
    copy.into("people.import_change (import_id, line, position, field, before, after)", rows -> {
      for (var plan : plans) {
        int position = 0;
        for (var change : plan.changes()) {
          rows.add(id, plan.line().row().number(), position++, change.field(), change.before(), change.after());
        }
      }
    });
  }

  private void keepFaults(UUID id, List<RowFault> faults) {
    var position = new int[1];
    copy.into("people.import_fault (import_id, position, line, column_name, code, arguments)",
        rows -> faults.stream().limit(MOST_FAULTS_KEPT).forEach(fault -> rows.add(id, position[0]++, fault.line(),
            fault.column().name(), fault.code(), BulkCopy.array(fault.arguments()))));
  }
}
