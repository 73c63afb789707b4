package ro.reazem.childprotection.intervention;

import java.util.List;

/**
 * What is written about an intervention (lucrare a intervenției, HG nr. 49/2011): a member of the team and their leaving, a meeting, a visit on the spot, a notice to an
 * authority, the presidential order, a special branch, an accused officer or carer, what was found, the word back to whoever told.
 */
enum InterventionKind {
  MEMBER, MEMBER_LEFT, MEETING, FIELD, NOTICE, ORDER, ORDER_DECIDED, TRAFFICKING, LABOUR, STREET, INSTITUTION, DOMESTIC, ACCUSED_OFFICER, ACCUSED_CARER, FINDING,
  FEEDBACK;

  /** The special branches (ramuri speciale): each is written once. */
  static final List<InterventionKind> BRANCHES = List.of(TRAFFICKING, LABOUR, STREET, INSTITUTION, DOMESTIC);

  boolean isBranch() {
    return BRANCHES.contains(this);
  }
}
