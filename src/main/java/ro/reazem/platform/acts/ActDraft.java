package ro.reazem.platform.acts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * An act that has everything but its number.
 *
 * @param issuer code of the authority in whose name it is issued; each has series of its own
 * @param kind code of the kind of act, such as dispozitie
 * @param date the day of the act
 * @param subject what it is about, in words of the register
 * @param subjectCase the case it decides
 * @param signatory the officer who approved it
 * @param proposer the officer who proposed it, never the one who approved; null for acts that nobody proposes
 * @param replaces the act whose place it takes (înlocuiește, modifică), if any
 * @param revokes the act it takes out of force (revocă), if any
 */
public record ActDraft(String issuer, String kind, LocalDate date, String subject, CaseRef subjectCase, UUID signatory,
    @Nullable UUID proposer, @Nullable ActId replaces, @Nullable ActId revokes) {

  /** An act that neither replaces nor revokes another. */
  public static ActDraft first(String issuer, String kind, LocalDate date, String subject, CaseRef subjectCase,
      UUID signatory, @Nullable UUID proposer) {
    return new ActDraft(issuer, kind, date, subject, subjectCase, signatory, proposer, null, null);
  }
}
