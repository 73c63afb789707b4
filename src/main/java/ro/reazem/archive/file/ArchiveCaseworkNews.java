package ro.reazem.archive.file;

import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseReopened;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CasesTakenOver;

/** Closed cases become files of the archive; reopened ones are current again. */
@Component
class ArchiveCaseworkNews {

  private final KnownFiles files;
  private final CountingFiles counting;

  ArchiveCaseworkNews(KnownFiles files, CountingFiles counting) {
    this.files = files;
    this.counting = counting;
  }

  @ApplicationModuleListener(id = "archive.file.case-closed")
  void on(CaseClosed told) {
    keep(told.state(), told.occurredAt(), "closed");
  }

  @ApplicationModuleListener(id = "archive.file.case-reopened")
  void on(CaseReopened told) {
    keep(told.state(), told.occurredAt(), "reopened");
  }

  @ApplicationModuleListener(id = "archive.file.cases-taken-over")
  void on(CasesTakenOver told) {
    var news = files.keep(told.cases(), told.occurredAt());
    files.step(news, "closed", told.occurredAt());
    counting.some(news);
  }

  private void keep(CaseState state, Instant at, String what) {
    if (files.keep(state, at)) {
      files.step(state.ref(), what, "", null, at);
      counting.one(state.ref());
    }
  }
}
