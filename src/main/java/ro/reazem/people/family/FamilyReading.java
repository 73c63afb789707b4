package ro.reazem.people.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.family.RegisteringFamily.Member;
import ro.reazem.people.form.Typed;
import ro.reazem.people.person.PersonDetails;
import ro.reazem.platform.web.Inputs;

/** Makes the members of a family of what was typed into the rows; empty rows are left out. */
@Component
class FamilyReading {

  private static final int NAME = 100;

  private final Clock clock;

  FamilyReading(Clock clock) {
    this.clock = clock;
  }

  /** The members, or what is wrong beside its field. */
  List<Member> members(FamilyForm form, BindingResult errors) {
    var in = new Inputs(errors);
    var members = new ArrayList<Member>();
    for (int row = 0; row < form.members().size(); row++) {
      var typed = form.members().get(row);
      if (!typed.isBlank()) {
        member(row, typed, in, errors).ifPresent(members::add);
      }
    }
    if (members.isEmpty() && !errors.hasErrors()) {
      in.reject("members[0].familyName", new RuleViolated("platform.input.required"));
    } else if (!errors.hasErrors()) {
      requireOneReferencePerson(members, in);
    }
    return members;
  }

  private Optional<Member> member(int row, MemberRow typed, Inputs in, BindingResult errors) {
    var at = "members[" + row + "].";
    var role = in.choice(at + "role", typed.role(), HouseholdRole.class);
    if (typed.isPicked()) {
      var person = in.required(at + "personId", typed.personId(), Typed::person);
      return role == null || person == null ? Optional.empty()
          : Optional.of(new Member(row, role, person, null));
    }
    var details = details(at, typed, in, errors);
    return role == null || details == null ? Optional.empty()
        : Optional.of(new Member(row, role, null, details));
  }

  private @Nullable PersonDetails details(String at, MemberRow typed, Inputs in, BindingResult errors) {
    int before = errors.getErrorCount();
    var citizenship = typed.citizenship() == null || typed.citizenship().isBlank() ? "RO" : typed.citizenship();
    var familyName = in.name(at + "familyName", typed.familyName(), NAME);
    var givenName = "RO".equals(citizenship) || typed.givenName() != null && !typed.givenName().isBlank()
        ? in.name(at + "givenName", typed.givenName(), NAME) : "";
    var cnp = in.optional(at + "cnp", typed.cnp(), Cnp::parse);
    var typedBirth = in.optionalDate(at + "bornOn", typed.bornOn());
    var typedSex = in.optionalChoice(at + "sex", typed.sex(), Sex.class);
    var marital = in.optionalChoice(at + "maritalStatus", typed.maritalStatus(), MaritalStatus.class);
    if (errors.getErrorCount() > before) {
      return null;
    }
    var bornOn = PersonDetails.bornOn(typedBirth, cnp);
    if (bornOn != null && bornOn.isAfter(LocalDate.now(clock))) {
      in.reject(at + (typedBirth == null ? "cnp" : "bornOn"), new RuleViolated("people.person.birthAhead"));
      return null;
    }
    try {
      return new PersonDetails(familyName, givenName, bornOn, "", PersonDetails.sex(typedSex, cnp),
          marital == null ? MaritalStatus.NOT_STATED : marital, citizenship, cnp, null, "", "");
    } catch (RuleViolated violated) {
      in.reject(at + field(violated), violated);
      return null;
    }
  }

  private static void requireOneReferencePerson(List<Member> members, Inputs in) {
    var references = members.stream().filter(member -> member.role() == HouseholdRole.REFERENCE_PERSON).toList();
    if (references.isEmpty()) {
      in.reject("members[" + members.getFirst().row() + "].role", new RuleViolated("people.household.referencePersonNeeded"));
    } else if (references.size() > 1) {
      in.reject("members[" + references.get(1).row() + "].role", new RuleViolated("people.household.secondReferencePerson"));
    }
  }

  private static String field(RuleViolated violated) {
    return switch (violated.code()) {
      case "people.person.birthDateAsked" -> "bornOn";
      case "people.person.givenNameMissing" -> "givenName";
      case "people.person.citizenshipForm" -> "citizenship";
      default -> "cnp";
    };
  }
}
