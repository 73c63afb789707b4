package ro.reazem.childprotection.measure;

import ro.reazem.kernel.LegalBasis;

/** Why a child is placed at once (temeiul plasamentului în regim de urgență, art. 68). */
enum EmergencyGround {
  /** Abused, neglected, or victim of any violence. */
  VIOLENCE("art. 68 alin. (1)", Category.C),
  /** Found, or abandoned in a health unit. */
  FOUND("art. 68 alin. (1)", Category.D),
  /** The only legal carer or both were detained, arrested, or cannot exercise their rights for another reason. */
  CARERS_PREVENTED("art. 68 alin. (2)", Category.B);

  private final String article;
  private final Category category;

  EmergencyGround(String article, Category category) {
    this.article = article;
    this.category = category;
  }

  public LegalBasis basis() {
    return new LegalBasis(MeasureRule.ACT, article);
  }

  Category category() {
    return category;
  }
}
