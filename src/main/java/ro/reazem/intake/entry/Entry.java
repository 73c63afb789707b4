package ro.reazem.intake.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;

/** A numbered line of a registry (poziție în registru): the paper, whom it came from, and what became of it. */
@Table(schema = "intake", name = "entry")
public class Entry implements AggregateRoot<Entry, EntryId> {

  private final @Id EntryId id;
  private final UUID oneTimeKey;
  private final UUID registryId;
  private final UUID registryUnitId;
  @Embedded.Empty
  private final EntryNumber number;
  private final UUID registeredBy;
  private final String registeredByName;
  private final Direction direction;
  private final Channel channel;
  @Embedded.Empty(prefix = "correspondent_")
  private final Correspondent correspondent;
  @Embedded.Empty
  private final Paper paper;
  private final String searchText;
  private @Nullable UUID unitId;
  private @Nullable UUID responsibleId;
  private Stage stage;
  @Embedded.Nullable(prefix = "resolution_")
  private @Nullable Resolution resolution;
  private @Nullable LocalDate dueOn;
  private @Nullable String caseContext;
  private @Nullable UUID caseId;
  private final @Nullable UUID answersEntryId;
  private @Nullable String answerNumber;
  private @Nullable LocalDate answerOn;
  private String fileCode;
  private @Nullable LocalDate closedOn;
  @Embedded.Nullable(prefix = "cancelled_")
  private @Nullable Cancellation cancellation;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Entry(EntryId id, UUID oneTimeKey, UUID registryId, UUID registryUnitId, EntryNumber number, UUID registeredBy,
      String registeredByName, Direction direction, Channel channel, Correspondent correspondent, Paper paper, String searchText,
      @Nullable UUID unitId, @Nullable UUID responsibleId, Stage stage, @Nullable Resolution resolution, @Nullable LocalDate dueOn,
      @Nullable String caseContext, @Nullable UUID caseId, @Nullable UUID answersEntryId, @Nullable String answerNumber,
      @Nullable LocalDate answerOn, String fileCode, @Nullable LocalDate closedOn, @Nullable Cancellation cancellation,
      @Nullable Long version) {
    this.id = id;
    this.oneTimeKey = oneTimeKey;
    this.registryId = registryId;
    this.registryUnitId = registryUnitId;
    this.number = number;
    this.registeredBy = registeredBy;
    this.registeredByName = registeredByName;
    this.direction = direction;
    this.channel = channel;
    this.correspondent = correspondent;
    this.paper = paper;
    this.searchText = searchText;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.stage = stage;
    this.resolution = resolution;
    this.dueOn = dueOn;
    this.caseContext = caseContext;
    this.caseId = caseId;
    this.answersEntryId = answersEntryId;
    this.answerNumber = answerNumber;
    this.answerOn = answerOn;
    this.fileCode = fileCode;
    this.closedOn = closedOn;
    this.cancellation = cancellation;
    this.version = version;
  }

  /** Enters a paper under the number taken for it. */
  static Entry register(NewEntry what, UUID registryUnit, EntryNumber number, UUID by, String byName) {
    var ref = what.linkedCase();
    return new Entry(EntryId.create(), what.oneTimeKey(), what.registryId().value(), registryUnit, number, by, byName,
        what.direction(), what.channel(), what.correspondent(), what.paper(),
        Folding.fold(what.paper().subject() + " " + what.correspondent().name()), what.unitId(), null, Stage.REGISTERED, null,
        what.dueOn(), ref == null ? null : ref.context(), ref == null ? null : ref.id(),
        what.answers() == null ? null : what.answers().value(), null, null, what.fileCode(), null, null, null);
  }

  /**
   * Takes the entry out; its number stays given (anulare).
   *
   * @throws RuleViolated when it was cancelled before, or is already being worked on
   */
  Entry cancel(UUID by, String byName, String reason, Instant at) {
    requireInForce();
    RuleViolated.require(cancellable(), "intake.entry.alreadyInWork");
    cancellation = new Cancellation(at, by, byName, reason);
    return this;
  }

  /** Writes the resolution and sends the paper to a unit. */
  public Entry resolve(Resolution written, @Nullable UUID unit) {
    resolution = written;
    unitId = unit;
    responsibleId = null;
    return reach(Stage.RESOLVED);
  }

  /** Gives the paper to an officer (repartizare). */
  public Entry assign(@Nullable UUID officer) {
    responsibleId = officer;
    return reach(Stage.ASSIGNED);
  }

  /** Notes the number and day of the paper that answers this one. */
  public Entry answered(EntryNumber by) {
    answerNumber = by.ofYear();
    answerOn = by.registeredOn();
    return this;
  }

  /** Puts the paper to its file; nothing more is due. */
  public Entry file(LocalDate on) {
    closedOn = on;
    return reach(Stage.FILED);
  }

  public Entry reach(Stage next) {
    requireInForce();
    stage = next;
    return this;
  }

  /** Goes back to an earlier stage; before it is assigned, nobody is responsible. */
  public Entry sendBack(Stage earlier) {
    if (earlier.compareTo(Stage.ASSIGNED) < 0) {
      responsibleId = null;
    }
    return reach(earlier);
  }

  /** Whether nobody has begun to work on it. */
  public boolean cancellable() {
    return cancellation == null && (stage == Stage.REGISTERED || stage == Stage.RESOLVED);
  }

  public void requireInForce() {
    RuleViolated.require(cancellation == null, "intake.entry.cancelled");
  }

  @Override
  public EntryId getId() {
    return id;
  }

  public EntryNumber number() {
    return number;
  }

  public UUID registryId() {
    return registryId;
  }

  public UUID registryUnitId() {
    return registryUnitId;
  }

  public Direction direction() {
    return direction;
  }

  public Channel channel() {
    return channel;
  }

  public Correspondent correspondent() {
    return correspondent;
  }

  public Paper paper() {
    return paper;
  }

  public @Nullable UUID unitId() {
    return unitId;
  }

  public @Nullable UUID responsibleId() {
    return responsibleId;
  }

  public Stage stage() {
    return stage;
  }

  public @Nullable Resolution resolution() {
    return resolution;
  }

  public @Nullable LocalDate dueOn() {
    return dueOn;
  }

  public @Nullable UUID answersEntryId() {
    return answersEntryId;
  }

  public @Nullable String answerNumber() {
    return answerNumber;
  }

  public @Nullable LocalDate answerOn() {
    return answerOn;
  }

  public String fileCode() {
    return fileCode;
  }

  public @Nullable LocalDate closedOn() {
    return closedOn;
  }

  public String registeredByName() {
    return registeredByName;
  }

  public boolean isCancelled() {
    return cancellation != null;
  }

  public @Nullable Cancellation cancellation() {
    return cancellation;
  }

  public @Nullable CaseRef linkedCase() {
    return caseContext == null || caseId == null ? null : new CaseRef(caseContext, caseId);
  }

  public long version() {
    return version == null ? 0 : version;
  }
}
