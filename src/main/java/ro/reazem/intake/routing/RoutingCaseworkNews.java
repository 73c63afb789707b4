package ro.reazem.intake.routing;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.RoutedWorkAnswered;

/** What contexts answer about work routed to them; an older answer changes nothing, and one that crossed a withdrawal counts. */
@Component
class RoutingCaseworkNews {

  private final JdbcClient jdbc;

  RoutingCaseworkNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "intake.routing.routed-work-answered")
  void on(RoutedWorkAnswered event) {
    var about = event.caseRef();
    jdbc.sql("""
        update intake.routing set state = :state, answered_at = :at, answered_by = :by, case_context = coalesce(:context, case_context),
          case_id = coalesce(:case::uuid, case_id), answer = :text
        where id = :id and (answered_at is null or answered_at < :at)""")
        .param("state", RoutingState.valueOf(event.answer().name()).name()).param("at", event.occurredAt().atOffset(ZoneOffset.UTC))
        .param("by", event.byOfficer()).param("context", about == null ? null : about.context())
        .param("case", about == null ? null : about.id()).param("text", event.text()).param("id", event.routingId()).update();
  }
}
