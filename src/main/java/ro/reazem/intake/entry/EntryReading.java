package ro.reazem.intake.entry;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.directory.persons.Persons;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;

/** Reads a new entry from what was typed; what cannot be read is reported beside its field. */
@Component
class EntryReading {

  private static final int LONGEST_SUBJECT = 300;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_PAGES = 100_000;

  private final Persons persons;
  private final RegistryChoices choices;

  EntryReading(Persons persons, RegistryChoices choices) {
    this.persons = persons;
    this.choices = choices;
  }

  Optional<NewEntry> read(EntryForm form, BindingResult errors, Officer officer) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var registry = in.required("registry", form.registry(), typed -> choices.registry(typed, officer));
    var direction = in.choice("direction", form.direction(), Direction.class);
    var channel = in.choice("channel", form.channel(), Channel.class);
    var correspondent = correspondent(form, in, errors);
    var subject = in.text("subject", form.subject(), LONGEST_SUBJECT);
    var type = in.optionalText("documentType", form.documentType(), 100);
    var pages = in.optionalWhole("pages", form.pages(), 0, MOST_PAGES);
    var annexes = in.optionalWhole("annexes", form.annexes(), 0, MOST_PAGES);
    var confidentiality = in.choice("confidentiality", form.confidentiality(), Confidentiality.class);
    var ownNumber = in.optionalText("ownNumber", form.ownNumber(), 60);
    var ownDate = in.optionalDate("ownDate", form.ownDate());
    var unit = in.optional("unit", form.unit(), choices::unit);
    var dueOn = in.optionalDate("dueOn", form.dueOn());
    var fileCode = in.optionalText("fileCode", form.fileCode(), 40);
    var linked = in.optional("linked", form.linked(), EntryReading::caseRef);
    var answers = in.optional("answers", form.answers(), TypedId::parse);
    if (errors.hasErrors() || key == null || registry == null || direction == null || channel == null || correspondent == null
        || confidentiality == null) {
      return Optional.empty();
    }
    return Optional.of(new NewEntry(key, new RegistryId(registry), direction, channel, correspondent,
        new Paper(subject, type, pages, annexes, confidentiality, ownNumber, ownDate), unit, dueOn, linked,
        answers == null ? null : new EntryId(answers), fileCode));
  }

  private @Nullable Correspondent correspondent(EntryForm form, Inputs in, BindingResult errors) {
    var kind = in.choice("correspondent", form.correspondent(), Correspondent.Kind.class);
    var contact = in.optionalText("contact", form.contact(), LONGEST_NAME);
    var name = kind == Correspondent.Kind.NAMED || kind == Correspondent.Kind.ORGANISATION ? in.text("name", form.name(), LONGEST_NAME)
        : in.optionalText("name", form.name(), LONGEST_NAME);
    if (kind == null) {
      return null;
    }
    if (kind == Correspondent.Kind.PERSON) {
      var person = persons.read("person", form.person(), form.personText(), in);
      return person == null ? null : new Correspondent(kind, person.id(), person.name(), contact);
    }
    return errors.hasFieldErrors("name") ? null : new Correspondent(kind, null, name, contact);
  }

  /** A case is named by its context and id, as financialaid:UUID. */
  private static CaseRef caseRef(String typed) {
    RuleViolated.require(typed.matches("[a-z]{2,30}:" + TypedId.FORM), "platform.input.choice");
    var parts = typed.split(":");
    return new CaseRef(parts[0], UUID.fromString(parts[1]));
  }
}
