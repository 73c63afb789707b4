package ro.reazem.childprotection.measure;

import java.util.Arrays;
import java.util.Optional;
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

  public Category category() {
    return category;
  }

  /** The ground of an emergency for a child of that category; none when the law opens no emergency placement for it. */
  public static Optional<EmergencyGround> of(Category category) {
    return Arrays.stream(values()).filter(one -> one.category == category).findFirst();
  }
}
