package ro.reazem.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import ro.reazem.testing.PageForm;

/** Sixteen clients number papers for a minute of work while the application is killed three times. */
class NumberingTrial {

  private static final int CLIENTS = 16;
  private static final int KILLS = 3;
  private static final Duration BETWEEN = Duration.ofSeconds(15);

  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, String> cancelled = new ConcurrentHashMap<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private final Toll toll = new Toll();

  @Test
  void noNumberIsMissingOrGivenTwice() throws Exception {
    try (var database = TrialDatabase.started("numbering"); var node = Node.on(database)) {
      node.awaitReady();
      try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
        var working = IntStream.range(0, CLIENTS).mapToObj(n -> clients.submit(clerk(node))).toList();
        for (int kill = 0; kill < KILLS; kill++) {
          Thread.sleep(BETWEEN);
          node.kill();
          node.start();
          node.awaitReady();
        }
        Thread.sleep(BETWEEN);
        over.set(true);
        for (var one : working) {
          one.get();
        }
      }
      verify(database);
    }
  }

  private Callable<Void> clerk(Node node) {
    return () -> {
      var clerk = new Visitor(0, toll, node.address()).signIn("registratura");
      for (int n = 0; !over.get(); n++) {
        var page = clerk.get("/registry/new").expect(200).page();
        var registry = Jsoup.parse(page).select("select[name=registry] option").stream().map(one -> one.val()).filter(one -> !one.isEmpty())
            .findFirst().orElseThrow();
        var form = PageForm.on(page, "entry-form").with("registry", registry).with("correspondent", "ORGANISATION")
            .with("name", "Primăria Măgura").with("subject", "Solicitare de anchetă socială");
        var id = clerk.post("/registry/new", form).expect(302).id();
        acknowledged.put(form.value("key"), id);
        if (n % 20 == 19) {
          var path = "/registry/entries/" + id + "/cancel";
          clerk.post(path, PageForm.in(clerk.get(path).expect(200).page(), "form[action$=cancel]").with("reason", "Greșeală de înregistrare"))
              .expect(302);
          cancelled.put(form.value("key"), id);
        }
      }
      return null;
    };
  }

  private void verify(TrialDatabase database) {
    int numbers = database.count("select count(*) from intake.entry");
    int gaps = database.count("""
        select coalesce(sum(last - n), 0) from (select s.last_number as last, (select count(*) from intake.entry e
          where e.registry_id = s.registry_id and e.year = s.year and e.number between 1 and s.last_number) as n from intake.entry_series s) one""");
    int doubles = database.count("select count(*) - count(distinct (registry_id, year, number)) from intake.entry")
        + database.count("select count(*) - count(distinct one_time_key) from intake.entry");
    long lost = acknowledged.entrySet().stream().filter(one -> database.jdbc().sql(
        "select count(*) from intake.entry where one_time_key = :key and id = :id").param("key", UUID.fromString(one.getKey()))
        .param("id", UUID.fromString(one.getValue())).query(Integer.class).single() != 1).count();
    lost += cancelled.values().stream().filter(id -> database.jdbc().sql("select cancelled_at is null from intake.entry where id = :id")
        .param("id", UUID.fromString(id)).query(Boolean.class).single()).count();
    System.out.printf("trial.numbering kills %d, numbers %,d (all %,d), cancelled %,d, gaps %d, doubles %d, acknowledged lost %d; %s%n", KILLS,
        acknowledged.size(), numbers, cancelled.size(), gaps, doubles, lost, toll);
    assertThat(acknowledged).hasSizeGreaterThan(100);
    assertThat(gaps).isZero();
    assertThat(doubles).isZero();
    assertThat(lost).isZero();
    assertThat(toll.timesSignedOut()).as("sessions lost").isZero();
    assertThat(toll.faults()).as("answers 500").isZero();
  }
}
