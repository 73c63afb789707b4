package ro.reazem.notes.erasure;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErased;
import ro.reazem.events.casework.CaseErasureApproved;

/**
 * Erases what the notes and visits of a case say and who took part; that there was a note, of which kind, when and by whom stays. Told again,
 * it only answers again.
 */
@Component
class NotesErasureCaseworkNews {

  private static final String OF_CASE = "(select id from notes.note where context = :context and case_id = :case)";
  private static final String VISITS = "(select id from notes.appointment where context = :context and case_id = :case)";
  private static final String GONE = "—";

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  NotesErasureCaseworkNews(JdbcClient jdbc, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.publisher = publisher;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = "notes.erasure.approved")
  void on(CaseErasureApproved told) {
    publisher.publishEvent(new CaseErased(told.erasureId(), clock.instant(), told.caseRef(), "notes", erase(told)));
  }

  private int erase(CaseErasureApproved told) {
    int first = bound("""
        insert into notes.erasure (context, case_id, decision_number, confirmed_by) values (:context, :case, :decision, :by)
        on conflict do nothing""", told).param("decision", told.decisionNumber()).param("by", told.byOfficer()).update();
    if (first == 0) {
      return bound("select count(*) from notes.note where context = :context and case_id = :case", told).query(Integer.class).single();
    }
    bound("delete from notes.participant where note_id in " + OF_CASE, told).update();
    int notes = bound("update notes.note_text set place = '', others = '', said = :gone, assessment = '', search_text = '', officer_ids = '{}', file_ids = '{}' "
        + "where note_id in " + OF_CASE, told).param("gone", GONE).update();
    int more = bound("update notes.completion set text = :gone, search_text = '' where note_id in " + OF_CASE, told).param("gone", GONE).update()
        + bound("update notes.next_step set text = :gone where note_id in " + OF_CASE, told).param("gone", GONE).update()
        + bound("update notes.withdrawal set reason = :gone where note_id in " + OF_CASE, told).param("gone", GONE).update();
    bound("update notes.appointment_step set reason = '' where appointment_id in " + VISITS, told).update();
    int visits = bound("update notes.appointment set place = '', purpose = :gone where context = :context and case_id = :case", told).param("gone", GONE).update();
    return notes + more + visits;
  }

  private JdbcClient.StatementSpec bound(String sql, CaseErasureApproved told) {
    return jdbc.sql(sql).param("context", told.caseRef().context()).param("case", told.caseRef().id());
  }
}
