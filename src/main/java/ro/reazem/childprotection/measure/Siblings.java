package ro.reazem.childprotection.measure;

/**
 * Whether siblings under measures live together (frații nu se separă).
 *
 * @param apart how many of them live elsewhere
 * @param reason why they are split, empty without one
 */
record Siblings(int apart, String reason) {

  static final Siblings TOGETHER = new Siblings(0, "");
  private static final int SHORTEST = 10;

  boolean areSplitWithoutReason() {
    return apart > 0 && reason.strip().length() < SHORTEST;
  }
}
