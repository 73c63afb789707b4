package ro.reazem.financialaid.scheme.heating;

import java.util.Locale;

/** What a dwelling is heated with or takes energy from (sursă de încălzire, sursă de energie). */
public enum EnergySource {
  /** District heat (energie termică în sistem centralizat). */
  THERMAL("THERMAL"),
  /** Natural gas (gaze naturale). */
  GAS("GAS"),
  /** Electricity (energie electrică). */
  ELECTRICITY("ELECTRIC"),
  /** Solid or oil fuel (combustibili solizi sau petrolieri). */
  SOLID("SOLID");

  private final String word;

  EnergySource(String word) {
    this.word = word;
  }

  /** The parameter with the reference value of the source. */
  String reference() {
    return "REF_" + word;
  }

  /** The parameter with the supplement for the source. */
  String supplement() {
    return "SUPPL_" + word;
  }

  /** How codes of steps name the source. */
  String step() {
    return name().toLowerCase(Locale.ROOT);
  }
}
