package ro.reazem.payments.debt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.ledger.Splitting;

/**
 * The instalments of a debt (eșalonare) with what covers them: what was settled since the plan covers the earliest first.
 *
 * @param act the number of the act or agreement
 */
record Plan(String act, LocalDate actOn, List<Instalment> instalments) implements ValueObject {

  /** One instalment. */
  record Instalment(int number, LocalDate dueOn, Lei amount, Lei covered) {

    public boolean whole() {
      return covered.equals(amount);
    }

    /** Whether its day has passed and something of it is missing. */
    public boolean late(LocalDate today) {
      return !whole() && dueOn.isBefore(today);
    }
  }

  /** Equal parts, one each month from a day on; what does not divide goes to the first ones, ban by ban. */
  static List<Instalment> split(Lei total, int parts, LocalDate first) {
    var amounts = Splitting.evenly(total, parts);
    var instalments = new ArrayList<Instalment>();
    for (int place = 0; place < parts; place++) {
      // each counted from the first day, so that the 31st comes back after a short month
      instalments.add(new Instalment(place + 1, first.plusMonths(place), amounts.get(place), Lei.ZERO));
    }
    return instalments;
  }

  /** @param settled since the plan was agreed */
  Plan covered(Lei settled) {
    var after = new ArrayList<Instalment>();
    var rest = settled;
    for (var one : instalments) {
      var part = rest.min(one.amount);
      after.add(new Instalment(one.number, one.dueOn, one.amount, part));
      rest = rest.minus(part);
    }
    return new Plan(act, actOn, List.copyOf(after));
  }
}
