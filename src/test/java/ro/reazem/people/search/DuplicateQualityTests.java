package ro.reazem.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.bench.Population;
import ro.reazem.bench.Population.Invented;
import ro.reazem.platform.jdbc.BulkCopy;

/**
 * Precision and recall of the search for duplicates: invented persons, among them pairs of twins and of father and son of the same name,
 * and every tenth entered a second time with mistakes. The figures in docs/duplicates.md are those of -Dreazem.duplicates=10000.
 */
@SpringBootTest
@AutoConfigureMockMvc
class DuplicateQualityTests {

  private static final int SEED = 310;
  private static final int PERSONS = Integer.getInteger("reazem.duplicates", 2_500);
  private static final int FAMILIES = PERSONS / 50;
  private static final int TWINS = PERSONS / 10;
  private static final double LEAST_PRECISION = 0.98;
  private static final double LEAST_RECALL = 0.97;

  @Autowired Duplicates duplicates;
  @Autowired BulkIndexing indexing;
  @Autowired BulkCopy copy;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private final List<Invented> persons = new ArrayList<>();
  private final Map<UUID, UUID> originals = new HashMap<>();
  private final Set<UUID> relatives = new HashSet<>();

  @Test
  void nearlyAllSecondRecordsAreFoundAndHardlyAnybodyElse() {
    invent();
    transaction.executeWithoutResult(status -> {
      enter();
      measure();
      status.setRollbackOnly();
    });
  }

  private void invent() {
    var population = new Population(SEED);
    while (persons.size() < PERSONS - 2 * FAMILIES) {
      persons.add(population.next());
    }
    for (int n = 0; n < FAMILIES; n++) {
      var one = persons.get(n);
      var other = population.next();
      var twin = new Invented(other.id(), one.familyName(), other.givenName(), "", one.bornOn(), one.male(), other.cnp(), one.phone());
      var father = persons.get(FAMILIES + n);
      var young = population.next();
      var son = new Invented(young.id(), father.familyName(), father.givenName(), "", father.bornOn().plusYears(25), father.male(), young.cnp(),
          father.phone());
      persons.addAll(List.of(twin, son));
      relatives.addAll(List.of(twin.id(), son.id()));
    }
    var corrupting = new Corrupting(SEED);
    for (int n = 0; n < TWINS; n++) {
      var original = persons.get(2 * FAMILIES + n * 9);
      if (!relatives.contains(original.id())) {
        var twin = corrupting.twin(original);
        persons.add(twin);
        originals.put(twin.id(), original.id());
      }
    }
  }

  private void enter() {
    indexing.takeOver();
    copy.into("""
        people.person (id, version, revision, form_key, family_name, given_name, born_on, birth_place, sex, marital_status,
          citizenship, cnp, temporary_id, phone, email, recorded_at)""", rows -> persons.forEach(person -> rows.add(person.id(), 0, 1,
        person.id(), person.familyName(), person.givenName(), person.bornOn(), "", person.male() ? "MALE" : "FEMALE",
        "NOT_STATED", "RO", person.cnp().isEmpty() ? null : person.cnp(), "Q-" + person.id(), person.phone(), "", "2026-01-01")));
    copy.into("people.former_name (person_id, position, family_name)", rows -> persons.stream()
        .filter(person -> !person.formerName().isEmpty()).forEach(person -> rows.add(person.id(), 0, person.formerName())));
    indexing.index(persons.stream().map(person -> new BulkIndexing.Indexed(person.id(), person.familyName(), person.givenName(),
        person.formerName(), person.bornOn(), person.male() ? "MALE" : "FEMALE", null)).toList());
    jdbc.sql("analyze people.person").update();
    jdbc.sql("analyze people.search_word").update();
    jdbc.sql("analyze people.search_entry").update();
  }

  /** Everybody is looked for who was entered twice or has a twin, and every fortieth of the others. */
  private void measure() {
    var known = new HashSet<>(persons.stream().map(Invented::id).toList());
    var found = new TreeSet<String>();
    int right = 0;
    int missed = 0;
    var wrong = new ArrayList<String>();
    for (int n = 0; n < persons.size(); n++) {
      var person = persons.get(n);
      if (originals.containsKey(person.id()) || relatives.contains(person.id()) || n % 40 == 3) {
        var original = originals.get(person.id());
        boolean seen = original == null;
        for (var likely : duplicates.likely(person.id())) {
          boolean first = person.id().compareTo(likely.id()) < 0;
          if (known.contains(likely.id()) && found.add(first ? person.id() + " " + likely.id() : likely.id() + " " + person.id())) {
            if (likely.id().equals(original) || person.id().equals(originals.get(likely.id()))) {
              right++;
            } else {
              wrong.add(person + " " + likely);
            }
          }
          seen |= likely.id().equals(original);
        }
        if (!seen) {
          missed++;
          if (missed <= 15) {
            System.out.println("missed " + person + " of " + persons.stream().filter(one -> one.id().equals(original)).findFirst().orElseThrow());
          }
        }
      }
    }
    double precision = (double) right / found.size();
    double recall = 1 - (double) missed / originals.size();
    wrong.stream().limit(15).forEach(pair -> System.out.println("wrong " + pair));
    System.out.printf(java.util.Locale.ROOT, "DUPLICATES persons %d entered twice %d precision %.4f recall %.4f%n", persons.size(),
        originals.size(), precision, recall);
    assertThat(precision).isGreaterThanOrEqualTo(LEAST_PRECISION);
    assertThat(recall).isGreaterThanOrEqualTo(LEAST_RECALL);
  }
}
