package ro.reazem.services.cabinet;

/** What a cabinet does for all pupils (activități ale cabinetului). */
enum ActivityKind {
  /** Approval of the menu of a canteen (avizarea meniului). */
  MENU,
  /** Control of hygiene and food (control de igienă). */
  HYGIENE,
  /** Health education (educație pentru sănătate). */
  EDUCATION,
  /** Medical waste handed over (deșeuri medicale). */
  WASTE;

  /** Waste is weighed, and those who listened are counted. */
  boolean isCounted() {
    return this == EDUCATION || this == WASTE;
  }
}
