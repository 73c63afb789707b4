package ro.reazem.financialaid.scheme;

/** Codes of the benefits that a request can ask for (felul dreptului), and what follows from them by name alone. */
public final class Benefit {

  /** Minimum inclusion income (venit minim de incluziune). */
  public static final String VMI = "VMI";
  /** Heating aid and energy supplement (ajutor pentru încălzire, supliment pentru energie). */
  public static final String HEATING = "HEATING";
  /** Emergency aid (ajutor de urgență). */
  public static final String EMERGENCY = "EMERGENCY_AID";

  /** The social canteen (cantina de ajutor social). */
  public static final String CANTEEN = "CANTEEN";
  /** A social dwelling (locuință socială), whose files are no requests for money. */
  public static final String HOUSING = "HOUSING";

  private Benefit() {}

  /** The benefit whose rules calculated, by the name of their version such as heating-1. */
  public static String ofRules(String rules) {
    return rules.startsWith("heating-") ? HEATING : rules.startsWith("emergency-") ? EMERGENCY : rules.startsWith("canteen-") ? CANTEEN : VMI;
  }

  /** What stands in the keys of messages where the words of a benefit differ from those of the first one. */
  public static String words(String benefit) {
    return switch (benefit) {
      case HEATING -> "heating.";
      case EMERGENCY -> "emergency.";
      case CANTEEN -> "canteen.";
      default -> "";
    };
  }
}
