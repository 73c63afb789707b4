package ro.reazem.financialaid.housingfile;

import ro.reazem.events.casework.CaseStatus;

/** Where the file of a family stands (starea dosarului), from its registration to the dwelling. */
public enum HousingStatus {
  REGISTERED, INCOMPLETE, COMPLETE, LISTED, REFUSED, OFFERED, HOUSED, WITHDRAWN;

  /** The kind of tag it is shown with. */
  public String tag() {
    return switch (this) {
      case REGISTERED -> "info";
      case INCOMPLETE, OFFERED -> "warn";
      case COMPLETE, LISTED, HOUSED -> "ok";
      case REFUSED -> "crit";
      case WITHDRAWN -> "";
    };
  }

  public boolean isClosed() {
    return this == HOUSED || this == WITHDRAWN;
  }

  /** As all contexts tell it. */
  CaseStatus told() {
    return isClosed() ? CaseStatus.CLOSED : this == INCOMPLETE ? CaseStatus.SUSPENDED : CaseStatus.OPEN;
  }
}
