package ro.reazem.childprotection.adoption.procedure;

/**
 * What is done in the adoption file of a child (acte în dosarul de adopție), in the order of the law: relatives looked for, court asked and procedure opened,
 * child entered in the national register, matched, entrusted with reports, adoption approved and monitored.
 */
enum AdoptionAct {
  PLANNED, SEARCH_KIN, FILE, OPEN, REGISTER, PROPOSED, PRACTICAL, CONFIRMED, MATCH_REFUSED, ENTRUST, REPORT, FINAL_REPORT, ASK_APPROVAL, END_ENTRUSTING, APPROVE, POST_REPORT,
  CLOSE, STOP, CHILD_OPINION, MARK_HARD, HEALTH, HEAR, GIVE;

  /** Whether it has a form of the file of its own; matches and hearings have theirs. */
  boolean isByHand() {
    return switch (this) {
      case PLANNED, PROPOSED, PRACTICAL, CONFIRMED, MATCH_REFUSED, CHILD_OPINION, HEAR, GIVE -> false;
      default -> true;
    };
  }

  /** Whether a judgment, a number or a paper is named with it. */
  boolean restsOnPaper() {
    return this == FILE || this == OPEN || this == REGISTER || this == ENTRUST || this == HEALTH || this == ASK_APPROVAL;
  }

  /** Whether only whoever heads the adoptions does it. */
  boolean isOfTheHead() {
    return this == APPROVE || this == CLOSE || this == STOP || this == GIVE;
  }
}
