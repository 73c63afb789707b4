package ro.reazem.financialaid.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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

  DeclarationDuties(JdbcClient jdbc, LegalParameters parameters, LegalCalendar calendar) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.calendar = calendar;
  }

  /** A declaration was made on a day: the term runs anew from it; an older one changes nothing. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void declared(UUID entitlement, LocalDate on) {
    var due = calendar.lastDay(on, Term.months(parameters.on(on).whole(MONTHS)));
    jdbc.sql("""
        insert into financialaid.declaration_duty (entitlement_id, last_on, due_on) values (:id, :on, :due)
        on conflict (entitlement_id) do update set last_on = excluded.last_on, due_on = excluded.due_on, reminded_on = null
        where declaration_duty.last_on < excluded.last_on""").param("id", entitlement).param("on", on).param("due", due).update();
  }

  private record Missing(UUID id, LocalDate on) {}

  /** Starts the term of rights that were granted before this was kept. */
  @Transactional
  boolean catchUp() {
    List<Missing> missing = jdbc.sql("""
        select e.id, coalesce((select coalesce(cast(r.dossier -> 'change' ->> 'reportedOn' as date), cast(r.declaration ->> 'signedOn' as date))
          from financialaid.proposal r where r.application_id = e.application_id and r.status = 'APPROVED' and r.kind in ('GRANT', 'CHANGE', 'FACTS')
          order by r.settled_at desc limit 1), e.granted_from) as declared_on
        from financialaid.entitlement e where e.benefit = 'VMI' and e.granted_until is null
          and not exists (select from financialaid.declaration_duty d where d.entitlement_id = e.id)
        order by e.id limit :most""").param("most", BATCH).query((row, n) -> new Missing(row.getObject("id", UUID.class), row.getObject("declared_on", LocalDate.class)))
        .list();
    missing.forEach(one -> declared(one.id(), one.on()));
    return missing.size() == BATCH;
  }
}
