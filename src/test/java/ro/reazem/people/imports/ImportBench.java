package ro.reazem.people.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.bench.Bench;
import ro.reazem.bench.Population;
import ro.reazem.people.change.By;
import ro.reazem.platform.jdbc.BulkCopy;

/**
 * How fast a file of persons and households is read, checked, kept and entered, against a bare COPY of the same rows into
 * tables of the same shape with the same constraints and indexes.
 */
@SpringBootTest
class ImportBench {

  private static final int PERSONS = Integer.getInteger("reazem.bench.import", 100_000);
  private static final int IN_HOUSEHOLD = 4;
  private static final String[] ROLES = {"titular", "soț", "copil", "copil"};
  private static final List<String> TABLES = List.of("person", "former_name", "person_address", "household",
      "household_address", "household_member");

  @Autowired
  private CheckingImport checking;
  @Autowired
  private LoadingImport loading;
  @Autowired
  private ImportRegister register;
  @Autowired
  private BulkCopy copy;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private TransactionTemplate transaction;

  @Test
  void importAgainstBareCopy() {
    load(2_000, "warm");
    double seconds = load(PERSONS, "file");
    double bare = bareCopy();
    Bench.report("import." + PERSONS + ".rate", PERSONS / seconds, "persons/s", PERSONS / bare);
  }

  private final Population population = new Population(2);

  private double load(int persons, String name) {
    var file = file(persons, name);
    long start = System.nanoTime();
    var id = checking.check(UUID.randomUUID(), "bench.csv", file, By.PROGRAM);
    double checked = seconds(start);
    loading.load(id, By.PROGRAM);
    double all = seconds(start);
    System.out.printf("import: checked in %.2f s, all in %.2f s%n", checked, all);
    assertThat(register.report(id)).hasValueSatisfying(report -> assertThat(report.loaded()).as("new persons entered, of %s", report)
        .isEqualTo(persons));
    return all;
  }

  /** The rows just imported, copied once more into empty tables of the same shape. */
  private double bareCopy() {
    jdbc.sql("drop schema if exists bare cascade").update();
    jdbc.sql("create schema bare").update();
    TABLES.forEach(table -> jdbc.sql("create table bare.%s (like people.%s including all)".formatted(table, table)).update());
    for (var key : List.of("former_name (person_id) references bare.person", "person_address (person_id) references bare.person",
        "household_address (household_id) references bare.household", "household_member (household_id) references bare.household",
        "household_member (person_id) references bare.person")) {
      jdbc.sql("alter table bare." + key.replace(" (", " add foreign key (")).update();
    }
    var rows = TABLES.stream().map(table -> jdbc.sql("select * from people." + table).query((row, number) -> {
          var values = new Object[row.getMetaData().getColumnCount()];
          for (int i = 0; i < values.length; i++) {
            values[i] = row.getString(i + 1);
          }
          return values;
        }).list()).toList();
    assertThat(rows.getFirst()).as("persons to be copied").hasSizeGreaterThanOrEqualTo(PERSONS);
    long start = System.nanoTime();
    transaction.executeWithoutResult(status -> {
      for (int i = 0; i < TABLES.size(); i++) {
        var table = rows.get(i);
        copy.into("bare." + TABLES.get(i), sink -> table.forEach(sink::add));
      }
    });
    double bare = seconds(start);
    System.out.printf("bare copy: %.2f s of %s rows%n", bare, rows.stream().map(List::size).toList());
    jdbc.sql("drop schema bare cascade").update();
    return bare;
  }

  private byte[] file(int persons, String name) {
    var day = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    // whichever is in force: other measurements load nomenclatures that leave places out
    var siruta = jdbc.sql("select min(siruta) from directory.place where level = 3 and valid_to is null").query(String.class).single();
    var text = new StringBuilder("ID extern;Nume;Prenume;Nume anterior;CNP;Data nașterii;Sex;Telefon;Cod SIRUTA;Strada;"
        + "Număr;Gospodărie;Calitate în gospodărie\n");
    for (int i = 0; i < persons; i++) {
      var person = population.next();
      text.append(String.join(";", name + "-" + i, person.familyName(), person.givenName(), person.formerName(), person.cnp(),
          day.format(person.bornOn()), person.male() ? "M" : "F", person.phone(), siruta, "Str. Morii",
          String.valueOf(1 + i % 200), name + "-" + i / IN_HOUSEHOLD, ROLES[i % IN_HOUSEHOLD])).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
