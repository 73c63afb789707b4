package ro.reazem.financialaid.proposal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.DecisionDeadline;
import ro.reazem.financialaid.application.FactCheck;
import ro.reazem.financialaid.calculation.Calculation;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/** What the decision screen shows beside the calculation: the term, who confirmed the family, where the sheet can be had. */
@Component
class BesideDecision {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

  private final DecisionTerm term;
  private final PermissionMatrix matrix;
  private final BudgetWords budget;

  BesideDecision(DecisionTerm term, PermissionMatrix matrix, BudgetWords budget) {
    this.term = term;
    this.matrix = matrix;
    this.budget = budget;
  }

  /** @param calculation null when the law or the facts did not allow one */
  void add(AidApplication request, @Nullable Calculation calculation, Officer officer, Model model) {
    add(request.getId().value(), DecisionDeadline.rule(request.benefit(), request.declaration()), request.registeredOn(), officer, model);
    if (calculation != null && request.status().isWorkable()) {
      held(calculation.amounts(), officer, model);
    }
    if (calculation != null && request.benefit().equals(AidApplication.VMI) && matrix.allows(officer, "financialaid.simulation.use")) {
      model.addAttribute("compareWith", "/financialaid/simulator?application=" + request.getId() + "&otherMonth="
          + MONTH.format(YearMonth.from(calculation.from()).minusMonths(1)));
    }
    request.checks().stream().filter(check -> check.kind() == FactCheck.Kind.POPULATION_REGISTER && check.result() == FactCheck.Result.OK)
        .findFirst().ifPresent(check -> model.addAttribute("familyConfirmedOn", check.checkedOn()));
  }

  void add(FrozenDossier dossier, Officer officer, Model model) {
    add(dossier.request().id(), DecisionDeadline.rule(dossier.benefit(), dossier.declaration()), dossier.request().registeredOn(), officer, model);
  }

  /** What the budget has left for an emergency or local aid that is not signed yet. */
  void held(Amounts amounts, Officer officer, Model model) {
    var emergency = amounts.emergency();
    var local = amounts.local();
    if (emergency != null && emergency.sum().isPositive()) {
      model.addAttribute("budget", budget.of(emergency));
      model.addAttribute("seesBudget", matrix.allows(officer, "financialaid.budget.read"));
    } else if (local != null && local.budgeted() && local.total().isPositive()) {
      model.addAttribute("budget", budget.of(local));
      model.addAttribute("seesBudget", matrix.allows(officer, "financialaid.budget.read"));
    }
  }

  private void add(UUID request, String rule, LocalDate registeredOn, Officer officer, Model model) {
    model.addAttribute("term", term.of(request, rule, registeredOn));
    model.addAttribute("seesParameters", matrix.allows(officer, "parameters.value.read"));
    model.addAttribute("calculationSheet", "/financialaid/applications/" + request + "/calculation-preview.xlsx");
  }
}
