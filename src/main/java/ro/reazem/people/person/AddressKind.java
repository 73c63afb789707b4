package ro.reazem.people.person;

/**
 * What an address is to the person: registered domicile (domiciliu), registered residence (reședință), where the person is
 * found (fapt), where letters go (corespondență), and one that nobody outside the case may learn (confidențial).
 */
public enum AddressKind {
  DOMICILE, RESIDENCE, ACTUAL, CORRESPONDENCE, CONFIDENTIAL;

  /** The law knows one domicile and one residence of a person at a time (OUG nr. 97/2005). */
  boolean oneAtATime() {
    return this == DOMICILE || this == RESIDENCE;
  }
}
