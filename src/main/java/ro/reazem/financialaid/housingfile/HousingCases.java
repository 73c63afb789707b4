package ro.reazem.financialaid.housingfile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.casework.CaseResumed;
import ro.reazem.events.casework.CaseState;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.events.casework.CaseSuspended;
import ro.reazem.financialaid.application.AidCases;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;

/** Housing files as cases (cazuri): saves a file and tells, in the same transaction and in the language of all contexts, what became of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HousingCases {

  private final HousingFiles files;
  private final Families families;
  private final History history;
  private final ApplicationEventPublisher events;

  HousingCases(HousingFiles files, Families families, History history, ApplicationEventPublisher events) {
    this.files = files;
    this.families = families;
    this.history = history;
    this.events = events;
  }

  void open(HousingFile file, UUID key, Officer by, Instant at) {
    files.insert(file, key, by.id());
    events.publishEvent(new CaseOpened(state(file, at), at, by.id()));
    history.add(file.id(), by.id(), by.name(), "housing.registered", "", at);
  }

  /**
   * Saves a change.
   *
   * @param act what was done, as the history names it
   */
  HousingFile save(HousingFile changed, Officer by, String act, String note, Instant at) {
    var before = files.find(changed.id()).orElseThrow().status();
    var saved = files.save(changed);
    events.publishEvent(moved(before.told(), state(saved, at), by.id(), note, at));
    history.add(saved.id(), by.id(), by.name(), act, note, at);
    return saved;
  }

  /** What became of a file on a list, by an offer or by an allocation. */
  public void became(UUID id, HousingStatus status, Officer by, String act, String note, Instant at) {
    var file = files.held(id);
    if (file.status() != status) {
      save(file.became(status, at), by, act, note, at);
    }
  }

  /** Where a file stands, as every event about it restates. */
  CaseState state(HousingFile file, Instant at) {
    var status = file.status().told();
    var members = families.on(file.householdId(), file.registeredOn()).stream().flatMap(family -> family.members().stream())
        .map(FamilyMember::personId);
    return new CaseState(new CaseRef(AidCases.CONTEXT, file.id()), file.version(), file.numberOfYear(), "HOUSING_" + file.kind().name(), status,
        file.status().name(), file.registeredOn(), status == CaseStatus.CLOSED ? LocalDate.ofInstant(at, ZoneId.systemDefault()) : null, file.unitId(),
        null, List.of(), Stream.concat(Stream.of(file.applicantId()), members).distinct().toList(), "", "/financialaid/housing/files/" + file.id(), false,
        List.of());
  }

  private static Object moved(CaseStatus was, CaseState state, @Nullable UUID by, String note, Instant at) {
    if (state.status() == CaseStatus.CLOSED) {
      return new CaseClosed(state, at, by, state.stage());
    }
    return state.status() == was ? new CaseProgressed(state, at, by, note)
        : state.status() == CaseStatus.SUSPENDED ? new CaseSuspended(state, at, by, note) : new CaseResumed(state, at, by);
  }
}
