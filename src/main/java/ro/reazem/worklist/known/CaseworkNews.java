package ro.reazem.worklist.known;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.casework.CaseReopened;
import ro.reazem.events.casework.CaseResumed;
import ro.reazem.events.casework.CaseSuspended;
import ro.reazem.events.casework.CaseTransferOffered;
import ro.reazem.events.casework.CaseTransferSettled;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.events.casework.CasesTakenOver;

/** What the contexts tell of their cases: the newest state is kept, and every event is one line of the timeline. */
@Component("worklistCaseworkNews")
class CaseworkNews {

  private final KnownCases cases;
  private final Timeline timeline;

  CaseworkNews(KnownCases cases, Timeline timeline) {
    this.cases = cases;
    this.timeline = timeline;
  }

  @ApplicationModuleListener(id = "worklist.known.case-opened")
  void on(CaseOpened told) {
    cases.keep(told.state(), told.occurredAt());
    timeline.add(TimelineLine.of("opened", told.state(), told.occurredAt(), told.byOfficer(), ""), KnownCases.concerned(told.state()));
  }

  @ApplicationModuleListener(id = "worklist.known.case-assigned")
  void on(CaseAssigned told) {
    cases.keep(told.state(), told.occurredAt());
    timeline.add(TimelineLine.of("assigned", told.state(), told.occurredAt(), told.byOfficer(), told.reason()),
        Stream.concat(KnownCases.concerned(told.state()).stream(), Stream.ofNullable(told.formerId())).distinct().toList());
  }

  @ApplicationModuleListener(id = "worklist.known.case-progressed")
  void on(CaseProgressed told) {
    cases.keep(told.state(), told.occurredAt());
    // told by nobody and without a word it only restates: nothing happened to the case
    if (told.byOfficer() != null || !told.note().isEmpty()) {
      timeline.add(TimelineLine.of("progressed", told.state(), told.occurredAt(), told.byOfficer(), told.note()),
          KnownCases.concerned(told.state()));
    }
  }

  @ApplicationModuleListener(id = "worklist.known.case-suspended")
  void on(CaseSuspended told) {
    cases.keep(told.state(), told.occurredAt());
    timeline.add(TimelineLine.of("suspended", told.state(), told.occurredAt(), told.byOfficer(), told.ground()),
        KnownCases.concerned(told.state()));
  }

  @ApplicationModuleListener(id = "worklist.known.case-resumed")
  void on(CaseResumed told) {
    cases.keep(told.state(), told.occurredAt());
    timeline.add(TimelineLine.of("resumed", told.state(), told.occurredAt(), told.byOfficer(), ""), KnownCases.concerned(told.state()));
  }

  @ApplicationModuleListener(id = "worklist.known.case-closed")
  void on(CaseClosed told) {
    cases.keep(told.state(), told.occurredAt());
    timeline.add(TimelineLine.of("closed", told.state(), told.occurredAt(), told.byOfficer(), told.outcome()),
        KnownCases.concerned(told.state()));
  }

  @ApplicationModuleListener(id = "worklist.known.case-reopened")
  void on(CaseReopened told) {
    cases.keep(told.state(), told.occurredAt());
    timeline.add(TimelineLine.of("reopened", told.state(), told.occurredAt(), told.byOfficer(), told.reason()),
        KnownCases.concerned(told.state()));
  }

  @ApplicationModuleListener(id = "worklist.known.transfer-offered")
  void on(CaseTransferOffered told) {
    cases.keep(told.state(), told.occurredAt());
    cases.offer(told);
    timeline.add(TimelineLine.of("offered", told.state(), told.occurredAt(), told.byOfficer(), told.reason()),
        Stream.concat(KnownCases.concerned(told.state()).stream(), Stream.ofNullable(told.toOfficerId())).distinct().toList());
  }

  @ApplicationModuleListener(id = "worklist.known.transfer-settled")
  void on(CaseTransferSettled told) {
    cases.keep(told.state(), told.occurredAt());
    cases.settleOffer(told.state());
    timeline.add(TimelineLine.of(told.accepted() ? "accepted" : "refused", told.state(), told.occurredAt(), told.byOfficer(),
        told.reason()), KnownCases.concerned(told.state()));
  }

  /** Whoever is responsible finds the cases in lists: a notice for each would be a flood. */
  @ApplicationModuleListener(id = "worklist.known.cases-taken-over")
  void on(CasesTakenOver told) {
    cases.keep(told.cases(), told.occurredAt());
    timeline.add(told.cases().stream().map(state -> TimelineLine.of("takenOver", state, told.occurredAt(), told.byOfficer(), "")).toList());
  }

  /** A link is told of both cases, each in its own line. */
  @ApplicationModuleListener(id = "worklist.known.cases-linked")
  void on(CasesLinked told) {
    cases.link(told);
    for (var pair : List.of(List.of(told.one(), told.other()), List.of(told.other(), told.one()))) {
      timeline.add(new TimelineLine(pair.getFirst(), told.linked() ? "linked" : "unlinked",
          pair.getLast().context() + ":" + pair.getLast().id() + "@" + told.occurredAt(), told.occurredAt(), told.byOfficer(), "", "", null,
          told.reason()), List.of());
    }
  }
}
