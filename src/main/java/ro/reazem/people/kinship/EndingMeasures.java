package ro.reazem.people.kinship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.web.ListPage;

/**
 * Measures of protection that end soon, so that the court is asked in time. Everybody who may read persons may read all of
 * them. What a later ruling of the same kind continues is left out.
 */
@Component
public class EndingMeasures {

  /** Whether a later ruling goes on after the measure m. */
  static final String REPLACED = """
      exists (select from people.capacity_measure l where l.person_id = m.person_id and l.kind = m.kind and l.since > m.since
        and (l.until is null or l.until > m.until))""";
  private static final String ENDING = """
      from people.capacity_measure m join people.person p on p.id = m.person_id
      left join people.person r on r.id = m.representative_id
      where m.until between :today and :latest and p.died_on is null and not\s""" + REPLACED;

  private final JdbcClient jdbc;
  private final LegalParameters parameters;
  private final Clock clock;

  EndingMeasures(JdbcClient jdbc, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** A measure that ends soon, with whose it is. */
  record Line(UUID personId, String person, String kind, @Nullable UUID representativeId, String representative, String authority,
      LocalDate until) {}

  /** The same with how soon it is. */
  record Ending(Line line, MeasureAlert alert) {}

  AlertDays days() {
    return AlertDays.of(parameters.on(LocalDate.now(clock)));
  }

  /** What of these measures of one person asks for attention. */
  public List<MeasureAlert> alerts(List<MeasureLine> measures) {
    var today = LocalDate.now(clock);
    var lasting = measures.stream().filter(measure -> measure.lastsOn(today)).toList();
    if (lasting.isEmpty()) {
      return List.of();
    }
    var days = days();
    return lasting.stream().filter(measure -> measure.isOfOldLaw()
        || measure.until() != null && !measure.replaced() && !measure.until().isAfter(today.plusDays(days.first())))
        .map(measure -> measure.until() == null ? new MeasureAlert(measure.kind(), null, 0, "warn")
            : MeasureAlert.endOf(measure.kind(), measure.until(), today, days)).toList();
  }

  /** How many end within each of the numbers of days. */
  List<CappedTotal> totals(List<Integer> within) {
    var today = LocalDate.now(clock);
    var ends = jdbc.sql("select m.until " + ENDING + " order by m.until limit :limit").param("today", today)
        .param("latest", today.plusDays(Collections.max(within))).param("limit", CappedTotal.LIMIT + 1).query(LocalDate.class).list();
    return within.stream().map(days -> CappedTotal.of((int) ends.stream()
        .filter(end -> !end.isAfter(today.plusDays(days))).count())).toList();
  }

  List<Ending> of(int within, AlertDays days, ListPage page) {
    var today = LocalDate.now(clock);
    return jdbc.sql("""
        select m.person_id, trim(p.given_name || ' ' || p.family_name) as person, m.kind, m.representative_id,
          coalesce(trim(r.given_name || ' ' || r.family_name), m.representative_name) as representative, m.authority, m.until
        """ + ENDING + " order by m.until, m.id limit :size offset :offset").param("today", today)
        .param("latest", today.plusDays(within)).param("size", page.size()).param("offset", page.offset()).query(Line.class).list()
        .stream().map(line -> new Ending(line, MeasureAlert.endOf(line.kind(), line.until(), today, days))).toList();
  }
}
