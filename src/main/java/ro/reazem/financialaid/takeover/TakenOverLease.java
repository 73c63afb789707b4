package ro.reazem.financialaid.takeover;

import java.time.LocalDate;
import ro.reazem.financialaid.dwelling.TakenOverDwellings;
import ro.reazem.kernel.Lei;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a row says of the contract of a social dwelling (contract de închiriere preluat), beside what it says of any right.
 *
 * @param dwelling number of its inventory
 * @param address where it is; empty when the row does not tell all that a register needs
 * @param area usable area in hundredths of a square metre
 * @param technical the rent of the dwelling, of which the family owes its part
 * @param term first day of the running term
 */
record TakenOverLease(String dwelling, String address, int rooms, int area, Lei technical, LocalDate term) implements ValueObject {

  TakenOverDwellings.Told told() {
    return new TakenOverDwellings.Told(dwelling, address, rooms, area);
  }
}
