package ro.reazem.childprotection.commission;

import java.util.List;
import java.util.Locale;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * Whether the commission or the court decides (competența organului de decizie): a measure is the commission's only in the situations of
 * art. 60 letters b and e of Law 272/2004, and only with the consents of the parents and of a child of fourteen.
 *
 * @param category the letter of art. 60, null while it is not known
 * @param age of the child on the day, null when the matter is about no child or its birth is not known
 * @param consentAge from which age the child itself must agree
 */
public record CommissionCompetence(Matter matter, @Nullable Category category, @Nullable Integer age, int consentAge) implements ValueObject {

  /** The situation that entitles a child to protection (art. 60 din Legea nr. 272/2004). */
  public enum Category {
    A, B, C, D, E;

    boolean isOfCommission() {
      return this == B || this == E;
    }
  }

  /** Who said what about the measure before the commission. */
  public record Said(boolean parent, boolean child, boolean agrees) {}

  /** @throws RuleViolated where no consent could make the commission competent (I5.4, E9) */
  public void requirePossible() {
    RuleViolated.require(matter != Matter.EMERGENCY_PLACEMENT, "childprotection.commission.emergency");
    if (matter.ordersMeasure() && category != null) {
      RuleViolated.require(category.isOfCommission(), "childprotection.commission.notCompetent", category.name().toLowerCase(Locale.ROOT));
    }
  }

  /** @throws RuleViolated when the court must decide: another category, or a consent that is missing, refused or withdrawn */
  public void require(List<Said> said) {
    requirePossible();
    if (!matter.ordersMeasure()) {
      return;
    }
    RuleViolated.require(category != null, "childprotection.commission.categoryMissing");
    var parents = said.stream().filter(Said::parent).toList();
    RuleViolated.require(!parents.isEmpty() && parents.stream().allMatch(Said::agrees), "childprotection.commission.parentsDisagree");
    RuleViolated.require(age != null, "childprotection.commission.ageMissing");
    RuleViolated.require(age < consentAge || said.stream().anyMatch(one -> one.child() && one.agrees()),
        "childprotection.commission.childDisagrees", consentAge);
  }
}
