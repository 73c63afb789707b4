package ro.reazem.services.community;

/** What is missing in a home or dangerous there (condiții de locuit). */
enum HomeFlag {
  NO_WATER, NO_POWER, NO_HEATING, NO_SANITATION, OVERCROWDED, UNSAFE, NO_PAPERS
}
