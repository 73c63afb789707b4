package ro.reazem.financialaid.application;

import java.util.UUID;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.kernel.RuleViolated;

/**
 * Everything that is handed over when a request is lodged.
 *
 * @param benefit code of the benefit, such as VMI
 */
public record Lodgement(UUID oneTimeKey, UUID householdId, UUID holderId, UUID unitId, UUID officerId, String officerName, String benefit,
    boolean heatingAid, boolean energySupplement, Declaration declaration) {

  /** @throws RuleViolated when heating is asked about and neither aid nor supplement is wanted, emergency or local aid without saying
   * which, or the canteen or the store without a category */
  public Lodgement {
    RuleViolated.require(!benefit.equals(AidApplication.HEATING) || heatingAid || energySupplement, "financialaid.heating.nothingAsked");
    RuleViolated.require(benefit.equals(Benefit.EMERGENCY) == (declaration.emergency() != null), "financialaid.emergency.groundMissing");
    RuleViolated.require(benefit.equals(Benefit.CANTEEN) == (declaration.canteen() != null), "financialaid.canteen.categoryMissing");
    RuleViolated.require(benefit.equals(Benefit.LOCAL) == (declaration.local() != null), "financialaid.local.schemeMissing");
    RuleViolated.require(benefit.equals(Benefit.STORE) == (declaration.store() != null), "financialaid.store.categoryMissing");
  }

  /** The ground of emergency aid it asks on or the local aid it asks for; empty in requests for other benefits. */
  String ground() {
    var emergency = declaration.emergency();
    var local = declaration.local();
    return emergency != null ? emergency.ground() : local == null ? "" : local.scheme();
  }
}
