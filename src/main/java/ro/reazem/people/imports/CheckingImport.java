package ro.reazem.people.imports;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.directory.places.Places;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.platform.jdbc.BulkCopy;
import ro.reazem.platform.jdbc.SentForms;

/** Reads a file, finds everything wrong in it and keeps both; nobody is entered in the register yet. */
@Component
class CheckingImport {

  private static final int MOST_FAULTS_KEPT = 20_000;

  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final BulkCopy copy;
  private final Places places;
  private final ChoiceWords words;
  private final MessageSource messages;
  private final Clock clock;

  CheckingImport(SentForms sentForms, JdbcClient jdbc, BulkCopy copy, Places places, ChoiceWords words, MessageSource messages,
      Clock clock) {
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.copy = copy;
    this.places = places;
    this.words = words;
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
    var file = FileReading.of(content, messages, places.index(), words.all(), LocalDate.now(clock));
    RuleViolated.require(!file.lines().isEmpty(), "people.import.noRows");
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into people.import (id, form_key, file_name, officer_id, officer_name, uploaded_at, heads, state)
        values (:id, :key, :name, :officer, :officerName, :at, :heads, 'CHECKED')""")
        .param("id", id).param("key", formKey).param("name", fileName).param("officer", by.officerId())
        .param("officerName", by.name()).param("at", Timestamp.from(clock.instant()))
        .param("heads", file.heads().toArray(String[]::new)).update();
    keepRows(id, file);
    keepFaults(id, file.faults());
    return id;
  }

  /** Of a household of which a row is wrong or known already, the other rows wait: none is entered by halves. */
  private void keepRows(UUID id, FileReading file) {
    var loaded = loadedBefore(file.lines());
    var held = held(file.lines());
    var states = new HashMap<FileReading.Line, String>();
    var blocked = new HashSet<String>();
    for (var line : file.lines()) {
      var state = state(line, file, loaded, held);
      states.put(line, state);
      if (!state.equals("READY") && !line.household().isEmpty()) {
        blocked.add(line.household());
      }
    }
    copy.into("people.import_row (import_id, line, cells, row_key, content_hash, household_key, state)", rows -> {
      for (var line : file.lines()) {
        rows.add(id, line.row().number(), array(line.row().cells()), line.rowKey(), line.hash(), line.household(),
            states.get(line).equals("READY") && blocked.contains(line.household()) ? "WAITING" : states.get(line));
      }
    });
  }

  private static String state(FileReading.Line line, FileReading file, Map<String, String> loaded, Set<String> held) {
    var before = loaded.get(line.rowKey());
    if (before != null) {
      return before.equals(line.hash()) ? "KNOWN" : "DIFFERENT";
    }
    if (file.isWrong(line) || line.person() == null) {
      return "WRONG";
    }
    var cnp = line.person().details().cnp();
    return cnp != null && held.contains(cnp.digits()) ? "HELD" : "READY";
  }

  private Map<String, String> loadedBefore(List<FileReading.Line> lines) {
    var loaded = new HashMap<String, String>();
    jdbc.sql("select row_key, content_hash from people.imported_row where row_key = any (:keys)")
        .param("keys", lines.stream().map(FileReading.Line::rowKey).toArray(String[]::new))
        .query((row, number) -> loaded.put(row.getString(1), row.getString(2))).list();
    return loaded;
  }

  private Set<String> held(List<FileReading.Line> lines) {
    return jdbc.sql("select cnp from people.person where cnp = any (:cnps)")
        .param("cnps", lines.stream().map(FileReading.Line::person).filter(person -> person != null
            && person.details().cnp() != null).map(person -> person.details().cnp().digits()).toArray(String[]::new))
        .query(String.class).list().stream().collect(Collectors.toSet());
  }

  private void keepFaults(UUID id, List<RowFault> faults) {
    var position = new int[1];
    copy.into("people.import_fault (import_id, position, line, column_name, code, arguments)",
        rows -> faults.stream().limit(MOST_FAULTS_KEPT).forEach(fault -> rows.add(id, position[0]++, fault.line(),
            fault.column().name(), fault.code(), array(fault.arguments()))));
  }

  /** The text form of an array, as PostgreSQL reads it. */
  private static String array(List<String> texts) {
    return texts.stream().map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }
}
