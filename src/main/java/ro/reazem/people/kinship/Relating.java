package ro.reazem.people.kinship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;
import ro.reazem.people.person.KnownPersons;

/** Enters what one person is to another, and ends it. */
@Service
public class Relating {

  private final PersonRelations relations;
  private final KnownPersons known;
  private final JdbcClient jdbc;
  private final Chronicle chronicle;
  private final Clock clock;

  Relating(PersonRelations relations, KnownPersons known, JdbcClient jdbc, Chronicle chronicle, Clock clock) {
    this.relations = relations;
    this.known = known;
    this.jdbc = jdbc;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Enters the relation, unless the same one is there already. */
  @Transactional
  public void relate(PersonId person, RelationKind kind, PersonId to, @Nullable LocalDate since, String proof, By by) {
    RuleViolated.require(since == null || !since.isAfter(LocalDate.now(clock)), "people.relation.ahead");
    if (stands(person, kind, to) || kind.mutual() && stands(to, kind, person)) {
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

  /** Each of the two records tells what the other one is. */
  private void note(String act, RelationKind kind, PersonId person, PersonId to, By by) {
    var names = known.byIds(List.of(person.value(), to.value()));
    var label = "people.relation." + kind;
    chronicle.note(to.value(), act, label, "", names.get(person.value()).name(), by);
    chronicle.note(person.value(), act, kind.mutual() ? label : label + ".inverse", "", names.get(to.value()).name(), by);
  }

  private boolean stands(PersonId person, RelationKind kind, PersonId to) {
    return jdbc.sql("""
        select exists (select from people.person_relation where person_id = :person and other_id = :other and kind = :kind
          and until is null)""").param("person", person.value()).param("other", to.value()).param("kind", kind.name())
        .query(Boolean.class).single();
  }
}
