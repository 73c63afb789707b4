package ro.reazem.financialaid.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.casework.CaseResumed;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.CaseSuspended;
import ro.reazem.events.casework.CaseTransferOffered;
import ro.reazem.events.casework.CaseTransferSettled;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.kernel.CaseRef;

/**
 * Requests as cases (cazuri): saves a request and tells, in the same transaction and in the language of all contexts, what became of it. A
 * request that waits for missing papers is suspended; a granted, refused or withdrawn one is closed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AidCases {

  public static final String CONTEXT = "financialaid";

  private final AidApplications applications;
  private final Families families;
  private final DecisionDeadline deadline;
  private final ApplicationEventPublisher events;

  AidCases(AidApplications applications, Families families, DecisionDeadline deadline, ApplicationEventPublisher events) {
    this.applications = applications;
    this.families = families;
    this.deadline = deadline;
    this.events = events;
  }

  /** @param note what happened, in words for the timeline; may be empty */
  public AidApplication save(AidApplication changed, UUID byOfficer, String note, Instant at) {
    var before = changed.told();
    var saved = applications.save(changed);
    deadline.follow(saved, LocalDate.ofInstant(at, ZoneId.systemDefault()));
    var state = state(saved, at);
    var was = before.status() == null ? null : status(before.status());
    if (was == null) {
      events.publishEvent(new CaseOpened(state, at, byOfficer));
    } else {
      boolean given = !Objects.equals(before.responsibleId(), saved.responsibleId()) || !before.unitId().equals(saved.unitId());
      if (given) {
        events.publishEvent(new CaseAssigned(state, at, byOfficer, before.responsibleId(), before.status() == saved.status() ? note : ""));
      }
      if (!given || before.status() != saved.status()) {
        events.publishEvent(moved(was, state, byOfficer, note, at));
      }
    }
    return saved;
  }

  /** Saves a request that was offered to another unit, and tells of the offer. */
  public void offer(AidApplication touched, UUID byOfficer, UUID toUnit, @Nullable UUID toOfficer, String reason, Instant at) {
    events.publishEvent(new CaseTransferOffered(state(applications.save(touched), at), at, byOfficer, toUnit, toOfficer, reason));
  }

  /** Saves a request whose transfer was accepted or refused, and tells which. */
  public void settleOffer(AidApplication changed, UUID byOfficer, boolean accepted, String reason, Instant at) {
    events.publishEvent(new CaseTransferSettled(state(applications.save(changed), at), at, byOfficer, accepted, reason));
  }

  /** Restates a request that is not closed, when whom it is about became known differently. */
  public void restate(UUID request, Instant at) {
    applications.findById(new AidApplicationId(request)).map(found -> state(found, at)).filter(state -> state.status() != CaseStatus.CLOSED)
        .ifPresent(state -> events.publishEvent(new CaseProgressed(state, at, null, "")));
  }

  /** Where a request stands, as every event about it restates. */
  public CaseState state(AidApplication request, Instant at) {
    var status = status(request.status());
    var members = families.on(request.householdId(), request.registeredOn()).stream().flatMap(family -> family.members().stream())
        .map(FamilyMember::personId);
    List<UUID> persons = Stream.concat(Stream.of(request.holderId()), members).distinct().toList();
    return new CaseState(new CaseRef(CONTEXT, request.getId().value()), request.version(), request.numberOfYear(), request.benefit(), status,
        request.status().name(), request.registeredOn(),
        status == CaseStatus.CLOSED ? LocalDate.ofInstant(at, ZoneId.systemDefault()) : null, request.unitId(), request.responsibleId(),
        List.of(), persons, "", "/financialaid/applications/" + request.getId(), false, List.of());
  }

  private static Object moved(CaseStatus was, CaseState state, UUID byOfficer, String note, Instant at) {
    if (state.status() == CaseStatus.CLOSED) {
      return new CaseClosed(state, at, byOfficer, state.stage());
    }
    if (state.status() != was) {
      return state.status() == CaseStatus.SUSPENDED ? new CaseSuspended(state, at, byOfficer, note) : new CaseResumed(state, at, byOfficer);
    }
    return state.status() == CaseStatus.SUSPENDED ? new CaseSuspended(state, at, byOfficer, note)
        : new CaseProgressed(state, at, byOfficer, note);
  }

  private static CaseStatus status(Status status) {
    return status.isClosed() ? CaseStatus.CLOSED : status == Status.INCOMPLETE ? CaseStatus.SUSPENDED : CaseStatus.OPEN;
  }
}
