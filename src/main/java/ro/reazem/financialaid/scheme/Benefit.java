package ro.reazem.financialaid.scheme;

import java.util.Optional;

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
  /** The right to buy in the social store (magazinul social). */
  public static final String STORE = "STORE";
  /** A social dwelling (locuință socială), whose files are no requests for money. */
  public static final String HOUSING = "HOUSING";
  /** A local aid (ajutor local), by a definition of the institution. */
  public static final String LOCAL = "LOCAL_AID";
  /** How the codes of rights to local aids begin, before the code of the definition. */
  private static final String OF_SCHEME = "LOCAL_";
  private static final String IN_KIND = "_IN_KIND";

  private Benefit() {}

  /** The code under which payments know the right to a local aid. */
  public static String ofScheme(String scheme, AidMode mode) {
    return OF_SCHEME + scheme + (mode == AidMode.MONEY ? "" : IN_KIND);
  }

  /** The code of the definition that a right rests on, or nothing when it is no right to a local aid. */
  public static Optional<String> schemeOf(String benefit) {
    return benefit.startsWith(OF_SCHEME) && !benefit.equals(LOCAL) ? Optional.of(inKind(benefit) ? benefit.substring(OF_SCHEME.length(), benefit.length() - IN_KIND.length())
        : benefit.substring(OF_SCHEME.length())) : Optional.empty();
  }

  /** Whether a right is given in vouchers or goods, of which payments do not hear. */
  public static boolean inKind(String benefit) {
    return benefit.endsWith(IN_KIND);
  }

  /** Whether nothing of a right is owed in money: meals, goods, vouchers, of which payments do not hear. */
  public static boolean withoutMoney(String benefit) {
    return inKind(benefit) || benefit.equals(CANTEEN) || benefit.equals(STORE);
  }

  /** The benefit whose rules calculated, by the name of their version such as heating-1. */
  public static String ofRules(String rules) {
    return rules.startsWith("heating-") ? HEATING : rules.startsWith("emergency-") ? EMERGENCY : rules.startsWith("canteen-") ? CANTEEN
        : rules.startsWith("store-") ? STORE : rules.startsWith("local-") ? LOCAL : VMI;
  }

  /** What stands in the keys of messages where the words of a benefit differ from those of the first one. */
  public static String words(String benefit) {
    return switch (benefit) {
      case HEATING -> "heating.";
      case EMERGENCY -> "emergency.";
      case CANTEEN -> "canteen.";
      case STORE -> "store.";
      case LOCAL -> "local.";
      default -> "";
    };
  }
}
