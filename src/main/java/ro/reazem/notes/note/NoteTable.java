package ro.reazem.notes.note;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Folding;

/** Enters what is written; nothing is ever changed or removed, and the moments are those of the database. */
@Component
class NoteTable {

  private static final String WITHIN_A_DAY = "note_is_corrected_within_a_day";

  private final JdbcClient jdbc;

  NoteTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** @param writtenAt when it was written, null for now; a later moment than now counts as now */
  void insert(CaseRef ref, NewNote note, Officer author, @Nullable OffsetDateTime writtenAt) {
    jdbc.sql("""
        insert into notes.note (id, context, case_id, kind, confidentiality, appointment_id, author_id, author_name, written_at)
        values (:id, :context, :case, :kind, :class, :appointment, :author, :authorName, coalesce(:at, clock_timestamp()))""")
        .param("id", note.id().value()).param("context", ref.context()).param("case", ref.id()).param("kind", note.kind().name())
        .param("class", note.confidentiality().name()).param("appointment", note.appointment()).param("author", author.id())
        .param("authorName", author.name()).param("at", writtenAt).update();
    say(note.id(), 1, note.content());
    for (int place = 0; place < note.steps().size(); place++) {
      var step = note.steps().get(place);
      jdbc.sql("""
          insert into notes.next_step (id, note_id, position, text, due_on, officer_id) values (:id, :note, :place, :text, :due, :officer)""")
          .param("id", stepId(note.id(), place)).param("note", note.id().value()).param("place", place).param("text", step.text())
          .param("due", step.dueOn()).param("officer", step.officer()).update();
    }
  }

  /** The steps of a note keep their ids however often it is sent. */
  static UUID stepId(NoteId note, int place) {
    return UUID.nameUUIDFromBytes((note + " " + place).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** @throws RuleViolated when the time for corrections ends in this very moment */
  void say(NoteId note, int version, NoteContent content) {
    try {
      jdbc.sql("""
          insert into notes.note_text (note_id, version, happened_on, happened_at, minutes, outcome, place, officer_ids, others, said, assessment,
            file_ids, search_text)
          values (:note, :version, :on, :at, :minutes, :outcome, :place, :officers, :others, :said, :assessment, :files, :search)""")
          .param("note", note.value()).param("version", version).param("on", content.happenedOn()).param("at", content.at())
          .param("minutes", content.minutes()).param("outcome", content.outcome() == null ? null : content.outcome().name())
          .param("place", content.place()).param("officers", content.officers().toArray(UUID[]::new)).param("others", content.others())
          .param("said", content.said()).param("assessment", content.assessment()).param("files", content.files().toArray(UUID[]::new))
          .param("search", content.searchText()).update();
    } catch (DataIntegrityViolationException refused) {
      throw String.valueOf(refused.getMessage()).contains(WITHIN_A_DAY) || String.valueOf(refused.getMessage()).contains("only completed")
          ? new RuleViolated("notes.tooLate") : refused;
    }
    for (var person : content.persons()) {
      jdbc.sql("insert into notes.participant (note_id, version, person_id) values (:note, :version, :person) on conflict do nothing")
          .param("note", note.value()).param("version", version).param("person", person).update();
    }
  }

  void complete(UUID id, NoteId note, String text, Officer author) {
    jdbc.sql("""
        insert into notes.completion (id, note_id, author_id, author_name, text, search_text) values (:id, :note, :author, :name, :text, :search)
        on conflict (id) do nothing""").param("id", id).param("note", note.value()).param("author", author.id()).param("name", author.name())
        .param("text", text).param("search", Folding.fold(text)).update();
  }

  void withdraw(NoteId note, String reason, Officer by) {
    jdbc.sql("insert into notes.withdrawal (note_id, by_officer, by_name, reason) values (:note, :by, :name, :reason)")
        .param("note", note.value()).param("by", by.id()).param("name", by.name()).param("reason", reason).update();
  }

  boolean isThere(NoteId note) {
    return jdbc.sql("select exists (select from notes.note where id = :id)").param("id", note.value()).query(Boolean.class).single();
  }

  /** Closes for good what nobody may correct any more. */
  int closePast() {
    return jdbc.sql("""
        insert into notes.closing (note_id) select n.id from notes.note n
        where n.written_at <= clock_timestamp() - interval '24 hours' and n.written_at > clock_timestamp() - interval '30 days'
          and not exists (select from notes.closing c where c.note_id = n.id)
        order by n.written_at limit 5000 on conflict do nothing""").update();
  }

  /** The officers who are to do the steps of a note, in the order of the steps. */
  List<UUID> stepOfficers(NoteId note) {
    return jdbc.sql("select officer_id from notes.next_step where note_id = :id order by position").param("id", note.value())
        .query(UUID.class).list();
  }
}
