package ro.reazem.notes.note;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedKey;

/** Reads what was typed into the form of a note; what cannot be read is told beside its field. */
@Component
public class NoteReading {

  private static final int LINE = 200;
  private static final int WORDS = 8000;
  private static final int LONGEST_DAY = 1440;
  private static final int YEARS_AHEAD = 2;

  private final Clock clock;

  NoteReading(Clock clock) {
    this.clock = clock;
  }

  /** @return null when something is wrong */
  public @Nullable NewNote note(NoteForm form, CaseInSight seen, NoteChoices.Offered offered, @Nullable UUID appointment, BindingResult errors) {
    var in = new Inputs(errors);
    var kind = in.choice("kind", form.kind(), NoteKind.class);
    var confidentiality = in.choice("confidentiality", form.confidentiality(), Confidentiality.class);
    if (confidentiality != null && !seen.classes().contains(confidentiality)) {
      in.reject("confidentiality", new RuleViolated("platform.input.choice"));
    }
    var content = content(form, kind, offered, in, errors);
    var steps = steps(form, offered, in, errors);
    return errors.hasErrors() || content == null ? null : new NewNote(new NoteId(TypedKey.of(form.key())), Objects.requireNonNull(kind),
        Objects.requireNonNull(confidentiality), content, steps, appointment);
  }

  /** @return null when something is wrong */
  @Nullable NoteContent content(NoteForm form, @Nullable NoteKind kind, NoteChoices.Offered offered, BindingResult errors) {
    return content(form, kind, offered, new Inputs(errors), errors);
  }

  private @Nullable NoteContent content(NoteForm form, @Nullable NoteKind kind, NoteChoices.Offered offered, Inputs in, BindingResult errors) {
    var on = in.date("happenedOn", form.happenedOn());
    if (on != null && on.isAfter(LocalDate.now(clock))) {
      in.reject("happenedOn", new RuleViolated("notes.inFuture"));
    }
    var at = in.optionalTime("happenedAt", form.happenedAt());
    var minutes = in.optionalWhole("minutes", form.minutes(), 1, LONGEST_DAY);
    boolean visit = kind != null && kind.isVisit();
    var outcome = in.optionalChoice("outcome", form.outcome(), VisitOutcome.class);
    if (visit && outcome == null && !errors.hasFieldErrors("outcome")) {
      in.reject("outcome", new RuleViolated("notes.outcomeMissing"));
    }
    var place = in.optionalText("place", form.place(), LINE);
    var officers = chosen("officers", form.officers(), offered.officers(), in);
    var persons = chosen("persons", form.persons(), offered.persons(), in);
    var others = in.optionalText("others", form.others(), LINE * 2);
    var said = in.paragraphs("said", form.said(), WORDS);
    var assessment = in.optionalParagraphs("assessment", form.assessment(), WORDS);
    var files = chosen("files", form.files(), offered.files(), in);
    return errors.hasErrors() || on == null ? null : new NoteContent(on, at, minutes, visit ? outcome : null, place, officers, persons, others,
        said, assessment, files);
  }

  private List<NextStep> steps(NoteForm form, NoteChoices.Offered offered, Inputs in, BindingResult errors) {
    var steps = new ArrayList<NextStep>();
    var today = LocalDate.now(clock);
    for (int place = 0; place < Objects.requireNonNull(form.steps()).size(); place++) {
      var row = form.steps().get(place);
      if (row.isEmpty()) {
        continue;
      }
      var at = "steps[" + place + "].";
      var text = in.text(at + "text", row.text(), LINE);
      var due = in.date(at + "dueOn", row.dueOn());
      if (due != null && (due.isBefore(today) || due.isAfter(today.plusYears(YEARS_AHEAD)))) {
        in.reject(at + "dueOn", new RuleViolated("notes.stepOutOfBounds", YEARS_AHEAD));
      }
      var officer = in.required(at + "officer", row.officer(), typed -> one(typed, offered.officers()));
      if (!errors.hasErrors() && due != null && officer != null) {
        steps.add(new NextStep(text, due, officer));
      }
    }
    return steps;
  }

  /** Several of what is offered; anything else is refused. */
  public static List<UUID> chosen(String field, @Nullable List<String> typed, List<Option> offered, Inputs in) {
    var chosen = new ArrayList<UUID>();
    for (var one : Objects.requireNonNullElse(typed, List.<String>of())) {
      var id = in.optional(field, one, text -> one(text, offered));
      if (id != null && !chosen.contains(id)) {
        chosen.add(id);
      }
    }
    return chosen;
  }

  private static UUID one(String typed, List<Option> offered) {
    return offered.stream().map(Option::value).filter(typed::equals).findFirst().map(UUID::fromString)
        .orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }
}
