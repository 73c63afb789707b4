package ro.reazem.financialaid.tenancy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.housing.HousingOutcome;
import ro.reazem.financialaid.scheme.housing.Rent;
import ro.reazem.financialaid.scheme.housing.SocialHousing;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * A rent as it was calculated (chiria stabilită), or as the landlord before told it.
 *
 * @param firstMonth from which month on it is owed, once it is confirmed
 * @param statedOn the day on which the family declared these incomes
 * @param persons of the household then
 * @param confirmedBy null until a second officer confirmed it
 * @param told whether it came with a contract that was taken over: no incomes are known of it, so it tests none
 */
record SetRent(UUID id, UUID tenancyId, YearMonth firstMonth, LocalDate statedOn, int persons, List<Income> incomes, Rent rent, UUID setById, String setBy,
    Instant setAt, @Nullable String confirmedBy, boolean told) {

  SetRent {
    incomes = List.copyOf(incomes);
  }

  /** Whether the income declared is below the bound of art. 42 (Legea 114/1996). */
  HousingOutcome incomeTest(ParametersInForce law) {
    return SocialHousing.incomeTest(persons, incomes, law);
  }

  public boolean isConfirmed() {
    return confirmedBy != null;
  }
}
