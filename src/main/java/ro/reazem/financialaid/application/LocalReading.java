package ro.reazem.financialaid.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.declaration.LocalNeed;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.financialaid.scheme.local.LocalStatus;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** Reads what a request asks of a local aid, and asks of it what its definition needs. */
final class LocalReading {

  private static final String AT = "local.";

  private LocalReading() {}

  /** Nothing in a request for another benefit, or where something is wrong. */
  static @Nullable LocalNeed of(ApplicationForm form, List<LocalScheme> schemes, LocalDate today, BindingResult errors) {
    if (!form.benefit().equals(Benefit.LOCAL)) {
      return null;
    }
    var typed = form.local();
    var in = new Inputs(errors);
    var scheme = in.required(AT + "scheme", typed.scheme(), text -> schemes.stream().filter(one -> one.code().equals(text)).findFirst()
        .orElseThrow(() -> new RuleViolated("platform.input.choice")));
    var since = in.optionalDate(AT + "residentSince", typed.residentSince());
    if (since != null && since.isAfter(today)) {
      errors.rejectValue(AT + "residentSince", "financialaid.local.sinceInFuture");
    }
    var cost = in.optionalLei(AT + "cost", typed.cost());
    if (cost != null && cost.isNegative()) {
      errors.rejectValue(AT + "cost", "financialaid.emergency.negative");
    }
    var statuses = new ArrayList<String>();
    for (var word : typed.statuses()) {
      var status = in.choice(AT + "statuses", word, LocalStatus.class);
      if (status != null) {
        statuses.add(status.name());
      }
    }
    if (scheme != null && scheme.rules().asksCost() && cost == null && !errors.hasFieldErrors(AT + "cost")) {
      in.reject(AT + "cost", new RuleViolated("financialaid.local.costMissing", scheme.name()));
    }
    return errors.hasErrors() ? null : new LocalNeed(Objects.requireNonNull(scheme).code(), scheme.name(), scheme.rules().papers(), since, statuses, cost);
  }
}
