package ro.reazem.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.entry.Channel;
import ro.reazem.directory.persons.Persons;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.intake.signal.AuthorRelation;
import ro.reazem.intake.signal.Facts;
import ro.reazem.intake.signal.Matter;
import ro.reazem.intake.signal.Need;
import ro.reazem.intake.signal.Reporter;
import ro.reazem.intake.signal.Setting;
import ro.reazem.intake.signal.SignalSheet;
import ro.reazem.intake.signal.Source;
import ro.reazem.intake.signal.Subject;
import ro.reazem.intake.signal.Trigger;
import ro.reazem.intake.signal.ViolenceForm;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;

/** Reads a signal sheet from what was typed; what cannot be read is said beside its field. */
@Component
class ReferralReading {

  private static final int LINE = 200;
  private static final int WORDS = 4000;
  private static final int OLDEST = 120;

  private final Persons persons;
  private final ReferralChoices choices;
  private final Clock clock;

  ReferralReading(Persons persons, ReferralChoices choices, Clock clock) {
    this.persons = persons;
    this.choices = choices;
    this.clock = clock;
  }

  Optional<NewReferral> read(ReferralForm form, BindingResult errors, Officer officer) {
    var in = new Inputs(errors);
    var today = LocalDate.now(clock);
    var key = in.required("key", form.key(), TypedId::parse);
    var source = in.choice("source", form.source(), Source.class);
    var named = in.optionalText("institution", form.institution(), LINE);
    var institution = named.isEmpty() && source != null ? source.line() : named;
    if (source != null && source.isInstitution() && institution.isEmpty()) {
      errors.rejectValue("institution", "intake.signal.institutionMissing");
    }
    var channel = in.choice("channel", form.channel(), Channel.class);
    var registry = in.required("registry", form.registry(), typed -> choices.registry(typed, officer));
    var reportedOn = in.date("reportedOn", form.reportedOn());
    if (reportedOn != null && reportedOn.isAfter(today)) {
      errors.rejectValue("reportedOn", "intake.signal.reportedInFuture");
    }
    var reportedAt = in.optionalTime("reportedAt", form.reportedAt());
    var reporter = new Reporter(in.optionalText("reporterName", form.reporterName(), LINE), in.optionalText("profession", form.profession(), LINE),
        in.optionalText("contact", form.contact(), LINE), "true".equals(form.secret()));
    if (source == Source.ANONYMOUS && !reporter.name().isEmpty()) {
      errors.rejectValue("reporterName", "intake.signal.anonymousWithName");
    }
    var matter = in.choice("matter", form.matter(), Matter.class);
    var subjects = subjects(form.persons(), in, errors, today);
    var carers = in.optionalText("carers", form.carers(), LINE);
    var author = in.optionalText("author", form.author(), LINE);
    var relation = in.optionalChoice("authorRelation", form.authorRelation(), AuthorRelation.class);
    var accused = in.optional("accusedOfficer", form.accusedOfficer(), typed -> choices.among(choices.officers(), typed));
    var facts = facts(form, in);
    var urgency = in.choice("urgency", form.urgency(), Urgency.class);
    var urgencyReason = in.optionalText("urgencyReason", form.urgencyReason(), LINE);
    var unit = in.required("unit", form.unit(), typed -> choices.among(choices.units(), typed));
    var attachTo = in.optional("attachTo", form.attachTo(), ReferralReading::caseRef);
    if (errors.hasErrors() || key == null || source == null || channel == null || registry == null || reportedOn == null || matter == null
        || urgency == null || unit == null) {
      return Optional.empty();
    }
    return Optional.of(new NewReferral(key, new RegistryId(registry), channel, unit, urgency, urgencyReason, new SignalSheet(matter, source,
        institution, reportedOn, reportedAt, subjects, carers, author, relation, facts), reporter, accused, attachTo));
  }

  private Facts facts(ReferralForm form, Inputs in) {
    var setting = in.choice("setting", form.setting(), Setting.class);
    var triggers = chosen(form.triggers(), Trigger.class);
    var description = in.optionalParagraphs("description", form.description(), WORDS);
    if (blank(form.description())) {
      in.reject("description", new RuleViolated("intake.signal.descriptionMissing"));
    }
    return new Facts(chosen(form.forms(), ViolenceForm.class), triggers, description,
        in.optionalText("place", form.place(), LINE), setting == null ? Setting.URBAN : setting, in.optionalText("occurred", form.occurred(), LINE),
        in.optionalText("frequency", form.frequency(), LINE), in.optionalParagraphs("signs", form.signs(), WORDS),
        chosen(form.needs(), Need.class), in.optionalText("otherChildren", form.otherChildren(), LINE),
        in.optionalParagraphs("history", form.history(), WORDS), in.optionalText("informed", form.informed(), LINE),
        in.optionalText("undertaken", form.undertaken(), LINE), in.optionalText("capacity", form.capacity(), LINE));
  }

  private List<Subject> subjects(List<SubjectForm> rows, Inputs in, BindingResult errors, LocalDate today) {
    var read = new ArrayList<Subject>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var at = "persons[" + i + "].";
      var picked = blank(row.personText()) ? null : persons.read(at + "person", row.person(), row.personText(), in);
      var family = optionalName(at + "familyName", row.familyName(), in);
      var given = optionalName(at + "givenName", row.givenName(), in);
      var bornOn = in.optionalDate(at + "bornOn", row.bornOn());
      if (bornOn != null && bornOn.isAfter(today)) {
        errors.rejectValue(at + "bornOn", "intake.signal.bornInFuture");
      }
      var age = in.optionalWhole(at + "age", row.age(), 0, OLDEST);
      var sex = in.optionalChoice(at + "sex", row.sex(), Subject.Sex.class);
      var cnp = in.optional(at + "cnp", row.cnp(), Cnp::parse);
      var whereabouts = in.optionalText(at + "whereabouts", row.whereabouts(), LINE);
      var school = in.optionalText(at + "school", row.school(), LINE);
      var disability = in.optionalText(at + "disability", row.disability(), LINE);
      var born = picked != null ? picked.bornOn() : bornOn != null || cnp == null ? bornOn : cnp.birthDate().orElse(null);
      var name = picked == null ? null : picked.name();
      var one = new Subject(picked == null ? null : picked.id(), name == null ? family : name, name == null ? given : "", born, age, sex,
          cnp == null ? null : cnp.digits(), whereabouts, school, disability);
      if (i == 0 || !one.name().isEmpty() || age != null) {
        read.add(one);
      }
    }
    return read;
  }

  private static String optionalName(String field, @Nullable String typed, Inputs in) {
    return blank(typed) ? "" : in.name(field, typed, 60);
  }

  private static boolean blank(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }

  static <E extends Enum<E>> List<E> chosen(List<String> typed, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).filter(one -> typed.contains(one.name())).toList();
  }


  static CaseRef caseRef(String typed) {
    RuleViolated.require(typed.matches("[a-z]{2,30}:" + TypedId.FORM), "platform.input.choice");
    var parts = typed.split(":");
    return new CaseRef(parts[0], UUID.fromString(parts[1]));
  }
}
