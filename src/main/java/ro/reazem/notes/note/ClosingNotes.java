package ro.reazem.notes.note;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes notes for good when their 24 hours are over, so that a clock set back later opens none; on several nodes it does no harm twice. */
@Component
class ClosingNotes {

  private final NoteTable table;

  ClosingNotes(NoteTable table) {
    this.table = table;
  }

  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
  @Transactional
  public void close() {
    table.closePast();
  }
}
