package ro.reazem.people.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.testing.InventedCnp;

/** Persons and households come from a spreadsheet: first a trial, then the loading, and never twice. */
@SpringBootTest
@AutoConfigureMockMvc
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
    var cnp = InventedCnp.born("2960229");
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
    await().untilAsserted(() -> assertThat(count("financialaid.identified_person i join people.person p on p.id = i.person_id "
        + "where family_name = :name")).as("the list for the payer names imported persons by CNP too").isEqualTo(1));
  }

  @Test
  void theSameFileAgainChangesNothing() {
    var file = HEADS + row("a", "Maria", InventedCnp.born("2960229"), "29.02.1996", "F", "", "G1", "titular")
        + row("b", "Vasile", "", "1.3.1994", "M", "", "G1", "soț") + row("", "Ana", "", "1.3.1994", "F", "", "", "");
    loading.load(check(file), By.PROGRAM);
    var again = check(file);
    assertThat(states(again)).containsExactly("KNOWN", "KNOWN", "KNOWN");
    loading.load(again, By.PROGRAM);
    loading.load(again, By.PROGRAM);
    assertThat(count("people.person where family_name = :name")).isEqualTo(3);
    assertThat(count("people.person where family_name = :name and version = 0")).isEqualTo(3);
  }

  @Test
  void aChangedRowOfAKnownPersonIsShownFieldByFieldThenLoadedWithItsHistory() {
    var file = HEADS + row("a", "Maria", InventedCnp.born("2960229"), "29.02.1996", "F", "", "", "") + row("b", "Ion", "", "1.3.1994", "M", "", "", "");
    loading.load(check(file), By.PROGRAM);
    var married = file.replace(";Maria;", ";Mariana;").replace("F;;Alba", "F;căsătorită;Alba").replaceFirst("Str. Morii", "Str. Nouă");
    var id = check(married);
    assertThat(states(id)).containsExactly("CHANGED", "KNOWN");
    assertThat(changes(id)).containsExactly("2 people.person.givenName: Maria → Mariana",
        "2 people.person.maritalStatus: NOT_STATED → MARRIED",
        "2 people.address.kind.DOMICILE: Alba Iulia, jud. Alba, Str. Morii → Alba Iulia, jud. Alba, Str. Nouă");
    assertThat(count("people.person where family_name = :name and given_name = 'Mariana'")).as("a trial changes nobody").isZero();
    loading.load(id, By.PROGRAM);
    assertThat(states(id)).containsExactly("UPDATED", "KNOWN");
    assertThat(jdbc.sql("select given_name || ' ' || marital_status || ' ' || street from people.person p join people.person_address a "
        + "on a.person_id = p.id and a.until is null where family_name = :name and sex = 'FEMALE'").param("name", surname)
        .query(String.class).list()).containsExactly("Mariana MARRIED Str. Nouă");
    assertThat(jdbc.sql("select act || ' ' || before || ' → ' || after from people.record_change c join people.person p "
        + "on p.id = c.subject_id where family_name = :name and given_name = 'Mariana' order by c.id").param("name", surname)
        .query(String.class).list()).containsExactly("person.entered  → ", "person.changed Maria → Mariana",
            "person.changed NOT_STATED → MARRIED", "person.addressAdded  → Str. Nouă");
    assertThat(states(check(married))).containsExactly("KNOWN", "KNOWN");
  }

  @Test
  void anEmptyCellErasesNothingAndANameInCapitalsIsNoNews() {
    var cnp = InventedCnp.born("2960229");
    loading.load(check(HEADS + row("a", "Ștefania", cnp, "29.02.1996", "F", "văduvă", "G1", "titular")), By.PROGRAM);
    var id = check(HEADS + String.join(";", surname + "a", "", "STEFANIA", "", "", "", "", "", "", "", "", "") + "\n");
    assertThat(states(id)).containsExactly("KNOWN");
    assertThat(states(check("Nume;CNP;Telefon\n;" + cnp + ";0200555117\n"))).containsExactly("CHANGED");
  }

  @Test
  void aNewMemberComesToAKnownHouseholdAndRolesFollowTheFile() {
    var mother = row("a", "Maria", "", "29.02.1996", "F", "", "G1", "titular");
    var father = row("b", "Ion", "", "1.3.1994", "M", "", "G1", "soț");
    loading.load(check(HEADS + mother + father), By.PROGRAM);
    var id = check(HEADS + mother.replace("titular", "soț") + father.replace("soț", "titular")
        + row("c", "Ilinca", "", "1.3.2024", "F", "", "G1", "copil"));
    assertThat(states(id)).containsExactly("CHANGED", "CHANGED", "JOINS");
    assertThat(changes(id)).contains("3 people.household.role: SPOUSE → REFERENCE_PERSON",
        "4 people.household.of:  → Maria " + surname, "4 people.household.role:  → CHILD");
    loading.load(id, By.PROGRAM);
    assertThat(states(id)).containsExactly("UPDATED", "UPDATED", "JOINED");
    assertThat(jdbc.sql("select p.given_name || ' ' || m.role from people.household_member m join people.person p on p.id = m.person_id "
        + "where p.family_name = :name and m.until is null order by p.given_name").param("name", surname).query(String.class).list())
        .containsExactly("Ilinca CHILD", "Ion REFERENCE_PERSON", "Maria SPOUSE");
    assertThat(jdbc.sql("select count(distinct household_id) from people.household_member m join people.person p on p.id = m.person_id "
        + "where p.family_name = :name").param("name", surname).query(Integer.class).single()).isEqualTo(1);
    assertThat(states(check(HEADS + row("c", "Ilinca", "", "1.3.2024", "F", "", "G1", "copil")))).containsExactly("KNOWN");
  }

  @Test
  void theNewMemberAloneNeedsTheRowOfAKnownOne() {
    var mother = row("a", "Maria", "", "29.02.1996", "F", "", "G1", "titular");
    loading.load(check(HEADS + mother), By.PROGRAM);
    var child = row("c", "Ilinca", "", "1.3.2024", "F", "", "G1", "copil");
    assertThat(states(check(HEADS + child))).containsExactly("WRONG");
    assertThat(states(check(HEADS + mother + child))).containsExactly("KNOWN", "JOINS");
    assertThat(states(check(HEADS + mother + child.replace("copil", "titular")))).containsExactly("KNOWN", "WRONG");
  }

  @Test
  void theHouseholdMovesWithItsReferencePerson() {
    var file = HEADS + row("a", "Maria", "", "29.02.1996", "F", "", "G1", "titular") + row("b", "Ion", "", "1.3.1994", "M", "", "G1", "soț");
    loading.load(check(file), By.PROGRAM);
    var id = check(file.replace("Str. Morii", "Str. Nouă"));
    assertThat(changes(id)).contains(
        "2 people.import.householdAddress: Alba Iulia, jud. Alba, Str. Morii → Alba Iulia, jud. Alba, Str. Nouă");
    loading.load(id, By.PROGRAM);
    assertThat(jdbc.sql("select distinct a.street from people.household_address a join people.household_member m "
        + "on m.household_id = a.household_id join people.person p on p.id = m.person_id where p.family_name = :name and a.until is null")
        .param("name", surname).query(String.class).list()).containsExactly("Str. Nouă");
  }

  @Test
  void whatAColleagueChangedSinceTheCheckIsNotOverwritten() {
    var file = HEADS + row("a", "Maria", "", "29.02.1996", "F", "", "", "");
    loading.load(check(file), By.PROGRAM);
    var id = check(file.replace("Maria", "Mariana"));
    jdbc.sql("update people.person set phone = '0200 555 117', version = version + 1 where family_name = :name").param("name", surname)
        .update();
    loading.load(id, By.PROGRAM);
    assertThat(states(id)).containsExactly("STALE");
    assertThat(count("people.person where family_name = :name and given_name = 'Maria'")).isEqualTo(1);
  }

  @Test
  void nobodyIsTakenOutOfAnotherHouseholdByAFile() {
    loading.load(check(HEADS + row("a", "Maria", "", "29.02.1996", "F", "", "G1", "titular")
        + row("b", "Ion", "", "1.3.1994", "M", "", "G2", "titular")), By.PROGRAM);
    var id = check(HEADS + row("a", "Maria", "", "29.02.1996", "F", "", "G1", "titular")
        + row("b", "Ion", "", "1.3.1994", "M", "", "G1", "soț"));
    assertThat(states(id)).containsExactly("KNOWN", "WRONG");
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
  void whoeverIsInTheRegisterAlreadyIsKnownByTheCnp() {
    var cnp = InventedCnp.born("2960229");
    loading.load(check(HEADS + row("a", "Maria", cnp, "29.02.1996", "F", "", "", "")), By.PROGRAM);
    var id = check(HEADS + row("z", "Maria", cnp, "29.02.1996", "F", "", "", "") + row("y", "Ana", cnp, "29.02.1996", "F", "", "", ""));
    assertThat(states(id)).containsExactly("KNOWN", "WRONG");
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
        violated -> assertThat(violated.code()).isEqualTo("platform.sheets.headMissing"));
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

  private List<String> changes(UUID id) {
    return jdbc.sql("select line || ' ' || field || ': ' || before || ' → ' || after from people.import_change where import_id = :id "
        + "order by line, position").param("id", id).query(String.class).list();
  }

  private int count(String from) {
    return jdbc.sql("select count(*) from " + from).param("name", surname).query(Integer.class).single();
  }

  private String row(String externalId, String givenName, String cnp, String bornOn, String sex, String status, String household,
      String role) {
    return String.join(";", externalId.isEmpty() ? "" : surname + externalId, surname, givenName, cnp, bornOn, sex, status,
        "Alba Iulia", "Alba", "Str. Morii", household, role) + "\n";
  }
}
