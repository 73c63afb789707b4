package ro.reazem.childprotection.childcase;

/**
 * Where the plan is to lead (finalitatea planului individualizat de protecție): home, to relatives, to adoption, to a life of one's own, to a guardian.
 */
public enum Finality {
  RETURN_HOME, EXTENDED_FAMILY, ADOPTION, INDEPENDENT_LIFE, GUARDIANSHIP
}
