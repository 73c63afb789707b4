package ro.reazem.financialaid.calculation;

import java.time.YearMonth;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.canteen.UsedDays;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.scheme.canteen.CanteenRequest;
import ro.reazem.platform.parameters.ParametersInForce;

/** What a request asks of the canteen, with the days that its household used already this year. */
@Component
class DeclaredCanteen {

  private final UsedDays used;

  DeclaredCanteen(UsedDays used) {
    this.used = used;
  }

  CanteenRequest of(AidApplication request, Family family, ParametersInForce law) {
    var asked = Objects.requireNonNull(request.declaration().canteen());
    var circumstances = DeclaredCircumstances.of(family, request.declaration(), request.holderId(), YearMonth.from(asked.from()), request.incomeMonth());
    int days = asked.category().temporary() ? used.of(request.householdId(), asked.from(), law.choice("CANTEEN_DAY_COUNT").equals("CALENDAR")) : 0;
    return new CanteenRequest(circumstances, asked.category(), asked.portions(), asked.proven(), asked.longStudies(), asked.from(), days);
  }
}
