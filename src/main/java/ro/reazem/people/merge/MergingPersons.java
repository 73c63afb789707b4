package ro.reazem.people.merge;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;
import ro.reazem.people.household.JoiningMemberships;
import ro.reazem.people.person.JoiningEntries;
import ro.reazem.people.person.MergeChoices;
import ro.reazem.people.person.MergeField;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.merging.MergedPair;

/** Makes one record of two that are of one person, in one transaction; nothing is deleted and every moved row is written down. */
@Service
class MergingPersons {

  private final JdbcClient jdbc;
  private final SentForms sentForms;
  private final Merges merges;
  private final HoldingRecords holding;
  private final Images images;
  private final JoiningEntries entries;
  private final JoiningMemberships memberships;
  private final Chronicle chronicle;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  MergingPersons(JdbcClient jdbc, SentForms sentForms, Merges merges, HoldingRecords holding, Images images, JoiningEntries entries,
      JoiningMemberships memberships, Chronicle chronicle, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.sentForms = sentForms;
    this.merges = merges;
    this.holding = holding;
    this.images = images;
    this.entries = entries;
    this.memberships = memberships;
    this.chronicle = chronicle;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * What an officer asks for.
   *
   * @param formKey the one-time key of the form
   * @param reason why the two are one person; whoever reads the file later reads it
   */
  public record Asked(UUID formKey, PersonId survivor, PersonId absorbed, MergeChoices choices, String reason) {}

  /**
   * @param supervisor whether who asks may answer for merging records that contradict each other in birth date, sex or CNP
   * @return the merge of the form: made now, or by an earlier sending of the same form
   */
  @Transactional
  public UUID merge(Asked asked, boolean supervisor, By by) {
    sentForms.await(asked.formKey());
    return merges.ofForm(asked.formKey()).orElseGet(() -> merged(asked, supervisor, by));
  }

  private UUID merged(Asked asked, boolean supervisor, By by) {
    var pair = new MergedPair(UUID.randomUUID(), asked.survivor().value(), asked.absorbed().value());
    RuleViolated.require(!asked.reason().isBlank(), "people.merge.reasonMissing");
    RuleViolated.require(!asked.survivor().equals(asked.absorbed()), "people.merge.sameRecord");
    holding.hold(pair);
    var despite = entries.contradictions(asked.survivor(), asked.absorbed());
    RuleViolated.require(despite.isEmpty() || supervisor, "people.merge.supervisorNeeded");
    requireNotRelated(pair);
    merges.requireNobodySheltered(pair);
    keep(pair, asked, despite, by);
    var before = take(pair);
    try {
      entries.join(asked.survivor(), asked.absorbed(), asked.choices());
      memberships.join(asked.survivor(), asked.absorbed(), asked.choices().prefersAbsorbed(MergeField.HOUSEHOLD));
      PeopleHoldings.log(jdbc).move(pair);
    } catch (DataIntegrityViolationException conflict) {
      throw new RuleViolated("people.merge.conflict");
    }
    before.forEach((key, image) -> note(pair, key, image));
    chronicle.note(pair.survivor(), "person.tookOver", "", "", asked.reason(), by);
    chronicle.note(pair.absorbed(), "person.mergedAway", "", "", asked.reason(), by);
    publisher.publishEvent(new PersonsMerged(pair.merge(), pair.survivor(), pair.absorbed(), 1, clock.instant()));
    return pair.merge();
  }

  /** A person is not their own spouse, child or guardian. */
  private void requireNotRelated(MergedPair pair) {
    var related = jdbc.sql("""
        select exists (select from people.person_relation where until is null and person_id in (:ids) and other_id in (:ids))
          or exists (select from people.capacity_measure where person_id in (:ids) and representative_id in (:ids))""")
        .param("ids", List.of(pair.survivor(), pair.absorbed())).query(Boolean.class).single();
    RuleViolated.require(!related, "people.merge.related");
  }

  private void keep(MergedPair pair, Asked asked, Set<MergeField> despite, By by) {
    jdbc.sql("""
        insert into people.merge (id, form_key, survivor_id, absorbed_id, revision, state, choices, reason, despite, officer_id, officer_name,
          merged_at) values (:id, :form, :survivor, :absorbed, 1, 'MERGED', cast(:choices as jsonb), :reason, :despite, :officer, :name, :at)""")
        .param("id", pair.merge()).param("form", asked.formKey()).param("survivor", pair.survivor()).param("absorbed", pair.absorbed())
        .param("choices", Images.text(asked.choices().told())).param("reason", asked.reason())
        .param("despite", despite.stream().map(Enum::name).toArray(String[]::new)).param("officer", by.officerId()).param("name", by.name())
        .param("at", Timestamp.from(clock.instant())).update();
  }

  /** Both records and all households either ever lived in, as they are before. */
  private Map<Key, String> take(MergedPair pair) {
    var before = new LinkedHashMap<Key, String>();
    for (var person : List.of(pair.survivor(), pair.absorbed())) {
      before.put(new Key("person", person), images.take("person", person));
    }
    memberships.of(new PersonId(pair.survivor()), new PersonId(pair.absorbed()))
        .forEach(home -> before.put(new Key("household", home), images.take("household", home)));
    return before;
  }

  private record Key(String table, UUID id) {}

  private void note(MergedPair pair, Key key, String before) {
    jdbc.sql("""
        insert into people.merge_item (merge_id, table_name, row_key, column_name, kind, before, after)
        values (:merge, :table, :key, '*', 'CHANGED', cast(:before as jsonb), cast(:after as jsonb))""")
        .param("merge", pair.merge()).param("table", key.table()).param("key", key.id().toString()).param("before", before)
        .param("after", images.take(key.table(), key.id())).update();
  }
}
