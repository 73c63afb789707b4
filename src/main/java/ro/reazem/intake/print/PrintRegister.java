package ro.reazem.intake.print;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.intake.circuit.SendingMethod;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.platform.security.Officer;

/** The lines of the register and of the book of papers sent, in their order. */
@Component
class PrintRegister {

  static final String PRINT = "intake.register.print";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;
  private final IntakeSight sight;
  private final Clock clock;

  PrintRegister(JdbcClient jdbc, IntakeSight sight, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.clock = clock;
  }

  /** @param most how many lines at most */
  List<PrintedLine> lines(Span span, Officer officer, int most) {
    return sight.bind(jdbc.sql("""
        select e.number, e.registered_on, e.direction, e.own_number, e.own_date, e.correspondent_kind, e.correspondent_name, e.subject, e.pages,
          e.annexes, u.name as unit, (select max(h.performed_at) from intake.hop h where h.entry_id = e.id and h.stage = 'SENT' and not h.returns)
          as sent_at, e.answer_number, (select a.number || '/' || a.year from intake.entry a where a.id = e.answers_entry_id) as answered,
          e.file_code, e.cancelled_reason, e.erased
        from intake.entry e left join directory.unit u on u.id = e.unit_id
        where e.registry_id = :registry and e.year = :year and e.registered_on between :from and :to and\s""" + IntakeSight.of("e")
        + " order by e.number limit :most"), officer, PRINT)
        .param("registry", span.registry().getId().value()).param("year", span.from().getYear()).param("from", span.from())
        .param("to", span.to()).param("most", most).query(this::line).list();
  }

  /** What was sent in the days, in the order of sending. */
  List<SentLine> sent(Span span, Officer officer, int most) {
    var zone = clock.getZone();
    return sight.bind(jdbc.sql("""
        select e.number || '/' || e.year as number, h.performed_at, e.correspondent_name, e.correspondent_contact, e.subject, h.method, h.proof,
          h.performed_by_name
        from intake.hop h join intake.entry e on e.id = h.entry_id
        where h.stage = 'SENT' and not h.returns and e.direction = 'OUT' and e.registry_id = :registry and h.performed_at >= :from
          and h.performed_at < :until and\s""" + IntakeSight.of("e") + " order by h.performed_at, e.number limit :most"), officer, PRINT)
        .param("registry", span.registry().getId().value())
        .param("from", span.from().atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
        .param("until", span.to().plusDays(1).atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC)).param("most", most)
        .query((row, n) -> new SentLine(row.getString("number"), row.getTimestamp("performed_at").toInstant(),
            row.getString("correspondent_name"), row.getString("correspondent_contact"), row.getString("subject"),
            SendingMethod.valueOf(row.getString("method")), row.getString("proof"), row.getString("performed_by_name"))).list();
  }

  private PrintedLine line(ResultSet row, int n) throws SQLException {
    boolean out = row.getString("direction").equals("OUT");
    var who = row.getString("correspondent_kind").equals("ANONYMOUS") ? "anonim" : row.getString("correspondent_name");
    var ownDate = row.getObject("own_date", LocalDate.class);
    var sent = row.getTimestamp("sent_at");
    return new PrintedLine(row.getInt("number"), row.getObject("registered_on", LocalDate.class), row.getString("direction"),
        (row.getString("own_number") + (ownDate == null ? "" : " din " + DAY.format(ownDate))).strip(), out ? "" : who,
        row.getBoolean("erased") ? "conținut distrus la selecționare" : row.getString("subject"), size(row.getObject("pages", Integer.class), row.getObject("annexes", Integer.class)), text(row, "unit"),
        sent == null ? null : LocalDate.ofInstant(sent.toInstant(), clock.getZone()), out ? who : "",
        text(row, "answered") + text(row, "answer_number"), row.getString("file_code"), text(row, "cancelled_reason"));
  }

  private static String size(@Nullable Integer pages, @Nullable Integer annexes) {
    return pages == null && annexes == null ? "" : (pages == null ? "–" : pages) + " / " + (annexes == null ? "–" : annexes);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    var text = row.getString(column);
    return text == null ? "" : text;
  }
}
