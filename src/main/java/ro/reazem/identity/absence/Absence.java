package ro.reazem.identity.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.events.identity.AbsenceRecorded;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;

/** Days on which an officer is absent while a colleague stands in (absență cu înlocuitor). */
@Table(schema = "identity", name = "absence")
class Absence implements AggregateRoot<Absence, AbsenceId> {

  private final @Id AbsenceId id;
  private final UUID formKey;
  private final UUID officerId;
  private final String officerName;
  private final UUID unitId;
  private @Nullable UUID substituteId;
  private @Nullable String substituteName;
  private LocalDate since;
  private LocalDate until;
  private final String recordedByName;
  private final Instant recordedAt;
  private boolean withdrawn;
  private @Version @Nullable Long version;

  @PersistenceCreator
  Absence(AbsenceId id, UUID formKey, UUID officerId, String officerName, UUID unitId, @Nullable UUID substituteId,
      @Nullable String substituteName, LocalDate since, LocalDate until, String recordedByName, Instant recordedAt, boolean withdrawn,
      @Nullable Long version) {
    this.id = id;
    this.formKey = formKey;
    this.officerId = officerId;
    this.officerName = officerName;
    this.unitId = unitId;
    this.substituteId = substituteId;
    this.substituteName = substituteName;
    this.since = since;
    this.until = until;
    this.recordedByName = recordedByName;
    this.recordedAt = recordedAt;
    this.withdrawn = withdrawn;
    this.version = version;
  }

  static Absence of(Colleague officer, Span span, String by, UUID formKey, Instant at) {
    var substitute = span.substitute();
    return new Absence(new AbsenceId(UUID.randomUUID()), formKey, officer.id(), officer.name(), officer.unitId(),
        substitute == null ? null : substitute.id(), substitute == null ? null : substitute.name(), span.since(), span.until(), by, at, false, null);
  }

  /** Other days or another substitute. */
  Absence change(Span span, long seen, LocalDate today) {
    require(seen, today);
    var substitute = span.substitute();
    since = span.since();
    until = span.until();
    substituteId = substitute == null ? null : substitute.id();
    substituteName = substitute == null ? null : substitute.name();
    return this;
  }

  /** The officer is back today; what has not begun is taken back. */
  Absence end(long seen, LocalDate today) {
    require(seen, today);
    if (since.isBefore(today)) {
      until = today.minusDays(1);
    } else {
      withdrawn = true;
    }
    return this;
  }

  private void require(long seen, LocalDate today) {
    SameVersion.require(seen, version);
    RuleViolated.require(!withdrawn && !until.isBefore(today), "identity.absence.over");
  }

  AbsenceRecorded restated(Instant at) {
    return new AbsenceRecorded(id.value(), version == null ? 0 : version, at, officerId, substituteId, since, until, withdrawn);
  }

  UUID officerId() {
    return officerId;
  }

  UUID unitId() {
    return unitId;
  }

  @Override
  public AbsenceId getId() {
    return id;
  }
}
