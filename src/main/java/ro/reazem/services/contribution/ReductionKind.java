package ro.reazem.services.contribution;

/** Why a family pays less or nothing (reduceri și scutiri); by how much is a dated parameter of the local council. */
public enum ReductionKind {
  /** Another child of the family is at the nursery too (al doilea copil la creșă). */
  SIBLING,
  /** The child is under a protection measure (măsură de protecție specială). */
  PLACEMENT,
  /** The child has a certificate of disability (certificat de încadrare în grad de handicap). */
  DISABILITY,
  /** The family receives the minimum inclusion income (venit minim de incluziune). */
  SOCIAL_AID,
  /** A social case shown by an inquiry (anchetă socială). */
  SOCIAL_CASE;

  public String parameter() {
    return "NURSERY_REDUCTION_" + name();
  }
}
