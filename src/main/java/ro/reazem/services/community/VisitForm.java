package ro.reazem.services.community;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;

/** A visit as typed, or an hour of health education. */
record VisitForm(@Nullable String key, @Nullable String file, @Nullable String day, @Nullable String time, @Nullable String minutes, @Nullable String action,
    @Nullable String findings, @Nullable String medical, @Nullable String nextOn, @Nullable String service, @Nullable String theme, @Nullable String participants) {

  private static final int LONG = 2000;
  private static final int LINE = 200;
  private static final int LONGEST = 600;
  private static final int MOST = 2000;

  static VisitForm blank(@Nullable String file, LocalDate day) {
    return new VisitForm(UUID.randomUUID().toString(), file, CommunityForm.DAY.format(day), null, null, null, null, null, null, null, null, null);
  }

  GoingOnVisit.@Nullable Visit read(UUID home, boolean medicalToo, BindingResult errors) {
    var in = new Inputs(errors);
    var whom = in.optional("file", file, TypedId::parse);
    var on = in.date("day", day);
    var at = in.time("time", time);
    var lasted = in.whole("minutes", minutes, 1, LONGEST);
    var what = in.choice("action", action, VisitAction.class);
    var found = in.optionalParagraphs("findings", findings, LONG);
    var health = medicalToo ? in.optionalParagraphs("medical", medical, LONG) : "";
    var next = in.optionalDate("nextOn", nextOn);
    return errors.hasErrors() ? null : new GoingOnVisit.Visit(TypedKey.of(key), home, whom == null ? null : new CommunityFileId(whom), Objects.requireNonNull(on),
        Objects.requireNonNull(at), Objects.requireNonNull(lasted), Objects.requireNonNull(what), found, health, next);
  }

  /** An hour of health education. */
  record Lesson(UUID key, UUID service, LocalDate day, String theme, int participants, int minutes) {}

  @Nullable Lesson lesson(BindingResult errors) {
    var in = new Inputs(errors);
    var unit = in.required("service", service, TypedId::parse);
    var on = in.date("day", day);
    var about = in.text("theme", theme, LINE);
    var many = in.whole("participants", participants, 1, MOST);
    var lasted = in.whole("minutes", minutes, 1, LONGEST);
    if (about.length() < 3 && !errors.hasFieldErrors("theme")) {
      errors.rejectValue("theme", "services.community.themeMissing");
    }
    return errors.hasErrors() ? null : new Lesson(TypedKey.of(key), Objects.requireNonNull(unit), Objects.requireNonNull(on), about, Objects.requireNonNull(many),
        Objects.requireNonNull(lasted));
  }
}
