package ro.reazem.archive.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.archive.file.CountingEveryDay;
import ro.reazem.archive.sight.ArchiveSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Hands the files of a unit that were closed in one year over to the depot, with a numbered inventory for each term of retention; files without a code stay. */
@Component
public class HandingOver {

  static final String YEARS = "ARCHIVE_HANDOVER_YEARS";
  private static final int MOST = 2000;
  private static final String MAKE = "archive.handover.make";
  private static final String TERM = "coalesce(c.years::text, 'P')";
  private static final String HANDED = """
       from archive.file f join archive.file_code c on c.id = f.code_id
      where f.unit_id = :unit and f.state = 'CURRENT' and f.closed_on between :from and :until and\s""" + ArchiveSight.OF;

  private final JdbcClient jdbc;
  private final ArchiveSight sight;
  private final NumberSeries series;
  private final LegalParameters parameters;
  private final SentForms sent;
  private final CountingEveryDay counting;
  private final Clock clock;

  HandingOver(JdbcClient jdbc, ArchiveSight sight, NumberSeries series, LegalParameters parameters, SentForms sent, CountingEveryDay counting,
      Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.series = series;
    this.parameters = parameters;
    this.sent = sent;
    this.counting = counting;
    this.clock = clock;
  }

  /** The last year of closing whose files are handed over by now. */
  int lastYear() {
    var today = LocalDate.now(clock);
    return today.getYear() - parameters.on(today).whole(YEARS);
  }

  /**
   * Hands over; the same form sent twice hands over once.
   *
   * @return the inventories: one for each term of retention
   * @throws RuleViolated when the year has not come, or no file with an approved code is there
   */
  @Transactional
  public List<UUID> handOver(UUID key, UUID unit, int closingYear, String receivedBy, Officer by) {
    sent.await(key);
    var known = jdbc.sql("select id from archive.handover where form_key = :key order by number").param("key", key).query(UUID.class).list();
    if (!known.isEmpty()) {
      return known;
    }
    RuleViolated.require(closingYear <= lastYear(), "archive.handover.tooEarly", String.valueOf(lastYear()));
    var what = new Handed(key, unit, closingYear, receivedBy, by);
    var made = terms(what).stream().map(term -> inventory(what, term)).flatMap(Optional::stream).toList();
    RuleViolated.require(!made.isEmpty(), "archive.handover.nothing");
    counting.ask();
    return made;
  }

  /** What one form hands over. */
  private record Handed(UUID key, UUID unit, int year, String receivedBy, Officer by) {

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query) {
      return query.param("unit", unit).param("from", LocalDate.of(year, 1, 1)).param("until", LocalDate.of(year, 12, 31));
    }
  }

  private List<String> terms(Handed what) {
    return what.bind(sight.bind(jdbc.sql("select " + TERM + " as term" + HANDED + " group by 1, c.years order by c.years nulls first"), what.by(),
        MAKE)).query(String.class).list();
  }

  private Optional<UUID> inventory(Handed what, String term) {
    var id = UUID.randomUUID();
    var today = LocalDate.now(clock);
    int taken = what.bind(sight.bind(jdbc.sql("update archive.file f set state = 'DEPOT', handover_id = :id where (f.context, f.case_id) in ("
        + "select f.context, f.case_id" + HANDED + " and " + TERM + " = :term order by f.closed_on limit :most for update of f)"), what.by(), MAKE))
        .param("id", id).param("term", term).param("most", MOST).update();
    if (taken == 0) {
      return Optional.empty();
    }
    jdbc.sql("""
        insert into archive.handover (id, form_key, unit_id, closing_year, term, number, dated_on, received_by, made_by, made_by_name, made_at)
        values (:id, :key, :unit, :year, :term, :number, :on, :received, :by, :name, :at)""").param("id", id).param("key", what.key())
        .param("unit", what.unit()).param("year", what.year()).param("term", term).param("number", series.next("archive", "inventar", today).number())
        .param("on", today).param("received", what.receivedBy()).param("by", what.by().id()).param("name", what.by().name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    jdbc.sql("""
        insert into archive.handover_item (handover_id, place, context, case_id, number, kind, code, years, opened_on, closed_on)
        select :id, row_number() over (order by c.code, f.closed_on, f.context, f.case_id), f.context, f.case_id, f.number, f.kind, c.code, c.years,
          f.opened_on, f.closed_on
        from archive.file f join archive.file_code c on c.id = f.code_id where f.handover_id = :id""").param("id", id).update();
    return Optional.of(id);
  }
}
