package ro.reazem.services.pupil;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;

/** Which consent lets the cabinet act on a day, by the age of the law on that day (acordul în vigoare). */
@Component
class StandingConsent {

  static final String AGE = "CABINET_CONSENT_AGE";

  private final PupilRecords records;
  private final LegalParameters parameters;

  StandingConsent(PupilRecords records, LegalParameters parameters) {
    this.records = records;
    this.parameters = parameters;
  }

  /** Null when there is none, or the newest is a refusal. */
  @Nullable UUID of(PupilFileId id, ConsentKind kind, LocalDate on) {
    return new ConsentRule(parameters.on(on).whole(AGE)).standing(records.consents(id.value()), kind, on).map(ConsentRule.Given::id).orElse(null);
  }
}
