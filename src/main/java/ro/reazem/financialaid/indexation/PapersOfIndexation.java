package ro.reazem.financialaid.indexation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.disposition.IssuedPapers;
import ro.reazem.platform.nodes.OneNode;

/**
 * Makes the papers of indexations ready after all their decisions are made, so that whoever opens or prints one does not wait. How far it is stands in the
 * database: broken off, it goes on by itself, on whichever node is first. A paper made twice is stored once.
 */
@Component
class PapersOfIndexation {

  private static final Logger LOG = LoggerFactory.getLogger(PapersOfIndexation.class);
  private static final int BATCH = 40;

  private final JdbcClient jdbc;
  private final IssuedPapers papers;
  private final OneNode node;
  private final Clock clock;
  private final AtomicBoolean running = new AtomicBoolean();

  PapersOfIndexation(JdbcClient jdbc, IssuedPapers papers, OneNode node, Clock clock) {
    this.jdbc = jdbc;
    this.papers = papers;
    this.node = node;
    this.clock = clock;
  }

  private record Open(UUID id, @Nullable UUID printedThrough) {}

  private record Decision(UUID right, UUID id) {}

  /** Begins with what was not made ready yet, and comes back at once. */
  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT1M")
  void start() {
    if (open().isEmpty() || !running.compareAndSet(false, true)) {
      return;
    }
    Thread.ofPlatform().name("papers of indexations").priority(Thread.MIN_PRIORITY).start(() -> {
      try {
        node.run("papers of indexations", this::all);
      } catch (RuntimeException interrupted) {
        LOG.error("The papers of an indexation stopped and are taken up again", interrupted);
      } finally {
        running.set(false);
      }
    });
  }

  private void all() {
    for (var open = open(); !open.isEmpty(); open = open()) {
      next(open.getFirst());
    }
  }

  /** The indexation whose papers are to be made ready, the one released first. */
  private List<Open> open() {
    return jdbc.sql("""
        select id, printed_through from financialaid.indexation where state = 'DONE' and printed_at is null order by released_at, id limit 1""")
        .query(Open.class).list();
  }

  private void next(Open of) {
    var decisions = jdbc.sql("""
        select entitlement_id as "right", decision_id as id from financialaid.indexation_line
        where indexation_id = :id and state = 'APPLIED' and entitlement_id > :after order by entitlement_id limit :batch""").param("id", of.id())
        .param("after", of.printedThrough() == null ? Halves.FIRST : of.printedThrough()).param("batch", BATCH).query(Decision.class).list();
    if (decisions.isEmpty()) {
      jdbc.sql("update financialaid.indexation set printed_at = :at where id = :id").param("at", clock.instant().atOffset(ZoneOffset.UTC))
          .param("id", of.id()).update();
      return;
    }
    int ready = papers.ready(decisions.stream().map(Decision::id).toList());
    jdbc.sql("update financialaid.indexation set printed_through = :last, papers = papers + :ready where id = :id").param("last", decisions.getLast().right())
        .param("ready", ready).param("id", of.id()).update();
  }
}
