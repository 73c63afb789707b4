package ro.reazem.financialaid.calculation;

import java.time.YearMonth;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.application.DecisionDeadline;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.ground.EarlierGrants;
import ro.reazem.financialaid.scheme.emergency.EmergencyRequest;
import ro.reazem.platform.parameters.ParametersInForce;

/** What a request asks of emergency aid, by the version of its ground on the day it was registered. */
@Component
class DeclaredEmergency {

  private final EarlierGrants earlier;

  DeclaredEmergency(EarlierGrants earlier) {
    this.earlier = earlier;
  }

  /**
   * The request as the scheme sees it.
   *
   * @param told what was declared, with the incomes that are known besides
   * @throws ro.reazem.kernel.RuleViolated when the council does not have the ground on that day, or the ground is urgent and the institution has
   *     not set within how many days urgent cases are decided
   */
  EmergencyRequest of(AidApplication request, Declaration told, Family family, ParametersInForce law) {
    var on = request.registeredOn();
    var asked = Objects.requireNonNull(request.declaration().emergency());
    var had = earlier.of(asked.ground(), on, request.getId().value(), request.householdId(), family.members().stream().map(FamilyMember::personId).toList());
    var ground = had.ground();
    if (ground.urgent()) {
      law.value(DecisionDeadline.URGENT);
    }
    var circumstances = DeclaredCircumstances.of(family, told, request.holderId(), YearMonth.from(on), request.incomeMonth());
    return new EmergencyRequest(circumstances, ground, asked.resident(), asked.cost(), asked.otherSources(), asked.damage(), asked.localDebts(),
        had.earlier(), asked.mode());
  }
}
