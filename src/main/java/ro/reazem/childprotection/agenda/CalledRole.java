package ro.reazem.childprotection.agenda;

/** In which capacity somebody is called before the commission (calitatea persoanei chemate). */
public enum CalledRole {
  PARENT,
  /** A lawyer or an agent of a parent (avocatul sau mandatarul părintelui): what is kept from the parent is kept from them too. */
  PARENTS_COUNSEL,
  CHILD, CARER,
  /** Of the child (reprezentantul legal), such as its guardian. */
  REPRESENTATIVE, OTHER;

  public boolean isOfParents() {
    return this == PARENT || this == PARENTS_COUNSEL;
  }
}
