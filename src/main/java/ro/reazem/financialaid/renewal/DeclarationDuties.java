package ro.reazem.financialaid.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.platform.time.Term;

/** Until when each holder files the next declaration (declarația la șase luni, Legea nr. 196/2016); every declaration begins a new term. */
@Component
public class DeclarationDuties {

  private static final String MONTHS = "VMI_DECLARATION_MONTHS";
  private static final int BATCH = 500;

  private final JdbcClient jdbc;
  private final LegalParameters parameters;
  private final LegalCalendar calendar;
  private final Clock clock;

  DeclarationDuties(JdbcClient jdbc, LegalParameters parameters, LegalCalendar calendar, Clock clock) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** A declaration was made on a day: the term runs anew from it; an older one changes nothing. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void declared(UUID entitlement, LocalDate on) {
    declared(List.of(new Declared(entitlement, on)));
  }

  /** That the holder of a right declared on a day. */
  public record Declared(UUID entitlement, LocalDate on) {}

  /** The same of many rights. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void declared(List<Declared> all) {
    var due = new HashMap<LocalDate, LocalDate>();
    all.forEach(one -> due.computeIfAbsent(one.on(), on -> {
      // a right that was taken over may have been declared before the law of today
      var law = parameters.on(on).find(MONTHS).isPresent() ? parameters.on(on) : parameters.on(LocalDate.now(clock));
      return calendar.lastDay(on, Term.months(law.whole(MONTHS)));
    }));
    jdbc.sql("""
        insert into financialaid.declaration_duty (entitlement_id, last_on, due_on)
        select entitlement_id, last_on, due_on from json_populate_recordset(null::financialaid.declaration_duty, cast(:rows as json))
        on conflict (entitlement_id) do update set last_on = excluded.last_on, due_on = excluded.due_on, reminded_on = null
        where declaration_duty.last_on < excluded.last_on""").param("rows", JsonRows.of(all, one -> JsonRows.row("entitlement_id", one.entitlement(),
            "last_on", one.on().toString(), "due_on", due.get(one.on()).toString()))).update();
  }

  private record Missing(UUID id, LocalDate on) {}

  /**
   * Starts the term of rights that were granted before this was kept, some at a time in the order of their ids.
   *
   * @return the last of them; null when there are no more
   */
  @Transactional
  @Nullable UUID catchUp(UUID after) {
    List<Missing> missing = jdbc.sql("""
        select e.id, coalesce((select coalesce(cast(r.dossier -> 'change' ->> 'reportedOn' as date), cast(r.declaration ->> 'signedOn' as date))
          from financialaid.proposal r where r.application_id = e.application_id and r.status = 'APPROVED' and r.kind in ('GRANT', 'CHANGE', 'FACTS')
          order by r.settled_at desc limit 1), e.granted_from) as declared_on
        from financialaid.entitlement e where e.id > :after and e.benefit = 'VMI' and e.granted_until is null
          and not exists (select from financialaid.declaration_duty d where d.entitlement_id = e.id)
        order by e.id limit :most""").param("after", after).param("most", BATCH).query((row, n) -> new Missing(row.getObject("id", UUID.class), row.getObject("declared_on", LocalDate.class)))
        .list();
    declared(missing.stream().map(one -> new Declared(one.id(), one.on())).toList());
    return missing.isEmpty() ? null : missing.getLast().id();
  }
}
