package ro.reazem.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.platform.files.SampleFiles.pdf;
import static ro.reazem.platform.files.SampleFiles.text;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.signatures.FoundSignature;
import ro.reazem.platform.signatures.TestIssuer;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class StoringFilesTests {

  private static final Officer IOANA = SignIn.officer("asistent");

  @Autowired StoringFiles storing;
  @Autowired WithdrawingFile withdrawing;
  @Autowired FileTable table;
  @Autowired FileStores stores;
  @Autowired SignatureRecords signatures;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource source;

  private final CaseRef acase = new CaseRef("financialaid", UUID.randomUUID());

  @Test
  void severalFilesAreStoredTogetherAndReadBackByteByByte() {
    var sent = List.of(new SentFile("a.pdf", pdf("a", 1)), new SentFile("../../etc/passwd", text("root")), new SentFile("c.png", SampleFiles.picture("png")));

    var done = storing.store(acase, facts(""), sent, IOANA);

    assertThat(done.stored()).extracting(CaseFile::place).containsExactly(1, 2, 3);
    assertThat(done.stored()).extracting(CaseFile::name).containsExactly("a.pdf", "passwd", "c.png");
    for (int at = 0; at < 3; at++) {
      var kept = table.find(acase, done.stored().get(at).id(), Confidentiality.ALL).orElseThrow();
      assertThat(kept).usingRecursiveComparison().ignoringFields("storedAt").isEqualTo(done.stored().get(at));
      assertThat(stores.read(kept)).isEqualTo(sent.get(at).bytes());
      assertThat(kept.sum()).hasSize(64);
    }
  }

  @Test
  void whenOneFileCannotBeTakenNoneIs() {
    refused("platform.files.empty", new SentFile("bun.pdf", pdf("a", 1)), new SentFile("gol.pdf", new byte[0]));
    refused("platform.files.program", new SentFile("bun.pdf", pdf("a", 1)), new SentFile("rau.bat", text("del *.*")));
    refused("platform.files.tooLarge", new SentFile("bun.pdf", pdf("a", 1)), new SentFile("mare.bin", new byte[20_971_521]));
    refused("platform.files.none");
    assertThat(rows()).isZero();
  }

  @Test
  void whenTheDiskIsFullInTheMiddleNothingIsHalfStoredAndItIsTold() {
    withFullDisk(() -> refused("platform.files.diskFull", new SentFile("bun.pdf", pdf("a", 1)), new SentFile("plin.txt", text("disc plin"))));

    assertThat(rows()).isZero();
    assertThat(storing.store(acase, facts(""), List.of(new SentFile("bun.pdf", pdf("a", 1))), IOANA).stored()).extracting(CaseFile::place)
        .containsExactly(1);
  }

  @Test
  void whenTheConnectionDiesInTheMiddleNothingIsHalfStored() throws Exception {
    try (var dying = source.getConnection()) {
      dying.setAutoCommit(false);
      var id = UUID.randomUUID();
      try (var insert = dying.prepareStatement("""
          insert into platform.case_file select ?, 'financialaid', ?, 1, 't', 'n.pdf', 'OTHER', 'OWN', '', '', null, null, 'GENERAL',
            'application/pdf', 'application/pdf', 'SOUND', 1, 3, sha256('abc'), 'database', ?, 'X', now()""")) {
        insert.setObject(1, id);
        insert.setObject(2, acase.id());
        insert.setObject(3, UUID.randomUUID());
        insert.executeUpdate();
      }
      int backend;
      try (var which = dying.createStatement().executeQuery("select pg_backend_pid()")) {
        which.next();
        backend = which.getInt(1);
      }
      jdbc.sql("select pg_terminate_backend(:pid)").param("pid", backend).query(Boolean.class).single();
      assertThatThrownBy(dying::commit);
    }
    assertThat(rows()).isZero();
  }

  @Test
  void theSameContentIsStoredOnceAndItsPlaceIsTold() throws Exception {
    var paper = pdf("dublu", 1);
    try (var both = Executors.newFixedThreadPool(2)) {
      var answers = both.invokeAll(List.<java.util.concurrent.Callable<StoringFiles.Stored>>of(() -> storing.store(acase, facts(""), List.of(new SentFile("a.pdf", paper)), IOANA),
          () -> storing.store(acase, facts(""), List.of(new SentFile("b.pdf", paper)), IOANA)));
      assertThat(answers.get(0).get().stored().size() + answers.get(1).get().stored().size()).isEqualTo(1);
      assertThat(answers.get(0).get().known().size() + answers.get(1).get().known().size()).isEqualTo(1);
    }
    assertThat(rows()).isEqualTo(1);

    var first = table.list(acase, Confidentiality.ALL, 10, 0).getFirst();
    withdrawing.withdraw(first, "adus din greșeală", IOANA);
    assertThat(storing.store(acase, facts(""), List.of(new SentFile("iar.pdf", paper)), IOANA).stored()).extracting(CaseFile::place).containsExactly(2);
  }

  @Test
  void whatWasWrittenOnceNeverChanges() {
    var file = storing.store(acase, facts("Certificat"), List.of(new SentFile("a.pdf", pdf("fix", 1))), IOANA).stored().getFirst();

    for (var change : List.of("update platform.file_content set bytes = '\\x00', sha256 = sha256('\\x00') where file_id = :id",
        "delete from platform.file_content where file_id = :id", "delete from platform.case_file where id = :id",
        "update platform.case_file set name = 'altul' where id = :id", "update platform.case_file set sha256 = sha256('x') where id = :id")) {
      assertThatThrownBy(() -> jdbc.sql(change).param("id", file.id().value()).update()).as(change).hasMessageContaining("never");
    }
    withdrawing.withdraw(file, "greșit", IOANA);
    assertThatThrownBy(() -> withdrawing.withdraw(file, "din nou", IOANA)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> jdbc.sql("update platform.case_file set withdrawal_reason = 'altul' where id = :id").param("id", file.id().value()).update())
        .hasMessageContaining("never");
    assertThat(stores.read(table.find(acase, file.id(), Confidentiality.ALL).orElseThrow())).isEqualTo(pdfOf(file));
  }

  @Test
  void aFileOfAConfidentialClassIsNotThereAndNotCountedForOthers() {
    var medical = storing.store(acase, facts("Diagnostic", Confidentiality.MEDICAL), List.of(new SentFile("m.pdf", pdf("m", 1))), IOANA).stored().getFirst();
    storing.store(acase, facts("Cerere", Confidentiality.GENERAL), List.of(new SentFile("g.pdf", pdf("g", 1))), IOANA);

    assertThat(table.find(acase, medical.id(), Confidentiality.OPEN)).isEmpty();
    assertThat(table.count(acase, Confidentiality.OPEN, 100)).isEqualTo(1);
    assertThat(table.list(acase, Confidentiality.OPEN, 10, 0)).extracting(file -> file.facts().title()).containsExactly("Cerere");
    assertThat(table.find(new CaseRef("financialaid", UUID.randomUUID()), medical.id(), Confidentiality.ALL)).isEmpty();
    assertThat(table.find(new CaseRef("altul", acase.id()), medical.id(), Confidentiality.ALL)).isEmpty();
  }

  @Test
  void signaturesAreCheckedWhenAFileIsStoredAndEachCheckIsKept() {
    var signed = new TestIssuer("Emitent străin").issueTo("Ana Pop", true).sign(pdf("contract", 1));
    var changed = signed.clone();
    changed[changed.length / 50] ^= 1;
    var stored = storing.store(acase, facts(""), List.of(new SentFile("a.pdf", signed), new SentFile("b.pdf", changed), new SentFile("c.pdf", pdf("x", 1))),
        IOANA).stored();

    assertThat(signatures.latest(stored.get(0).id())).singleElement().satisfies(one -> {
      assertThat(one.found().signer()).isEqualTo("Ana Pop");
      assertThat(one.found().integrity()).isEqualTo(FoundSignature.Integrity.UNCHANGED);
      assertThat(one.found().trust()).isEqualTo(FoundSignature.Trust.UNKNOWN_ISSUER);
      assertThat(one.checkedBy()).isEqualTo(IOANA.name());
    });
    assertThat(signatures.latest(stored.get(1).id())).allMatch(one -> one.found().isBroken());
    assertThat(signatures.latest(stored.get(2).id())).isEmpty();
    assertThat(signatures.among(stored).electronic()).containsExactly(stored.getFirst().id());
  }

  private byte[] pdfOf(CaseFile file) {
    return jdbc.sql("select bytes from platform.file_content where file_id = :id").param("id", file.id().value()).query((row, n) -> row.getBytes(1)).single();
  }

  /** While the database finds no room for one of the files. */
  private void withFullDisk(Runnable what) {
    jdbc.sql("""
        create function platform.disk_is_full() returns trigger language plpgsql as $$
        begin
          if new.bytes = 'disc plin'::bytea then
            raise exception 'could not extend file' using errcode = '53100';
          end if;
          return new;
        end $$""").update();
    jdbc.sql("create trigger disk_is_full before insert on platform.file_content for each row execute function platform.disk_is_full()").update();
    try {
      what.run();
    } finally {
      jdbc.sql("drop trigger disk_is_full on platform.file_content").update();
      jdbc.sql("drop function platform.disk_is_full()").update();
    }
  }

  private void refused(String code, SentFile... files) {
    ThrowingCallable act = () -> storing.store(acase, facts(""), Arrays.asList(files), IOANA);
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.code()).isEqualTo(code));
  }

  private long rows() {
    return jdbc.sql("select count(*) from platform.case_file where case_id = :case").param("case", acase.id()).query(Long.class).single();
  }

  private static FileFacts facts(String title) {
    return facts(title, Confidentiality.SOCIAL);
  }

  private static FileFacts facts(String title, Confidentiality confidentiality) {
    return new FileFacts(title, DocumentKind.OTHER, DocumentSource.PERSON, "", "", null, null, confidentiality);
  }
}
