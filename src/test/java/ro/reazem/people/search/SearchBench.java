package ro.reazem.people.search;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.bench.Bench;
import ro.reazem.bench.Population;
import ro.reazem.bench.Population.Invented;
import ro.reazem.platform.jdbc.BulkCopy;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;
import ro.reazem.testing.SignIn;

/** How long a search takes among a thousand persons and among a million: 500 mixed searches, p95, in milliseconds. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class SearchBench {

  private static final int SEARCHES = 500;
  private static final int FEW = 1_000;
  private static final int MANY = Integer.getInteger("reazem.bench.persons", 1_000_000);
  private static final int AT_ONCE = 50_000;

  @Autowired
  private PersonSearch search;
  @Autowired
  private BulkIndexing indexing;
  @Autowired
  private BulkCopy copy;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private TransactionTemplate transaction;
  @Autowired
  private MockMvcTester mvc;

  private final Population population = new Population(2026);
  private final List<Invented> known = new ArrayList<>();

  @Test
  void searchAmongAThousandAndAmongAMillion() {
    enter(FEW);
    double[] few = measure("1k");
    enter(MANY - FEW);
    double[] many = measure("1m");
    Bench.report("search.query.p95." + MANY, many[0], "ms", few[0]);
    Bench.report("search.page.p95." + MANY, many[1], "ms", few[1]);
  }

  private double[] measure(String name) {
    var queries = queries();
    for (int warm = 0; warm < 2; warm++) {
      queries.forEach(this::query);
    }
    var times = queries.stream().mapToDouble(this::query).toArray();
    queries.subList(0, 200).forEach(this::page);
    var pages = queries.stream().mapToDouble(this::page).toArray();
    for (int i = 0; i < queries.size(); i++) {
      if (times[i] > Bench.percentile(times, 0.97)) {
        System.out.printf("slow at %s: %.1f ms «%s»%n", name, times[i], queries.get(i));
      }
    }
    System.out.printf("%s: query p50 %.2f p95 %.2f max %.2f; page p50 %.2f p95 %.2f%n", name, Bench.percentile(times, 0.5),
        Bench.percentile(times, 0.95), Bench.percentile(times, 1), Bench.percentile(pages, 0.5), Bench.percentile(pages, 0.95));
    return new double[] {Bench.percentile(times, 0.95), Bench.percentile(pages, 0.95)};
  }

  private double query(String typed) {
    long start = System.nanoTime();
    search.find(TypedSearch.of(typed), SearchFilter.NONE, new ListPage.Asked(1, 10));
    return (System.nanoTime() - start) / 1e6;
  }

  private double page(String typed) {
    long start = System.nanoTime();
    mvc.get().uri("/people/search").param("q", typed).with(SignIn.as("asistent")).exchange();
    return (System.nanoTime() - start) / 1e6;
  }

  private List<String> queries() {
    var mix = new Population(99);
    var queries = new ArrayList<String>();
    for (int i = 0; i < SEARCHES; i++) {
      queries.add(query(known.get(mix.next(known.size())), mix.next(100), mix));
    }
    return queries;
  }

  private static String query(Invented person, int kind, Population mix) {
    var family = person.familyName();
    var given = person.givenName().split(" ")[0];
    if (kind < 25) {
      return family + " " + person.givenName();
    } else if (kind < 40) {
      return Folding.fold(given + " " + family);
    } else if (kind < 50) {
      return Folding.fold(family);
    } else if (kind < 55) {
      return given;
    } else if (kind < 70) {
      return Folding.fold(family + " " + given.substring(0, Math.min(3, given.length())));
    } else if (kind < 75) {
      return Folding.fold(family.substring(0, Math.min(5, family.length())));
    } else if (kind < 87) {
      return wrong(Folding.fold(family), mix) + " " + given;
    } else if (kind < 90) {
      return wrong(Folding.fold(family), mix);
    } else if (kind < 95) {
      return person.cnp();
    }
    return kind < 98 ? person.phone() : person.cnp().substring(9);
  }

  /** Two neighbouring letters swapped. */
  private static String wrong(String word, Population mix) {
    int at = 1 + mix.next(Math.max(word.length() - 2, 1));
    return word.length() < 4 ? word : word.substring(0, at) + word.charAt(at + 1 < word.length() ? at + 1 : at)
        + word.charAt(at) + word.substring(Math.min(at + 2, word.length()));
  }

  private void enter(int count) {
    for (int left = count; left > 0; left -= AT_ONCE) {
      int size = Math.min(left, AT_ONCE);
      transaction.executeWithoutResult(status -> enterSome(size));
    }
    jdbc.sql("vacuum analyze people.person").update();
    jdbc.sql("vacuum analyze people.search_word").update();
    jdbc.sql("vacuum analyze people.search_entry").update();
  }

  private void enterSome(int count) {
    var persons = new ArrayList<Invented>();
    for (int i = 0; i < count; i++) {
      persons.add(population.next());
    }
    persons.stream().limit(2000).forEach(known::add);
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
