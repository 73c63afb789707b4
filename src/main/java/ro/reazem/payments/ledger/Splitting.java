package ro.reazem.payments.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** Parts of a sum that add up to it to the ban (împărțirea unei sume): instalments, one sum over months, what is withheld. */
public final class Splitting {

  private Splitting() {}

  /** Parts that differ by one ban at most, the larger ones first. */
  public static List<Lei> evenly(Lei total, int parts) {
    RuleViolated.require(parts > 0 && !total.isNegative(), "payments.split.nothing");
    long each = total.bani() / parts;
    long more = total.bani() % parts;
    return IntStream.range(0, parts).mapToObj(place -> new Lei(place < more ? each + 1 : each)).toList();
  }

  /** Parts in proportion to weights, by the largest remainder; of equal remainders the earlier gets the ban. */
  public static List<Lei> inProportion(Lei total, List<Lei> weights) {
    var sum = weights.stream().map(weight -> BigInteger.valueOf(weight.bani())).reduce(BigInteger.ZERO, BigInteger::add);
    RuleViolated.require(!total.isNegative() && sum.signum() > 0 && weights.stream().noneMatch(Lei::isNegative), "payments.split.nothing");
    var shares = weights.stream().map(weight -> BigInteger.valueOf(total.bani()).multiply(BigInteger.valueOf(weight.bani()))
        .divideAndRemainder(sum)).toList();
    long left = total.bani() - shares.stream().mapToLong(share -> share[0].longValueExact()).sum();
    var parts = new ArrayList<>(shares.stream().map(share -> new Lei(share[0].longValueExact())).toList());
    IntStream.range(0, parts.size()).boxed().sorted(Comparator.comparing((Integer place) -> shares.get(place)[1]).reversed()
        .thenComparing(place -> place)).limit(left).forEach(place -> parts.set(place, parts.get(place).plus(new Lei(1))));
    return List.copyOf(parts);
  }

  /** The instalments of a debt (eșalonare): each the same, the last what is left. */
  public static List<Lei> instalments(Lei debt, Lei monthly) {
    RuleViolated.require(monthly.isPositive() && !debt.isNegative(), "payments.split.nothing");
    return Stream.iterate(debt, Lei::isPositive, left -> left.minus(monthly)).map(left -> left.min(monthly)).toList();
  }

  /** What is withheld from a payment for a debt: never more than is left of it, than was agreed for a month, or than the part of the payment that may be taken. */
  public static Lei withheld(Lei due, Lei left, Lei monthly, BigDecimal capPercent) {
    RuleViolated.require(!due.isNegative() && !left.isNegative() && !monthly.isNegative(), "payments.split.nothing");
    return left.min(monthly).min(due.times(capPercent.movePointLeft(2), RoundingMode.DOWN));
  }
}
