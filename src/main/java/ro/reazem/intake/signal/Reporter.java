package ro.reazem.intake.signal;

import org.jmolecules.ddd.types.ValueObject;

/**
 * Who told, as far as they gave who they are (persoana care sesizează); kept apart from the sheet and shown to few.
 *
 * @param profession what they do, such as teacher
 * @param contact telephone, address or electronic address
 * @param secret whether they asked that nobody learn who they are
 */
public record Reporter(String name, String profession, String contact, boolean secret) implements ValueObject {

  public boolean isKnown() {
    return !name.isEmpty() || !contact.isEmpty() || !profession.isEmpty();
  }
}
