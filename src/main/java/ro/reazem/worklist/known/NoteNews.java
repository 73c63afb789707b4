package ro.reazem.worklist.known;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseNoteWithdrawn;
import ro.reazem.events.casework.CaseNoted;

/**
 * The timeline shows that a note was written, of the classes that everybody reads who reads the case, and never what it says. A note
 * withdrawn leaves a line of its own, which hides the first whichever is told first.
 */
@Component("worklistNoteNews")
class NoteNews {

  private final Timeline timeline;

  NoteNews(Timeline timeline) {
    this.timeline = timeline;
  }

  @ApplicationModuleListener(id = "worklist.known.case-noted")
  void on(CaseNoted told) {
    if (!told.confidential()) {
      timeline.add(new TimelineLine(told.caseRef(), "noted", told.noteId().toString(), told.occurredAt(), told.byOfficer(), "", "",
          told.happenedOn(), told.kind()), List.of());
    }
  }

  @ApplicationModuleListener(id = "worklist.known.case-note-withdrawn")
  void on(CaseNoteWithdrawn told) {
    timeline.add(new TimelineLine(told.caseRef(), "noteWithdrawn", told.noteId().toString(), told.occurredAt(), told.byOfficer(), "", "", null,
        ""), List.of());
  }
}
