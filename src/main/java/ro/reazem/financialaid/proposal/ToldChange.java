package ro.reazem.financialaid.proposal;

import java.time.LocalDate;
import java.time.YearMonth;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.kernel.RuleViolated;

/**
 * A change in the family as declared (schimbarea anunțată): what holds now, when it happened, when it was told, and the month
 * from which the right is to follow it.
 */
record ToldChange(Declaration told, LocalDate occurredOn, LocalDate reportedOn, YearMonth from) {

  /** @throws RuleViolated when the days do not follow each other, or the effect would come before the change */
  ToldChange orderedBefore(LocalDate today) {
    RuleViolated.require(!occurredOn.isAfter(reportedOn), "financialaid.change.reportedOn.beforeChange");
    RuleViolated.require(!reportedOn.isAfter(today), "financialaid.change.reportedOn.future");
    RuleViolated.require(!from.isBefore(YearMonth.from(occurredOn)), "financialaid.change.from.beforeChange");
    return this;
  }

  /** The day whose household is counted: the first of the month of effect, or the day of a change within that month. */
  LocalDate familyOn() {
    return familyOn(from, occurredOn);
  }

  static LocalDate familyOn(YearMonth from, LocalDate occurredOn) {
    return occurredOn.isAfter(from.atDay(1)) ? occurredOn : from.atDay(1);
  }

  /** The month whose incomes count: the one before the change was told. */
  YearMonth incomeMonth() {
    return YearMonth.from(reportedOn).minusMonths(1);
  }

  /** The same change out of the dossier that a proposal was frozen with. */
  static ToldChange frozen(Declaration told, FrozenDossier.Change change, LocalDate effectiveFrom) {
    return new ToldChange(told, change.occurredOn(), change.reportedOn(), YearMonth.from(effectiveFrom));
  }
}
