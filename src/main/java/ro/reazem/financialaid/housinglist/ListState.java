package ro.reazem.financialaid.housinglist;

/** Where an edition of a list of priorities stands (starea listei). */
enum ListState {
  DRAWN, APPROVED, PUBLISHED, FINAL, REPLACED, DISCARDED;

  /** The kind of tag it is shown with. */
  public String tag() {
    return switch (this) {
      case DRAWN -> "info";
      case APPROVED, PUBLISHED -> "warn";
      case FINAL -> "ok";
      case REPLACED, DISCARDED -> "";
    };
  }

  /** Whether it was ever published, and so never changes. */
  public boolean isPublic() {
    return this == PUBLISHED || this == FINAL || this == REPLACED;
  }
}
