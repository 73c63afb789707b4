package ro.reazem.notes.note;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseNoteWithdrawn;
import ro.reazem.events.casework.CaseNoted;
import ro.reazem.events.casework.NextStepAgreed;
import ro.reazem.events.casework.NextStepDropped;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;

/** Writes notes, lets their author correct them for 24 hours, and afterwards only lets somebody complete them. */
@Component
@Transactional
public class WritingNotes {

  private final NoteTable table;
  private final NoteRegister register;
  private final SentForms sent;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WritingNotes(NoteTable table, NoteRegister register, SentForms sent, ApplicationEventPublisher events, Clock clock) {
    this.table = table;
    this.register = register;
    this.sent = sent;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Writes a note now.
   *
   * @return whether it was new, and not the second sending of one form
   * @throws RuleViolated when the case is closed, or what the note tells of lies ahead
   */
  public boolean write(CaseInSight seen, NewNote note) {
    return write(seen, note, clock);
  }

  /** @param at when it is written; the database takes no later moment than its own */
  public boolean write(CaseInSight seen, NewNote note, Clock at) {
    seen.requireOpen(note.confidentiality());
    note.content().requireFit(note.kind());
    requirePast(note.content(), at);
    sent.await(note.id());
    if (table.isThere(note.id())) {
      return false;
    }
    var now = at.instant();
    table.insert(seen.ref(), note, seen.officer(), at == clock ? null : now.atOffset(java.time.ZoneOffset.UTC));
    var by = seen.officer().id();
    events.publishEvent(new CaseNoted(note.id().value(), now, seen.ref(), by, note.kind().key(), note.content().happenedOn(),
        !Confidentiality.OPEN.contains(note.confidentiality())));
    for (int place = 0; place < note.steps().size(); place++) {
      var step = note.steps().get(place);
      events.publishEvent(new NextStepAgreed(NoteTable.stepId(note.id(), place), now, seen.ref(), by, step.officer(), step.text(), step.dueOn()));
    }
    return true;
  }

  /**
   * Words a note anew; its kind and class stay, and so does what was said before.
   *
   * @throws RuleViolated when somebody else wrote it, or the time for corrections is over
   */
  public void correct(CaseInSight seen, NoteId id, int version, NoteContent content) {
    sent.await(id);
    var note = standing(seen, id);
    RuleViolated.require(note.author().equals(seen.officer().id()), "notes.ofAnotherAuthor");
    RuleViolated.require(note.correctable(), "notes.tooLate");
    SameVersion.require(version, note.version());
    content.requireFit(note.kind());
    requirePast(content, clock);
    table.say(id, version + 1, content);
  }

  /** @param key the one-time key of the form: sent twice, it completes once */
  public void complete(CaseInSight seen, NoteId id, UUID key, String text) {
    standing(seen, id);
    table.complete(key, id, text, seen.officer());
  }

  /**
   * Withdraws a note as written in the wrong case (scrisă în alt dosar).
   *
   * @throws RuleViolated when it is neither the officer's own nor of a unit that they head
   */
  public void withdraw(CaseInSight seen, NoteId id, String reason) {
    sent.await(id);
    var note = standing(seen, id);
    var by = seen.officer().id();
    RuleViolated.require(note.author().equals(by) || seen.heads(), "notes.withdrawnByOthers");
    table.withdraw(id, reason, seen.officer());
    var now = clock.instant();
    events.publishEvent(new CaseNoteWithdrawn(id.value(), now, seen.ref(), by));
    var officers = table.stepOfficers(id);
    for (int place = 0; place < officers.size(); place++) {
      events.publishEvent(new NextStepDropped(NoteTable.stepId(id, place), now, seen.ref(), by, officers.get(place)));
    }
  }

  private NoteShown standing(CaseInSight seen, NoteId id) {
    var note = register.find(seen, id).orElseThrow(() -> new RuleViolated("notes.unknown"));
    RuleViolated.require(note.withdrawal() == null, "notes.isWithdrawn");
    return note;
  }

  private static void requirePast(NoteContent content, Clock at) {
    var now = at.instant().atZone(at.getZone());
    var time = content.at() == null ? LocalTime.MIN : content.at();
    RuleViolated.require(!LocalDate.from(now).isBefore(content.happenedOn()) && !content.happenedOn().atTime(time).isAfter(now.toLocalDateTime()),
        "notes.inFuture");
  }
}
