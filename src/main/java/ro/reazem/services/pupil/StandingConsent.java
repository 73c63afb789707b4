package ro.reazem.services.pupil;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;

/** Which consent lets the cabinet act on a day, by the age of the law on that day (acordul în vigoare). */
@Component
class StandingConsent {

  private static final int SHORTEST_REASON = 3;

  private final PupilRecords records;
  private final LegalParameters parameters;

  StandingConsent(PupilRecords records, LegalParameters parameters) {
    this.records = records;
    this.parameters = parameters;
  }

  /** Null when there is none, or the newest is a refusal. */
  @Nullable UUID of(PupilFileId id, ConsentKind kind, LocalDate on) {
    return new ConsentRule(parameters.on(on).whole(ConsentRule.AGE)).standing(records.consents(id.value()), kind, on).map(ConsentRule.Given::id).orElse(null);
  }

  /**
   * The same for care, which an emergency with its reason lets be given without one (I11.1).
   *
   * @throws RuleViolated without a consent and without such a reason
   */
  @Nullable UUID forCare(PupilFileId id, ConsentKind kind, LocalDate on, boolean emergency, String why) {
    var consent = of(id, kind, on);
    RuleViolated.require(consent != null || emergency && why.strip().length() >= SHORTEST_REASON, "services.pupil.noConsent");
    return consent;
  }
}
