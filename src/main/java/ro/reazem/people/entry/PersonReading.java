package ro.reazem.people.entry;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.person.IdentityDocument;
import ro.reazem.people.person.PersonDetails;
import ro.reazem.platform.web.Inputs;

/** Makes a person's details of what was typed; whatever is wrong is said beside its field. */
@Component
class PersonReading {

  private static final int NAME = 100;

  private final Clock clock;

  PersonReading(Clock clock) {
    this.clock = clock;
  }

  /**
   * @param kept the CNP already in the register, which the form does not show and an empty field leaves as it is
   * @return null when something was reported
   */
  @Nullable PersonDetails details(PersonForm form, BindingResult errors, @Nullable Cnp kept) {
    var in = new Inputs(errors);
    var citizenship = in.text("citizenship", form.citizenship(), 2);
    var familyName = in.name("familyName", form.familyName(), NAME);
    var givenName = "RO".equals(citizenship) || !isBlank(form.givenName()) ? in.name("givenName", form.givenName(), NAME) : "";
    var typedCnp = in.optional("cnp", form.cnp(), Cnp::parse);
    var cnp = typedCnp == null ? kept : typedCnp;
    var typedBirth = in.optionalDate("bornOn", form.bornOn());
    var typedSex = in.optionalChoice("sex", form.sex(), Sex.class);
    var marital = in.optionalChoice("maritalStatus", form.maritalStatus(), MaritalStatus.class);
    var birthPlace = in.optionalText("birthPlace", form.birthPlace(), 200);
    var document = document(form, in);
    var phone = phone(in.optionalText("phone", form.phone(), 30), in);
    var eMail = eMail(in.optionalText("email", form.email(), 200), in);
    if (errors.hasErrors()) {
      return null;
    }
    var bornOn = PersonDetails.bornOn(typedBirth, cnp);
    if (bornOn != null && bornOn.isAfter(LocalDate.now(clock))) {
      in.reject(typedBirth == null ? "cnp" : "bornOn", new RuleViolated("people.person.birthAhead"));
      return null;
    }
    try {
      return new PersonDetails(familyName, givenName, bornOn, birthPlace, PersonDetails.sex(typedSex, cnp),
          marital == null ? MaritalStatus.NOT_STATED : marital, citizenship, cnp, document, phone, eMail);
    } catch (RuleViolated violated) {
      in.reject(fieldOf(violated), violated);
      return null;
    }
  }

  private static @Nullable IdentityDocument document(PersonForm form, Inputs in) {
    var kind = in.optionalChoice("documentKind", form.documentKind(), IdentityDocument.Kind.class);
    var series = in.optionalText("documentSeries", form.documentSeries(), 20);
    var number = in.optionalText("documentNumber", form.documentNumber(), 30);
    var issuer = in.optionalText("documentIssuer", form.documentIssuer(), 100);
    var validUntil = in.optionalDate("documentValidUntil", form.documentValidUntil());
    if (kind == null && series.isEmpty() && number.isEmpty() && issuer.isEmpty() && validUntil == null) {
      return null;
    }
    if (kind == null) {
      in.reject("documentKind", new RuleViolated("people.document.kindMissing"));
    }
    if (number.isEmpty()) {
      in.reject("documentNumber", new RuleViolated("people.document.numberMissing"));
    }
    return kind == null || number.isEmpty() ? null : new IdentityDocument(kind, series, number, issuer, validUntil);
  }

  private static String phone(String typed, Inputs in) {
    if (!typed.isEmpty() && !typed.matches("\\+?[0-9 ./()-]{4,30}")) {
      in.reject("phone", new RuleViolated("people.person.phoneForm"));
    }
    return typed;
  }

  private static String eMail(String typed, Inputs in) {
    if (!typed.isEmpty() && !typed.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
      in.reject("email", new RuleViolated("people.person.emailForm"));
    }
    return typed;
  }

  private static String fieldOf(RuleViolated violated) {
    return switch (violated.code()) {
      case "people.person.cnpContradictsBirthDate", "people.person.cnpContradictsSex" -> "cnp";
      case "people.person.birthDateAsked" -> "bornOn";
      case "people.person.givenNameMissing" -> "givenName";
      default -> "citizenship";
    };
  }

  private static boolean isBlank(@Nullable String typed) {
    return typed == null || typed.isBlank();
  }
}
