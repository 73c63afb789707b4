package ro.reazem.financialaid.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.declaration.StoreNeed;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.StoreCategory;
import ro.reazem.platform.web.Inputs;

/** Reads what a request asks of the social store. */
final class StoreReading {

  private StoreReading() {}

  /** Nothing in a request for another benefit, or where something is wrong. */
  static @Nullable StoreNeed of(ApplicationForm form, BindingResult errors) {
    if (!form.benefit().equals(Benefit.STORE)) {
      return null;
    }
    var typed = form.store();
    var category = new Inputs(errors).choice("store.category", typed.category(), StoreCategory.class);
    return errors.hasErrors() ? null : new StoreNeed(DeclarationReading.ticked(typed.resident()), Objects.requireNonNull(category),
        DeclarationReading.ticked(typed.proven()));
  }
}
