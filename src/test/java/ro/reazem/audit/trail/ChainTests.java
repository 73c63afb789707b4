package ro.reazem.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.audit.trail.ChainFault.Kind;
import ro.reazem.platform.start.CommandLine;
import ro.reazem.platform.trail.TrailKeeper;
import ro.reazem.platform.trail.TrailLine;

/** Whoever changes the trail by SQL is found, with the place. Each test undoes its damage, which no officer could. */
@SpringBootTest
@AutoConfigureMockMvc
@TestInstance(Lifecycle.PER_CLASS)
class ChainTests {

  @Autowired DataSource source;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired SealingTrail sealing;
  @Autowired TrailKeeper keeper;
  @Autowired ForgettingLines forgetting;

  private final UUID person = UUID.randomUUID();

  @BeforeAll
  void someLines() {
    for (int i = 0; i < 12; i++) {
      keeper.keep(line("linia " + i));
    }
    sealing.seal();
    sealing.seal();
  }

  @AfterAll
  void thatNothingIsLeftBehind() {
    assertThat(new CheckingChain(source).check().fault()).isNull();
  }

  @Test
  void theChainIsWholeAndEveryLineIsSealedOnce() {
    sealing.seal();
    assertThat(new CheckingChain(source).check().fault()).isNull();
    assertThat(jdbc.sql("select count(*) from audit.line l left join audit.link k on k.line = l.id where k.line is null and l.id <= "
        + "(select max(line) from audit.link)").query(Long.class).single()).isZero();
  }

  @Test
  void anAlteredLineIsFound() {
    long line = mine(4);
    assertThat(faultAfter("update audit.line set officer_name = 'Altcineva' where id = " + line)).isEqualTo(at(Kind.ALTERED, line));
  }

  @Test
  void anEarlierMomentIsFound() {
    long line = mine(5);
    assertThat(faultAfter("update audit.line set at = at - interval '1 microsecond' where id = " + line)).isEqualTo(at(Kind.ALTERED, line));
  }

  @Test
  void aRemovedLineIsFound() {
    long line = mine(6);
    assertThat(faultAfter("delete from audit.line where id = " + line)).isEqualTo(at(Kind.MISSING, line));
  }

  @Test
  void aLineRemovedWithItsLinkIsFound() {
    long line = mine(6);
    assertThat(faultAfter("delete from audit.line where id = " + line, "delete from audit.link where line = " + line))
        .isEqualTo(at(Kind.MISSING, line));
  }

  @Test
  void anInsertedLineIsFound() {
    // a number that was never given: the last of the sequence was skipped as by an act that was undone
    long gap = transaction.execute(status -> {
      keeper.keep(line("anulată"));
      status.setRollbackOnly();
      return jdbc.sql("select max(id) from audit.line").query(Long.class).single();
    });
    keeper.keep(line("după"));
    sealing.seal();
    long next = jdbc.sql("select min(id) from audit.line where id > " + gap).query(Long.class).single();
    var expected = at(Kind.INSERTED, next);
    assertThat(faultAfter("insert into audit.line select (jsonb_populate_record(l, jsonb_build_object('id', " + gap
        + "))).* from audit.line l where id = " + next)).isEqualTo(expected);
  }

  @Test
  void twoLinesThatChangedPlacesAreFoundAtTheFirst() {
    long first = mine(2);
    long second = mine(8);
    assertThat(faultAfter("update audit.line set id = -1 where id = " + first, "update audit.line set id = " + first + " where id = " + second,
        "update audit.line set id = " + second + " where id = -1")).isEqualTo(at(Kind.ALTERED, first));
  }

  @Test
  void theLastLineIsFoundWhenItIsAlteredAndWhenItIsCutOffWithItsLink() {
    sealing.seal();
    long last = jdbc.sql("select max(line) from audit.link").query(Long.class).single();
    assertThat(faultAfter("update audit.line set outcome = 'FAILED' where id = " + last)).isEqualTo(at(Kind.ALTERED, last));
    assertThat(faultAfter("delete from audit.line where id = " + last, "delete from audit.link where line = " + last))
        .isEqualTo(at(Kind.MISSING, last));
  }

  @Test
  void aChainComputedAnewFromALineOnIsFoundByTheSealOfTheDay() {
    sealing.seal();
    long last = jdbc.sql("select max(line) from audit.link").query(Long.class).single();
    assertThat(faultAfter("update audit.line set officer_name = 'Altcineva' where id = " + last,
        "update audit.link set hash = sha256('altceva') where line = " + last)).isEqualTo(at(Kind.ALTERED, last));
  }

  @Test
  void aLineTakenOffTheListOfAPersonIsFound() {
    long line = mine(7);
    assertThat(faultAfter("delete from audit.about where line = " + line)).isEqualTo(at(Kind.INDEX, line));
  }

  @Test
  void aLineWrittenByASlowActIsSealedAfterItAndNotLost() throws Exception {
    var slow = new Thread(() -> transaction.executeWithoutResult(status -> {
      keeper.keep(line("act lent"));
      sleep(700);
    }));
    slow.start();
    sleep(200);
    keeper.keep(line("citire între timp"));
    sealing.seal();
    slow.join();
    // the round of every minute may be at it just now, and then this one leaves it the work
    await().untilAsserted(() -> {
      sealing.seal();
      var report = new CheckingChain(source).check();
      assertThat(report.fault()).isNull();
      assertThat(report.waiting()).isZero();
    });
  }

  @Test
  void severalNodesSealAtOnceAndNothingTwice() throws Exception {
    var nodes = new ArrayList<Thread>();
    for (int i = 0; i < 4; i++) {
      keeper.keep(line("nod " + i));
      nodes.add(new Thread(sealing::seal));
    }
    nodes.forEach(Thread::start);
    for (var node : nodes) {
      node.join();
    }
    assertThat(new CheckingChain(source).check().fault()).isNull();
  }

  @Test
  void theCommandSaysInOneLineWhetherTheChainIsWhole() throws Exception {
    var told = new ArrayList<String>();
    var url = source.getConnection();
    var settings = "--spring.datasource.url=" + url.getMetaData().getURL();
    url.close();
    assertThat(command(settings, told)).isZero();
    assertThat(told).singleElement().asString().startsWith("audit verify: whole, ");
    long line = mine(3);
    told.clear();
    var expected = at(Kind.ALTERED, line);
    assertThat(committed(List.of("update audit.line set reason = 'altul' where id = " + line), () -> command(settings, told),
        "update audit.line set reason = '' where id = " + line)).isEqualTo(1);
    assertThat(told).singleElement().asString().startsWith("audit verify: ALTERED at position " + expected.position() + ", day " + expected.day());
  }

  @Test
  void anUnknownCommandIsToldAndDoesNotStartTheApplication() {
    var told = new ArrayList<String>();
    assertThat(new CommandLine("audit", "verifica").run(told::add)).isEqualTo(2);
    assertThat(told).singleElement().asString().contains("audit verify");
  }

  @Test
  void linesAreRemovedAfterTheYearsForWhichTheyAreKeptAndTheChainStaysWhole() {
    sealing.seal();
    // as if the first lines had been written two years ago: their day is sealed again, as it would have been then
    transaction.executeWithoutResult(status -> {
      var cut = jdbc.sql("select position, line from audit.link order by position offset 3 limit 1").query((row, number) ->
          new long[] {row.getLong("position"), row.getLong("line")}).single();
      jdbc.sql("set local session_replication_role = replica").update();
      jdbc.sql("insert into audit.day_seal (day, first_position, last_position, last_line, hash, sealed_at, closed) select "
          + "current_date - 800, 1, position, line, hash, now(), true from audit.link where position = :at").param("at", cut[0]).update();
      jdbc.sql("update audit.link set day = current_date - 800 where position <= :at").param("at", cut[0]).update();
    });
    long lines = jdbc.sql("select count(*) from audit.line").query(Long.class).single();
    forgetting.forgetBefore(LocalDate.of(2000, 1, 1));
    assertThat(jdbc.sql("select count(*) from audit.line").query(Long.class).single()).isEqualTo(lines);
    forgetting.forgetBefore(jdbc.sql("select current_date - 700").query(LocalDate.class).single());
    assertThat(jdbc.sql("select count(*) from audit.line").query(Long.class).single()).isEqualTo(lines - 4);
    assertThat(new CheckingChain(source).check().fault()).isNull();
  }

  private static int command(String settings, List<String> told) {
    return new CommandLine("audit", "verify", settings, "--spring.datasource.username=postgres", "--spring.datasource.password=postgres")
        .run(told::add);
  }

  /** What the check says while somebody with all rights over the database has done this, which is then undone. */
  private ChainFault faultAfter(String... damage) {
    return transaction.execute(status -> {
      jdbc.sql("set local session_replication_role = replica").update();
      for (var sql : damage) {
        assertThat(jdbc.sql(sql).update()).as(sql).isPositive();
      }
      var connection = org.springframework.jdbc.datasource.DataSourceUtils.getConnection(source);
      var fault = new CheckingChain(new SingleConnectionDataSource(connection, true)).checkNow().fault();
      status.setRollbackOnly();
      return fault;
    });
  }

  private int committed(List<String> damage, java.util.function.IntSupplier meanwhile, String repair) {
    damage.forEach(this::untriggered);
    try {
      return meanwhile.getAsInt();
    } finally {
      untriggered(repair);
    }
  }

  private void untriggered(String sql) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("set local session_replication_role = replica").update();
      jdbc.sql(sql).update();
    });
  }

  private ChainFault at(Kind kind, long line) {
    return jdbc.sql("select position, day from audit.link where line = :line").param("line", line)
        .query((row, number) -> new ChainFault(kind, row.getLong("position"), row.getObject("day", LocalDate.class))).single();
  }

  private long mine(int number) {
    return jdbc.sql("select min(id) from audit.line where detail = :detail").param("detail", "linia " + number).query(Long.class).single();
  }

  private TrailLine line(String detail) {
    return new TrailLine(TrailLine.Kind.READ, TrailLine.Outcome.DONE, 200, null, "", "", "", "people.person.read", "GET /x", Set.of(person),
        Set.of(), detail, null, null, "");
  }

  private static void sleep(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
