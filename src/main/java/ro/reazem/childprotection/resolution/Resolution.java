package ro.reazem.childprotection.resolution;

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
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;

/** A resolution of the commission (hotărâre): drafted from the minutes, numbered once, never changed afterwards. */
@Table(schema = "childprotection", name = "commission_resolution")
class Resolution implements AggregateRoot<Resolution, ResolutionId> {

  private final @Id ResolutionId id;
  private final ItemId itemId;
  private final UUID lineId;
  private ResolutionState state;
  private @Nullable Integer number;
  private @Nullable Integer year;
  private @Nullable LocalDate datedOn;
  private final String composition;
  private final String heard;
  private final String voting;
  @Embedded.Empty
  private ResolutionText text;
  private String cancelledReason;
  private @Nullable Instant cancelledAt;
  private @Nullable LocalDate finalOn;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Resolution(ResolutionId id, ItemId itemId, UUID lineId, ResolutionState state, @Nullable Integer number, @Nullable Integer year,
      @Nullable LocalDate datedOn, String composition, String heard, String voting, ResolutionText text, String cancelledReason,
      @Nullable Instant cancelledAt, @Nullable LocalDate finalOn, @Nullable Long version) {
    this.id = id;
    this.itemId = itemId;
    this.lineId = lineId;
    this.state = state;
    this.number = number;
    this.year = year;
    this.datedOn = datedOn;
    this.composition = composition;
    this.heard = heard;
    this.voting = voting;
    this.text = text;
    this.cancelledReason = cancelledReason;
    this.cancelledAt = cancelledAt;
    this.finalOn = finalOn;
    this.version = version;
  }

  static Resolution draft(ItemId item, UUID line, String composition, String heard, String voting, ResolutionText text) {
    return new Resolution(ResolutionId.create(), item, line, ResolutionState.DRAFT, null, null, null, composition, heard, voting, text, "", null, null, null);
  }

  Resolution write(ResolutionText written) {
    RuleViolated.require(state == ResolutionState.DRAFT, "childprotection.resolution.numbered");
    text = written;
    return this;
  }

  /** Whether it may take a number, asked before one is taken (I5.5). */
  void requireReady() {
    RuleViolated.require(state == ResolutionState.DRAFT, "childprotection.resolution.numbered");
    text.requireWhole();
  }

  Resolution number(ActNumber taken) {
    requireReady();
    number = taken.number();
    year = taken.date().getYear();
    datedOn = taken.date();
    state = ResolutionState.NUMBERED;
    return this;
  }

  /** Cancels the number, which is kept and given to no other (I5.5). */
  Resolution cancel(String reason, Instant at) {
    RuleViolated.require(state == ResolutionState.NUMBERED, "childprotection.resolution.notNumbered");
    RuleViolated.require(reason.strip().length() >= 3, "childprotection.agenda.reasonMissing");
    cancelledReason = reason.strip();
    cancelledAt = at;
    state = ResolutionState.CANCELLED;
    return this;
  }

  Resolution endFinally(LocalDate on) {
    RuleViolated.require(state == ResolutionState.NUMBERED, "childprotection.resolution.notNumbered");
    finalOn = on;
    return this;
  }

  @Override
  public ResolutionId getId() {
    return id;
  }

  ItemId itemId() {
    return itemId;
  }

  UUID lineId() {
    return lineId;
  }

  ResolutionState state() {
    return state;
  }

  @Nullable LocalDate datedOn() {
    return datedOn;
  }

  ResolutionText text() {
    return text;
  }

  long version() {
    return version == null ? 0 : version;
  }

  /** As cited: 12 din 16.03.2026; empty while it has no number. */
  String cited() {
    return number == null || datedOn == null ? "" : new ActNumber(number, datedOn).cited();
  }
}
