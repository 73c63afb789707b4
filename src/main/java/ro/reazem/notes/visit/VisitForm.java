package ro.reazem.notes.visit;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.notes.note.NoteKind;
import ro.reazem.platform.files.Confidentiality;

/**
 * An appointment as typed, or what is to be changed of one.
 *
 * @param key one-time key of the form
 * @param revision which state is changed; only for changes
 */
record VisitForm(@Nullable String key, @Nullable String revision, @Nullable String kind, @Nullable String confidentiality, @Nullable String day,
    @Nullable String time, @Nullable String minutes, @Nullable String place, @Nullable String purpose, @Nullable List<String> officers,
    @Nullable String reason) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  VisitForm {
    officers = officers == null ? List.of() : List.copyOf(officers);
  }

  static VisitForm fresh(UUID officer) {
    return new VisitForm(UUID.randomUUID().toString(), null, NoteKind.HOME_VISIT.name(), Confidentiality.SOCIAL.name(), null, null, "60", null,
        null, List.of(officer.toString()), null);
  }

  static VisitForm of(Appointment one, Clock clock) {
    var starts = one.startsAt().atZone(clock.getZone());
    return new VisitForm(null, String.valueOf(one.revision()), one.kind().name(), one.confidentiality().name(), DAY.format(starts),
        TIME.format(starts), String.valueOf(one.minutes()), one.place(), one.purpose(), one.officers().stream().map(UUID::toString).toList(), null);
  }
}
