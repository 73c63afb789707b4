package ro.reazem.people.person;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/** The paper that proves who a person is (act de identitate), as it was last seen. */
public record IdentityDocument(Kind kind, String series, String number, String issuer, @Nullable LocalDate validUntil)
    implements ValueObject {

  /** Identity card, provisional card, passport, birth certificate, residence permit, or another paper. */
  public enum Kind {
    IDENTITY_CARD, PROVISIONAL_CARD, PASSPORT, BIRTH_CERTIFICATE, RESIDENCE_PERMIT, OTHER
  }

  public IdentityDocument {
    RuleViolated.require(!number.isBlank(), "people.document.numberMissing");
  }
}
