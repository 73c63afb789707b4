package ro.reazem.notes.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.notes.note.NoteChoices;
import ro.reazem.notes.note.NoteRegister;
import ro.reazem.notes.note.NoteShown;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.trail.Trail;

/** The journal of a case on paper, as far as its reader sees it; always in Romanian. */
@Component
class JournalPaper {

  private static final int MOST = 200;
  private static final Locale ROMANIAN = Locale.of("ro", "RO");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm");

  private final NoteRegister register;
  private final NoteChoices choices;
  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final MessageSource messages;
  private final Trail trail;
  private final Clock clock;

  JournalPaper(NoteRegister register, NoteChoices choices, ActPdfRenderer renderer, Institution institution, MessageSource messages, Trail trail,
      Clock clock) {
    this.register = register;
    this.choices = choices;
    this.renderer = renderer;
    this.institution = institution;
    this.messages = messages;
    this.trail = trail;
    this.clock = clock;
  }

  /** One note on the paper. */
  public record Printed(String kind, String when, String details, String took, String said, String assessment, List<NoteRegister.Step> steps,
      List<NoteRegister.Completion> completions, String by) {}

  /** @return empty when there are more notes than fit one paper: then a shorter time is chosen */
  Optional<byte[]> of(CaseInSight seen, NoteRegister.Filter filter) {
    var notes = register.list(seen, filter, MOST + 1, 0).stream().filter(note -> note.withdrawal() == null).toList();
    if (notes.size() > MOST) {
      return Optional.empty();
    }
    trail.exported(notes.size());
    var title = "Jurnalul cazului nr. " + seen.number();
    var names = new HashMap<>(choices.officerNames(notes.stream().flatMap(note -> note.content().officers().stream()).distinct().toList()));
    names.putAll(choices.personNames(notes.stream().flatMap(note -> note.content().persons().stream()).distinct().toList()));
    var steps = register.steps(seen, notes);
    var printed = notes.reversed().stream().map(note -> printed(seen, note, names, steps.getOrDefault(note.id(), List.of()))).toList();
    return Optional.of(renderer.render(new ActPaper("notes/journal", title, title, institution.name(), LocalDate.now(clock),
        Map.of("notes", printed, "number", seen.number(), "reader", seen.officer().name(), "words", this))));
  }

  /** A moment as papers write it. */
  public String moment(Instant at) {
    return MOMENT.format(at.atZone(clock.getZone()));
  }

  private Printed printed(CaseInSight seen, NoteShown note, Map<UUID, String> names, List<NoteRegister.Step> steps) {
    var content = note.content();
    var when = DAY.format(content.happenedOn()) + (content.at() == null ? "" : ", ora " + content.at())
        + (content.minutes() == null ? "" : ", " + content.minutes() + " min");
    var details = (content.outcome() == null ? "" : say("notes.outcome." + content.outcome()) + ". ") + content.place();
    var took = Stream.concat(Stream.concat(content.officers().stream(), content.persons().stream()).map(names::get).filter(Objects::nonNull),
        Stream.of(content.others()).filter(text -> !text.isEmpty())).collect(Collectors.joining(", "));
    return new Printed(say(note.kind().key()), when, details, took, content.said(), content.assessment(), steps,
        register.completions(seen, note), note.authorName() + ", " + moment(note.writtenAt()));
  }

  private String say(String key) {
    return messages.getMessage(key, null, ROMANIAN);
  }
}
