package ro.reazem.financialaid.monthlylist;

/** Why something is on a list: lines are grouped and summed by it, in this order. */
enum LineGroup {
  /** Due for the month of the list (drept curent). */
  CURRENT,
  /** Due for an earlier month whose list is closed, and not listed then (drept restant). */
  ARREARS,
  /** Due more than was listed for an earlier month (diferență de plată). */
  OWED,
  /** Listed more than was due; told to the payer and never set off (diferență de recuperat, informativ). */
  UNDUE;

  /** The lines of the group, as a condition on the alias l. */
  String condition() {
    return switch (this) {
      case CURRENT, ARREARS -> "l.kind = '" + name() + "'";
      case OWED -> "l.kind = 'DIFFERENCE' and l.gross >= 0";
      case UNDUE -> "l.kind = 'DIFFERENCE' and l.gross < 0";
    };
  }

  static LineGroup of(String kind, boolean negative) {
    return kind.equals("DIFFERENCE") ? negative ? UNDUE : OWED : valueOf(kind);
  }
}
