package ro.reazem.childprotection.adoption.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.kernel.RuleViolated;

/** What the law asks of consents and hearings (consimțământul la adopție, Legea nr. 273/2004), as pure functions over what was heard so far. */
final class HearingRules {

  private HearingRules() {}

  /** A child consents from an age on, a parent not before the child has some days, and takes back only for some days after. */
  static void requireHearable(HearingKind kind, LocalDate on, @Nullable LocalDate bornOn, List<Hearing> before, AdoptionLaw law) {
    switch (kind) {
      case CHILD_CONSENT -> RuleViolated.require(bornOn == null || !on.isBefore(bornOn.plusYears(law.consentAge())), "childprotection.adoption.opinionNotConsent",
          law.consentAge());
      case PARENT_CONSENT -> {
        var days = law.parentConsentDays();
        RuleViolated.require(bornOn == null || days == null || on.isAfter(bornOn.plusDays(days)), "childprotection.adoption.parentConsentsTooEarly",
            days == null ? 0 : days);
      }
      case PARENT_WITHDRAWAL -> {
        var given = last(before, one -> one == HearingKind.PARENT_CONSENT).orElseThrow(() -> new RuleViolated("childprotection.adoption.nothingToWithdraw"));
        var days = law.withdrawalDays();
        RuleViolated.require(!on.isBefore(given.on()) && (days == null || !on.isAfter(given.on().plusDays(days))), "childprotection.adoption.withdrawnTooLate",
            days == null ? 0 : days);
      }
      case CHILD_OPINION, CHILD_REFUSAL, PARENT_REFUSAL, RELATIVE -> { }
    }
  }

  /**
   * The court is asked with what parents said or the proof that nobody has to consent; where parents agree, with a consent that none of them took back.
   *
   * @param proof other acts in the place of a consent; may be blank
   */
  static void requireConsents(AdoptionGround ground, List<Hearing> heard, String proof) {
    boolean agreed = last(heard, HearingKind::isOfParent).filter(one -> one.kind() == HearingKind.PARENT_CONSENT).isPresent();
    boolean said = heard.stream().anyMatch(one -> one.kind().isOfParent()) || !proof.isBlank();
    RuleViolated.require(ground == AdoptionGround.PARENTS_AGREE ? agreed : said, "childprotection.adoption.consentsMissing");
  }

  /** Whether the child said last before the court that it consents. */
  static boolean childConsents(List<Hearing> heard) {
    return last(heard, HearingKind::isAnswerOfTheChild).filter(one -> one.kind() == HearingKind.CHILD_CONSENT).isPresent();
  }

  /** The last one of a kind; of one day, what was recorded later. */
  static Optional<Hearing> last(List<Hearing> heard, Predicate<HearingKind> kind) {
    return heard.stream().filter(one -> kind.test(one.kind())).reduce((one, other) -> other.on().isBefore(one.on()) ? one : other);
  }
}
