package ro.reazem.intake.entry;

import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * Who sent a paper, or whom it goes to (emitent, destinatar).
 *
 * @param personId a person of the register, for the kind person only
 * @param name as cited in the register; may be empty for the anonymous only
 * @param contact address, telephone or electronic address as written on the paper
 */
public record Correspondent(Kind kind, @Nullable UUID personId, String name, String contact) implements ValueObject {

  /** A person of the register, a person known by name only, an organisation, or nobody who gave a name. */
  public enum Kind {
    PERSON, NAMED, ORGANISATION, ANONYMOUS
  }

  public Correspondent {
    RuleViolated.require((kind == Kind.PERSON) == (personId != null), "intake.correspondent.personMissing");
    RuleViolated.require(kind == Kind.ANONYMOUS || !name.isBlank(), "intake.correspondent.nameMissing");
  }

  public static Correspondent person(UUID person, String name) {
    return new Correspondent(Kind.PERSON, person, name, "");
  }

  public static Correspondent organisation(String name) {
    return new Correspondent(Kind.ORGANISATION, null, name, "");
  }

  public static Correspondent anonymous() {
    return new Correspondent(Kind.ANONYMOUS, null, "", "");
  }
}
