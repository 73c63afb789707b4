package ro.reazem.financialaid.schooling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.BulkCopy;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.sheets.SheetHeads;
import ro.reazem.platform.sheets.SheetLimits;
import ro.reazem.platform.sheets.SheetReader;
import ro.reazem.platform.sheets.SheetRow;

/** Takes over what the school inspectorate reported: checks every row and keeps what was found, then enters what is right. */
@Component
@Transactional
class ImportingAttendance {

  static final String IMPORT = "financialaid.attendance.import";
  private static final SheetLimits LIMITS = new SheetLimits(10L << 20, 50_000, 60, 2_000, 200L << 20);

  private final SentForms sent;
  private final JdbcClient jdbc;
  private final BulkCopy copy;
  private final Sight sight;
  private final MessageSource messages;
  private final Clock clock;

  ImportingAttendance(SentForms sent, JdbcClient jdbc, BulkCopy copy, Sight sight, MessageSource messages, Clock clock) {
    this.sent = sent;
    this.jdbc = jdbc;
    this.copy = copy;
    this.sight = sight;
    this.messages = messages;
    this.clock = clock;
  }

  /** What a row would do. */
  private record Planned(AttendanceRow row, String state, @Nullable UUID person) {}

  /** A child of a family with child aid, as the number of the row finds it. */
  private record Child(UUID person, @Nullable Integer absences, @Nullable String exemption) {}

  /**
   * Reads a file and keeps what each row would do; nothing is entered yet.
   *
   * @throws RuleViolated when the file as a whole cannot be read
   */
  UUID check(UUID formKey, String fileName, byte[] content, Officer by) {
    sent.await(formKey);
    var earlier = jdbc.sql("select id from financialaid.attendance_import where form_key = :key").param("key", formKey).query(UUID.class).optional();
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var rows = rows(content);
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into financialaid.attendance_import (id, form_key, file_name, checked_by, checked_by_name, checked_at)
        values (:id, :key, :name, :officer, :by, :at)""").param("id", id).param("key", formKey).param("name", fileName).param("officer", by.id())
        .param("by", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    var faults = new ArrayList<AttendanceRow.Fault>();
    var seen = new HashSet<String>();
    var plan = rows.stream().map(row -> plan(row, seen, faults, by)).toList();
    copy.into("financialaid.attendance_import_row (import_id, line, cells, state, person_id)", target -> plan.forEach(planned ->
        target.add(id, planned.row().line(), BulkCopy.array(planned.row().cells()), planned.state(), planned.person())));
    var position = new int[] {0};
    copy.into("financialaid.attendance_import_fault (import_id, position, line, column_name, code, arguments)", target -> faults.forEach(fault ->
        target.add(id, position[0]++, fault.line(), fault.column().name(), fault.code(), BulkCopy.array(fault.arguments()))));
    return id;
  }

  /** Enters the rows that are right; a row that corrects takes the place of the earlier report, which stays to be read. */
  void enter(UUID id, Officer by) {
    var name = jdbc.sql("select file_name from financialaid.attendance_import where id = :id and checked_by = :by for update").param("id", id)
        .param("by", by.id()).query(String.class).single();
    sent.await("financialaid.school_attendance");
    var rows = jdbc.sql("""
        select line, cells from financialaid.attendance_import_row where import_id = :id and state in ('NEW', 'CORRECTS') order by line""")
        .param("id", id).query((row, n) -> new AttendanceRow(row.getInt("line"), List.of((String[]) row.getArray("cells").getArray()))).list();
    var seen = new HashSet<String>();
    for (var row : rows) {
      var planned = plan(row, seen, new ArrayList<>(), by);
      var read = row.read(LocalDate.now(clock), new ArrayList<>());
      if (read != null && planned.person() != null && !planned.state().equals("KNOWN")) {
        enter(planned.person(), read, name, by);
      }
      jdbc.sql("update financialaid.attendance_import_row set state = :state where import_id = :id and line = :line")
          .param("state", planned.person() == null ? "WRONG" : planned.state().equals("KNOWN") ? "KNOWN" : "ENTERED").param("id", id)
          .param("line", row.line()).update();
    }
    jdbc.sql("update financialaid.attendance_import set entered_at = coalesce(entered_at, :at) where id = :id")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  private void enter(UUID person, AttendanceRow.Read read, String source, Officer by) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        update financialaid.school_attendance set replaced_by = :id
        where person_id = :person and first_month = :first and last_month = :last and replaced_by is null""").param("id", id).param("person", person)
        .param("first", read.first().atDay(1)).param("last", read.last().atDay(1)).update();
    jdbc.sql("""
        insert into financialaid.school_attendance (id, person_id, first_month, last_month, absences, exemption, source, recorded_by_name, recorded_at)
        values (:id, :person, :first, :last, :absences, :exemption, :source, :by, :at)""").param("id", id).param("person", person)
        .param("first", read.first().atDay(1)).param("last", read.last().atDay(1)).param("absences", read.absences())
        .param("exemption", read.exemption()).param("source", source).param("by", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  private Planned plan(AttendanceRow row, HashSet<String> seen, List<AttendanceRow.Fault> faults, Officer by) {
    var read = row.read(LocalDate.now(clock), faults);
    if (read == null) {
      return new Planned(row, "WRONG", null);
    }
    if (!seen.add(read.cnp() + read.first() + read.last())) {
      faults.add(new AttendanceRow.Fault(row.line(), AttendanceColumn.CNP, "financialaid.school.twice", List.of()));
      return new Planned(row, "WRONG", null);
    }
    var child = child(read.cnp(), read.first(), read.last(), by);
    if (child == null) {
      faults.add(new AttendanceRow.Fault(row.line(), AttendanceColumn.CNP, "financialaid.school.unknown", List.of()));
      return new Planned(row, "WRONG", null);
    }
    boolean known = child.absences() != null;
    boolean same = known && child.absences() == read.absences() && read.exemption().equals(child.exemption());
    return new Planned(row, same ? "KNOWN" : known ? "CORRECTS" : "NEW", child.person());
  }

  /** The child with that number in a family that has child aid and whose case the officer may work on. */
  private @Nullable Child child(String cnp, YearMonth first, YearMonth last, Officer by) {
    return jdbc.sql("""
        select i.person_id as person, a.absences, a.exemption from financialaid.identified_person i
        left join financialaid.school_attendance a on a.person_id = i.person_id and a.first_month = :first and a.last_month = :last and a.replaced_by is null
        where i.cnp = :cnp and exists (select from financialaid.known_membership m join financialaid.entitlement e on e.household_id = m.household_id
            and e.benefit = 'VMI' join financialaid.entitlement_amount t on t.entitlement_id = e.id and t.child_aid > 0
          where m.person_id = i.person_id and\s""" + Sight.of("e", "e.application_id") + ") limit 1")
        .param("cnp", cnp).param("first", first.atDay(1)).param("last", last.atDay(1)).params(sight.seen(by, IMPORT)).query(Child.class).optional()
        .orElse(null);
  }

  private List<AttendanceRow> rows(byte[] content) {
    var read = new ArrayList<SheetRow>();
    SheetReader.read(content, LIMITS, read::add);
    RuleViolated.require(!read.isEmpty(), "financialaid.school.noRows");
    var heads = new SheetHeads<>(read.getFirst(), AttendanceColumn.class, AttendanceColumn::key, AttendanceColumn.NEEDED, messages);
    var rows = read.stream().skip(1).map(row -> new AttendanceRow(row.number(), heads.cells(row, AttendanceColumn.values())))
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty())).toList();
    RuleViolated.require(!rows.isEmpty(), "financialaid.school.noRows");
    return rows;
  }
}
