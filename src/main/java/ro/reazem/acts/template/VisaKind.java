package ro.reazem.acts.template;

/** Who must agree before an act is signed (viză): the legal adviser, preventive financial control, the head of the service. */
public enum VisaKind {
  HEAD("acts.visa.head"), LEGAL("legal.act.visa"), FINANCIAL("acts.visa.financial");

  private final String action;

  VisaKind(String action) {
    this.action = action;
  }

  /** The act of the permission matrix that gives it. */
  public String action() {
    return action;
  }
}
