package ro.reazem.financialaid.scheme.housing;

import java.util.List;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParametersInForce;

/** The rent of a tenancy as the cases ask for it. */
public record RentOfCase(Lei technical, Lei due, Lei subsidy) {

  public static RentOfCase of(int hundredthsOfSquareMetres, List<Income> incomes, ParametersInForce law) {
    var rent = Rent.of(hundredthsOfSquareMetres, incomes, law);
    return new RentOfCase(rent.technical(), rent.due(), rent.subsidy());
  }
}
