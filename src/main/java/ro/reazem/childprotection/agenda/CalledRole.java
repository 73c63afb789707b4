package ro.reazem.childprotection.agenda;

import java.util.Arrays;

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

  /** The names of those that are of parents, for a query. */
  public static String[] ofParents() {
    return Arrays.stream(values()).filter(CalledRole::isOfParents).map(Enum::name).toArray(String[]::new);
  }
}
