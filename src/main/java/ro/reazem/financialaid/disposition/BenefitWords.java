package ro.reazem.financialaid.disposition;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.LocalSum;

/**
 * What a benefit is called in the Romanian of acts.
 *
 * @param of in the genitive: privind acordarea …
 * @param asked as a request asks for it: cererea de …
 * @param about as a subject: privind …
 * @param right after the right to it: dreptul la …
 * @param template how the names of its papers begin
 */
public record BenefitWords(String of, String asked, String about, String right, String template) {

  private static final BenefitWords VMI = new BenefitWords("venitului minim de incluziune", "venit minim de incluziune",
      "venitul minim de incluziune", "venitul minim de incluziune", "disposition-");
  private static final BenefitWords HEATING = new BenefitWords("ajutorului pentru încălzirea locuinței și a suplimentului pentru energie",
      "ajutor pentru încălzirea locuinței și supliment pentru energie", "ajutorul pentru încălzirea locuinței și suplimentul pentru energie",
      "ajutor pentru încălzirea locuinței sau supliment pentru energie", "heating-");

  private static final BenefitWords EMERGENCY = new BenefitWords("ajutorului de urgență", "ajutor de urgență", "ajutorul de urgență",
      "ajutorul de urgență", "emergency-");

  private static final BenefitWords CANTEEN = new BenefitWords("dreptului la serviciile cantinei de ajutor social", "acordare a mesei la cantina de ajutor social",
      "serviciile cantinei de ajutor social", "serviciile cantinei de ajutor social", "canteen-");

  private static final BenefitWords STORE = new BenefitWords("dreptului de a cumpăra din magazinul social", "acordare a cardului magazinului social",
      "magazinul social", "cumpărături din magazinul social", "store-");

  /** Those of a local aid are in its definition. */
  public static BenefitWords of(String benefit, @Nullable LocalSum local) {
    if (local == null) {
      return of(benefit);
    }
    var words = local.words();
    return new BenefitWords(words.of(), uncapitalized(local.name()), words.about(), words.about(), "local-");
  }

  private static String uncapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  static BenefitWords of(DispositionContent content) {
    var local = content.local();
    return of(content.benefit(), local == null ? null : local.sum());
  }

  private static BenefitWords of(String benefit) {
    return switch (benefit) {
      case Benefit.HEATING -> HEATING;
      case Benefit.EMERGENCY -> EMERGENCY;
      case Benefit.CANTEEN -> CANTEEN;
      case Benefit.STORE -> STORE;
      default -> VMI;
    };
  }
}
