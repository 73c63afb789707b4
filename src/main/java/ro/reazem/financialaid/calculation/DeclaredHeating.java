package ro.reazem.financialaid.calculation;

import java.util.List;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.declaration.HeatingSource;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.heating.EnergySource;
import ro.reazem.financialaid.scheme.heating.HeatingRequest;
import ro.reazem.kernel.RuleViolated;

/** What a request asks for the dwelling, out of the sources that the family declared. */
final class DeclaredHeating {

  private DeclaredHeating() {}

  /** @throws RuleViolated when the aid is asked and no source is told to heat the dwelling */
  static HeatingRequest of(AidApplication request, Circumstances circumstances) {
    var told = request.declaration();
    var main = told.heating().stream().filter(HeatingSource::heats).findFirst();
    RuleViolated.require(main.isPresent() || !request.heatingAidRequested(), "financialaid.form.heating.mainMissing");
    var heating = request.heatingAidRequested()
        ? main.map(source -> HeatingRequest.Heating.with(source(source), told.home().rooms())).orElse(null) : null;
    var uses = !request.energySupplementRequested() ? List.<HeatingRequest.EnergyUse>of()
        : told.heating().stream().map(source -> new HeatingRequest.EnergyUse(source(source), null)).toList();
    return new HeatingRequest(circumstances, request.registeredOn(), heating, uses);
  }

  private static EnergySource source(HeatingSource source) {
    return switch (source.fuel()) {
      case DISTRICT_HEATING -> EnergySource.THERMAL;
      case NATURAL_GAS -> EnergySource.GAS;
      case ELECTRICITY -> EnergySource.ELECTRICITY;
      case SOLID_OR_OIL -> EnergySource.SOLID;
    };
  }
}
