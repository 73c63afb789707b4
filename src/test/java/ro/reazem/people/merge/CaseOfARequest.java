package ro.reazem.people.merge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.DeadlineStarted;
import ro.reazem.events.casework.DeadlineState;
import ro.reazem.events.casework.TermUnit;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.testing.SignIn;

/** What a context tells of a case of a test and of its deadline. */
final class CaseOfARequest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private CaseOfARequest() {}

  static CaseOpened opened(UUID id, List<UUID> persons) {
    return new CaseOpened(new CaseState(new CaseRef("financialaid", id), 1, "12/2024", "VMI", CaseStatus.OPEN, "REGISTERED", DAY, null,
        SignIn.UNIT, null, List.of(), persons, "", "/financialaid/applications/" + id, false, List.of()), Instant.now(), UUID.randomUUID());
  }

  static DeadlineStarted deadline(UUID request) {
    return new DeadlineStarted(new DeadlineState(UUID.randomUUID(), 1, new CaseRef("financialaid", request), "VMI_DECISION",
        new LegalBasis("Legea nr. 196/2016", "art. 12"), 15, TermUnit.WORKING_DAYS, DAY, null, DAY.plusDays(21), null, DAY.plusDays(21), null, null,
        false, "", null), Instant.now());
  }
}
