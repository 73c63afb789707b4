package ro.reazem.financialaid.monthlylist;

import ro.reazem.kernel.Lei;

/** What follows from an answer that differs from the list; the application proposes it, a person decides. */
enum AnswerProposal {
  /** The payer is right by now: what it pays is taken note of, and nothing else follows (se preia). */
  POST,
  /** Less is paid than is due: what is paid is taken note of, and the rest is asked for (se contestă). */
  CONTEST,
  /** More is paid than is due: what is paid is taken note of, and the right is looked at (se corectează). */
  CORRECT;

  /**
   * @param paid what the payer pays for the line, nothing when it refused
   * @param expected what the line would say if the list were closed today
   */
  static AnswerProposal of(Lei paid, Lei expected) {
    int difference = paid.compareTo(expected.max(Lei.ZERO));
    return difference == 0 ? POST : difference < 0 ? CONTEST : CORRECT;
  }
}
