package ro.reazem.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import ro.reazem.testing.PageForm;

/** The disk on which files are kept fills up while somebody adds some, and is made larger again. Needs the right to mount a disk in memory. */
class DiskFullTrial {

  private static final int MEGABYTES = 24;
  private static final int FILE = 3000;

  private final Done done = new Done();
  private final Toll toll = new Toll();

  @Test
  void noFileIsStoredByHalfAndWhatToDoIsSaid() throws Exception {
    var disk = Files.createDirectories(Path.of("target/trial-disk").toAbsolutePath());
    Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m,mode=0700", "tmpfs", disk.toString()), "a disk can be mounted");
    try (var database = TrialDatabase.started("disk-full"); var node = Node.on(database)) {
      node.awaitReady();
      database.jdbc().sql("create tablespace small location '" + disk + "'").update();
      database.jdbc().sql("alter table platform.file_content set tablespace small").update();
      var assistant = new Visitor(0, toll, node.address());
      var work = new Work(Work.families(database, 0), assistant, new Visitor(0, toll, node.address()));
      var request = database.jdbc().sql("select id from financialaid.aid_application where status = 'UNDER_CHECK' order by id limit 1")
          .query(UUID.class).single();
      var path = "/financialaid/applications/" + request + "/documents";
      String told = null;
      int sent = 0;
      for (; told == null && sent < 3 * MEGABYTES; sent++) {
        var bytes = Work.paper(FILE);
        var form = PageForm.on(assistant.get(path).expect(200).page(), "add-files").with("kind", "OTHER").with("source", "PERSON")
            .with("title", "Adeverință de păstrat");
        var answer = assistant.send(path, form, "files", "proba.txt", bytes);
        if (answer.status() == 302) {
          done.files.add(Done.sum(bytes));
        } else {
          assertThat(answer.status()).isEqualTo(422);
          told = Jsoup.parse(answer.page()).select(".errsum, .err, [role=alert]").text();
          assertThat(answer.page()).as("what was typed comes back").contains("Adeverință de păstrat");
        }
      }
      assertThat(told).contains("Nu mai este loc pe disc");
      done.verify(database);
      // everything that needs no room on that disk goes on
      done.persons.add(work.recordPerson());
      assertThat(run("mount", "-o", "remount,size=" + 4 * MEGABYTES + "m", disk.toString())).isTrue();
      var bytes = Work.paper(FILE);
      work.upload(request, bytes);
      done.files.add(Done.sum(bytes));
      System.out.printf("trial.disk-full files stored %d of %d sent before it was made larger, told: %s; acknowledged lost %d, half or twice %s%n",
          done.files.size() - 1, sent, told, done.lost(database), done.wrong(database));
      done.verify(database);
      assertThat(toll.faults()).as("answers 500").isZero();
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  private static boolean run(String... command) throws Exception {
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
  }
}
