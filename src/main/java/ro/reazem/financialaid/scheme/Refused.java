package ro.reazem.financialaid.scheme;

import java.util.List;
import ro.reazem.kernel.LegalBasis;

/** The household does not have the right (cerere respinsă), for reasons that the disposition names. */
public record Refused(List<Reason> reasons, Amounts amounts, List<Step> steps) implements Assessment {

  /**
   * A ground of refusal.
   *
   * @param code what the ground is about
   * @param detail which item of the list, such as MB2; empty where there is only one
   */
  public record Reason(Code code, String detail, LegalBasis basis) {}

  /**
   * What a refusal rests on: an excluding asset, income above the limit, a season that is over for the request; for emergency aid that the
   * family lives elsewhere, owes local taxes, had the aid as often as the ground allows, needs nothing more, or was damaged too little; for the canteen
   * or the social store that the situation of the category was not proved; for local aid also that the holder or the family is not among those whom the definition names,
   * or has another aid.
   */
  public enum Code {
    ASSET, INCOME, SEASON, RESIDENCE, DEBTS, YEARLY_LIMIT, NO_NEED, DAMAGE, CATEGORY, AGE, HOUSEHOLD, STATUS, DISABILITY, OTHER_AID
  }
}
