package ro.reazem.worklist.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.acts.ActChallengeSettled;
import ro.reazem.events.acts.ActChallenged;
import ro.reazem.events.acts.ActCommunicated;
import ro.reazem.events.acts.ActSigned;
import ro.reazem.events.acts.ActSuperseded;
import ro.reazem.kernel.CaseRef;

/** What is told of acts: every event is one line of the timeline of their case, however often it is delivered. */
@Component("worklistActsNews")
class ActsNews {

  private final Timeline timeline;

  ActsNews(Timeline timeline) {
    this.timeline = timeline;
  }

  @ApplicationModuleListener(id = "worklist.known.act-signed")
  void on(ActSigned told) {
    add("actSigned", told.caseRef(), told.actId(), told.occurredAt(), told.byOfficer(), told.datedOn(), told.number());
  }

  @ApplicationModuleListener(id = "worklist.known.act-communicated")
  void on(ActCommunicated told) {
    add("actCommunicated", told.caseRef(), told.communicationId(), told.occurredAt(), told.byOfficer(), told.communicatedOn(), "");
  }

  @ApplicationModuleListener(id = "worklist.known.act-challenged")
  void on(ActChallenged told) {
    add(told.late() ? "actChallengedLate" : "actChallenged", told.caseRef(), told.challengeId(), told.occurredAt(), told.byOfficer(),
        told.lodgedOn(), "");
  }

  @ApplicationModuleListener(id = "worklist.known.act-challenge-settled")
  void on(ActChallengeSettled told) {
    add("actSettled", told.caseRef(), told.challengeId(), told.occurredAt(), told.byOfficer(), told.settledOn(), "");
  }

  @ApplicationModuleListener(id = "worklist.known.act-superseded")
  void on(ActSuperseded told) {
    add(told.revoked() ? "actRevoked" : "actReplaced", told.caseRef(), told.actId(), told.occurredAt(), told.byOfficer(), told.since(), "");
  }

  private void add(String what, CaseRef ref, UUID mark, Instant at, UUID by, LocalDate on, String note) {
    timeline.add(new TimelineLine(ref, what, mark.toString(), at, by, "", "", on, note), List.of());
  }
}
