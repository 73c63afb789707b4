package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.application.Choices;
import ro.reazem.financialaid.application.DeclarationReading;
import ro.reazem.financialaid.application.FormFilling;
import ro.reazem.financialaid.family.Family;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** Reads a typed change against the household of its month; whatever is wrong is said beside its field. */
@Component
class ChangeReading {

  private static final int LONGEST_REASONS = 4000;

  private final Choices choices;
  private final Clock clock;

  ChangeReading(Choices choices, Clock clock) {
    this.choices = choices;
    this.clock = clock;
  }

  /**
   * A change as read.
   *
   * @param form the same form with the members of the household of its month
   * @param change null when something in the form is wrong
   */
  record Read(ChangeForm form, YearMonth month, Family family, BindingResult errors, String reasons, @Nullable ToldChange change) {

    Inputs inputs() {
      return new Inputs(errors);
    }
  }

  Read read(ChangingEntitlement.Standing standing, List<YearMonth> months, ChangeForm typed) {
    var today = LocalDate.now(clock);
    var chosen = months.stream().filter(one -> one.toString().equals(typed.from())).findFirst();
    var month = chosen.orElse(months.getFirst());
    var occurred = new Inputs(new BeanPropertyBindingResult(typed, "form")).optionalDate("occurredOn", typed.occurredOn());
    var family = standing.familyOn(
        ToldChange.familyOn(month, occurred == null || occurred.isAfter(today) ? month.atDay(1) : occurred));
    var known = FormFilling.of(standing.latest().declaration(), standing.request(), family, month.atDay(1), today);
    var told = (typed.told() == null ? known.withPlaced(standing.placed().stream().collect(Collectors.toMap(one -> one.personId().toString(), one -> one.isOn(month.atDay(1))))) : typed.told().alignedTo(known)).withSpareRows();
    var form = typed.shown(told, month.toString(), typed.fingerprint());
    var errors = new BeanPropertyBindingResult(form, "form");
    if (chosen.isEmpty()) {
      errors.rejectValue("from", "platform.input.choice");
    }
    return read(form, month, family, today, choices.incomeCodes(standing.request().benefit(), standing.latest().declaration()), errors);
  }

  private static Read read(ChangeForm form, YearMonth month, Family family, LocalDate today, Set<String> kinds, BindingResult errors) {
    var in = new Inputs(errors);
    var occurredOn = in.date("occurredOn", form.occurredOn());
    var reportedOn = in.date("reportedOn", form.reportedOn());
    var reasons = in.optionalParagraphs("reasons", form.reasons(), LONGEST_REASONS);
    errors.pushNestedPath("told");
    var declared = new DeclarationReading(Objects.requireNonNull(form.told()), family, today, kinds, List.of(), List.of(), errors).read();
    errors.popNestedPath();
    ToldChange change = null;
    if (declared.isPresent()) {
      try {
        change = new ToldChange(declared.get().declaration(), Objects.requireNonNull(occurredOn), Objects.requireNonNull(reportedOn), month)
            .orderedBefore(today);
      } catch (RuleViolated violated) {
        in.reject(violated.code().startsWith("financialaid.change.from") ? "from" : "reportedOn", violated);
      }
    }
    return new Read(form, month, family, errors, reasons, change);
  }
}
