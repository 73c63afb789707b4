package ro.reazem.financialaid.dwelling;

import ro.reazem.financialaid.housingfile.HousingStatus;

/** What follows when a family refuses a dwelling or does not answer (urmarea refuzului); which one, the institution sets. */
enum Consequence {
  /** The next dwelling is offered to it again. */
  KEEPS_PLACE(HousingStatus.LISTED),
  /** It waits for the list of another year. */
  OFF_LIST(HousingStatus.COMPLETE),
  /** Its file is closed. */
  CLOSES_FILE(HousingStatus.WITHDRAWN);

  /** The parameter that says which. */
  static final String RULE = "HOUSING_REFUSAL_EFFECT";

  private final HousingStatus status;

  Consequence(HousingStatus status) {
    this.status = status;
  }

  HousingStatus status() {
    return status;
  }
}
