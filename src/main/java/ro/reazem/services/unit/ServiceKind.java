package ro.reazem.services.unit;

/** What a unit does for people (felul serviciului); only some kinds have groups of children. */
public enum ServiceKind {
  /** A nursery (creșă), an early-education unit or a service of the directorate. */
  NURSERY,
  /** A school medical cabinet (cabinet medical școlar). */
  SCHOOL_CABINET,
  /** Community health assistance (asistență medicală comunitară). */
  COMMUNITY_HEALTH,
  /** A day centre (centru de zi). */
  DAY_CENTRE,
  /** A residential centre (centru rezidențial). */
  RESIDENTIAL,
  /** A social canteen (cantină socială). */
  CANTEEN,
  /** Care at home (îngrijire la domiciliu). */
  HOME_CARE,
  /** Any other service. */
  OTHER;

  /** Whether its places are counted by group of age and school year. */
  public boolean hasGroups() {
    return this == NURSERY;
  }
}
