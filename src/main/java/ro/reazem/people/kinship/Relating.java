package ro.reazem.people.kinship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;

/** Enters what one person is to another, and ends it. */
@Service
public class Relating {

  private final PersonRelations relations;
  private final JdbcClient jdbc;
  private final Chronicle chronicle;
  private final Clock clock;

  Relating(PersonRelations relations, JdbcClient jdbc, Chronicle chronicle, Clock clock) {
    this.relations = relations;
    this.jdbc = jdbc;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Enters the relation, unless the same one is there already. */
  @Transactional
  public void relate(PersonId person, RelationKind kind, PersonId to, @Nullable LocalDate since, String proof, By by) {
    RuleViolated.require(since == null || !since.isAfter(LocalDate.now(clock)), "people.relation.ahead");
    if (known(person, kind, to) || kind.mutual() && known(to, kind, person)) {
      return;
    }
    relations.save(PersonRelation.of(person, kind, to, since, proof));
    note("relation.entered", kind, person, to, by);
  }

  /** The relation lasts until today. */
  @Transactional
  void endToday(UUID id, By by) {
    var relation = relations.findById(new PersonRelationId(id)).orElseThrow(() -> new RuleViolated("people.relation.none"));
    relations.save(relation.endedOn(LocalDate.now(clock)));
    chronicle.note(relation.person().value(), "relation.ended", by);
    chronicle.note(relation.other().value(), "relation.ended", by);
  }

  private void note(String act, RelationKind kind, PersonId person, PersonId to, By by) {
    chronicle.note(person.value(), act, by);
    chronicle.note(to.value(), act, "people.relation." + kind, "", "", by);
  }

  private boolean known(PersonId person, RelationKind kind, PersonId to) {
    return jdbc.sql("""
        select exists (select from people.person_relation where person_id = :person and other_id = :other and kind = :kind
          and until is null)""").param("person", person.value()).param("other", to.value()).param("kind", kind.name())
        .query(Boolean.class).single();
  }
}
