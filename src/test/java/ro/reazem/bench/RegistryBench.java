package ro.reazem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.testing.SignIn;

/**
 * How many entries a second sixteen clients get numbered in one registry, without a gap, against bare committed inserts of the
 * same clients into a table without a series; and how long the pages of a long register take.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class RegistryBench {

  private static final int CLIENTS = 16;
  private static final int SECONDS = 20;
  private static final int CALLS = 60;

  @Autowired RegisteringEntry registering;
  @Autowired KeepingRegistries keeping;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;

  @Test
  void sixteenClientsAreNumberedWithoutAGap() throws Exception {
    var registry = registry();
    var registrar = SignIn.officer("registratura");
    jdbc.sql("create table if not exists intake.bare (id uuid primary key, subject text, at timestamptz not null)").update();
    rate(1, () -> jdbc.sql("insert into intake.bare values (gen_random_uuid(), 'x', now())").update());
    double bare = rate(SECONDS / 4, () -> jdbc.sql("insert into intake.bare values (gen_random_uuid(), 'x', now())").update());
    Runnable one = () -> registering.register(NewEntry.incoming(UUID.randomUUID(), registry, Channel.COUNTER,
        Correspondent.organisation("Primăria Măgura"), Paper.about("Solicitare de anchetă socială"), SignIn.UNIT), registrar);
    rate(2, one);
    double numbered = rate(SECONDS, one);
    int last = jdbc.sql("select max(number) from intake.entry where registry_id = :id").param("id", registry.value()).query(Integer.class).single();
    int count = jdbc.sql("select count(*) from intake.entry where registry_id = :id").param("id", registry.value()).query(Integer.class).single();

    assertThat(count).isEqualTo(last);
    Bench.report("registry.numbered.16-clients", numbered, "entries/s", bare);
    assertThat(numbered).isGreaterThan(100);
  }

  @Test
  void pagesOfALongRegister() {
    if (jdbc.sql("select count(*) from intake.entry where own_number = 'measured'").query(Integer.class).single() == 0) {
      fill();
    }
    for (var who : new String[] {"registratura", "director", "asistent"}) {
      page(who, "first", "/registry");
      page(who, "last", "/registry?page=100");
      page(who, "mine", "/registry?part=MINE");
      page(who, "search", "/registry?q=primaria+7771");
      page(who, "search-one", "/registry?q=primaria+777123");
      page(who, "search-common", "/registry?q=solicitarea");
      page(who, "search-less-common", "/registry?q=strada+frunzisului");
      page(who, "search-short", "/registry?q=sc");
      page(who, "search-nothing", "/registry?q=solicitarea+zzzyx");
      page(who, "number", "/registry?q=77123/2025");
    }
  }

  /** A million entries in a few hundred streets; every tenth sender is a person of the street. */
  private void fill() {
    var registry = registry();
    jdbc.sql("""
        insert into intake.entry (id, version, one_time_key, registry_id, registry_unit_id, year, number, registered_at, registered_on,
          counts_from, registered_by, registered_by_name, direction, channel, correspondent_kind, correspondent_name, correspondent_contact,
          own_number, subject, document_type, confidentiality, search_text, unit_id, stage, file_code)
        select gen_random_uuid(), 0, gen_random_uuid(), :registry, (array[:registryUnit::uuid, gen_random_uuid()])[1 + n % 2], 2025, n,
          at, at::date, at::date, :by, 'Registrator', (array['IN', 'OUT', 'INTERNAL'])[1 + n % 3], 'POST', 'ORGANISATION', 'Primaria ' || n, '', 'measured',
          'Solicitarea ' || n, '', (array['GENERAL', 'GENERAL', 'MEDICAL'])[1 + n % 3],
          'solicitarea ' || n || ' primaria ' || n || ' strada ' || case when n % 300 = 0 then 'frunzisului' else md5((n % 400)::text) end,
          (array[:unit::uuid, gen_random_uuid(), gen_random_uuid(), gen_random_uuid()])[1 + n % 4], 'REGISTERED', ''
        from (select n, timestamptz '2025-01-02 08:00+02' + n * interval '25 seconds' as at from generate_series(1, 1000000) n) s""")
        .param("registry", registry.value()).param("registryUnit", DemoUnit.REGISTRY.id()).param("unit", SignIn.UNIT)
        .param("by", SignIn.officer("registratura").id()).update();
    jdbc.sql("vacuum analyze intake.entry").update();
  }

  private void page(String who, String name, String uri) {
    double floor = milliseconds(() -> jdbc.sql("select id from intake.entry order by registered_at desc, number desc limit 10")
        .query(UUID.class).list());
    Bench.report("list.registry.1000000." + who + "." + name, milliseconds(() ->
        assertThat(mvc.get().uri(java.net.URI.create(uri)).with(SignIn.as(who))).hasStatusOk()), "ms", floor);
  }

  private static double milliseconds(Runnable act) {
    return Bench.p95(1, CALLS, act);
  }

  private RegistryId registry() {
    return keeping.open(RegistryId.create(), "B" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), "Registru măsurat",
        DemoUnit.REGISTRY.id(), null);
  }

  private static double rate(int seconds, Runnable one) throws InterruptedException {
    var done = new AtomicInteger();
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    var finished = new CountDownLatch(CLIENTS);
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int i = 0; i < CLIENTS; i++) {
        clients.submit(() -> {
          try {
            while (System.nanoTime() < end) {
              one.run();
              done.incrementAndGet();
            }
          } finally {
            finished.countDown();
          }
        });
      }
      finished.await();
    }
    return done.get() / ((System.nanoTime() - start) / 1e9);
  }
}
