package ro.reazem.platform.parameters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.security.Officer;

/**
 * The entry of a parameter's value in the register: who entered it, who confirmed it, what it replaces. Its value never changes;
 * only its end, its confirmation and its withdrawal are added.
 */
@Table(schema = "platform", name = "parameter_value")
class ValueEntry implements AggregateRoot<ValueEntry, ValueId> {

  @Id
  private final ValueId id;
  private final String code;
  private final String value;
  private final LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private final String act;
  private final String article;
  private final String source;
  private final Standing standing;
  private final @Nullable UUID oneTimeKey;
  private final @Nullable UUID enteredBy;
  private final String enteredByName;
  private final Instant enteredAt;
  private @Nullable UUID confirmedBy;
  private @Nullable String confirmedByName;
  private @Nullable Instant confirmedAt;
  private final @Nullable ValueId replaces;
  private @Nullable UUID withdrawnBy;
  private @Nullable String withdrawnByName;
  private @Nullable Instant withdrawnAt;
  private @Nullable String withdrawalReason;
  @Version
  private @Nullable Long version;

  @PersistenceCreator
  private ValueEntry(ValueId id, String code, String value, LocalDate validFrom, String act, String article, String source,
      Standing standing, @Nullable UUID oneTimeKey, @Nullable UUID enteredBy, String enteredByName, Instant enteredAt,
      @Nullable ValueId replaces) {
    this.id = id;
    this.code = code;
    this.value = value;
    this.validFrom = validFrom;
    this.act = act;
    this.article = article;
    this.source = source;
    this.standing = standing;
    this.oneTimeKey = oneTimeKey;
    this.enteredBy = enteredBy;
    this.enteredByName = enteredByName;
    this.enteredAt = enteredAt;
    this.replaces = replaces;
  }

  /** A new value from a day on, until the day before the next one, if there is one. */
  static ValueEntry of(String code, NewValue entered, DateRange valid, Officer by, Instant at, @Nullable ValueId replaces) {
    var entry = new ValueEntry(new ValueId(UUID.randomUUID()), code, entered.value(), valid.from(), entered.act(),
        entered.article(), entered.source(), entered.standing(), entered.key(), by.id(), by.name(), at, replaces);
    entry.validTo = valid.to();
    return entry;
  }

  @Override
  public ValueId getId() {
    return id;
  }

  String code() {
    return code;
  }

  UUID key() {
    return id.value();
  }

  DateRange valid() {
    return new DateRange(validFrom, validTo);
  }

  boolean waitsToBeSet() {
    return standing == Standing.TO_BE_SET;
  }

  long version() {
    return version == null ? 0 : version;
  }

  void requireAt(long seen) {
    SameVersion.require(seen, version);
  }

  /** A later value takes over from the following day. */
  ValueEntry endOn(LocalDate lastDay) {
    validTo = lastDay;
    return this;
  }

  /** A second officer vouches for the entry; the one who made it may not. */
  ValueEntry confirm(Officer by, Instant at) {
    RuleViolated.require(withdrawnAt == null, "platform.parameters.confirm.withdrawn");
    RuleViolated.require(standing != Standing.TO_BE_SET, "platform.parameters.confirm.toBeSet");
    RuleViolated.require(confirmedAt == null, "platform.parameters.confirm.already");
    RuleViolated.require(!by.id().equals(enteredBy), "platform.parameters.confirm.self");
    confirmedBy = by.id();
    confirmedByName = by.name();
    confirmedAt = at;
    return this;
  }

  /** The entry was wrong; it stays in the history and no longer counts. */
  ValueEntry withdraw(String reason, Officer by, Instant at) {
    RuleViolated.require(withdrawnAt == null, "platform.parameters.withdraw.already");
    withdrawnBy = by.id();
    withdrawnByName = by.name();
    withdrawnAt = at;
    withdrawalReason = reason;
    return this;
  }
}
