package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.budget.BudgetLine;
import ro.reazem.financialaid.budget.EmergencyBudgets;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.EmergencySum;
import ro.reazem.financialaid.scheme.LocalSum;
import ro.reazem.financialaid.scheme.emergency.BudgetGate;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.web.Fmt;

/** Whether this year's budget has the sum of an emergency aid, in words for whoever proposes and for whoever signs. */
@Component
class BudgetWords {

  private final EmergencyBudgets budgets;
  private final MessageSource messages;
  private final Fmt fmt;
  private final Clock clock;

  BudgetWords(EmergencyBudgets budgets, MessageSource messages, Fmt fmt, Clock clock) {
    this.budgets = budgets;
    this.messages = messages;
    this.fmt = fmt;
    this.clock = clock;
  }

  /**
   * What the budget says.
   *
   * @param open whether the disposition can be signed as far as the budget goes
   */
  record Shown(boolean open, String text) {}

  Shown of(EmergencySum sum) {
    return of(sum.ground(), sum.groundName(), sum.sum());
  }

  /** The same for the whole of a local aid. */
  Shown of(LocalSum sum) {
    return of(Benefit.ofScheme(sum.scheme(), AidMode.MONEY), sum.name(), sum.total());
  }

  private Shown of(String ground, String name, Lei needed) {
    int year = LocalDate.now(clock).getYear();
    var line = budgets.find(year, ground);
    var gate = new BudgetGate(line.map(BudgetLine::left).orElse(Lei.ZERO), needed);
    var key = line.isEmpty() ? "none" : gate.isOpen() ? "leftAfter" : "missing";
    return new Shown(gate.isOpen(), messages.getMessage("financialaid.budget.says." + key, new Object[] {name, String.valueOf(year),
        fmt.lei(gate.left()), fmt.lei(gate.isOpen() ? gate.left().minus(needed) : gate.missing())}, LocaleContextHolder.getLocale()));
  }
}
