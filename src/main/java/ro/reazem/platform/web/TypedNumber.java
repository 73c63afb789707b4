package ro.reazem.platform.web;

import java.math.BigDecimal;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** Numbers and sums as people type them: the decimal comma of the language, or the point of a calculator. */
public final class TypedNumber {

  private static final BigDecimal LARGEST_SUM = new BigDecimal("999999999.99");

  private TypedNumber() {}

  /** @throws RuleViolated when the text is no sum, is negative, has parts of a ban or more than nine digits */
  public static Lei lei(String typed) {
    var text = typed.strip().replaceAll("(?i)\\s*(lei|ron)\\.?$", "");
    RuleViolated.require(text.matches("[-−+]?[0-9. ]*[0-9](,[0-9]+)?|[-−+]?[0-9]+\\.[0-9]+"), "platform.input.lei.form");
    var amount = number(text);
    RuleViolated.require(amount.signum() >= 0, "platform.input.lei.negative");
    RuleViolated.require(amount.stripTrailingZeros().scale() <= 2, "platform.input.lei.bani");
    RuleViolated.require(amount.compareTo(LARGEST_SUM) <= 0, "platform.input.lei.tooLarge");
    return Lei.of(amount);
  }

  public static BigDecimal decimal(String typed) {
    var text = typed.strip();
    RuleViolated.require(text.matches("[-−+]?[0-9. ]*[0-9](,[0-9]+)?|[-−+]?[0-9]+\\.[0-9]+"), "platform.input.number.form");
    return number(text);
  }

  public static int whole(String typed, int least, int most) {
    var text = typed.strip();
    RuleViolated.require(text.matches("-?[0-9]{1,9}"), "platform.input.number.whole");
    int number = Integer.parseInt(text);
    RuleViolated.require(number >= least && number <= most, "platform.input.number.bounds", least, most);
    return number;
  }

  /** A point before exactly three digits parts thousands; before one or two digits at the end it is the decimal sign. */
  private static BigDecimal number(String text) {
    var plain = text.replace(" ", "").replace('−', '-');
    if (plain.contains(",")) {
      plain = plain.replace(".", "").replace(',', '.');
    } else if (plain.matches("[-+]?[0-9]{1,3}(\\.[0-9]{3})+")) {
      plain = plain.replace(".", "");
    }
    RuleViolated.require(plain.matches("[-+]?[0-9]{1,18}(\\.[0-9]{1,9})?"), "platform.input.number.form");
    return new BigDecimal(plain);
  }
}
