package ro.reazem.childprotection.measure;

import java.util.Set;

/** What is ordered for a child (măsura): the three special protection measures of the law, and guardianship, which ends or replaces them. */
public enum MeasureType {
  /** Placement (plasament), PLA in the registers. */
  PLACEMENT("PLA", true, DecisionBody.COMMISSION, DecisionBody.COURT),
  /** Emergency placement (plasament în regim de urgență), PRU in the registers. */
  EMERGENCY_PLACEMENT("PRU", true, DecisionBody.DIRECTOR, DecisionBody.COURT),
  /** Specialised supervision in the family (supraveghere specializată), SSP in the registers. */
  SPECIALISED_SUPERVISION("SSP", false, DecisionBody.COMMISSION, DecisionBody.COURT),
  /** Guardianship (tutelă), TUT in the registers; not a special protection measure. */
  GUARDIANSHIP("TUT", false, DecisionBody.COURT);

  private final String shortName;
  private final boolean placement;
  private final Set<DecisionBody> bodies;

  MeasureType(String shortName, boolean placement, DecisionBody... bodies) {
    this.shortName = shortName;
    this.placement = placement;
    this.bodies = Set.of(bodies);
  }

  /** The short name that directorates write in their registers. */
  public String known() {
    return shortName;
  }

  /** Whether the child lives elsewhere by it. */
  public boolean isPlacement() {
    return placement;
  }

  /** Whether the law lets the body order it at all; for which children, MeasureRules knows. */
  boolean isOrderedBy(DecisionBody body) {
    return bodies.contains(body);
  }

  /** Whether the law allows it together with the other in one decision: supervision and placement (art. 86). */
  public boolean goesWith(MeasureType other) {
    return this == SPECIALISED_SUPERVISION && other == PLACEMENT || this == PLACEMENT && other == SPECIALISED_SUPERVISION;
  }
}
