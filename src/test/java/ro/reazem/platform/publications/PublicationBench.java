package ro.reazem.platform.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.ReazemApplication;
import ro.reazem.bench.Bench;
import ro.reazem.events.identity.UnitRecorded;

/** From publication to the listener, with nothing waiting and beside 200,000 events that failed; and what those cost at start and stop. */
@SpringBootTest
class PublicationBench {

  private static final int EVENTS = 4_000;
  private static final int CLIENTS = 4;
  private static final int BACKLOG = 200_000;

  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher publisher;
  @Autowired private TransactionTemplate transaction;
  @Autowired private HikariDataSource database;

  @Test
  void aBacklogSlowsNeitherPublishingNorStartNorStop() {
    heard(EVENTS);
    double alone = median();
    double[] quiet = startAndStop();
    jdbc.sql("""
        insert into events.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts,
          node, retry_at)
        select gen_random_uuid(), 'directory.officers.unit-recorded', :type, json_build_object('unitId', gen_random_uuid(), 'revision', 1,
          'name', 'Serviciul ' || n, 'active', true, 'occurredAt', now())::text, now() - interval '1 day', 'WAITING', 3, 'reazem-gone',
          now() + interval '1 day' from generate_series(1, :many) n""")
        .param("type", UnitRecorded.class.getName()).param("many", BACKLOG).update();
    // a backlog grows over hours: what writing it in a moment leaves to do is done before
    jdbc.sql("vacuum analyze events.event_publication").update();
    jdbc.sql("checkpoint").update();
    double beside = median();
    double[] burdened = startAndStop();
    jdbc.sql("delete from events.event_publication where node = 'reazem-gone'").update();

    Bench.report("events.heard.rate", alone, "/s", 1000);
    Bench.report("events.heard.rate.backlog", beside, "/s", alone);
    Bench.report("start.backlog", burdened[0], "s", quiet[0]);
    Bench.report("stop.backlog", burdened[1], "s", quiet[1]);
    assertThat(beside).as("events heard beside the backlog").isGreaterThan(0.9 * alone);
    assertThat(burdened[0] - quiet[0]).as("seconds that the backlog adds to starting").isLessThan(5);
    assertThat(burdened[1] - quiet[1]).as("seconds that the backlog adds to stopping").isLessThan(5);
  }

  private double median() {
    return DoubleStream.generate(() -> heard(EVENTS)).limit(5).sorted().skip(2).findFirst().orElseThrow();
  }

  /** Events per second from the first publication until the last is in the tables of the listener. */
  private double heard(int events) {
    long started = System.nanoTime();
    var name = "Serviciul " + UUID.randomUUID();
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (int n = 0; n < events; n++) {
        clients.submit(() -> transaction.executeWithoutResult(status ->
            publisher.publishEvent(new UnitRecorded(UUID.randomUUID(), 1, Instant.now(), name, null, true))));
      }
    }
    await().pollInterval(Duration.ofMillis(20)).atMost(Duration.ofMinutes(5)).until(() ->
        jdbc.sql("select count(*) from directory.unit where name = :name").param("name", name).query(Integer.class).single() == events);
    double rate = events / ((System.nanoTime() - started) / 1e9);
    jdbc.sql("delete from directory.unit where name = :name").param("name", name).update();
    return rate;
  }

  /** Seconds to start a second instance on the same database, and to stop it. */
  private double[] startAndStop() {
    long started = System.nanoTime();
    var second = new SpringApplicationBuilder(ReazemApplication.class).run("--server.port=0", "--spring.datasource.url=" + database.getJdbcUrl(),
        "--spring.datasource.username=" + database.getUsername(), "--spring.datasource.password=" + database.getPassword());
    double start = (System.nanoTime() - started) / 1e9;
    long stopping = System.nanoTime();
    second.close();
    return new double[] {start, (System.nanoTime() - stopping) / 1e9};
  }
}
