package ro.reazem.kernel;

import java.math.BigInteger;
import java.util.Locale;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A bank account in a Romanian bank or in the State Treasury (IBAN): RO, two control digits, four letters of the bank,
 * sixteen letters or digits.
 */
public record Iban(String value) implements ValueObject {

  private static final int LENGTH = 24;
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  /** @throws RuleViolated saying which part is wrong: country, length, bank code, characters, control digits */
  public Iban {
    RuleViolated.require(value.startsWith("RO"), "kernel.iban.country");
    RuleViolated.require(value.length() == LENGTH, "kernel.iban.length", value.length());
    RuleViolated.require(value.matches("RO[0-9]{2}[A-Z]{4}[A-Z0-9]{16}"), "kernel.iban.form");
    RuleViolated.require(remainder(value) == 1, "kernel.iban.control");
  }

  /** The account as people type it: groups of four, any case. */
  public static Iban parse(String typed) {
    return new Iban(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
  }

  public String bankCode() {
    return value.substring(4, 8);
  }

  /** Whether the account is held at the State Treasury (trezorerie), as those of public institutions are. */
  public boolean atTreasury() {
    return bankCode().equals("TREZ");
  }

  /** In groups of four, as printed on papers. */
  public String grouped() {
    return value.replaceAll("(.{4})(?!$)", "$1 ");
  }

  private static int remainder(String value) {
    var numeric = new StringBuilder(2 * LENGTH);
    (value.substring(4) + value.substring(0, 4)).chars().forEach(c -> numeric.append(Character.digit(c, 36)));
    return new BigInteger(numeric.toString()).mod(MODULUS).intValue();
  }
}
