package ro.reazem.financialaid.application;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.declaration.CanteenNeed;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.CanteenCategory;
import ro.reazem.platform.web.Inputs;

/** Reads what a request asks of the canteen. */
final class CanteenReading {

  private static final String AT = "canteen.";
  private static final int DELEGATE = 120;
  private static final int LONGEST_WAIT = 1;

  private CanteenReading() {}

  /** Nothing in a request for another benefit, or where something is wrong. */
  static @Nullable CanteenNeed of(ApplicationForm form, Family family, LocalDate today, BindingResult errors) {
    if (!form.benefit().equals(Benefit.CANTEEN)) {
      return null;
    }
    var in = new Inputs(errors);
    var typed = form.canteen();
    var category = in.choice(AT + "category", typed.category(), CanteenCategory.class);
    var portions = in.whole(AT + "portions", typed.portions(), 1, family.members().size());
    var from = in.date(AT + "from", typed.from());
    var delegate = in.optionalText(AT + "delegate", typed.delegate(), DELEGATE);
    if (from != null && (from.isAfter(today.plusYears(LONGEST_WAIT)) || from.isBefore(today.minusYears(LONGEST_WAIT)))) {
      errors.rejectValue(AT + "from", "financialaid.canteen.from.bounds");
    }
    return errors.hasErrors() ? null : new CanteenNeed(Objects.requireNonNull(category), Objects.requireNonNull(portions),
        DeclarationReading.ticked(typed.packed()), DeclarationReading.ticked(typed.proven()), DeclarationReading.ticked(typed.longStudies()),
        Objects.requireNonNull(from), delegate);
  }
}
