package ro.reazem.childprotection.routed;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.events.services.YoungMotherFound;

/** A pregnant girl so young that the protection of children is told (semnalare, T12.1): joined to her open case, else a signal that waits; heard again it changes nothing. */
@Component
class ChildServicesNews {

  static final String KIND = "YOUNG_MOTHER";

  private final OpeningCase opening;
  private final JoiningSignals joining;
  private final JdbcClient jdbc;

  ChildServicesNews(OpeningCase opening, JoiningSignals joining, JdbcClient jdbc) {
    this.opening = opening;
    this.joining = joining;
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "childprotection.routed.young-mother-found")
  void on(YoungMotherFound told) {
    if (!told.signal()) {
      return;
    }
    int fresh = jdbc.sql("insert into childprotection.young_mother_signal (finding_id, told_at) values (:id, :at) on conflict do nothing").param("id", told.findingId())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).update();
    if (fresh == 1) {
      opening.openCaseOf(told.personId()).ifPresentOrElse(open -> joining.join(open, new JoiningSignals.Signal(told.findingId(), told.number(),
          "youngMotherSignal", told.foundIn(), "mamă adolescentă", "Mamă adolescentă, semnalare a asistenței medicale comunitare", "")), () -> await(told));
    }
  }

  private void await(YoungMotherFound told) {
    var respond = joining.respondBy("TRIAGE_U3", told.occurredAt());
    jdbc.sql("""
        insert into childprotection.routed_work (routing_id, told_at, unit_id, kind, entry, what, subject, urgency, person_ids, registered_at, respond_by, path)
        values (:id, :at, :unit, :kind, :entry, '', :subject, 'STANDARD', :children, :at, :respond, :path)""").param("id", told.findingId())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).param("unit", told.unitId()).param("kind", KIND).param("entry", told.number())
        .param("subject", "Mamă adolescentă, " + told.age() + " ani").param("children", new UUID[] {told.personId()})
        .param("respond", respond == null ? null : respond.atOffset(ZoneOffset.UTC)).param("path", told.path()).update();
  }
}
