package ro.reazem.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.payments.bank.InventedStatement;
import ro.reazem.testing.PageForm;

/**
 * A run of payments is taken from opening to closing while the application, or its database, is killed in the middle of every step. The first run is
 * left in peace and tells how long each step takes; three more are killed early, in the middle and late in each.
 */
class KilledRunTrial {

  private static final int MANY = Integer.getInteger("reazem.trial.payments", 4_000);
  private static final double[] WHEN = {0.15, 0.5, 0.85};

  private enum Step {
    CALCULATE("CHECKED"), LOCK("LOCKED"), APPROVE("APPROVED"), SEND("SENT"), TAKE_FILE("SENT"), READ_ANSWERS("RECONCILED"), CLOSE("CLOSED");

    private final String leadsTo;

    Step(String leadsTo) {
      this.leadsTo = leadsTo;
    }
  }

  private final Toll toll = new Toll();
  private final Map<Step, Long> takes = new EnumMap<>(Step.class);
  private final List<String> found = new ArrayList<>();
  private int undone;
  private int done;
  private int databases;
  private TrialDatabase database;
  private Node node;
  private Visitor payer;
  private Visitor approver;
  private JdbcClient jdbc;

  @Test
  void nobodyIsPaidTwiceAndNobodyIsLeftOut() throws Exception {
    try (var started = TrialDatabase.started("killed-run"); var officers = Executors.newCachedThreadPool()) {
      database = started;
      jdbc = database.jdbc();
      PaidRights.institution(database);
      for (int round = 0; round <= WHEN.length; round++) {
        PaidRights.of(database, "KILLED" + round, MANY);
      }
      try (var running = Node.on(database).awaitReady()) {
        node = running;
        payer = new Visitor(0, toll, node.address()).signIn("plati");
        approver = new Visitor(0, toll, node.address()).signIn("director");
        for (int round = 0; round <= WHEN.length; round++) {
          run(round, officers);
        }
        // the rest of the demonstration was not touched
        assertThat(found).isEmpty();
        assertThat(jdbc.sql("""
            select count(*) from payments.month_balance b join payments.known_right k using (entitlement_id) where k.benefit like 'KILLED_' and (b.balance <> 0 or b.paid <> b.owed)""")
            .query(Integer.class).single()).as("rights not paid exactly once").isZero();
        System.out.printf("trial.killed-run payments %,d in each of %d runs, application killed %d times (step undone %d, done %d), database %d times; wrong %s; ms left in peace %s; %s%n",
            MANY, WHEN.length, undone + done, undone, done, databases, found, takes, toll);
      }
    }
  }

  private void run(int round, ExecutorService officers) throws Exception {
    var run = open("KILLED" + round);
    var whole = new PaidOnce(database, run, MANY);
    for (var step : Step.values()) {
      if (round == 0) {
        long begun = System.nanoTime();
        takenUntilDone(run, step);
        takes.put(step, (System.nanoTime() - begun) / 1_000_000);
      } else {
        var officer = officers.submit((Callable<Void>) () -> {
          takenUntilDone(run, step);
          return null;
        });
        Thread.sleep((long) (takes.get(step) * WHEN[round - 1]));
        killAt(round, step, run, whole);
        officer.get(4, TimeUnit.MINUTES);
      }
      assertThat(state(run)).as("%s of run %d", step, round).isEqualTo(step.leadsTo);
      assertThat(whole.wrong()).as("after %s of run %d", step, round).isEmpty();
    }
  }

  /** The second run loses its database, the others the application. */
  private void killAt(int round, Step step, UUID run, PaidOnce whole) throws Exception {
    if (round == 2) {
      database.kill();
      database.start();
      databases++;
    } else {
      node.kill();
      awaitNobody();
      // looked at while nobody can have gone on
      if (state(run).equals(step.leadsTo)) {
        done++;
      } else {
        undone++;
      }
    }
    for (var wrong : whole.wrong()) {
      found.add(step + " of run " + round + ": " + wrong);
    }
    if (round != 2) {
      node.start();
    }
    node.awaitReady();
  }

  /** What the killed process had asked is either finished by the database or undone. */
  private void awaitNobody() throws InterruptedException {
    while (jdbc.sql("select count(*) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() and datname = current_database()")
        .query(Integer.class).single() > 0) {
      Thread.sleep(50);
    }
  }

  /** As an officer would: sends the form, looks where the run is, and sends it again when it is where it was. */
  private void takenUntilDone(UUID run, Step step) throws Exception {
    for (int attempt = 0; attempt < 20; attempt++) {
      take(run, step);
      for (int look = 0; look < 50 && step == Step.CALCULATE && !state(run).equals(step.leadsTo) && working(run); look++) {
        Thread.sleep(200);
      }
      if (state(run).equals(step.leadsTo)) {
        return;
      }
      Thread.sleep(500);
    }
  }

  private void take(UUID run, Step step) {
    var page = "/payments/runs/" + run;
    switch (step) {
      case CALCULATE -> post(payer, run, page + "/calculate");
      case LOCK -> post(payer, run, page + "/lock");
      case APPROVE -> post(approver, run, page + "/approve");
      case SEND -> post(payer, run, page + "/send");
      case TAKE_FILE -> assertThat(PaidOnce.sha256(payer.get(page + "/bank-file").expect(200).page().getBytes(StandardCharsets.UTF_8)))
          .isEqualTo(text("select sha256 from payments.run_file where run_id = :run", run));
      case READ_ANSWERS -> readAnswers(run);
      case CLOSE -> post(payer, run, page + "/close");
    }
  }

  private void post(Visitor officer, UUID run, String path) {
    var page = officer.get("/payments/runs/" + run).expect(200).page();
    officer.post(path, PageForm.bare(page).with("version", text("select version::text from payments.run where id = :run", run)));
  }

  /** The statement of the bank, sent whole each time; read once already it is refused, which is how the officer learns that it was. */
  private void readAnswers(UUID run) {
    var statement = new InventedStatement("08").of(PaidRights.PAYER);
    text("select string_agg(replace(id::text, '-', '') || ' ' || to_char(amount / 100.0, 'FM999999990.00'), E'\\n' order by position) from payments.run_line where run_id = :run", run)
        .lines().map(line -> line.split(" ")).forEach(line -> statement.paid(line[0], line[1]));
    var form = PageForm.bare(payer.get("/payments/answers").expect(200).page());
    payer.send("/payments/answers", form, "file", "extras.xml", statement.bytes());
  }

  private UUID open(String benefit) {
    var key = UUID.randomUUID();
    var today = LocalDate.now();
    var form = PageForm.bare(payer.get("/payments/runs").expect(200).page()).with("key", key.toString()).with("kind", "MONTHLY").with("month", YearMonth.from(today).toString())
        .with("benefit", benefit).with("payer", PaidRights.PAYER).with("payOn", today.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
    payer.post("/payments/runs", form).expect(302);
    return key;
  }

  private String state(UUID run) {
    return text("select state from payments.run where id = :run", run);
  }

  private boolean working(UUID run) {
    return text("select exists (select from payments.run_progress where run_id = :run and ended_at is null)::text", run).equals("true");
  }

  /** Asked again while the database is away. */
  private String text(String sql, UUID run) {
    while (true) {
      try {
        return jdbc.sql(sql).param("run", run).query(String.class).single();
      } catch (DataAccessException away) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
