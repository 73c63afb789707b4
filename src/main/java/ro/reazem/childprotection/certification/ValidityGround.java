package ro.reazem.childprotection.certification;

/**
 * Why a certificate may be valid as long as it is (temeiul duratei): within the usual months; near the eighteenth birthday; palliative care; the third
 * severe one in a row.
 */
public enum ValidityGround {
  USUAL, NEAR_MAJORITY, PALLIATIVE, THIRD_SEVERE
}
