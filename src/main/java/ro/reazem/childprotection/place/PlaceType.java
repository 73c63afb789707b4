package ro.reazem.childprotection.place;

/**
 * Where a child under a measure lives (tipul locului de plasament), in the order in which the law prefers it: relatives, another family, a
 * foster carer, then the residential services.
 */
public enum PlaceType {
  /** Relatives up to the degree of the law (familia extinsă). */
  EXTENDED_FAMILY("FAM3", false),
  /** Another person or family, relatives by marriage among them (altă persoană sau familie, familia substitutivă). */
  OTHER_PERSON("PERS", false),
  /** A foster carer (asistent maternal). */
  FOSTER_CARER("AM", false),
  /** A family-type house (casă de tip familial). */
  FAMILY_TYPE_HOUSE("CTF", true),
  /** An apartment (apartament). */
  APARTMENT("APT", true),
  /** A placement centre (centru de plasament). */
  PLACEMENT_CENTRE("CP", true),
  /** An emergency reception centre (centru de primire în regim de urgență). */
  EMERGENCY_RECEPTION_CENTRE("CPRU", true),
  /** A centre for children with disabilities (centru pentru copii cu dizabilități). */
  DISABILITY_CENTRE("CRD", true),
  /** A centre for children with disorders of behaviour or who committed offences (centru pentru copii cu tulburări de comportament). */
  BEHAVIOUR_CENTRE("CPCOM", true),
  /** A centre for a mother and her child (centru maternal). */
  MATERNAL_CENTRE("CM", true);

  private final String shortName;
  private final boolean residential;

  PlaceType(String known, boolean residential) {
    this.shortName = known;
    this.residential = residential;
  }

  /** The short name that directorates write in their registers. */
  public String known() {
    return shortName;
  }

  /** Whether it is a residential service (serviciu de tip rezidențial). */
  public boolean isResidential() {
    return residential;
  }

  /** Whether a person receives the child at home. */
  public boolean isOfPerson() {
    return !residential;
  }
}
