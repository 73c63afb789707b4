package ro.reazem.archive.retention;

/**
 * Why a file cannot be due: no approved code, a date of birth nobody knows, a legal hold, a right that a person asked for, a right
 * to money that runs, not handed over yet.
 */
public enum Waiting {
  NO_CODE, NO_BIRTH_DATE, HOLD, PERSON, RIGHT, HANDOVER
}
