package ro.reazem.childprotection.sitting;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.RuleViolated;

/**
 * Whether the commission may decide at a moment (cvorum): enough present, one of them able to preside.
 *
 * @param presided whether the president or the vice-president is among them
 */
record Quorum(int present, int needed, boolean presided) implements ValueObject {

  public boolean isMet() {
    return present >= needed && presided;
  }

  /** @throws RuleViolated naming what is missing (I5.1) */
  void require() {
    RuleViolated.require(present >= needed, "childprotection.sitting.noQuorum", present, needed);
    RuleViolated.require(presided, "childprotection.sitting.nobodyPresides");
  }
}
