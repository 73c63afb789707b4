package ro.reazem.people.search;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.bench.Bench;
import ro.reazem.bench.Population;
import ro.reazem.bench.Population.Invented;
import ro.reazem.platform.jdbc.BulkCopy;

/** How long it takes to find who may be the same as one new person: among a thousand and among half a million, p95, in milliseconds. */
@SpringBootTest
class DuplicatesBench {

  private static final int PERSONS = 400;
  private static final int FEW = 1_000;
  private static final int MANY = Integer.getInteger("reazem.bench.persons", 500_000);
  private static final int AT_ONCE = 50_000;

  @Autowired private Duplicates duplicates;
  @Autowired private BulkIndexing indexing;
  @Autowired private BulkCopy copy;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final Population population = new Population(2026);
  private final List<Invented> known = new ArrayList<>();

  @Test
  void duplicatesOfOneNewPerson() {
    enter(FEW);
    double few = measure();
    enter(MANY - FEW);
    double many = measure();
    Bench.report("duplicates.of.one.p95." + MANY, many, "ms", few);
    plan();
  }

  private double measure() {
    var mistakes = new Corrupting(99);
    var asked = new ArrayList<Likeness.Typed>();
    for (int n = 0; n < PERSONS; n++) {
      var person = mistakes.twin(known.get(n * (known.size() / PERSONS)));
      asked.add(new Likeness.Typed(person.familyName(), person.givenName(), person.formerName(), person.bornOn(), person.cnp(), person.phone()));
    }
    asked.forEach(typed -> duplicates.of(typed, null));
    var times = asked.stream().mapToDouble(this::timed).toArray();
    for (int n = 0; n < times.length; n++) {
      if (times[n] > Bench.percentile(times, 0.97)) {
        System.out.printf("slow %.1f ms %s%n", times[n], asked.get(n));
      }
    }
    System.out.printf("duplicates p50 %.2f p95 %.2f max %.2f%n", Bench.percentile(times, 0.5), Bench.percentile(times, 0.95),
        Bench.percentile(times, 1));
    return Bench.percentile(times, 0.95);
  }

  private double timed(Likeness.Typed typed) {
    long start = System.nanoTime();
    duplicates.of(typed, null);
    return (System.nanoTime() - start) / 1e6;
  }

  /** The plans of what is asked for besides names, read from indexes. */
  private void plan() {
    var person = known.getLast();
    for (var sql : List.of("select id from people.person where cnp = '" + person.cnp() + "'",
        "select person_id from people.search_entry where born_on = '" + person.bornOn() + "' limit 400",
        "select id from people.person where phone <> '' and reverse(regexp_replace(phone, '[^0-9]', '', 'g')) like '"
            + new StringBuilder(person.phone().substring(1)).reverse() + "%' limit 20")) {
      jdbc.sql("explain (analyze, buffers) " + sql).query(String.class).list().forEach(line -> System.out.println("PLAN " + line));
    }
  }

  private void enter(int count) {
    for (int left = count; left > 0; left -= AT_ONCE) {
      int size = Math.min(left, AT_ONCE);
      transaction.executeWithoutResult(status -> enterSome(size));
    }
    List.of("person", "search_word", "search_entry").forEach(table -> jdbc.sql("vacuum analyze people." + table).update());
  }

  private void enterSome(int count) {
    var persons = new ArrayList<Invented>();
    for (int i = 0; i < count; i++) {
      persons.add(population.next());
    }
    persons.stream().limit(1000).forEach(known::add);
    indexing.takeOver();
    copy.into("""
        people.person (id, version, revision, form_key, family_name, given_name, born_on, birth_place, sex, marital_status,
          citizenship, cnp, temporary_id, phone, email, recorded_at)""", rows -> persons.forEach(person -> rows.add(person.id(), 0, 1,
        person.id(), person.familyName(), person.givenName(), person.bornOn(), "", person.male() ? "MALE" : "FEMALE",
        "NOT_STATED", "RO", person.cnp(), null, person.phone(), "", "2026-01-01")));
    copy.into("people.former_name (person_id, position, family_name)", rows -> persons.stream()
        .filter(person -> !person.formerName().isEmpty()).forEach(person -> rows.add(person.id(), 0, person.formerName())));
    indexing.index(persons.stream().map(person -> new BulkIndexing.Indexed(person.id(), person.familyName(),
        person.givenName(), person.formerName(), person.bornOn(), person.male() ? "MALE" : "FEMALE", null)).toList());
  }
}
