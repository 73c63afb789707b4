package ro.reazem.financialaid.scheme.emergency;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;

/**
 * A step of the scale by damage (tranșă după gradul de afectare); it reaches up to the next one.
 *
 * @param from degree of damage in per cent at which it begins
 * @param included whether that very degree belongs to it
 */
public record Tier(int from, boolean included, Lei amount) implements ValueObject {

  boolean reaches(int damage) {
    return included ? damage >= from : damage > from;
  }
}
