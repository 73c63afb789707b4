package ro.reazem.financialaid.scheme.store;

/** How the category and the income test of the social store stand to each other; a reading of the institution, for no source says it. */
enum CategoryMode {
  /** A proved category or an income within the limit. */
  ANY,
  /** The income decides in every category. */
  AND_INCOME,
  /** A proved category and an income within the limit. */
  BOTH
}
