package ro.reazem.people.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.platform.sheets.SheetWriter;

/** Persons and households come from a spreadsheet: first a trial, then the loading, and never twice. */
@SpringBootTest
class ImportTests {

  private static final String HEADS =
      "ID extern;Nume;Prenume;CNP;Data nașterii;Sex;Stare civilă;Localitate;Județ;Strada;Gospodărie;Calitate în gospodărie\n";

  @Autowired
  private CheckingImport checking;
  @Autowired
  private LoadingImport loading;
  @Autowired
  private JdbcClient jdbc;

  private final String surname = "Qi" + Long.toString(Math.abs(new Random().nextLong()), 26).replaceAll("[0-9]", "x");

  @Test
  void aFamilyIsEnteredWithItsHouseholdAddressAndSearchWords() {
    var cnp = cnp();
    var id = check(HEADS + row("a", "Maria", cnp, "29.02.1996", "F", "căsătorită", "G1", "titular")
        + row("b", "Ion", "", "1.3.1994", "masculin", "Căsătorit", "G1", "soț"));
    assertThat(states(id)).containsExactly("READY", "READY");
    assertThat(count("people.person where family_name = :name")).as("a trial enters nobody").isZero();
    loading.load(id, By.PROGRAM);
    assertThat(states(id)).containsExactly("LOADED", "LOADED");
    assertThat(jdbc.sql("select given_name || ' ' || sex || ' ' || marital_status || ' ' || (temporary_id is null) from people.person "
        + "where family_name = :name order by given_name").param("name", surname).query(String.class).list())
        .containsExactly("Ion MALE MARRIED false", "Maria FEMALE MARRIED true");
    assertThat(jdbc.sql("""
        select m.role || ' ' || a.siruta from people.household_member m
        join people.person p on p.id = m.person_id join people.household_address a on a.household_id = m.household_id
        where p.family_name = :name order by m.position""").param("name", surname).query(String.class).list())
        .containsExactly("REFERENCE_PERSON 1026", "SPOUSE 1026");
    assertThat(count("people.search_entry e join people.person p on p.id = e.person_id where family_name = :name")).isEqualTo(2);
    assertThat(jdbc.sql("select state from people.import where id = :id").param("id", id).query(String.class).single())
        .isEqualTo("LOADED");
  }

  @Test
  void theSameFileAgainChangesNothingAndAChangedRowIsToldApart() {
    var file = HEADS + row("a", "Maria", cnp(), "29.02.1996", "F", "", "", "")
        + row("", "Vasile", "", "1.3.1994", "M", "", "", "");
    loading.load(check(file), By.PROGRAM);
    var again = check(file);
    assertThat(states(again)).containsExactly("KNOWN", "KNOWN");
    loading.load(again, By.PROGRAM);
    loading.load(again, By.PROGRAM);
    assertThat(count("people.person where family_name = :name")).isEqualTo(2);
    assertThat(states(check(file.replace("Maria", "Mariana")))).containsExactly("DIFFERENT", "KNOWN");
  }

  @Test
  void everyErrorIsToldWithRowAndColumn() {
    var id = check(HEADS + row("a", "Maria", "1960229410016", "31.02.1996", "x", "", "", "")
        + surname + "2;;Ana;123;1.1.2199;F;;Nicăieri;;;G;\n"
        + row("c", "Ion9", "", "", "M", "", "", ""));
    assertThat(jdbc.sql("select line || ' ' || column_name || ' ' || code from people.import_fault where import_id = :id "
        + "order by position").param("id", id).query(String.class).list())
        .containsExactly("2 CNP kernel.cnp.control", "2 BORN_ON platform.input.date.impossible", "2 SEX people.import.choice",
            "3 FAMILY_NAME platform.input.required", "3 CNP kernel.cnp.length", "3 BORN_ON people.person.birthAhead",
            "3 LOCALITY directory.place.unknown", "3 ROLE people.import.roleMissing", "4 GIVEN_NAME platform.input.name");
    loading.load(id, By.PROGRAM);
    assertThat(count("people.person where family_name like :name || '%'")).isZero();
  }

  @Test
  void aHouseholdIsNotEnteredByHalves() {
    var id = check(HEADS + row("a", "Maria", "", "29.02.1996", "F", "", "G1", "titular")
        + row("b", "Ion", "123", "1.3.1994", "M", "", "G1", "soț") + row("c", "Ana", "", "", "F", "", "G2", "titular"));
    assertThat(states(id)).containsExactly("WAITING", "WRONG", "READY");
    loading.load(id, By.PROGRAM);
    assertThat(states(id)).containsExactly("WAITING", "WRONG", "LOADED");
  }

  @Test
  void whoeverIsInTheRegisterAlreadyIsNotEnteredAgain() {
    var cnp = cnp();
    loading.load(check(HEADS + row("a", "Maria", cnp, "29.02.1996", "F", "", "", "")), By.PROGRAM);
    var id = check(HEADS + row("z", "Maria", cnp, "29.02.1996", "F", "", "", "") + row("y", "Ana", cnp, "29.02.1996", "F", "", "", ""));
    assertThat(states(id)).containsExactly("HELD", "WRONG");
  }

  @Test
  void aSpreadsheetIsReadLikeTextAndNothingInItIsAFormula() {
    var file = SheetWriter.toBytes("x", sheet -> sheet.header("Family name", "Given name", "CNP", "Birth date", "Note")
        .row(surname, "Ana", new Cnp("1960229410015").digits(), java.time.LocalDate.of(1996, 2, 29), "=cmd()"));
    var id = checking.check(UUID.randomUUID(), "x.xlsx", file, By.PROGRAM);
    assertThat(jdbc.sql("select cells::text from people.import_row where import_id = :id").param("id", id).query(String.class)
        .single()).contains("=cmd()", "29.02.1996", "1960229410015");
  }

  @Test
  void aFileWithoutTheColumnOfNamesIsRefused() {
    assertThatThrownBy(() -> check("a;b\n1;2\n")).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo("people.import.headsMissing"));
    assertThatThrownBy(() -> check(HEADS)).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo("people.import.noRows"));
  }

  @Test
  void theSameFormSentTwiceIsOneImport() {
    var key = UUID.randomUUID();
    var content = (HEADS + row("a", "Ana", "", "", "F", "", "", "")).getBytes(StandardCharsets.UTF_8);
    assertThat(checking.check(key, "x.csv", content, By.PROGRAM)).isEqualTo(checking.check(key, "x.csv", content, By.PROGRAM));
  }

  private UUID check(String content) {
    return checking.check(UUID.randomUUID(), "test.csv", content.getBytes(StandardCharsets.UTF_8), By.PROGRAM);
  }

  private List<String> states(UUID id) {
    return jdbc.sql("select case when r.state = 'READY' and (household_key, line) <= (loaded_household, loaded_line) then 'LOADED' "
        + "else r.state end from people.import_row r join people.import i on i.id = r.import_id where i.id = :id order by line")
        .param("id", id)
        .query(String.class).list();
  }

  private int count(String from) {
    return jdbc.sql("select count(*) from " + from).param("name", surname).query(Integer.class).single();
  }

  private String row(String externalId, String givenName, String cnp, String bornOn, String sex, String status, String household,
      String role) {
    return String.join(";", externalId.isEmpty() ? "" : surname + externalId, surname, givenName, cnp, bornOn, sex, status,
        "Alba Iulia", "Alba", "Str. Morii", household, role) + "\n";
  }

  private static String cnp() {
    var digits = "2960229" + "%02d%03d".formatted(1 + new Random().nextInt(46), 1 + new Random().nextInt(998));
    return digits + Cnp.controlDigit(digits);
  }
}
