package ro.reazem.financialaid.scheme.housing;

/** Which list of priorities a request competes on: that of Legea 114/1996, or that of tenants evacuated from returned houses (OUG 74/2007). */
public enum GridKind {
  SOCIAL, EVACUATED
}
