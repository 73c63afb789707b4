package ro.reazem.people.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.people.MergeFollowed;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.petition.PetitionForTests;
import ro.reazem.intake.referral.ReferralForTests;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.household.FoundingHousehold;
import ro.reazem.kernel.Address;
import ro.reazem.people.person.MergeChoices;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.events.people.Sex;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.merging.MergeFollowing;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.Heard;
import ro.reazem.testing.Rounds;
import ro.reazem.testing.SignIn;

/** Two records with requests, rights, papers, petitions, referrals, deadlines, notes and conflicts become one and two again: no row differs. */
@SpringBootTest
@AutoConfigureMockMvc
class MergingInTwoContextsTests {

  private static final Officer REGISTRAR = SignIn.officer("registratura");

  @Autowired JdbcClient jdbc;
  @Autowired RegisteringPerson registering;
  @Autowired FoundingHousehold founding;
  @Autowired RegisteringEntry entering;
  @Autowired KeepingRegistries registries;
  @Autowired PetitionForTests petitions;
  @Autowired ReferralForTests referrals;
  @Autowired MergingPersons merging;
  @Autowired UnmergingPersons unmerging;
  @Autowired @Qualifier("intakeMergeFollowing") MergeFollowing intake;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  @Autowired List<ScheduledTaskHolder> scheduled;

  TwoRecords records;
  RegistryId registry;
  PersonId survivor;
  PersonId absorbed;
  Instant begun;

  @BeforeEach
  void twoRecordsWithFilesInTwoContexts() {
    begun = clock.instant();
    records = new TwoRecords(jdbc, registering, founding);
    registry = registries.open(RegistryId.create(), "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), "Registru de probă",
        DemoUnit.REGISTRY.id(), null);
    survivor = records.person(records.surname, "Ana", TwoRecords.BORN, Sex.FEMALE, null, "0722111222", Address.in(1017));
    absorbed = records.person(records.surname + "escu", "Ana", TwoRecords.BORN, Sex.FEMALE, null, "", Address.in(26564));
    for (var person : List.of(survivor, absorbed)) {
      var right = records.right(records.household(LocalDate.of(2015, 1, 1).plusYears(person == survivor ? 0 : 5),
          person == survivor ? LocalDate.of(2019, 12, 31) : null, person), person);
      tell(CaseOfARequest.opened(right, List.of(person.value())));
      tell(CaseOfARequest.deadline(right));
      petitions.open(paper(person), REGISTRAR);
      referrals.about(person.value(), records.surname, "Ana", TwoRecords.BORN, registry, REGISTRAR);
      conflict(UUID.randomUUID(), person);
      noteWith(person.value());
    }
    var kin = UUID.randomUUID();
    conflict(kin, survivor);
    conflict(kin, absorbed);
    noteWith(survivor.value(), absorbed.value());
    access(absorbed);
    work(absorbed);
    settle();
  }

  @Test
  void everyTableOfEverySchemaIsRowForRowAsBefore() {
    Rounds.frequent(scheduled);
    settle();
    var before = WholeDatabase.rows(jdbc);

    var merge = merging.merge(asked(), false, By.PROGRAM);
    settle();

    for (var held : List.of("intake.entry where correspondent_person_id", "intake.petition where person_id", "intake.referral_subject where person_id",
        "financialaid.entitlement where holder_id", "financialaid.aid_application where holder_id", "worklist.known_case where person_ids[1]",
        "directory.case_relation where person_ids[1]", "identity.case_grant where case_id", "directory.case_grant where case_id",
        "financialaid.routed_work where person_ids[1]")) {
      assertThat(count(held, absorbed)).as(held + " is the absorbed record's no more").isZero();
    }
    assertThat(jdbc.sql("select count(*) from intake.referral where sheet::text like '%' || :id || '%'").param("id", absorbed.toString())
        .query(Integer.class).single()).as("ids inside the signal sheet").isZero();
    assertThat(count("identity.conflict where person_id", absorbed)).as("an officer is kept out of one person once").isOne();
    assertThat(count("notes.participant where person_id", absorbed)).as("of the note in which both took part").isOne();
    assertThat(differing(before)).contains("intake.entry", "intake.petition", "intake.referral", "identity.conflict", "notes.participant",
        "financialaid.entitlement", "worklist.known_case");

    unmerging.start(merge, "altă persoană", By.PROGRAM);
    settle();
    unmerging.complete(merge, By.PROGRAM);
    settle();

    var after = WholeDatabase.rows(jdbc);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
  }

  @Test
  void aPaperThatCameSinceIsAssignedWithThePetitionAndReferralItBecame() {
    var merge = merging.merge(asked(), false, By.PROGRAM);
    settle();
    var entry = paper(survivor);
    var petition = petitions.open(entry, REGISTRAR);
    settle();

    unmerging.start(merge, "altă persoană", By.PROGRAM);
    settle();
    assertThatThrownBy(() -> unmerging.complete(merge, By.PROGRAM)).as("the paper waits").isInstanceOf(RuleViolated.class);
    var pair = intake.beingUndone(merge).orElseThrow();
    assertThat(intake.added(pair)).extracting("key").containsExactly(entry.toString());
    transaction.executeWithoutResult(status -> {
      intake.assign(pair, entry.toString(), true);
      publisher.publishEvent(new MergeFollowed(merge, "intake", clock.instant(), 1, 0));
    });
    settle();
    unmerging.complete(merge, By.PROGRAM);
    settle();

    assertThat(jdbc.sql("select person_id from intake.petition where id = :id").param("id", petition).query(UUID.class).single())
        .isEqualTo(absorbed.value());
    assertThat(jdbc.sql("select correspondent_person_id from intake.entry where id = :id").param("id", entry.value()).query(UUID.class).single())
        .isEqualTo(absorbed.value());
    assertThat(jdbc.sql("select person_ids[1] from worklist.known_case where id = :id").param("id", petition).query(UUID.class).single())
        .as("the petition was told anew").isEqualTo(absorbed.value());
  }

  private MergingPersons.Asked asked() {
    return new MergingPersons.Asked(UUID.randomUUID(), survivor, absorbed, MergeChoices.NONE, "aceeași persoană, verificat cu actul");
  }

  private EntryId paper(PersonId from) {
    return entering.register(NewEntry.incoming(UUID.randomUUID(), registry, Channel.POST, Correspondent.person(from.value(), records.surname + " Ana"),
        Paper.about("Petiție de probă"), SignIn.UNIT), REGISTRAR).id();
  }

  private void conflict(UUID officer, PersonId person) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into identity.conflict (id, version, form_key, officer_id, officer_name, person_id, about, ground, note, recorded_by, recorded_by_name,
          recorded_at) values (:id, 0, :id, :officer, 'Ruda', :person, 'Ana', 'RELATIVE', '', :id, 'Dpo', now())""").param("id", id)
        .param("officer", officer).param("person", person.value()).update();
    jdbc.sql("insert into directory.conflict (id, revision, told_at, officer_id, person_id, ended) values (:id, 0, now(), :officer, :person, false)")
        .param("id", id).param("officer", officer).param("person", person.value()).update();
  }

  private void access(PersonId to) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into identity.case_grant (id, version, form_key, emergency, context, case_id, case_number, unit_id, officer_id, officer_name, reason,
          may_work, given_by, given_by_name, given_at, valid_until)
        values (:id, 0, :id, false, 'people', :person, '1', :id, :id, 'Ana', 'pentru protecție', false, :person, 'Sef', now(), now() + interval '1 day')""")
        .param("id", id).param("person", to.value()).update();
    jdbc.sql("""
        insert into directory.case_grant (id, revision, told_at, officer_id, context, case_id, may_work, valid_until, ended)
        values (:id, 0, now(), :id, 'people', :person, false, now() + interval '1 day', false)""").param("id", id).param("person", to.value()).update();
  }

  private void work(PersonId about) {
    jdbc.sql("insert into financialaid.routed_work (routing_id, told_at, person_ids) values (:id, now(), array[:person])").param("id", UUID.randomUUID())
        .param("person", about.value()).update();
  }

  private void noteWith(UUID... persons) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into notes.note (id, context, case_id, kind, confidentiality, author_id, author_name) values (:id, 'x', :id, 'NOTE', 'SOCIAL', :id, 'Ioana')""")
        .param("id", id).update();
    jdbc.sql("""
        insert into notes.note_text (note_id, version, happened_on, place, officer_ids, others, said, assessment, file_ids, search_text)
        values (:id, 1, current_date, '', '{}', '', 'ceva', '', '{}', 'ceva')""").param("id", id).update();
    for (var person : persons) {
      jdbc.sql("insert into notes.participant values (:id, 1, :person)").param("id", id).param("person", person).update();
    }
  }

  private int count(String where, PersonId person) {
    return jdbc.sql("select count(*) from " + where + " = :id").param("id", person.value()).query(Integer.class).single();
  }

  private List<String> differing(java.util.Map<String, java.util.TreeSet<String>> before) {
    var now = WholeDatabase.rows(jdbc);
    return before.keySet().stream().filter(table -> !before.get(table).equals(now.get(table))).toList();
  }

  private void tell(Object event) {
    transaction.executeWithoutResult(status -> publisher.publishEvent(event));
  }

  /** Waits until all news of this test was heard; others may have left some behind whose listener they interrupted. */
  private void settle() {
    Heard.since(jdbc, begun);
  }
}
