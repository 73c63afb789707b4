package ro.reazem.financialaid.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.testing.Heard;
import ro.reazem.testing.InventedCnp;
import ro.reazem.testing.SignIn;

/** Rights of an earlier system come in by a file: tried first, then taken over by a second officer, never twice, and shown as what they are. */
@SpringBootTest
@AutoConfigureMockMvc
class TakeoverTests {

  private static final String HEADS = "CNP;Nume;Prenume;Data nașterii;Beneficiul;Nr. deciziei;Data deciziei;Emitent;De la;Cuantum;AI;AFC;Plătit până în;Luni suspendate;"
      + "Motivul suspendării;IBAN;Dosar vechi;Observații\n";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

  @Autowired CheckingTakeover checking;
  @Autowired TakingRightsOver takingOver;
  @Autowired TakingOverInBackground background;
  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;

  private final String cnp = InventedCnp.born("2840314");
  private Instant begun = Instant.now();
  private YearMonth now;
  private InventedFamily family;

  @BeforeEach
  void aFamilyThatTheRegisterKnows() {
    begun = clock.instant();
    now = YearMonth.now(clock);
    family = known(cnp);
  }

  @Test
  void aRightIsTakenOverWithItsOldDecisionAndNothingIsOwedForMonthsPaidElsewhere() throws Exception {
    var id = checked(row(cnp, "412", "701,00", now.minusMonths(2), "", ""));
    assertThat(states(id)).containsExactly("GOOD");
    assertThat(jdbc.sql("select passed_over[1] from financialaid.takeover where id = :id").param("id", id).query(String.class).single()).isEqualTo("Observații");
    assertThat(count("financialaid.entitlement where household_id = :household")).as("a trial enters nothing").isZero();
    takeOver(id);
    assertThat(states(id)).containsExactly("DONE");
    assertThat(jdbc.sql("""
        select d.act || ' ' || e.granted_from || ' ' || m.valid_from || ' ' || m.gross || ' ' || (d.act_id is null) from financialaid.entitlement e
        join financialaid.decision d on d.entitlement_id = e.id join financialaid.entitlement_amount m on m.entitlement_id = e.id
        where e.household_id = :household""").param("household", family.household).query(String.class).single())
        .isEqualTo("412/2024 2024-04-01 " + now.minusMonths(1).atDay(1) + " 70100 true");
    Heard.since(jdbc, begun);
    assertThat(jdbc.sql("select month from payments.ledger_entry where entitlement_id = :right order by month").param("right", right())
        .query(LocalDate.class).list()).as("what is owed here").containsExactly(now.minusMonths(1).atDay(1), now.atDay(1));
    assertThat(count("financialaid.declaration_duty where entitlement_id = (select id from financialaid.entitlement where household_id = :household)"))
        .as("the next declaration has its term").isEqualTo(1);
    assertThat(jdbc.sql("select status from worklist.known_case where id = :id").param("id", request()).query(String.class).single()).isEqualTo("CLOSED");
    assertThat(jdbc.sql("select closed from directory.case_relation where case_id = :id").param("id", request()).query(Boolean.class).single()).isTrue();
    assertThat(jdbc.sql("select count(*) from archive.file where case_id = :id").param("id", request()).query(Integer.class).single()).isEqualTo(1);
    for (var page : List.of("/financialaid/entitlements/" + right(), "/financialaid/applications/" + request() + "/history",
        "/financialaid/applications/" + request() + "/decisions", "/financialaid/decisions/" + decision(), "/financialaid/decisions/" + decision() + "/sheet.txt")) {
      mvc.perform(get(page).with(SignIn.as("asistent"))).andExpect(status().isOk()).andExpect(content().string(containsString("412")));
    }
    mvc.perform(get("/financialaid/applications/" + request()).with(SignIn.as("asistent"))).andExpect(status().isOk());
    mvc.perform(get("/financialaid/entitlements/" + right() + "/change").with(SignIn.as("asistent"))).andExpect(status().isOk());
    mvc.perform(get("/financialaid/entitlements/" + right() + "/end").with(SignIn.as("asistent"))).andExpect(status().isOk());
    mvc.perform(get("/financialaid/decisions/" + decision() + "/disposition.pdf").with(SignIn.as("asistent"))).andExpect(status().isNotFound());
  }

  @Test
  void theSameFileAgainChangesNothingAndAnotherDecisionForTheSameTimeIsRefused() {
    var file = row(cnp, "412/2024", "701,00", now.minusMonths(1), "", "");
    takeOver(checked(file));
    var again = checked(file);
    assertThat(states(again)).containsExactly("KNOWN");
    assertThatThrownBy(() -> takingOver.release(again, SignIn.officer("sef"))).isInstanceOf(RuleViolated.class);
    assertThat(faults(checked(row(cnp, "900", "800,00", now.minusMonths(1), "", "")))).containsExactly("FROM financialaid.takeover.overlaps");
    assertThat(count("financialaid.entitlement where household_id = :household")).isEqualTo(1);
  }

  @Test
  void whatIsWrongIsToldByTheCell() {
    var id = checked(row("123", "412", "mult", now.minusMonths(1), "", "") + row(cnp, "", "701,00", null, "", "")
        + row(InventedCnp.born("2750101"), "7", "701,00", now.minusMonths(1), "", "") + row(cnp, "8", "100,00", now.minusMonths(1), "", "")
        + row(cnp, "9", "701,00", now.minusMonths(1), "", "") + row(cnp, "10", "701,00", now.minusMonths(1), "", ""));
    assertThat(faults(id)).containsExactly("CNP kernel.cnp.length", "MONTHLY platform.input.lei.form", "DECISION_NUMBER platform.input.required",
        "LAST_PAID financialaid.takeover.lastPaidMissing", "CNP financialaid.takeover.cnpUnknown", "MONTHLY financialaid.takeover.partsAreMore",
        "FROM financialaid.takeover.twice");
    assertThat(states(id)).containsExactly("WRONG", "WRONG", "WRONG", "WRONG", "GOOD", "WRONG");
  }

  @Test
  void whoIsOnlyNamedIsChosenByAnOfficer() {
    var id = checked(String.join(";", "", family.familyName.toUpperCase(Locale.ROOT), "Maria", DAY.format(LocalDate.now(clock).minusYears(34)), "vmi", "5",
        "14.03.2024", "Primarul", "01.04.2024", "701,00", "415,00", "286,00", MONTH.format(now.minusMonths(1)), "", "", "", "", "") + "\n");
    assertThat(states(id)).containsExactly("CHOOSE");
    checking.choose(id, 2, UUID.randomUUID());
    assertThat(states(id)).as("somebody else is not taken").containsExactly("CHOOSE");
    checking.choose(id, 2, family.person(0));
    assertThat(states(id)).containsExactly("GOOD");
  }

  @Test
  void whoCheckedTheFileDoesNotTakeItOver() {
    var id = checked(row(cnp, "412", "701,00", now.minusMonths(1), "", ""));
    assertThatThrownBy(() -> takingOver.release(id, SignIn.officer("asistent"))).isInstanceOf(RuleViolated.class);
    assertThat(takingOver.next(id)).as("not released").isFalse();
  }

  @Test
  void monthsSuspendedBeforeAreStillSuspendedAndCanBeResumed() throws Exception {
    takeOver(checked(row(cnp, "412", "701,00", now.minusMonths(2), MONTH.format(now) + "-", "inspection")));
    Heard.since(jdbc, begun);
    assertThat(jdbc.sql("select monthly from payments.right_revision where entitlement_id = :id order by revision").param("id", right())
        .query(Long.class).list()).containsExactly(70100L, 70100L, 0L);
    assertThat(jdbc.sql("select status || ' ' || act_number from financialaid.suspension where entitlement_id = :id").param("id", right())
        .query(String.class).single()).isEqualTo("IN_FORCE 412");
    mvc.perform(get("/financialaid/entitlements/" + right() + "/suspensions").with(SignIn.as("asistent"))).andExpect(status().isOk());
    mvc.perform(get("/financialaid/entitlements/" + right() + "/months").with(SignIn.as("asistent"))).andExpect(status().isOk());
  }

  @Test
  void brokenOffBetweenTwoPartsItGoesOnAndEntersNobodyTwice() {
    var cnps = IntStream.range(0, 2_005).mapToObj(i -> InventedCnp.of("284%02d%02d46%03d".formatted(1 + i % 12, 1 + i % 28, 1 + i % 999)
        .replaceFirst("^2", i < 1_000 ? "2" : i < 2_000 ? "1" : "4"))).toList();
    cnps.forEach(this::known);
    var file = new StringBuilder();
    cnps.forEach(one -> file.append(row(one, "S" + one.substring(6), "701,00", now.minusMonths(1), "", "")));
    var id = checked(file.toString());
    takingOver.release(id, SignIn.officer("sef"));
    assertThat(takingOver.next(id)).isTrue();
    // as if the program had ended here: all that is known stands in the tables
    assertThat(states(id)).contains("DONE", "GOOD");
    while (takingOver.next(id)) {
      assertThat(states(id)).isNotEmpty();
    }
    assertThat(states(id)).containsOnly("DONE");
    assertThat(jdbc.sql("select count(distinct entitlement_id) from financialaid.takeover_row where takeover_id = :id").param("id", id)
        .query(Integer.class).single()).isEqualTo(cnps.size());
    assertThat(jdbc.sql("select finished_at is not null from financialaid.takeover where id = :id").param("id", id).query(Boolean.class).single()).isTrue();
  }

  @Test
  void whatWasBrokenOffIsTakenUpByItself() {
    var id = checked(row(cnp, "412", "701,00", now.minusMonths(1), "", ""));
    takingOver.release(id, SignIn.officer("sef"));
    background.takeUp();
    assertThat(background.isRunning(id)).as("whoever released it starts it").isFalse();
    jdbc.sql("update financialaid.takeover set released_at = released_at - interval '2 minutes' where id = :id").param("id", id).update();
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
      background.takeUp();
      assertThat(states(id)).containsOnly("DONE");
    });
    assertThat(right()).isNotNull();
  }

  private InventedFamily known(String number) {
    var told = InventedFamily.ofFour(LocalDate.now(clock)).tell(jdbc, context, transaction);
    jdbc.sql("insert into financialaid.identified_person (person_id, revision, told_at, cnp) values (:id, 1, now(), :cnp)").param("id", told.person(0))
        .param("cnp", number).update();
    return told;
  }

  private String row(String number, String decision, String sum, YearMonth paid, String suspended, String ground) {
    return String.join(";", number, "", "", "", "VMI", decision, "14.03.2024", "Primarul comunei Livezi", "01.04.2024", sum, "415,00", "286,00",
        paid == null ? "" : MONTH.format(paid), suspended, ground, "", "V-77", "fără rost") + "\n";
  }

  private UUID checked(String rows) {
    return checking.check(UUID.randomUUID(), "drepturi.csv", (HEADS + rows).getBytes(StandardCharsets.UTF_8), SignIn.officer("asistent"), Locale.of("ro"));
  }

  private void takeOver(UUID id) {
    takingOver.release(id, SignIn.officer("sef"));
    while (takingOver.next(id)) {
      assertThat(id).isNotNull();
    }
  }

  private List<String> states(UUID id) {
    return jdbc.sql("select state from financialaid.takeover_row where takeover_id = :id order by line").param("id", id).query(String.class).list();
  }

  private List<String> faults(UUID id) {
    return jdbc.sql("select column_name || ' ' || code from financialaid.takeover_fault where takeover_id = :id order by line, position").param("id", id)
        .query(String.class).list();
  }

  private int count(String what) {
    return jdbc.sql("select count(*) from " + what).param("household", family.household).query(Integer.class).single();
  }

  private UUID right() {
    return jdbc.sql("select id from financialaid.entitlement where household_id = :id").param("id", family.household).query(UUID.class).single();
  }

  private UUID request() {
    return jdbc.sql("select id from financialaid.aid_application where household_id = :id").param("id", family.household).query(UUID.class).single();
  }

  private UUID decision() {
    return jdbc.sql("select id from financialaid.decision where household_id = :id").param("id", family.household).query(UUID.class).single();
  }
}
