package ro.reazem.financialaid.takeover;

import org.springframework.stereotype.Component;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.EnergyAid;
import ro.reazem.kernel.Lei;

/** Taking over rights to the energy supplement (supliment pentru energie), all year. */
@Component
class TakenOverSupplement implements TakenOverBenefit {

  @Override
  public String code() {
    return Entitlement.SUPPLEMENT;
  }

  @Override
  public String request() {
    return Benefit.HEATING;
  }

  @Override
  public String rules() {
    return "heating-preluat";
  }

  @Override
  public EnergyAid energy(TakenOverRight right) {
    return new EnergyAid(0, Lei.ZERO, 0, Lei.ZERO, right.sums().gross(), null, null, right.from());
  }
}
