package ro.reazem.intake.entry;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * The paper that an entry is about (documentul).
 *
 * @param ownNumber the number that its author gave it; may be empty
 * @param ownDate the day that its author wrote on it
 * @param documentType what it is, such as adresă; may be empty
 * @param pages null when nobody counted them
 */
public record Paper(String subject, String documentType, @Nullable Integer pages, @Nullable Integer annexes,
    Confidentiality confidentiality, String ownNumber, @Nullable LocalDate ownDate) implements ValueObject {

  public Paper {
    RuleViolated.require(!subject.isBlank(), "intake.entry.subjectMissing");
  }

  /** A paper of which only the subject is known. */
  public static Paper about(String subject) {
    return new Paper(subject, "", null, null, Confidentiality.GENERAL, "", null);
  }
}
