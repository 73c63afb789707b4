package ro.reazem.platform.deadlines;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.parameters.Standing;
import ro.reazem.platform.time.Term;

/**
 * A term as the law sets it on a day (regula termenului).
 *
 * @param code its code in the register of terms
 * @param version the version of the legal parameter it was read from
 * @param standing how well its source is known
 * @param endMoves whether an end on a day of rest moves to the next day that is worked; hours never move
 * @param extension how it may be extended, null when it may not
 * @param silence what follows by law when it passes, null when nothing does
 */
public record TermRule(String code, UUID version, Term term, LegalBasis basis, Standing standing, boolean endMoves,
    @Nullable Extension extension, @Nullable Silence silence) {

  /**
   * The extension that the law allows (prelungire).
   *
   * @param most the longest one, in the unit of the term
   * @param times how many there may be
   */
  public record Extension(Term most, int times, LegalBasis basis) {}

  /**
   * What the law makes of silence (efectul tăcerii).
   *
   * @param code the message key is context.silence.code
   */
  public record Silence(String code, LegalBasis basis) {}
}
