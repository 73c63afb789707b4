package ro.reazem.financialaid.indexation;

import java.util.Set;

/** What the figures of the new month do to a right. */
enum Outcome {
  UP, DOWN,
  /** The whole stays as it is and its parts, or what is paid of it, do not. */
  PARTS,
  SAME,
  /** Nothing would be granted any more: a person decides on that, one by one. */
  ENDS,
  /** It cannot be calculated in bulk; the reason says why. */
  UNKNOWN;

  /** Those on which a decision can be made in bulk. */
  static final Set<Outcome> DECIDED = Set.of(UP, DOWN, PARTS);

  public String key() {
    return "financialaid.indexation.outcome." + name();
  }
}
