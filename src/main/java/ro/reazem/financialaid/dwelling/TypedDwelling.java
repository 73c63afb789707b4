package ro.reazem.financialaid.dwelling;

import java.math.BigDecimal;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.TypedNumber;

/** How large a dwelling is, as people type it. */
public final class TypedDwelling {

  static final int MOST_ROOMS = 20;
  static final int HUNDREDTHS = 2;
  private static final BigDecimal LARGEST = BigDecimal.valueOf(2000);

  private TypedDwelling() {}

  public static int rooms(String typed) {
    return TypedNumber.whole(typed, 1, MOST_ROOMS);
  }

  /** Square metres (suprafața utilă) to the hundredth. */
  public static int area(String typed) {
    var number = TypedNumber.decimal(typed);
    RuleViolated.require(number.signum() > 0 && number.compareTo(LARGEST) <= 0 && number.stripTrailingZeros().scale() <= HUNDREDTHS,
        "financialaid.housing.file.area");
    return number.movePointRight(HUNDREDTHS).intValueExact();
  }
}
