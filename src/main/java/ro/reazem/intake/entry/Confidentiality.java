package ro.reazem.intake.entry;

/** How closely a paper is kept (clasa de confidențialitate); anything but general is not for the whole unit. */
public enum Confidentiality {
  GENERAL, SOCIAL, MEDICAL, PSYCHOLOGICAL, LEGAL, CHILD, VIOLENCE
}
