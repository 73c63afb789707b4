package ro.reazem.financialaid.proposal;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.reazem.financialaid.declaration.HeatingSource;
import ro.reazem.financialaid.disposition.DispositionContent;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.scheme.EnergyAid;

/** What a disposition about heating says of the aid and of its supplier, in the Romanian of acts. */
final class HeatingWords {

  private HeatingWords() {}

  /** @param pays whether the disposition grants something */
  static DispositionContent.Heating of(FrozenDossier dossier, boolean pays) {
    var energy = dossier.amounts().energy();
    var told = dossier.declaration();
    if (!pays || energy == null || told == null) {
      return new DispositionContent.Heating(EnergyAid.NONE, "", "", "", "");
    }
    var percent = BigDecimal.valueOf(energy.percent(), 2).stripTrailingZeros().toPlainString().replace('.', ',') + "%";
    var main = told.heating().stream().filter(HeatingSource::heats).findFirst()
        .filter(source -> energy.aidFrom() != null);
    return new DispositionContent.Heating(energy, percent, main.map(source -> fuel(source.fuel())).orElse(""),
        main.map(HeatingSource::supplier).orElse(""), main.map(HeatingWords::client).orElse(""));
  }

  private static String client(HeatingSource source) {
    return Stream.of(named("cod client", source.clientCode()), named("CLC", source.placeCode()), named("contract nr.", source.contract()))
        .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String named(String what, String text) {
    return text == null || text.isEmpty() ? "" : what + " " + text;
  }

  private static String fuel(HeatingSource.Fuel fuel) {
    return switch (fuel) {
      case DISTRICT_HEATING -> "energie termică";
      case NATURAL_GAS -> "gaze naturale";
      case ELECTRICITY -> "energie electrică";
      case SOLID_OR_OIL -> "combustibili solizi sau petrolieri";
    };
  }
}
