package ro.reazem.people.kinship;

import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;

/** What one person is to another (relație de rudenie sau de sprijin), for a time and by a proof. */
@Table(schema = "people", name = "person_relation")
class PersonRelation implements AggregateRoot<PersonRelation, PersonRelationId> {

  private final @Id PersonRelationId id;
  private final PersonId personId;
  private final PersonId otherId;
  private final RelationKind kind;
  private final @Nullable LocalDate since;
  private @Nullable LocalDate until;
  private final String proof;
  private @Version @Nullable Long version;

  @PersistenceCreator
  PersonRelation(PersonRelationId id, PersonId personId, PersonId otherId, RelationKind kind, @Nullable LocalDate since,
      @Nullable LocalDate until, String proof, @Nullable Long version) {
    this.id = id;
    this.personId = personId;
    this.otherId = otherId;
    this.kind = kind;
    this.since = since;
    this.until = until;
    this.proof = proof;
    this.version = version;
  }

  /** The person is of this kind to the other. */
  static PersonRelation of(PersonId person, RelationKind kind, PersonId to, @Nullable LocalDate since, String proof) {
    RuleViolated.require(!person.equals(to), "people.relation.withOneself");
    return new PersonRelation(new PersonRelationId(UUID.randomUUID()), person, to, kind, since, null, proof, null);
  }

  PersonRelation endedOn(LocalDate day) {
    RuleViolated.require(since == null || !day.isBefore(since), "kernel.dateRange.endsBeforeStart");
    until = day;
    return this;
  }

  PersonId person() {
    return personId;
  }

  PersonId other() {
    return otherId;
  }

  @Override
  public PersonRelationId getId() {
    return id;
  }
}
