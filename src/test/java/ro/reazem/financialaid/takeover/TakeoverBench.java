package ro.reazem.financialaid.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.bench.Bench;
import ro.reazem.kernel.Cnp;
import ro.reazem.platform.jdbc.BulkCopy;
import ro.reazem.testing.SignIn;

/**
 * How fast a file of rights is read, checked, matched and taken over, against a bare COPY of the same rows into tables of the same shape with the same
 * constraints and indexes. The listeners of other contexts run beside it and count.
 */
@SpringBootTest
class TakeoverBench {

  private static final int RIGHTS = Integer.getInteger("reazem.bench.takeover", 100_000);
  private static final List<String> TABLES = List.of("aid_application", "proposal", "decision", "entitlement", "entitlement_amount", "declaration_duty",
      "takeover_row");

  @Autowired CheckingTakeover checking;
  @Autowired TakingRightsOver takingOver;
  @Autowired BulkCopy copy;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void takingOverAgainstBareCopy() {
    takeOver(2_000, 0);
    double seconds = takeOver(RIGHTS, 1);
    Bench.report("takeover." + RIGHTS + ".rate", RIGHTS / seconds, "rights/s", RIGHTS / bareCopy());
  }

  private double takeOver(int rights, int century) {
    people(rights, century);
    var file = file(rights, century);
    long start = System.nanoTime();
    var id = checking.check(UUID.randomUUID(), "bench.csv", file, SignIn.officer("asistent"), Locale.of("ro"));
    double checked = seconds(start);
    takingOver.release(id, SignIn.officer("sef"));
    while (takingOver.next(id)) {
      assertThat(id).isNotNull();
    }
    double all = seconds(start);
    System.out.printf("takeover: checked in %.2f s, all in %.2f s%n", checked, all);
    assertThat(jdbc.sql("select count(*) from financialaid.takeover_row where takeover_id = :id and state = 'DONE'").param("id", id).query(Integer.class)
        .single()).isEqualTo(rights);
    return all;
  }

  /** The rows of the tables, copied once more into empty ones of the same shape. */
  private double bareCopy() {
    jdbc.sql("drop schema if exists bare cascade").update();
    jdbc.sql("create schema bare").update();
    TABLES.forEach(table -> jdbc.sql("create table bare.%s (like financialaid.%s including all)".formatted(table, table)).update());
    var columns = TABLES.stream().map(table -> jdbc.sql("""
        select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
        where table_schema = 'financialaid' and table_name = :table and is_generated = 'NEVER'""").param("table", table).query(String.class).single()).toList();
    double bare = 0;
    for (int i = 0; i < TABLES.size(); i++) {
      var table = TABLES.get(i);
      var names = columns.get(i);
      var rows = jdbc.sql("select " + names + " from financialaid." + table).query((row, number) -> {
        var values = new Object[row.getMetaData().getColumnCount()];
        for (int column = 0; column < values.length; column++) {
          values[column] = row.getString(column + 1);
        }
        return values;
      }).list();
      long start = System.nanoTime();
      transaction.executeWithoutResult(status -> copy.into("bare." + table + " (" + names + ")", sink -> rows.forEach(sink::add)));
      bare += seconds(start);
    }
    System.out.printf("bare copy: %.2f s%n", bare);
    jdbc.sql("drop schema bare cascade").update();
    return bare;
  }

  /** Persons who live alone, as the register of persons would have told them. */
  private void people(int many, int century) {
    transaction.executeWithoutResult(status -> {
      copy.into("financialaid.known_person (id, revision, told_at, family_name, given_name, folded_name, born_on, sex, marital_status, citizenship, cnp_tail, "
          + "address_line)", rows -> each(many, century, (id, cnp) -> rows.add(id, 1, "2026-01-01", "Preluat", "Ana", "preluat ana", "1980-01-01", "FEMALE",
              "SINGLE", "RO", cnp.substring(9), "str. Morii 1")));
      copy.into("financialaid.identified_person (person_id, revision, told_at, cnp)", rows -> each(many, century, (id, cnp) -> rows.add(id, 1, "2026-01-01", cnp)));
      copy.into("financialaid.known_household (id, revision, told_at, address_line)", rows -> each(many, century, (id, cnp) -> rows.add(id, 1, "2026-01-01",
          "str. Morii 1")));
      copy.into("financialaid.known_membership (household_id, person_id, role, since)", rows -> each(many, century, (id, cnp) -> rows.add(id, id,
          "REFERENCE_PERSON", "2020-01-01")));
    });
    List.of("known_person", "identified_person", "known_membership").forEach(table -> jdbc.sql("analyze financialaid." + table).update());
  }

  private static void each(int many, int century, java.util.function.BiConsumer<UUID, String> taker) {
    for (int i = 0; i < many; i++) {
      taker.accept(new UUID(century, i), cnp(i, century));
    }
  }

  private static String cnp(int i, int century) {
    var twelve = "%d%02d%02d%02d%02d%03d".formatted(century == 0 ? 2 : 4, i / 27_972 % 100, 1 + i / 999 % 12, 1 + i / 999 % 28, 46, 1 + i % 999);
    return twelve + Cnp.controlDigit(twelve);
  }

  private byte[] file(int rights, int century) {
    var paid = DateTimeFormatter.ofPattern("MM.yyyy").format(YearMonth.now(clock).minusMonths(1));
    var text = new StringBuilder("CNP;Beneficiul;Nr. deciziei;Data deciziei;Emitent;De la;Cuantum;AI;AFC;Plătit până în;Dosar vechi\n");
    for (int i = 0; i < rights; i++) {
      text.append(cnp(i, century)).append(";VMI;").append(i).append(";14.03.2024;Primarul comunei Livezi;01.04.2024;701,00;415,00;286,00;").append(paid)
          .append(";L-").append(i).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
