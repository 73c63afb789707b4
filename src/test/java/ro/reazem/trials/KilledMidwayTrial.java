package ro.reazem.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.family.InventedFamily;

/** The application and its database are killed by turns while officers record, merge, decide and add files. */
class KilledMidwayTrial {

  private static final int KILLS = Integer.getInteger("reazem.trial.kills", 8);

  private static final int FAMILIES = 400;

  private final Done done = new Done();
  private final Toll toll = new Toll();
  private final AtomicBoolean over = new AtomicBoolean();

  @Test
  void whatWasAcknowledgedIsThereWholeAndOnce() throws Exception {
    try (var database = TrialDatabase.started("killed-midway"); var node = Node.on(database)) {
      node.awaitReady();
      assertThat(done.wrong(database)).as("before").isEmpty();
      var random = new Random(7);
      try (var officers = Executors.newCachedThreadPool()) {
        var working = officers(database, node).stream().map(officers::submit).toList();
        for (int kill = 0; kill < KILLS; kill++) {
          Thread.sleep(12_000 + random.nextInt(8000));
          if (kill % 2 == 0) {
            node.kill();
            node.start();
          } else {
            database.kill();
            database.start();
          }
          node.awaitReady();
        }
        Thread.sleep(3000);
        over.set(true);
        for (var one : working) {
          one.get();
        }
      }
      long quiet = System.nanoTime();
      database.awaitQuiet(Duration.ofMinutes(5));
      System.out.printf("trial.killed-midway kills of the application %d, of the database %d, %s, acknowledged lost %d, half or twice %s, "
          + "last event heard after %.0f s; %s%n", (KILLS + 1) / 2, KILLS / 2, done, done.lost(database), done.wrong(database),
          (System.nanoTime() - quiet) / 1e9, toll);
      done.verify(database);
      assertThat(done.persons).hasSizeGreaterThan(50);
      assertThat(done.merges).hasSizeGreaterThan(20);
      assertThat(done.decisions).hasSizeGreaterThan(20);
      assertThat(done.files).hasSizeGreaterThan(50);
      assertThat(toll.timesSignedOut()).as("sessions lost").isZero();
    }
  }

  private List<Callable<Void>> officers(TrialDatabase database, Node node) {
    var officers = new ArrayList<Callable<Void>>();
    var families = Work.families(database, FAMILIES);
    for (int i = 0; i < 2; i++) {
      officers.add(busy(families, node, work -> done.persons.add(work.recordPerson())));
      officers.add(busy(families, node, work -> done.merges.add(work.merge(work.recordPerson(), work.recordPerson()))));
      officers.add(busy(families, node, work -> done.decisions.add(work.decide())));
      var request = database.jdbc().sql("select id from financialaid.aid_application where status = 'UNDER_CHECK' order by id offset :n limit 1")
          .param("n", i).query(java.util.UUID.class).single();
      officers.add(busy(families, node, work -> {
        var bytes = Work.paper(300);
        work.upload(request, bytes);
        done.files.add(Done.sum(bytes));
      }));
    }
    return officers;
  }

  private Callable<Void> busy(Queue<InventedFamily> families, Node node, Work.Act act) {
    return () -> {
      var work = new Work(families, new Visitor(0, toll, node.address()), new Visitor(0, toll, node.address()));
      while (!over.get() && !families.isEmpty()) {
        act.act(work);
      }
      return null;
    };
  }
}
