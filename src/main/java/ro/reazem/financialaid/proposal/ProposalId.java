package ro.reazem.financialaid.proposal;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one proposal. */
record ProposalId(UUID value) implements Identifier {

  static ProposalId create() {
    return new ProposalId(UUID.randomUUID());
  }

  public static ProposalId of(String text) {
    return new ProposalId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
