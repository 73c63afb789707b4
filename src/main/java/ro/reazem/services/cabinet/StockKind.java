package ro.reazem.services.cabinet;

/** What is kept in stock (felul stocului). */
enum StockKind {
  /** Drugs (medicamente). */
  DRUG,
  /** Vaccines (vaccinuri). */
  VACCINE,
  /** Materials (materiale sanitare). */
  MATERIAL
}
