package ro.reazem.financialaid.calculation;

import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.localscheme.AskedBefore;
import ro.reazem.financialaid.scheme.local.LocalRequest;
import ro.reazem.financialaid.scheme.local.LocalStatus;

/** What a request asks of a local aid, by the version of its definition on the day it was registered. */
@Component
class DeclaredLocal {

  private final AskedBefore before;

  DeclaredLocal(AskedBefore before) {
    this.before = before;
  }

  /**
   * The request as the scheme sees it.
   *
   * @throws ro.reazem.kernel.RuleViolated when no confirmed definition has the aid on that day
   */
  LocalRequest of(AidApplication request, Family family) {
    var on = request.registeredOn();
    var asked = Objects.requireNonNull(request.declaration().local());
    var had = before.of(asked.scheme(), on, request.getId().value(), request.householdId(), family.members().stream().map(FamilyMember::personId).toList());
    var circumstances = DeclaredCircumstances.of(family, request.declaration(), request.holderId(), YearMonth.from(on), request.incomeMonth());
    return new LocalRequest(circumstances, had.scheme(), on, asked.residentSince(), asked.statuses().stream().map(LocalStatus::valueOf).collect(Collectors.toSet()),
        asked.cost(), had.earlier(), had.held());
  }
}
