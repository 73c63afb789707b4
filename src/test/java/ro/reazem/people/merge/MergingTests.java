package ro.reazem.people.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.people.PersonsMerged;
import ro.reazem.events.people.PersonsUnmerged;
import ro.reazem.events.people.Sex;
import ro.reazem.events.people.UnmergeStarted;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.household.FoundingHousehold;
import ro.reazem.people.kinship.Relating;
import ro.reazem.people.kinship.RelationKind;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.ChangingPerson;
import ro.reazem.people.person.KnownPersons;
import ro.reazem.people.person.MergeChoices;
import ro.reazem.people.person.MergeField;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.platform.merging.MergeFollowing;

/** Two records of one person become one in all modules, and two again. */
@SpringBootTest
@AutoConfigureMockMvc
class MergingTests {

  private static final LocalDate TODAY = LocalDate.now();

  @Autowired JdbcClient jdbc;
  @Autowired RegisteringPerson registering;
  @Autowired FoundingHousehold founding;
  @Autowired Relating relating;
  @Autowired ChangingPerson changing;
  @Autowired KnownPersons known;
  @Autowired MergingPersons merging;
  @Autowired UnmergingPersons unmerging;
  @Autowired @Qualifier("aidMergeFollowing") MergeFollowing aid;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;

  TwoRecords records;
  PersonId survivor;
  PersonId absorbed;
  PersonId child;
  UUID firstHome;
  UUID secondHome;
  UUID firstRight;
  UUID secondRight;
  UUID merge = new UUID(0, 0);

  @BeforeEach
  void twoRecordsOfOneWoman() {
    records = new TwoRecords(jdbc, registering, founding);
    survivor = records.person(records.surname, "Ana", TwoRecords.BORN, Sex.FEMALE, null, "0722111222", Address.in(1017));
    absorbed = records.person(records.surname + "escu", "Ana Maria", TwoRecords.BORN, Sex.FEMALE, null, "0733111222", Address.in(26564));
    child = records.woman("Sofia", "");
    firstHome = records.household(LocalDate.of(2015, 1, 1), LocalDate.of(2019, 12, 31), survivor);
    secondHome = records.household(LocalDate.of(2020, 1, 1), null, absorbed, child);
    relating.relate(absorbed, RelationKind.PARENT, child, null, "", By.PROGRAM);
    records.guardianOf(child, absorbed);
    firstRight = records.right(firstHome, survivor);
    secondRight = records.right(secondHome, absorbed);
    tell(CaseOfARequest.opened(secondRight, List.of(absorbed.value(), child.value())));
    tell(CaseOfARequest.deadline(secondRight));
    settle();
  }

  @Test
  void everythingOfTheAbsorbedRecordBecomesTheSurvivorsAndComesBackRowForRow() {
    var ids = List.of(survivor.value(), absorbed.value(), child.value(), firstHome, secondHome, firstRight, secondRight);
    var before = new RowsOf(jdbc).naming(ids);
    assertThat(before).anyMatch(row -> row.startsWith("worklist.known_deadline ")).anyMatch(row -> row.startsWith("financialaid.entitlement "));

    var merge = merge(MergeChoices.NONE);

    assertThat(one("select person_id from people.household_member where household_id = :id and role = 'REFERENCE_PERSON'", secondHome))
        .isEqualTo(survivor.value());
    assertThat(one("select person_id from people.person_relation where other_id = :id", child.value())).isEqualTo(survivor.value());
    assertThat(one("select representative_id from people.capacity_measure where person_id = :id", child.value())).isEqualTo(survivor.value());
    assertThat(one("select holder_id from financialaid.entitlement where id = :id", secondRight)).isEqualTo(survivor.value());
    assertThat(one("select holder_id from financialaid.proposal where id = :id", secondRight)).isEqualTo(survivor.value());
    assertThat(one("select (declaration->'members'->0->>'personId')::uuid from financialaid.aid_application where id = :id", secondRight))
        .isEqualTo(survivor.value());
    assertThat(one("select person_ids[1] from worklist.known_case where id = :id", secondRight)).isEqualTo(survivor.value());
    assertThat(one("select holder_id from financialaid.decision where id = :id", secondRight)).as("frozen").isEqualTo(absorbed.value());
    assertThat(jdbc.sql("select :absorbed = any (directory.same_person(:survivor))").param("absorbed", absorbed.value())
        .param("survivor", survivor.value()).query(Boolean.class).single()).isTrue();
    assertThat(known.like(records.surname + "escu")).as("found by the absorbed name").extracting("id").contains(survivor.value())
        .doesNotContain(absorbed.value());
    assertThatThrownBy(() -> changing.entry(absorbed)).isInstanceOf(RuleViolated.class);

    undo(merge);

    assertThat(new RowsOf(jdbc).naming(ids)).containsExactlyElementsOf(before);
  }

  @Test
  void whatSomebodyChoseIsKeptAndTheOtherFamilyNameStaysKnown() {
    merge(new MergeChoices(Set.of(MergeField.FAMILY_NAME, MergeField.PHONE, MergeField.ADDRESSES), Set.of(MergeField.GIVEN_NAME)));
    assertThat(jdbc.sql("select family_name || '/' || given_name || '/' || phone from people.person where id = :id").param("id", survivor.value())
        .query(String.class).single()).isEqualTo(records.surname + "escu/Ana/0733111222");
    assertThat(jdbc.sql("select family_name from people.former_name where person_id = :id").param("id", survivor.value()).query(String.class)
        .list()).containsExactly(records.surname);
    assertThat(jdbc.sql("select siruta from people.person_address where person_id = :id").param("id", survivor.value()).query(Integer.class)
        .list()).containsExactly(26564);
  }

  @Test
  void whatCameSinceIsAssignedBeforeTheMergeIsUndone() {
    var merge = merge(MergeChoices.NONE);
    relating.relate(survivor, RelationKind.CONTACT, records.woman("Vecina", ""), null, "", By.PROGRAM);
    changing.addAddress(survivor, AddressKind.CORRESPONDENCE, Address.in(1017), TODAY, null, By.PROGRAM);
    var third = records.right(UUID.randomUUID(), survivor);

    unmerging.start(merge, "altă persoană", By.PROGRAM);
    assertThatThrownBy(() -> unmerging.complete(merge, By.PROGRAM)).isInstanceOf(RuleViolated.class);
    settle();
    var added = PeopleHoldings.log(jdbc).added(merges(merge).pair());
    assertThat(added).hasSize(2).allMatch(group -> group.toAbsorbed() == null);
    added.forEach(group -> unmerging.assign(merge, group.key(), true));
    assertThatThrownBy(() -> unmerging.complete(merge, By.PROGRAM)).as("the request is not assigned yet").isInstanceOf(RuleViolated.class);
    var pair = aid.beingUndone(merge).orElseThrow();
    assertThat(aid.added(pair)).extracting("key").containsExactly(third.toString());
    transaction.executeWithoutResult(status -> {
      aid.assign(pair, third.toString(), true);
      publisher.publishEvent(new ro.reazem.events.people.MergeFollowed(merge, "financialaid", Instant.now(), 1, 0));
    });
    settle();
    unmerging.complete(merge, By.PROGRAM);
    settle();

    assertThat(one("select holder_id from financialaid.entitlement where id = :id", third)).isEqualTo(absorbed.value());
    assertThat(one("select holder_id from financialaid.entitlement where id = :id", firstRight)).isEqualTo(survivor.value());
    assertThat(one("select person_id from people.person_relation where kind = 'CONTACT' and person_id = :id", absorbed.value()))
        .isEqualTo(absorbed.value());
    assertThat(one("select person_id from people.person_address where kind = 'CORRESPONDENCE' and person_id = :id", absorbed.value()))
        .isEqualTo(absorbed.value());
  }

  @Test
  void theSameNewsThreeTimesAndAnOldOneLastChangeNothing() {
    var merge = merge(MergeChoices.NONE);
    undo(merge);
    var ids = List.of(survivor.value(), absorbed.value(), secondRight);
    var rows = new RowsOf(jdbc).naming(ids);
    var now = Instant.now();
    for (int n = 0; n < 3; n++) {
      tell(new PersonsUnmerged(merge, survivor.value(), absorbed.value(), 3, now));
    }
    tell(new UnmergeStarted(merge, survivor.value(), absorbed.value(), 2, now));
    tell(new PersonsMerged(merge, survivor.value(), absorbed.value(), 1, now));
    settle();
    assertThat(new RowsOf(jdbc).naming(ids)).isEqualTo(rows);
    assertThat(jdbc.sql("select cardinality(directory.same_person(:id))").param("id", survivor.value()).query(Integer.class).single()).isOne();
  }

  @Test
  void aMergeThatFailsHalfwayLeavesNothing() {
    var before = new RowsOf(jdbc).naming(List.of(survivor.value(), absorbed.value()));
    transaction.executeWithoutResult(status -> {
      merging.merge(asked(MergeChoices.NONE), true, By.PROGRAM);
      status.setRollbackOnly();
    });
    settle();
    assertThat(new RowsOf(jdbc).naming(List.of(survivor.value(), absorbed.value()))).isEqualTo(before);
    assertThat(jdbc.sql("select count(*) from people.merge where survivor_id = :id").param("id", survivor.value()).query(Integer.class).single())
        .isZero();
  }

  @Test
  void contradictionsNeedASupervisorAndKinNeverMerge() {
    var older = records.person(records.surname, "Ana", TwoRecords.BORN.minusYears(24), Sex.FEMALE, null, "", null);
    assertRefused(older, false, "people.merge.supervisorNeeded");
    assertRefused(child, true, "people.merge.related");
    assertRefused(absorbed, true, "people.merge.sameRecord");
    var twice = UUID.randomUUID();
    var asked = new MergingPersons.Asked(twice, survivor, older, MergeChoices.NONE, "act de naștere rectificat");
    assertThat(merging.merge(asked, true, By.PROGRAM)).isEqualTo(merging.merge(asked, true, By.PROGRAM));
    assertThat(jdbc.sql("select despite[1] from people.merge where form_key = :key").param("key", twice).query(String.class).single())
        .isEqualTo("BORN_ON");
  }

  @Test
  void aProtectedPersonIsNeitherMergedNorUnmergedNorShownWithTheirPlace() {
    jdbc.sql("update people.person set sheltered = true where id = :id").param("id", absorbed.value()).update();
    assertRefused(absorbed, true, "people.merge.protected");
    assertThat(new MergeComparing(jdbc).side(absorbed.value()).values()).containsEntry(MergeField.ADDRESSES, "")
        .containsEntry(MergeField.HOUSEHOLD, "");
    jdbc.sql("update people.person set sheltered = false where id = :id").param("id", absorbed.value()).update();
    merge(MergeChoices.NONE);
    jdbc.sql("update people.person set sheltered = true where id = :id").param("id", survivor.value()).update();
    assertThatThrownBy(() -> unmerging.start(merge, "de ce", By.PROGRAM)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void whereTheTwoLivedInDifferentHouseholdsAtOneTimeOneOfThemIsTrue() {
    var home = records.household(LocalDate.of(2022, 1, 1), null, survivor);
    var merge = merge(new MergeChoices(Set.of(MergeField.HOUSEHOLD), Set.of()));
    assertThat(jdbc.sql("select count(*) from people.household_member where household_id = :id").param("id", home).query(Integer.class).single())
        .isZero();
    undo(merge);
    assertThat(one("select person_id from people.household_member where household_id = :id", home)).isEqualTo(survivor.value());
    assertThat(one("select person_id from people.household_member where household_id = :id and role = 'REFERENCE_PERSON'", secondHome))
        .isEqualTo(absorbed.value());
  }

  @Test
  void aMergeNeverHoldsOneRecordWhileItWaitsForTheOther() throws Exception {
    var inOrder = Stream.of(survivor, absorbed).sorted(Comparator.comparing(person -> person.value().toString())).toList();
    try (var other = Executors.newSingleThreadExecutor()) {
      var merged = transaction.execute(status -> {
        takenBySomebodyElse(inOrder.getLast());
        var waiting = other.submit(() -> merging.merge(asked(MergeChoices.NONE), false, By.PROGRAM));
        assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        takenBySomebodyElse(inOrder.getFirst());
        return waiting;
      });
      merge = merged.get(10, TimeUnit.SECONDS);
    }
    settle();
    assertThat(merges(merge).state()).isEqualTo(Merge.State.MERGED);
  }

  /** As whoever writes a row about the person does, and the finder of likely duplicates does for many persons. */
  private void takenBySomebodyElse(PersonId person) {
    jdbc.sql("set local lock_timeout = '3s'").update();
    jdbc.sql("select id from people.person where id = :id for key share").param("id", person.value()).query(UUID.class).single();
  }

  private void assertRefused(PersonId other, boolean supervisor, String code) {
    var into = code.endsWith("sameRecord") ? other : code.endsWith("related") ? absorbed : survivor;
    assertThatThrownBy(() -> merging.merge(new MergingPersons.Asked(UUID.randomUUID(), into, other, MergeChoices.NONE, "de ce"), supervisor,
        By.PROGRAM)).isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.code()).isEqualTo(code));
  }

  private Merge merges(UUID id) {
    return new Merges(jdbc).one(id);
  }

  private MergingPersons.Asked asked(MergeChoices choices) {
    return new MergingPersons.Asked(UUID.randomUUID(), survivor, absorbed, choices, "aceeași persoană, verificat cu actul");
  }

  private UUID merge(MergeChoices choices) {
    merge = merging.merge(asked(choices), false, By.PROGRAM);
    settle();
    return merge;
  }

  private void undo(UUID merge) {
    unmerging.start(merge, "altă persoană", By.PROGRAM);
    settle();
    unmerging.complete(merge, By.PROGRAM);
    settle();
  }

  private void tell(Object event) {
    transaction.executeWithoutResult(status -> publisher.publishEvent(event));
  }

  private UUID one(String sql, UUID id) {
    return jdbc.sql(sql).param("id", id).query(UUID.class).single();
  }

  /** Waits until all news was heard. */
  private void settle() {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (jdbc.sql("select count(*) from events.event_publication where serialized_event ~ :ids")
        .param("ids", survivor + "|" + absorbed + "|" + records.surname + "|" + merge).query(Integer.class).single() > 0) {
      assertThat(System.nanoTime()).as("events are still waiting").isLessThan(end);
      try {
        Thread.sleep(30);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
  }
}
