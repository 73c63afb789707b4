package ro.reazem.people.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.people.PersonSheltered;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * The protection of a person's places (protecția datelor de loc): domicile, household, every address. It never lapses by itself: a day
 * that was foreseen for its end only calls for a decision.
 */
@Table(schema = "people", name = "protection")
class Protection implements AggregateRoot<Protection, ProtectionId> {

  private final @Id ProtectionId id;
  private final UUID formKey;
  private final PersonId personId;
  private final ProtectionReason reason;
  private final String basis;
  private final LocalDate since;
  private final @Nullable LocalDate until;
  private final UUID unitId;
  private final UUID responsibleId;
  private final String responsibleName;
  private final Instant recordedAt;
  private @Nullable LocalDate endedOn;
  private @Nullable UUID endedBy;
  private @Nullable String endedByName;
  private String endReason;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Protection(ProtectionId id, UUID formKey, PersonId personId, ProtectionReason reason, String basis, LocalDate since,
      @Nullable LocalDate until, UUID unitId, UUID responsibleId, String responsibleName, Instant recordedAt,
      @Nullable LocalDate endedOn, @Nullable UUID endedBy, @Nullable String endedByName, String endReason, @Nullable Long version) {
    this.id = id;
    this.formKey = formKey;
    this.personId = personId;
    this.reason = reason;
    this.basis = basis;
    this.since = since;
    this.until = until;
    this.unitId = unitId;
    this.responsibleId = responsibleId;
    this.responsibleName = responsibleName;
    this.recordedAt = recordedAt;
    this.endedOn = endedOn;
    this.endedBy = endedBy;
    this.endedByName = endedByName;
    this.endReason = endReason;
    this.version = version;
  }

  /** @param basis the act that orders it or the request that asks for it, as cited */
  static Protection of(PersonId person, ProtectionReason reason, String basis, LocalDate since, @Nullable LocalDate until, Officer by,
      UUID formKey, Instant at) {
    RuleViolated.require(until == null || !until.isBefore(since), "kernel.dateRange.endsBeforeStart");
    return new Protection(new ProtectionId(UUID.randomUUID()), formKey, person, reason, basis, since, until, by.unit(), by.id(),
        by.name(), at, null, null, null, "", null);
  }

  Protection end(String why, LocalDate on, Officer by) {
    RuleViolated.require(endedOn == null, "people.protection.endedAlready");
    endedOn = on;
    endedBy = by.id();
    endedByName = by.name();
    endReason = why;
    return this;
  }

  PersonSheltered restated(String name, Instant at) {
    return new PersonSheltered(id.value(), version == null ? 0 : version, at, personId.value(), name, unitId, responsibleId, since, until,
        endedOn != null);
  }

  @Override
  public ProtectionId getId() {
    return id;
  }

  PersonId personId() {
    return personId;
  }

  UUID unitId() {
    return unitId;
  }

  UUID responsibleId() {
    return responsibleId;
  }

  /** What the page of the person shows of it. */
  Shown shown() {
    return new Shown(reason.name(), basis, since, until, responsibleName);
  }

  /** A protection as its page shows it. */
  record Shown(String reason, String basis, LocalDate since, @Nullable LocalDate until, String responsible) {}
}
