package ro.reazem.childprotection.adoption.adopters;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.childprotection.adoption.AdopterAttest;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.childprotection.adoption.Assigned;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;
import ro.reazem.platform.jdbc.SameVersion;

/** The file of a person or family that wants to adopt (dosarul persoanei sau familiei adoptatoare). */
@Table(schema = "childprotection", name = "adopters_file")
public class AdoptersFile implements AggregateRoot<AdoptersFile, AdoptersFileId> {

  private final @Id AdoptersFileId id;
  private final UUID oneTimeKey;
  private final int number;
  private final int year;
  private final UUID unitId;
  private UUID responsibleId;
  private List<UUID> team;
  private AdoptersState state;
  private final LocalDate requestedOn;
  private final String requestNumber;
  private @Nullable String attestNumber;
  private @Nullable LocalDate attestedOn;
  private @Nullable LocalDate goodUntil;
  private @Nullable LocalDate inCourtSince;
  private @Nullable LocalDate endedOn;
  private @Version @Nullable Long version;

  @PersistenceCreator
  AdoptersFile(AdoptersFileId id, UUID oneTimeKey, int number, int year, UUID unitId, UUID responsibleId, List<UUID> team, AdoptersState state,
      LocalDate requestedOn, String requestNumber, @Nullable String attestNumber, @Nullable LocalDate attestedOn, @Nullable LocalDate goodUntil,
      @Nullable LocalDate inCourtSince, @Nullable LocalDate endedOn, @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.number = number;
    this.year = year;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.team = List.copyOf(team);
    this.state = state;
    this.requestedOn = requestedOn;
    this.requestNumber = requestNumber;
    this.attestNumber = attestNumber;
    this.attestedOn = attestedOn;
    this.goodUntil = goodUntil;
    this.inCourtSince = inCourtSince;
    this.endedOn = endedOn;
    this.version = version;
  }

  static AdoptersFile register(UUID oneTimeKey, ActNumber number, UUID unit, UUID responsible, LocalDate requestedOn, String requestNumber) {
    return new AdoptersFile(AdoptersFileId.create(), oneTimeKey, number.number(), number.date().getYear(), unit, responsible, List.of(), AdoptersState.REQUESTED,
        requestedOn, requestNumber, null, null, null, null, null, null);
  }

  /** Moves it on; an attest and a request before the court have acts of their own. */
  public AdoptersFile act(AdoptersAct act, LocalDate on) {
    RuleViolated.require(!on.isBefore(requestedOn), "childprotection.adoption.beforeRequest", requestedOn);
    state = state.after(act);
    inCourtSince = act == AdoptersAct.UNMATCHED ? null : inCourtSince;
    endedOn = state.isOpen() ? null : on;
    return this;
  }

  /** The director's disposition attests them, for as long as the law of that day says. */
  AdoptersFile attest(String attest, LocalDate on, AdoptionLaw law) {
    act(AdoptersAct.ATTEST, on);
    attestNumber = attest;
    attestedOn = on;
    goodUntil = AdopterAttest.goodUntil(on, law);
    return this;
  }

  /** The court was asked to approve the adoption of the child entrusted to them: by law alone their attest goes on, when the child will have been there long enough. */
  AdoptersFile inCourt(LocalDate childThereSince, LocalDate since, AdoptionLaw law) {
    act(AdoptersAct.IN_COURT, since);
    var attest = attest();
    inCourtSince = attest != null && attest.isProlongedBy(since, childThereSince, law) ? since : inCourtSince;
    return this;
  }

  /** @throws RuleViolated when they may still adopt or have adopted, or the term for which the file is kept has not passed */
  AdoptersFile requireDestroyable(LocalDate today, int years) {
    RuleViolated.require(state.mayBeDestroyed(), "childprotection.adoption.notNow");
    var from = (endedOn == null ? today : endedOn).plusYears(years);
    RuleViolated.require(!today.isBefore(from), "childprotection.adoption.adoptersKept", from);
    return this;
  }

  AdoptersFile give(UUID officer, List<UUID> others) {
    RuleViolated.require(state.isOpen(), "childprotection.adoption.notNow");
    responsibleId = officer;
    team = List.copyOf(others);
    return this;
  }

  public @Nullable AdopterAttest attest() {
    return attestedOn == null || goodUntil == null ? null : new AdopterAttest(attestedOn, goodUntil, inCourtSince);
  }

  /** @throws OptimisticLockingFailureException when somebody changed it meanwhile */
  AdoptersFile requireVersion(long seen) {
    SameVersion.require(seen, version());
    return this;
  }

  public Assigned assigned() {
    return new Assigned(unitId, responsibleId, team);
  }

  public String numberOfYear() {
    return "A" + number + "/" + year;
  }

  public AdoptersState state() {
    return state;
  }

  public LocalDate requestedOn() {
    return requestedOn;
  }

  public String requestNumber() {
    return requestNumber;
  }

  public @Nullable String attestNumber() {
    return attestNumber;
  }

  public long version() {
    return version == null ? 0 : version;
  }

  @Override
  public AdoptersFileId getId() {
    return id;
  }
}
