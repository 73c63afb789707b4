package ro.reazem.notes.note;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.files.Confidentiality;

/**
 * A note as typed: texts only, so that nothing typed is lost when something is wrong.
 *
 * @param key one-time key of the form
 * @param version which wording is corrected; only for corrections
 */
public record NoteForm(@Nullable String key, @Nullable String version, @Nullable String kind, @Nullable String confidentiality,
    @Nullable String happenedOn, @Nullable String happenedAt, @Nullable String minutes, @Nullable String outcome, @Nullable String place,
    @Nullable List<String> officers, @Nullable List<String> persons, @Nullable String others, @Nullable String said,
    @Nullable String assessment, @Nullable List<String> files, @Nullable List<StepForm> steps) {

  static final int STEPS = 3;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** A step as typed. */
  public record StepForm(@Nullable String text, @Nullable String dueOn, @Nullable String officer) {

    static final StepForm EMPTY = new StepForm(null, null, null);

    boolean isEmpty() {
      return (text == null || text.isBlank()) && (dueOn == null || dueOn.isBlank());
    }
  }

  public NoteForm {
    officers = officers == null ? List.of() : List.copyOf(officers);
    persons = persons == null ? List.of() : List.copyOf(persons);
    files = files == null ? List.of() : List.copyOf(files);
    var rows = new ArrayList<StepForm>();
    for (int at = 0; at < STEPS; at++) {
      var row = steps == null || at >= steps.size() ? null : steps.get(at);
      rows.add(row == null ? StepForm.EMPTY : row);
    }
    steps = rows;
  }

  /** An empty form, with whoever writes among those who took part. */
  static NoteForm fresh(LocalDate today, UUID officer) {
    return of(NoteKind.NOTE, Confidentiality.SOCIAL, DAY.format(today), null, null, "", List.of(officer));
  }

  /** What is known of a note before it is written, such as from the appointment it reports on. */
  public static NoteForm of(NoteKind kind, Confidentiality confidentiality, String day, @Nullable String time, @Nullable String minutes,
      String place, List<UUID> officers) {
    return new NoteForm(UUID.randomUUID().toString(), null, kind.name(), confidentiality.name(), day, time, minutes, null, place,
        officers.stream().map(UUID::toString).toList(), null, null, null, null, null, null);
  }

  /** The present wording, for its correction. */
  static NoteForm of(NoteShown note) {
    var content = note.content();
    return new NoteForm(null, String.valueOf(note.version()), note.kind().name(), note.confidentiality().name(), DAY.format(content.happenedOn()),
        content.at() == null ? null : content.at().toString(), content.minutes() == null ? null : content.minutes().toString(),
        content.outcome() == null ? null : content.outcome().name(), content.place(), texts(content.officers()), texts(content.persons()),
        content.others(), content.said(), content.assessment(), texts(content.files()), null);
  }

  private static List<String> texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }
}
