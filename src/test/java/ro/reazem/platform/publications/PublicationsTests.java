package ro.reazem.platform.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.identity.UnitRecorded;
import ro.reazem.platform.nodes.LivingNodes;
import ro.reazem.platform.nodes.ThisNode;
import ro.reazem.testing.SignIn;

/** What happens to events that were not heard. */
@SpringBootTest
@AutoConfigureMockMvc
class PublicationsTests {

  private static final int MANY = 100;
  private static final String LISTENER = "directory.officers.unit-recorded";

  @Autowired private JdbcClient jdbc;
  @Autowired private TakingOver takingOver;
  @Autowired private EventSerializer serializer;
  @Autowired private ApplicationEventPublisher publisher;
  @Autowired private TransactionTemplate transaction;
  @Autowired private LivingNodes nodes;
  @Autowired private ThisNode self;
  @Autowired private MockMvcTester mvc;
  @Autowired @Qualifier("threadsOfListeners") private ThreadPoolTaskExecutor threads;

  @Test
  void manyEventsAtOnceAreHeardByAFewThreads() {
    long before = threads.getThreadPoolExecutor().getTaskCount();
    var units = IntStream.range(0, MANY).mapToObj(n -> unit("Serviciul " + n)).toList();
    transaction.executeWithoutResult(then -> units.forEach(publisher::publishEvent));

    await().atMost(Duration.ofSeconds(60)).until(() -> units.stream().allMatch(unit -> publications(unit).isEmpty()));
    assertThat(threads.getThreadPoolExecutor().getTaskCount() - before).as("listeners that had a thread of the pool").isGreaterThanOrEqualTo(MANY);
    assertThat(threads.getThreadPoolExecutor().getLargestPoolSize()).as("threads, beside sixteen connections").isLessThanOrEqualTo(6);
  }

  @Test
  void whatADeadNodeHadPublishedIsHeardOnALivingOne() {
    var unit = unit("Serviciul preluat");
    waiting(unit, "reazem-dead", "PUBLISHED");

    takingOver.lookAfterPublications();

    await().atMost(Duration.ofSeconds(20)).until(() -> known(unit.unitId()));
    await().atMost(Duration.ofSeconds(20)).until(() -> publications(unit).isEmpty());
  }

  @Test
  void whatBrokeOffWhenTheDatabaseWasAwayIsHeardWhenItIsBack() {
    var unit = unit("Serviciul întrerupt");
    waiting(unit, self.name(), "PROCESSING");

    takingOver.takeUpWhatBrokeOff(Instant.now().plusSeconds(5));
    assertThat(publications(unit)).as("it may still be at work").containsExactly("PROCESSING");
    jdbc.sql("update events.event_publication set publication_date = publication_date - interval '1 minute' where serialized_event = :event")
        .param("event", serializer.serialize(unit)).update();
    takingOver.takeUpWhatBrokeOff(Instant.now().minusSeconds(20));
    assertThat(publications(unit)).containsExactly("WAITING");
    takingOver.lookAfterPublications();

    await().atMost(Duration.ofSeconds(20)).until(() -> known(unit.unitId()));
  }

  @Test
  void whatALivingNodeIsWorkingOnStaysItsOwn() {
    var other = "reazem-" + UUID.randomUUID();
    jdbc.sql("insert into platform.node (name, host, started_at, seen_at) values (:name, 'altul', clock_timestamp(), clock_timestamp())")
        .param("name", other).update();
    var unit = unit("Serviciul altui nod");
    waiting(unit, other, "PROCESSING");

    takingOver.lookAfterPublications();

    assertThat(publications(unit)).singleElement().isEqualTo("PROCESSING");
    assertThat(nodes.now()).extracting(LivingNodes.Living::name).contains(other);
    jdbc.sql("delete from events.event_publication where node = :name").param("name", other).update();
    jdbc.sql("delete from platform.node where name = :name").param("name", other).update();
  }

  @Test
  void aListenerThatFailsLeavesItsCauseAndIsTriedAgainLaterAndLater() {
    var unit = new UnitRecorded(UUID.randomUUID(), 1, Instant.now(), null, null, true);
    transaction.executeWithoutResult(status -> publisher.publishEvent(unit));

    await().atMost(Duration.ofSeconds(20)).until(() -> publications(unit).contains("FAILED"));
    takingOver.lookAfterPublications();

    assertThat(publications(unit)).contains("WAITING");
    var line = jdbc.sql("select id, failure, extract(epoch from retry_at - clock_timestamp()) as seconds from events.event_publication "
        + "where serialized_event = :event and listener_id = :listener").param("event", serializer.serialize(unit)).param("listener", LISTENER)
        .query((row, n) -> List.of(row.getObject("id", UUID.class), row.getString("failure"), row.getDouble("seconds"))).single();
    assertThat((String) line.get(1)).startsWith("PSQLException").doesNotContain("\n");
    assertThat((Double) line.get(2)).isBetween(10.0, 70.0);

    var page = mvc.get().uri("/operations").with(SignIn.as("admin")).exchange();
    assertThat(page).hasStatusOk().bodyText().contains("UnitRecorded", "PSQLException");
    assertThat(mvc.post().uri("/operations/publications/" + line.getFirst() + "/discard").with(SignIn.as("admin"))
        .with(csrf()).param("reason", "  ").exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(mvc.post().uri("/operations/publications/" + line.getFirst() + "/discard").with(SignIn.as("admin"))
        .with(csrf())
        .param("reason", "unitate fără nume, introdusă din nou").exchange()).hasStatus3xxRedirection();
    assertThat(mvc.get().uri("/operations").with(SignIn.as("admin")).exchange()).bodyText().contains("unitate fără nume");
    jdbc.sql("delete from events.discarded_publication").update();
    jdbc.sql("delete from events.event_publication where serialized_event = :event").param("event", serializer.serialize(unit)).update();
  }

  @Test
  void afterTheLastAttemptAnEventWaitsForTheAdministrator() {
    var unit = unit("Serviciul fără noroc");
    waiting(unit, nodes.now().getFirst().name(), "FAILED");
    jdbc.sql("update events.event_publication set completion_attempts = :attempts where serialized_event = :event")
        .param("attempts", TakingOver.ATTEMPTS).param("event", serializer.serialize(unit)).update();

    takingOver.lookAfterPublications();

    assertThat(publications(unit)).singleElement().isEqualTo("ABANDONED");
    assertThat(mvc.post().uri("/operations/publications/retry-all").with(SignIn.as("admin"))
        .with(csrf()).exchange())
        .hasStatus3xxRedirection();
    takingOver.lookAfterPublications();
    await().atMost(Duration.ofSeconds(20)).until(() -> known(unit.unitId()));
  }

  @Test
  void measurementsAreForThoseWhoLookAfterTheApplication() {
    assertThat(mvc.get().uri("/actuator/metrics").with(SignIn.as("asistent")).exchange()).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(mvc.get().uri("/actuator/metrics").with(SignIn.as("admin")).exchange()).hasStatusOk();
  }

  private static UnitRecorded unit(String name) {
    return new UnitRecorded(UUID.randomUUID(), 1, Instant.now(), name, null, true);
  }

  private void waiting(UnitRecorded unit, String node, String status) {
    jdbc.sql("""
        insert into events.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts, node)
        values (gen_random_uuid(), :listener, :type, :event, clock_timestamp(), :status, 1, :node)""")
        .param("listener", LISTENER).param("type", UnitRecorded.class.getName()).param("event", serializer.serialize(unit))
        .param("status", status).param("node", node).update();
  }

  private List<String> publications(UnitRecorded unit) {
    return jdbc.sql("select status from events.event_publication where serialized_event = :event and listener_id = :listener")
        .param("event", serializer.serialize(unit)).param("listener", LISTENER).query(String.class).list();
  }

  private boolean known(UUID unit) {
    return !jdbc.sql("select 1 from directory.unit where id = :id").param("id", unit).query(Integer.class).list().isEmpty();
  }
}
