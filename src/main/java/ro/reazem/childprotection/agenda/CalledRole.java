package ro.reazem.childprotection.agenda;

/** In which capacity somebody is called before the commission (calitatea persoanei chemate). */
public enum CalledRole {
  PARENT, CHILD, CARER, REPRESENTATIVE, OTHER
}
