package ro.reazem.financialaid.dwelling;

/** What a dwelling of the register is at present (starea locuinței): free, offered to a family, let, or not fit to live in. */
public enum DwellingState {
  FREE, ALLOCATED, LET, UNFIT;

  /** The kind of tag it is shown with. */
  public String tag() {
    return switch (this) {
      case FREE -> "ok";
      case ALLOCATED -> "warn";
      case LET -> "info";
      case UNFIT -> "crit";
    };
  }
}
