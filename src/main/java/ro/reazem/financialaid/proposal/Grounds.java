package ro.reazem.financialaid.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.Refused;
import ro.reazem.kernel.RuleViolated;

/** The grounds in law for refusing a request or ending a right (motivele), each with its article. */
@Component
class Grounds {

  private static final Map<String, List<String>> OF_REFUSAL = Map.of(
      Benefit.VMI, List.of("INCOME", "ASSET", "NOT_AT_ADDRESS", "DOSSIER_INCOMPLETE"),
      Benefit.HEATING, List.of("INCOME", "ASSET", "SEASON", "NOT_AT_ADDRESS", "DOSSIER_INCOMPLETE"),
      Benefit.EMERGENCY, List.of("RESIDENCE", "INCOME", "DEBTS", "YEARLY_LIMIT", "DAMAGE", "NO_NEED", "NOT_AT_ADDRESS", "DOSSIER_INCOMPLETE"),
      Benefit.CANTEEN, List.of("CATEGORY", "YEARLY_LIMIT", "NOT_AT_ADDRESS", "DOSSIER_INCOMPLETE"),
      Benefit.STORE, List.of("RESIDENCE", "CATEGORY", "INCOME", "NOT_AT_ADDRESS", "DOSSIER_INCOMPLETE"),
      Benefit.LOCAL, List.of("RESIDENCE", "AGE", "HOUSEHOLD", "STATUS", "DISABILITY", "INCOME", "ASSET", "SEASON", "YEARLY_LIMIT", "OTHER_AID", "NO_NEED",
          "DOSSIER_INCOMPLETE"));
  /** Those that end the right to the canteen, which also ends when the contribution is not paid. */
  static final List<String> OF_CANTEEN_TERMINATION = List.of("REQUESTED", "DEATH", "INCOME", "MOVED_AWAY", "UNPAID", "NOT_REPORTED");
  /** Those that end the right to buy in the social store. */
  static final List<String> OF_STORE_TERMINATION = List.of("REQUESTED", "DEATH", "INCOME", "MOVED_AWAY", "NOT_REPORTED");
  static final List<String> OF_TERMINATION = List.of("REQUESTED", "DEATH", "INCOME", "ASSET", "MOVED_AWAY");
  /** The same for the minimum inclusion income, which also ends when a suspension is not cured in time. */
  static final List<String> OF_VMI_TERMINATION = List.of("REQUESTED", "DEATH", "INCOME", "ASSET", "MOVED_AWAY", "NOT_CURED");

  /** Heating aid and supplement also end when the contract has another holder or the dwelling is heated otherwise; whoever is still entitled asks anew. */
  static final List<String> OF_HEATING_TERMINATION = List.of("REQUESTED", "DEATH", "INCOME", "ASSET", "MOVED_AWAY", "CONTRACT_HOLDER", "HEATING_SYSTEM");

  private final MessageSource messages;

  Grounds(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * The grounds of a list of codes.
   *
   * @param benefit whose law they rest on
   * @param amounts what was calculated: emergency and local aid rest on an act of the local council
   * @throws RuleViolated when one of the codes is none
   */
  List<FrozenDossier.Ground> of(List<String> codes, String benefit, Amounts amounts) {
    var act = act(amounts);
    var of = Benefit.words(benefit);
    var refusal = ofRefusal(benefit);
    var grounds = new ArrayList<FrozenDossier.Ground>();
    for (var code : codes) {
      RuleViolated.require(refusal.contains(code) || ofTermination(benefit).contains(code),
          "financialaid.proposal.groundUnknown");
      grounds.add(new FrozenDossier.Ground(code, message("financialaid.ground." + of + code), act == null ? message("financialaid.ground.basis." + of + code) : act));
    }
    return grounds;
  }

  private static @Nullable String act(Amounts amounts) {
    return amounts.emergency() != null ? amounts.emergency().act() : amounts.local() != null ? amounts.local().act() : null;
  }

  /** The codes of those that refuse a request for a benefit. */
  static List<String> ofRefusal(String benefit) {
    return Objects.requireNonNull(OF_REFUSAL.get(benefit), benefit);
  }

  /** The codes of those that end a right to a benefit. */
  static List<String> ofTermination(String benefit) {
    return switch (benefit) {
      case Benefit.VMI -> OF_VMI_TERMINATION;
      case Benefit.CANTEEN -> OF_CANTEEN_TERMINATION;
      case Benefit.STORE -> OF_STORE_TERMINATION;
      case Benefit.HEATING -> OF_HEATING_TERMINATION;
      default -> OF_TERMINATION;
    };
  }

  /** The grounds that the calculation itself found. */
  static List<String> foundBy(Assessment assessment) {
    return assessment instanceof Refused refused
        ? refused.reasons().stream().map(reason -> reason.code().name()).distinct().toList() : List.of();
  }

  private String message(String key) {
    return messages.getMessage(key, null, key, Freezing.ROMANIAN);
  }
}
