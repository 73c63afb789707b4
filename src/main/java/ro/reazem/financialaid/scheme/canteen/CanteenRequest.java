package ro.reazem.financialaid.scheme.canteen;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.financialaid.scheme.CanteenCategory;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.kernel.RuleViolated;

/**
 * What a family asks of the canteen, with what it proved.
 *
 * @param proven whether the situation of the category was proved, such as a pension slip, medical papers or isolation
 * @param longStudies whether a student's studies last over five years
 * @param from the first day asked
 * @param usedDays days of the year already used by somebody temporarily without income
 */
public record CanteenRequest(Circumstances circumstances, CanteenCategory category, int portions, boolean proven, boolean longStudies,
    LocalDate from, int usedDays) implements ValueObject {

  /** @throws RuleViolated when no portion is asked, or more than the family has members who live in it */
  public CanteenRequest {
    int members = circumstances.withoutPlaced().members().size();
    RuleViolated.require(portions >= 1 && portions <= members, "financialaid.canteen.portionsOfFamily", members);
    RuleViolated.require(usedDays >= 0, "financialaid.canteen.usedDays");
  }
}
