package ro.reazem.worklist.erasure;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErased;
import ro.reazem.events.casework.CaseErasureApproved;

/** Erases the words that the work list holds of a case, and whom it was about; what happened, when and by whom stays. Told again, it changes nothing. */
@Component
class WorklistErasureCaseworkNews {

  private static final String OF = " where context = :context and case_id = :case";
  private static final List<String> BLANKED = List.of("timeline_line set note = ''" + OF + " and note <> ''", "offer set reason = ''" + OF,
      "known_link set reason = ''" + OF, "wish set reason = ''" + OF, "task set title = '—', note = ''" + OF,
      "known_case set subject = '', folded_subject = '', person_ids = '{}' where context = :context and id = :case");

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  WorklistErasureCaseworkNews(JdbcClient jdbc, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.publisher = publisher;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = "worklist.erasure.approved")
  void on(CaseErasureApproved told) {
    int items = BLANKED.stream().mapToInt(set -> jdbc.sql("update worklist." + set).param("context", told.caseRef().context())
        .param("case", told.caseRef().id()).update()).sum();
    publisher.publishEvent(new CaseErased(told.erasureId(), clock.instant(), told.caseRef(), "worklist", items));
  }
}
