package ro.reazem.worklist.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.DeadlineState;
import ro.reazem.events.casework.TermUnit;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.LegalBasis;

/** A case of an invented context, as its events tell it. */
public record ToldCase(CaseRef ref, UUID unit, @Nullable UUID responsible, List<UUID> team, List<UUID> persons, String subject) {

  public static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

  public static ToldCase of(String context, UUID unit, @Nullable UUID responsible) {
    return new ToldCase(new CaseRef(context, UUID.randomUUID()), unit, responsible, List.of(), List.of(), "Clădire fără rampă");
  }

  public ToldCase about(UUID... persons) {
    return new ToldCase(ref, unit, responsible, team, List.of(persons), subject);
  }

  public ToldCase withTeam(UUID... officers) {
    return new ToldCase(ref, unit, responsible, List.of(officers), persons, subject);
  }

  public ToldCase given(UUID to) {
    return new ToldCase(ref, unit, to, team, persons, subject);
  }

  public CaseState state(long revision, CaseStatus status, String stage) {
    return new CaseState(ref, revision, Math.abs(ref.id().hashCode()) % 100_000 + "/2026", "CHECK", status, stage, LocalDate.of(2026, 11, 2),
        status == CaseStatus.CLOSED ? LocalDate.of(2026, 11, 20) : null, unit, responsible, team, persons, subject, "/somewhere/" + ref.id(), false, List.of());
  }

  public DeadlineState deadline(UUID id, long revision, LocalDate due) {
    return new DeadlineState(id, revision, ref, "ANSWER", new LegalBasis("OG nr. 27/2002", "art. 8"), 30, TermUnit.DAYS, due.minusDays(30), null,
        due, null, due, null, null, false, "", null);
  }
}
