package ro.reazem.childprotection.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.childprotection.commission.CommissionCompetence.Category;
import ro.reazem.childprotection.commission.Matter;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedId;

/** Reads a typed proposal. */
@Component
class ItemReading {

  private static final int LINE = 200;
  private static final int WORDS = 8000;

  Optional<Proposal> read(ItemForm form, @Nullable UUID caseId, List<Option> units, BindingResult errors) {
    var in = new Inputs(errors);
    var unit = in.required("unit", form.unit(), typed -> units.stream().map(Option::value).filter(typed::equals).findFirst().map(UUID::fromString)
        .orElseThrow(() -> new RuleViolated("platform.input.choice")));
    var matter = in.choice("matter", form.matter(), Matter.class);
    var category = in.optionalChoice("category", form.category(), Category.class);
    var reference = in.optionalText("reference", form.reference(), LINE);
    var subject = in.text("subject", form.subject(), LINE);
    var bornOn = in.optionalDate("bornOn", form.bornOn());
    var title = in.text("title", form.title(), LINE);
    var proposal = in.paragraphs("proposal", form.proposal(), WORDS);
    var plan = in.optionalText("servicePlan", form.servicePlan(), LINE);
    var called = called(form, in);
    if (errors.hasErrors() || unit == null || matter == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Proposal(caseId, null, unit, matter, category, reference, subject, bornOn, title, proposal, called, plan));
    } catch (RuleViolated violated) {
      in.reject(field(violated.code()), violated);
      return Optional.empty();
    }
  }

  private static List<CalledPerson> called(ItemForm form, Inputs in) {
    var read = new ArrayList<CalledPerson>();
    int position = 0;
    for (int i = 0; i < ItemForm.MOST_CALLED; i++) {
      var typed = form.called().get(i);
      var role = in.optionalChoice("called[" + i + "].role", typed.role(), CalledRole.class);
      var name = in.optionalText("called[" + i + "].name", typed.name(), LINE);
      var address = in.optionalText("called[" + i + "].address", typed.address(), LINE);
      if (!name.isEmpty() && role != null) {
        try {
          read.add(CalledPerson.of(++position, name, role, address));
        } catch (RuleViolated violated) {
          in.reject("called[" + i + "].name", violated);
        }
      } else if (!name.isEmpty()) {
        in.reject("called[" + i + "].role", new RuleViolated("platform.input.required"));
      } else if (role != null) {
        in.reject("called[" + i + "].name", new RuleViolated("platform.input.required"));
      }
    }
    return read;
  }

  static String field(String code) {
    return switch (code) {
      case "childprotection.commission.notCompetent", "childprotection.commission.categoryMissing" -> "category";
      case "childprotection.commission.emergency" -> "matter";
      case "childprotection.agenda.noServicesTried" -> "servicePlan";
      case "childprotection.agenda.subjectMissing" -> "subject";
      case "childprotection.agenda.titleMissing" -> "title";
      case "childprotection.agenda.proposalMissing" -> "proposal";
      case "childprotection.agenda.nobodyCalled", "childprotection.agenda.childNotCalled" -> "called[0].name";
      default -> "";
    };
  }

  static UUID key(ItemForm form) {
    return form.key() != null && form.key().matches(TypedId.FORM) ? UUID.fromString(form.key()) : UUID.randomUUID();
  }
}
