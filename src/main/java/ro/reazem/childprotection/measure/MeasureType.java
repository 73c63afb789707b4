package ro.reazem.childprotection.measure;

/** What is ordered for a child (măsura): the three special protection measures of the law, and guardianship, which ends or replaces them. */
enum MeasureType {
  /** Placement (plasament), PLA in the registers. */
  PLACEMENT("PLA"),
  /** Emergency placement (plasament în regim de urgență), PRU in the registers. */
  EMERGENCY_PLACEMENT("PRU"),
  /** Specialised supervision in the family (supraveghere specializată), SSP in the registers. */
  SPECIALISED_SUPERVISION("SSP"),
  /** Guardianship (tutelă), TUT in the registers; not a special protection measure. */
  GUARDIANSHIP("TUT");

  private final String shortName;

  MeasureType(String shortName) {
    this.shortName = shortName;
  }

  /** The short name that directorates write in their registers. */
  public String known() {
    return shortName;
  }

  /** Whether the child lives elsewhere by it. */
  public boolean isPlacement() {
    return this == PLACEMENT || this == EMERGENCY_PLACEMENT;
  }

  /** Whether the law allows it together with the other in one decision: supervision and placement (art. 86). */
  public boolean goesWith(MeasureType other) {
    return this == SPECIALISED_SUPERVISION && other == PLACEMENT || this == PLACEMENT && other == SPECIALISED_SUPERVISION;
  }
}
