package ro.reazem.financialaid.takeover;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.declaration.HeatingSource;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.EnergyAid;
import ro.reazem.kernel.Lei;

/** Taking over rights to heating aid (ajutor pentru încălzire) for the rest of a season: what the dwelling is heated with and who supplies it. */
@Component
class TakenOverHeating implements TakenOverBenefit {

  private final MessageSource messages;

  TakenOverHeating(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public String code() {
    return Entitlement.HEATING;
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
  public void check(RowCells cells) {
    cells.require(TakeoverColumn.UNTIL, !cells.text(TakeoverColumn.UNTIL).isEmpty(), "financialaid.takeover.seasonEnds");
  }

  @Override
  public @Nullable HeatingSource source(RowCells cells, Locale language) {
    var fuel = cells.required(TakeoverColumn.SOURCE, text -> ChoiceWords.chosen(text, HeatingSource.Fuel.values(), messages, language,
        one -> "financialaid.fuel." + one.name()));
    // for solid fuel the whole season was paid at once
    cells.require(TakeoverColumn.SOURCE, fuel != HeatingSource.Fuel.SOLID_OR_OIL, "financialaid.takeover.paidAtOnce");
    var supplier = cells.requiredText(TakeoverColumn.SUPPLIER);
    return fuel == null ? null : new HeatingSource(fuel, supplier, cells.text(TakeoverColumn.CLIENT_CODE), cells.text(TakeoverColumn.PLACE_CODE),
        cells.text(TakeoverColumn.CONTRACT), true);
  }

  @Override
  public EnergyAid energy(TakenOverRight right) {
    return new EnergyAid(0, right.sums().gross(), 0, Lei.ZERO, Lei.ZERO, right.from(), right.until(), null);
  }
}
