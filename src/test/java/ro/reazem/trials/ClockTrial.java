package ro.reazem.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import ro.reazem.testing.PageForm;

/**
 * The clock of the machine is set back an hour, over midnight, while officers work. Needs libfaketime, by the property reazem.faketime or
 * where Debian puts it.
 */
class ClockTrial {

  private static final Path LIBRARY = Path.of(System.getProperty("reazem.faketime", "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"));

  private final Done done = new Done();
  private final Toll toll = new Toll();

  @Test
  void anHourTwiceChangesNoNumberNoDayAndNoLineOfTheTrail() throws Exception {
    Assumptions.assumeTrue(Files.exists(LIBRARY), "libfaketime is there");
    var offset = Path.of("target/trial-clock-offset").toAbsolutePath();
    var now = ZonedDateTime.now(ZoneId.of("Europe/Bucharest"));
    long toMidnight = Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(now.getZone())).toSeconds();
    Files.writeString(offset, "+" + (toMidnight + 600));
    var clock = Map.of("LD_PRELOAD", LIBRARY.toString(), "FAKETIME_TIMESTAMP_FILE", offset.toString(), "FAKETIME_NO_CACHE", "1",
        "FAKETIME_DONT_FAKE_MONOTONIC", "1", "DONT_FAKE_MONOTONIC", "1");
    try (var database = TrialDatabase.started("clock"); var node = Node.on(database, clock)) {
      node.awaitReady();
      var clerk = new Visitor(0, toll, node.address()).signIn("registratura");
      var work = new Work(Work.families(database, 15), new Visitor(0, toll, node.address()), new Visitor(0, toll, node.address()));
      work(clerk, work, Work::decide);
      Files.writeString(offset, "+" + (toMidnight - 3000));
      // acts of the new day have numbers already, so an act of the old one gets none: whoever asks for it is told, and loses nothing
      work(clerk, work, then -> {
        assertThat(then.refused().page()).contains("Actele se numerotează în ordinea datelor", "Corectați un lucru înainte de a trimite");
        return null;
      });
      new Visitor(0, toll, node.address()).signIn("auditor").get("/audit").expect(200);
      awaitSealed(database);
      Files.writeString(offset, "+" + (toMidnight + 600));
      work(clerk, work, Work::decide);
      awaitSealed(database);
      database.awaitQuiet(Duration.ofMinutes(2));
      int disorder = database.count("""
          select count(*) from (select registered_at < lag(registered_at) over (partition by registry_id, year order by number) as back
            from intake.entry) one where back""") + database.count("""
          select count(*) from (select dated_on < lag(dated_on) over (partition by issuer, kind, year order by number) as back from platform.act) one
          where back""");
      int trail = Node.verifyTrail(database);
      System.out.printf("trial.clock an hour back over midnight to %s: %s, numbers before the day of the number before %d, half or twice %s, sessions "
          + "lost %d, audit verify exit code %d%n", LocalDate.now(now.getZone()), done, disorder, done.wrong(database), toll.timesSignedOut(), trail);
      done.verify(database);
      assertThat(disorder).isZero();
      assertThat(trail).isZero();
      assertThat(toll.timesSignedOut()).isZero();
      assertThat(toll.faults()).isZero();
    }
  }

  private void work(Visitor clerk, Work work, Function<Work, @Nullable UUID> deciding) {
    for (int i = 0; i < 5; i++) {
      var page = clerk.get("/registry/new").expect(200).page();
      var registry = Jsoup.parse(page).select("select[name=registry] option").stream().map(one -> one.val()).filter(one -> !one.isEmpty())
          .findFirst().orElseThrow();
      clerk.post("/registry/new", PageForm.on(page, "entry-form").with("registry", registry).with("correspondent", "ORGANISATION")
          .with("name", "Primăria Măgura").with("subject", "Solicitare")).expect(302);
      done.persons.add(work.recordPerson());
      done.merges.add(work.merge(work.recordPerson(), work.recordPerson()));
      var decided = deciding.apply(work);
      if (decided != null) {
        done.decisions.add(decided);
      }
      work.look();
    }
  }

  private static void awaitSealed(TrialDatabase database) {
    long last = database.jdbc().sql("select max(id) from audit.line").query(Long.class).single();
    await().atMost(Duration.ofMinutes(3)).until(() -> database.jdbc().sql("select coalesce(max(line), 0) from audit.link").query(Long.class)
        .single() >= last);
  }
}
