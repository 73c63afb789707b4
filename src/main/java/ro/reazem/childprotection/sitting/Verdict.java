package ro.reazem.childprotection.sitting;

import org.jmolecules.ddd.types.ValueObject;

/**
 * What a vote came to, with the figures that carried it (rezultatul votului).
 *
 * @param admitted whether the proposal was admitted; rejected otherwise
 * @param quorum as it stood when the result was established
 * @param byTieRule whether votes were equal and the rule of the institution decided
 */
record Verdict(boolean admitted, int votesFor, int against, int abstained, Quorum quorum, boolean byTieRule) implements ValueObject {}
