package ro.reazem.childprotection.adoption.adopters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * Who the adopters are and which child they may receive (profilul adoptatorilor). It stands in the file alone: the register of persons does not know that
 * they asked. An origin or nation that a child should have is no field of it.
 *
 * @param second the husband or wife, empty for a single person
 * @param married since when, null for a single person
 * @param siblings how many brothers and sisters beside one child
 * @param health whether a child with special needs is accepted
 */
public record AdoptersSheet(String first, String firstCnp, String second, String secondCnp, @Nullable LocalDate married, String address, String phone, String home,
    String income, String motivation, int ageFrom, int ageTo, AcceptedSex sex, int siblings, boolean health) {

  public AdoptersSheet {
    RuleViolated.require((married == null) == second.isBlank(), "childprotection.adoption.spouseAndMarriage");
    accepted(ageFrom, ageTo, sex, siblings, health);
  }

  /** Which children (sexul copilului acceptat). */
  public enum AcceptedSex {
    ANY, FEMALE, MALE
  }

  /** Which child they may receive, as it is now. */
  public AcceptedChild accepted() {
    return accepted(ageFrom, ageTo, sex, siblings, health);
  }

  /** The same adopters with another child that they may receive. */
  AdoptersSheet accepting(AcceptedChild child) {
    return new AdoptersSheet(first, firstCnp, second, secondCnp, married, address, phone, home, income, motivation, child.ageFrom(), child.ageTo(), child.sex(),
        child.siblings(), child.health());
  }

  private static AcceptedChild accepted(int ageFrom, int ageTo, AcceptedSex sex, int siblings, boolean health) {
    return new AcceptedChild(ageFrom, ageTo, sex, siblings, health);
  }

  /** Both names, as lists show them. */
  public String names() {
    return second.isBlank() ? first : first + ", " + second;
  }
}
