package ro.reazem.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.bench.Bench;
import ro.reazem.platform.trail.TrailKeeper;
import ro.reazem.platform.trail.TrailLine;
import ro.reazem.testing.SignIn;

/**
 * What the trail costs a page, beside a million lines: the same page by turns with its line and with a keeper that keeps nothing; 16
 * writers at once; the lists; sealing and checking.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class TrailBench {

  private static final int LINES = Integer.getInteger("reazem.bench.lines", 1_000_000);
  private static final int CALLS = 600;
  private static final int WRITERS = 16;
  private static final double MOST_COST = 2;

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource source;
  @Autowired TransactionTemplate transaction;
  @Autowired TrailKeeper keeper;
  @Autowired AtomicBoolean silent;
  @Autowired SealingTrail sealing;

  @Test
  void theTrailBesideAMillionLines() throws Exception {
    fill();
    pages();
    writers();
    lists();
    chain();
  }

  private void fill() {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("set local session_replication_role = replica").update();
      jdbc.sql("""
          insert into audit.line (id, at, kind, outcome, status, officer_id, officer_name, address, session, action, request, persons, cases,
            detail, reason)
          select nextval('audit.line_number'), now() - (:lines - n) * interval '2.5 seconds',
            case when n % 200 = 0 then 'EXPORT' when n % 90 = 0 then 'REVEAL' when n % 5 = 0 then 'SEARCH' when n % 7 = 0 then 'ACT' else 'READ' end,
            case when n % 150 = 0 then 'REFUSED' else 'DONE' end, 200, md5('officer ' || n % 300)::uuid, 'Funcționar ' || n % 300, '10.0.0.1',
            '0123456789abcdef', 'people.person.read', 'GET /people/persons/x', array[md5('person ' || n % 50000)::uuid], '{}', '', ''
          from generate_series(1, :lines) n""").param("lines", LINES).update();
      jdbc.sql("insert into audit.about (subject, line) select persons[1], id from audit.line where cardinality(persons) = 1 "
          + "on conflict do nothing").update();
    });
    jdbc.sql("analyze audit.line, audit.about").update();
  }

  private void pages() {
    var path = jdbc.sql("select '/people/persons/' || id from people.person limit 1").query(String.class).single();
    var with = new double[CALLS];
    var without = new double[CALLS];
    for (int i = -CALLS / 2; i < CALLS; i++) {
      double one = page(path, false);
      double other = page(path, true);
      if (i >= 0) {
        with[i] = one;
        without[i] = other;
      }
    }
    double cost = Bench.percentile(with, 0.95) - Bench.percentile(without, 0.95);
    Bench.report("trail.page.p95.with", Bench.percentile(with, 0.95), "ms", Bench.percentile(without, 0.95));
    Bench.report("trail.page.p50.with", Bench.percentile(with, 0.5), "ms", Bench.percentile(without, 0.5));
    Bench.report("trail.page.p95.cost", cost, "ms", MOST_COST);
    double[] single = times(CALLS, () -> keeper.keep(line()));
    Bench.report("trail.line.p95", Bench.percentile(single, 0.95), "ms", MOST_COST);
    Bench.report("trail.line.p50", Bench.percentile(single, 0.5), "ms", MOST_COST);
    assertThat(cost).as("what the trail adds to p95 of a page").isLessThan(MOST_COST);
    assertThat(Bench.percentile(single, 0.95)).as("p95 of keeping a line").isLessThan(MOST_COST);
  }

  private double page(String path, boolean without) {
    silent.set(without);
    var request = mvc.get().uri(path).with(SignIn.as("asistent"));
    long start = System.nanoTime();
    assertThat(request).hasStatusOk();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    silent.set(false);
    return milliseconds;
  }

  private void writers() throws Exception {
    try (var pool = Executors.newFixedThreadPool(WRITERS)) {
      long start = System.nanoTime();
      var all = pool.invokeAll(IntStream.range(0, WRITERS).mapToObj(writer -> (java.util.concurrent.Callable<double[]>)
          () -> times(200, () -> keeper.keep(line()))).toList());
      double seconds = (System.nanoTime() - start) / 1e9;
      var each = all.stream().flatMapToDouble(done -> Arrays.stream(done.resultNow())).toArray();
      Bench.report("trail.writers16.p95", Bench.percentile(each, 0.95), "ms", 2);
      Bench.report("trail.writers16.lines", each.length / seconds, "1/s", 100);
    }
  }

  private void lists() {
    var person = jdbc.sql("select persons[1]::text from audit.line where id = 500").query(String.class).single();
    var officer = jdbc.sql("select officer_id::text from audit.line where id = 500").query(String.class).single();
    for (var list : List.of("", "?tab=refused", "?tab=reveals", "?person=" + person, "?officer=" + officer, "?officer=" + officer + "&tab=exports",
        "?before=500000", "?from=01.11.2026&to=10.11.2026", "?tab=refused&from=01.11.2026&to=10.11.2026")) {
      var times = times(40, () -> assertThat(mvc.get().uri(java.net.URI.create("/audit" + list)).with(SignIn.as("auditor"))).hasStatusOk());
      Bench.report("trail.list" + list.replaceAll("[0-9a-f]{8}-[-0-9a-f]+", "x").replaceAll("[?&=.]", "_") + ".p95", Bench.percentile(times, 0.95), "ms", 300);
    }
  }

  private void chain() {
    sealing.seal();
    long start = System.nanoTime();
    var report = new CheckingChain(source).check();
    assertThat(report.fault()).isNull();
    Bench.report("trail.verify", report.lines() / ((System.nanoTime() - start) / 1e9), "lines/s", 1000);
  }

  private static double[] times(int calls, Runnable call) {
    var times = new double[calls];
    for (int i = 0; i < calls; i++) {
      long start = System.nanoTime();
      call.run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    return times;
  }

  private static TrailLine line() {
    return new TrailLine(TrailLine.Kind.READ, TrailLine.Outcome.DONE, 200, UUID.randomUUID(), "Ioana Drăghici", "10.0.0.7", "0123456789abcdef",
        "people.person.read", "GET /people/persons/" + UUID.randomUUID(), Set.of(UUID.randomUUID(), UUID.randomUUID()), Set.of(), "", null, null, "");
  }

  /** A keeper that can be told to keep nothing. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Silencing {

    @Bean
    AtomicBoolean silent() {
      return new AtomicBoolean();
    }

    @Bean
    static BeanPostProcessor keeperThatMayKeepNothing(ObjectProvider<AtomicBoolean> silent) {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof TrailKeeper real ? (TrailKeeper) line -> {
            if (!silent.getObject().get()) {
              real.keep(line);
            }
          } : bean;
        }
      };
    }
  }
}
