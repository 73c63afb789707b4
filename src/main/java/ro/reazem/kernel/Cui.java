package ro.reazem.kernel;

import java.util.Locale;
import org.jmolecules.ddd.types.ValueObject;

/** The fiscal code of an organisation (cod unic de înregistrare, CUI or CIF): two to ten digits, the last a control digit. */
public record Cui(String digits) implements ValueObject {

  private static final String KEY = "753217532";

  /** @throws RuleViolated saying which part is wrong: form, control digit */
  public Cui {
    RuleViolated.require(digits.matches("[0-9]{2,10}"), "kernel.cui.form");
    RuleViolated.require(digits.charAt(digits.length() - 1) - '0' == controlDigit(digits), "kernel.cui.control");
  }

  /** The code as people type it; the prefix RO of payers of value added tax is left out. */
  public static Cui parse(String typed) {
    var code = typed.strip().toUpperCase(Locale.ROOT).replace(" ", "");
    return new Cui(code.startsWith("RO") ? code.substring(2) : code);
  }

  private static int controlDigit(String digits) {
    int body = digits.length() - 1;
    int sum = 0;
    for (int i = 0; i < body; i++) {
      sum += (digits.charAt(i) - '0') * (KEY.charAt(KEY.length() - body + i) - '0');
    }
    return sum * 10 % 11 % 10;
  }
}
