package ro.reazem.childprotection.statistics;

/**
 * Whether the children of a service tie out (corelația stocurilor): those before, with entries and arrivals, without exits and departures, are those after.
 *
 * @param before on the last day of the quarter before, as signed if it was
 * @param entries who came into protection here
 * @param arrivals who came from another measure
 * @param exits who left protection from here
 * @param departures who went to another measure
 * @param after on the last day of the quarter
 */
record TieOut(String service, int before, int entries, int arrivals, int exits, int departures, int after) {

  /** How many there should be on the last day. */
  public int expected() {
    return before + entries + arrivals - exits - departures;
  }

  /** How many children too many or too few; 0 when it ties out. */
  public int difference() {
    return expected() - after;
  }

  public boolean holds() {
    return difference() == 0;
  }
}
