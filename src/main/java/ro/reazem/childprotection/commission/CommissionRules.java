package ro.reazem.childprotection.commission;

import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * How the commission sits and votes on a day, as the register of legal parameters says (reguli de cvorum și de vot).
 *
 * @param members how many seats it has
 * @param quorum how many must be present, one of them able to preside
 * @param tie what follows equal votes, null while the institution has not set it
 */
public record CommissionRules(int members, int quorum, MajorityOf majority, @Nullable Tie tie, Conflicted conflicted)
    implements ValueObject {

  /** Of whom more than half must agree. */
  public enum MajorityOf {
    PRESENT, ALL
  }

  /** What equal votes for and against come to (paritate de voturi). */
  public enum Tie {
    PRESIDENT, REJECTED, POSTPONED
  }

  /** Whether a member with a conflict of interest counts for the quorum of that matter (conflict de interese); the vote never does. */
  public enum Conflicted {
    EXCLUDED, IN_QUORUM
  }
}
