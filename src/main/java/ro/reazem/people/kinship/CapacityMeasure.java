package ro.reazem.people.kinship;

import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;

/** A measure by which a notary or a court gave a person somebody to assist or represent them (măsură de ocrotire). */
@Table(schema = "people", name = "capacity_measure")
class CapacityMeasure implements AggregateRoot<CapacityMeasure, CapacityMeasureId> {

  private final @Id CapacityMeasureId id;
  private final UUID formKey;
  private final PersonId personId;
  private final MeasureKind kind;
  private final String authority;
  private final String rulingNumber;
  private final LocalDate rulingDate;
  private final @Nullable PersonId representativeId;
  private final String representativeName;
  private final String scope;
  private final LocalDate since;
  private final @Nullable LocalDate until;
  private final boolean permanent;
  private @Version @Nullable Long version;

  /**
   * @param authority the notary or the court that decided
   * @param representativeId the representative when in the register, else the name stands alone
   * @param permanent whether the ruling finds that the impairment of the person is permanent
   */
  CapacityMeasure(CapacityMeasureId id, UUID formKey, PersonId personId, MeasureKind kind, String authority,
      String rulingNumber, LocalDate rulingDate, @Nullable PersonId representativeId, String representativeName, String scope,
      LocalDate since, @Nullable LocalDate until, boolean permanent) {
    RuleViolated.require(!personId.equals(representativeId), "people.measure.representsOneself");
    RuleViolated.require(representativeId != null || !representativeName.isEmpty()
        || kind == MeasureKind.OLD_INTERDICTION, "people.measure.representativeMissing");
    RuleViolated.require(until == null || !until.isBefore(since), "kernel.dateRange.endsBeforeStart");
    RuleViolated.require(!since.isBefore(rulingDate), "people.measure.beforeRuling");
    this.id = id;
    this.formKey = formKey;
    this.personId = personId;
    this.kind = kind;
    this.authority = authority;
    this.rulingNumber = rulingNumber;
    this.rulingDate = rulingDate;
    this.representativeId = representativeId;
    this.representativeName = representativeName;
    this.scope = scope;
    this.since = since;
    this.until = until;
    this.permanent = permanent;
  }

  MeasureKind kind() {
    return kind;
  }

  LocalDate rulingDate() {
    return rulingDate;
  }

  LocalDate since() {
    return since;
  }

  @Nullable LocalDate until() {
    return until;
  }

  boolean permanent() {
    return permanent;
  }

  @Override
  public CapacityMeasureId getId() {
    return id;
  }
}
