package ro.reazem.financialaid.scheme;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A person of the family on the day of the right (membru de familie), as far as a benefit depends on it.
 *
 * @param key any word that tells the members apart; incomes and assets refer to it
 * @param placedElsewhere a child under a protection measure outside the family, who is not counted while it lasts
 */
public record Member(String key, LocalDate bornOn, Role role, Marital marital, boolean placedElsewhere, Schooling schooling,
    boolean abroad, Disability disability) implements ValueObject {

  /** What the member is in the family of the request: holder (titular), spouse, partner (concubin), child, other adult. */
  public enum Role {
    HOLDER, SPOUSE, PARTNER, CHILD, ADULT
  }

  /** Marital status as the national form lists it (starea civilă). */
  public enum Marital {
    SINGLE, MARRIED, CONSENSUAL_UNION, DIVORCED, WIDOWED, SEPARATED_IN_FACT, NOT_STATED;

    /** Unmarried, divorced or widowed: the condition of the single elderly person. */
    public boolean unattached() {
      return this == SINGLE || this == DIVORCED || this == WIDOWED;
    }
  }

  /** Whether the member goes to school, as the form has it. */
  public enum Schooling {
    NOT_STATED, ENROLLED, NOT_ENROLLED, EXEMPT
  }

  /** Degree of disability (grad de handicap). */
  public enum Disability {
    NONE, LIGHT, MEDIUM, ACCENTUATED, SEVERE
  }

  /** A member of whom only the family tie matters. */
  public static Member of(String key, LocalDate bornOn, Role role, Marital marital) {
    return new Member(key, bornOn, role, marital, false, Schooling.NOT_STATED, false, Disability.NONE);
  }

  /** The same child under a protection measure elsewhere. */
  public Member placed() {
    return new Member(key, bornOn, role, marital, true, schooling, abroad, disability);
  }
}
