package ro.reazem.services.points;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * What a request tells of the child's family (criteriile din cerere).
 *
 * @param returnsOn the day on which a parent returns to work from leave, when one does
 * @param childrenInCare how many children the family looks after, this one among them
 * @param socialCase a disability, a placement, a risk of separation or another case shown by an inquiry
 * @param inPlacement whether the child comes from a centre or a placement; treated as an orphan of both
 * @param siblingInUnit whether a sibling is enrolled in the unit next year
 * @param medicalDocument whether a medical document, a certificate of orientation or of disability was brought
 */
public record Family(ParentSituation parentOne, ParentSituation parentTwo, @Nullable LocalDate returnsOn, boolean siblingAtAddress, int childrenInCare,
    boolean socialCase, Orphan orphan, boolean inPlacement, boolean siblingInUnit, boolean medicalDocument) {

  public Family {
    RuleViolated.require(parentOne != ParentSituation.ABSENT, "services.points.noParent");
    boolean returning = parentOne == ParentSituation.RETURNING || parentTwo == ParentSituation.RETURNING;
    RuleViolated.require(!returning || returnsOn != null, "services.points.returnMissing");
    RuleViolated.require(childrenInCare >= 1, "services.points.childrenMissing");
  }

  public boolean isSingleParent() {
    return parentTwo == ParentSituation.ABSENT;
  }
}
