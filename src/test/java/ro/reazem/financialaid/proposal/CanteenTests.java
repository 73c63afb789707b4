package ro.reazem.financialaid.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.application.RequestFields;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class CanteenTests implements AidDesk {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String CANTEEN = "/financialaid/canteen";

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  LocalDate today;
  InventedFamily family;

  @Override
  public MockMvcTester mvc() {
    return mvc;
  }

  @BeforeEach
  void aFamilyAndTheListOfIncomes() {
    today = LocalDate.now(clock);
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    set("CANTEEN_DECISION_DAYS", "30 DAYS");
    set("CANTEEN_INCOME.child_state_allowance", "EXCLUDED");
  }

  @Test
  void aFamilyAboveTheLevelEatsAgainstAContributionUntilItsRightIsEnded() throws java.io.IOException {
    var page = lodged("incomes[0].amount", "2.000,00", "canteen.portions", "2", "canteen.delegate", "Vecina Ana");
    assertThat(get("asistent", page)).hasStatusOk().bodyText().contains("Cantina de ajutor social", "Împuternicirea").doesNotContain("Ajutor pentru încălzirea", "??");
    assertThat(get("asistent", page + "/means")).bodyText().contains("Vecina Ana").doesNotContain("??");
    assertThat(get("asistent", page + "/edit")).hasStatusOk().bodyText().contains("Vecina Ana").doesNotContain("??");
    assertThat(get("asistent", page + "/proposal")).hasStatusOk().bodyText().contains("500,00", "150,00", "300,00", "2 porții pe zi", "Legea nr. 208/1997", "de confirmat")
        .doesNotContain("Ajutor de incluziune", "??");
    var decision = sign(propose(page, "choice", "GRANT", "reasonsGrant", "Da."));

    var paper = get("asistent", decision + "/disposition.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper).replaceAll("\\s+", " ")).contains("cantinei de ajutor social", "2 porții pe zi", "lit. a)", "contribuție de 300,00 lei", "trei sute",
        "Legii nr. 208/1997", "5 zile").doesNotContain("incluziune", "??");
    var right = right();
    assertThat(get("sef", "/financialaid/entitlements/" + right)).hasStatusOk().bodyText().contains("Masa la cantină", "1.920,00").doesNotContain("??");
    assertThat(jdbc.sql("select count(*) from payments.known_right where entitlement_id = :id").param("id", right).query(Integer.class).single()).isZero();

    var card = CANTEEN + "/cards/" + right;
    assertThat(get("cantina", CANTEEN + "/cards?q=" + family.familyName)).hasStatusOk().bodyText().contains(family.familyName, "300,00").doesNotContain("??");
    assertThat(get("cantina", card)).hasStatusOk().bodyText().contains("Vecina Ana", "300,00").doesNotContain("??");
    assertThat(post("cantina", card + "/payments", "key", UUID.randomUUID().toString(), "month", YearMonth.from(today).toString(), "amount", "100", "on",
        DAY.format(today.plusDays(1)), "receipt", "CH 1")).hasStatus(422).bodyText().contains("viitor", "CH 1").doesNotContain("??");
    var key = UUID.randomUUID().toString();
    for (int twice = 0; twice < 2; twice++) {
      assertThat(post("cantina", card + "/payments", "key", key, "month", YearMonth.from(today).toString(), "amount", "100", "on", DAY.format(today), "receipt", "CH 1"))
          .hasStatus3xxRedirection();
    }
    assertThat(get("cantina", card)).bodyText().contains("CH 1", "200,00");
    assertThat(post("cantina", card + "/payments/" + key + "/back")).hasStatus3xxRedirection();
    assertThat(post("cantina", card + "/payments/" + key + "/back")).hasStatus3xxRedirection();
    assertThat(jdbc.sql("select sum(amount) || ' ' || count(*) from financialaid.canteen_payment where entitlement_id = :id").param("id", right).query(String.class)
        .single()).isEqualTo("0 2");

    assertThat(post("asistent", "/financialaid/entitlements/" + right + "/end", "lastDay", DAY.format(today), "ground", "UNPAID", "reasons", "Nu plătește.",
        "confirmed", "true")).hasStatus3xxRedirection();
    var ended = sign(String.valueOf(jdbc.sql("select '/financialaid/proposals/' || id from financialaid.proposal where entitlement_id = :id and status = 'OPEN'")
        .param("id", right).query(String.class).single()));
    var end = get("asistent", ended + "/disposition.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.text(end).replaceAll("\\s+", " ")).contains("încetează dreptul la serviciile cantinei", "Neplata contribuției").doesNotContain("??");
    assertThat(get("cantina", CANTEEN + "?day=" + today.plusDays(1))).bodyText().doesNotContain(family.familyName);
  }

  @Test
  void aMealIsTakenOnceHoweverOftenItIsMarked() throws Exception {
    var right = granted();
    int number = jdbc.sql("select number from financialaid.canteen_card where entitlement_id = :id").param("id", right).query(Integer.class).single();
    assertThat(get("cantina", CANTEEN)).hasStatusOk().bodyText().contains(family.familyName).doesNotContain("??");
    assertThat(get("cantina", CANTEEN + "/sheet")).hasStatusOk().bodyText().contains(family.familyName, "la masă").doesNotContain("??");
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<MvcTestResult> scan = () -> post("cantina", CANTEEN + "/card", "day", today.toString(), "meal", "LUNCH", "card", String.valueOf(number));
      for (var sent : threads.invokeAll(List.of(scan, scan, scan, scan))) {
        assertThat(sent.get()).hasStatus3xxRedirection();
      }
    }
    assertThat(entries(right)).containsExactly("1 2");
    // a screen that was opened before the mark does not take it back
    assertThat(post("cantina", CANTEEN, "day", today.toString(), "meal", "LUNCH")).hasStatus3xxRedirection();
    assertThat(entries(right)).containsExactly("1 2");
    assertThat(post("cantina", CANTEEN, "day", today.toString(), "meal", "LUNCH", "seen", right.toString())).hasStatus3xxRedirection();
    assertThat(entries(right)).containsExactly("1 2", "2 -2");
    assertThat(post("cantina", CANTEEN, "day", today.toString(), "meal", "LUNCH", "ticked", right.toString())).hasStatus3xxRedirection();
    assertThat(entries(right)).containsExactly("1 2", "2 -2", "3 2");
    assertThat(post("cantina", CANTEEN, "day", today.plusDays(1).toString(), "meal", "LUNCH", "ticked", right.toString())).hasStatus3xxRedirection();
    assertThat(entries(right)).hasSize(3);
    assertThatThrownBy(() -> jdbc.sql("delete from financialaid.canteen_meal where entitlement_id = :id").param("id", right).update()).isNotNull();
  }

  @Test
  void whoeverIsSuspendedIsGivenNoMealAndEatsAgainWhenResumed() {
    var right = granted();
    var card = CANTEEN + "/cards/" + right;
    assertThat(post("cantina", card + "/pauses", "key", UUID.randomUUID().toString(), "reason", "", "since", DAY.format(today))).hasStatus(422).bodyText()
        .doesNotContain("??");
    assertThat(post("cantina", card + "/pauses", "key", UUID.randomUUID().toString(), "reason", "SLIP_MISSING", "since", DAY.format(today))).hasStatus3xxRedirection();
    assertThat(post("cantina", card + "/pauses", "key", UUID.randomUUID().toString(), "reason", "AWAY", "since", DAY.format(today))).hasStatus(422);
    assertThat(get("cantina", card)).bodyText().contains("suspendat", "talonul de pensie").doesNotContain("??");
    assertThat(get("cantina", CANTEEN)).bodyText().doesNotContain(family.familyName);
    assertThat(post("cantina", CANTEEN, "day", today.toString(), "meal", "SUPPER", "ticked", right.toString())).hasStatus3xxRedirection();
    assertThat(entries(right)).isEmpty();
    jdbc.sql("update financialaid.canteen_pause set first_day = first_day - 5 where entitlement_id = :id").param("id", right).update();
    var pause = jdbc.sql("select id from financialaid.canteen_pause where entitlement_id = :id").param("id", right).query(UUID.class).single();
    assertThat(post("cantina", card + "/pauses/" + pause + "/end")).hasStatus3xxRedirection();
    assertThat(get("cantina", CANTEEN)).bodyText().contains(family.familyName);
  }

  @Test
  void whatIsMarkedForAClosedMonthCountsInTheNextOne() {
    var right = granted();
    var month = YearMonth.from(today).minusMonths(1);
    jdbc.sql("update financialaid.canteen_card set valid_from = :from where entitlement_id = :id").param("from", month.atDay(1)).param("id", right).update();
    // whoever shares the database may have closed it before
    boolean open = jdbc.sql("select not exists (select from financialaid.canteen_statement where month >= :month)").param("month", month.atDay(1)).query(Boolean.class).single();
    assertThat(post("cantina", CANTEEN, "day", month.atDay(3).toString(), "meal", "LUNCH", "ticked", right.toString())).hasStatus3xxRedirection();
    assertThat(get("cantina", CANTEEN + "/months/" + (open ? month : month.plusMonths(1)))).hasStatusOk().bodyText().contains(family.familyName, "32,00").doesNotContain("??");
    assertThat(post("cantina", CANTEEN + "/months/" + YearMonth.from(today) + "/close")).hasStatus3xxRedirection();
    assertThat(jdbc.sql("select count(*) from financialaid.canteen_statement where month = :month").param("month", YearMonth.from(today).atDay(1))
        .query(Integer.class).single()).isZero();
    assertThat(post("cantina", CANTEEN + "/months/" + month + "/close")).hasStatus3xxRedirection();
    assertThat(PdfProof.failures(get("cantina", CANTEEN + "/months/" + month + ".pdf").getResponse().getContentAsByteArray())).isEmpty();
    assertThat(get("cantina", CANTEEN + "/months/" + month + ".xlsx")).hasStatusOk();

    assertThat(post("cantina", CANTEEN, "day", month.atDay(4).toString(), "meal", "LUNCH", "ticked", right.toString())).hasStatus3xxRedirection();
    var first = open ? month : month.plusMonths(1);
    assertThat(jdbc.sql("select day || ' ' || statement_month from financialaid.canteen_meal where entitlement_id = :id order by day").param("id", right)
        .query(String.class).list()).containsExactly(month.atDay(3) + " " + first.atDay(1), month.atDay(4) + " " + month.plusMonths(1).atDay(1));
    assertThat(get("cantina", CANTEEN + "/months/" + month.plusMonths(1))).bodyText().contains(family.familyName);
    assertThatThrownBy(() -> jdbc.sql("""
        insert into financialaid.canteen_meal select entitlement_id, day, meal, turn + 10, portions, packed, :month, recorded_by, recorded_by_name, recorded_at
        from financialaid.canteen_meal where entitlement_id = :id and turn = 1""").param("month", month.atDay(1)).param("id", right).update()).isNotNull();
    if (open) {
      assertThat(get("cantina", CANTEEN + "/months/" + month + ".csv")).hasStatusOk().bodyText().contains(family.familyName, ";32,00;");
      assertThat(jdbc.sql("select value from financialaid.canteen_statement_line where entitlement_id = :id").param("id", right).query(Long.class).single()).isEqualTo(3200);
      assertThatThrownBy(() -> jdbc.sql("update financialaid.canteen_statement_line set value = 1 where entitlement_id = :id").param("id", right).update()).isNotNull();
    }
  }

  @Test
  void somebodyTemporarilyWithoutIncomeHasNinetyDaysAYear() {
    var page = lodged("incomes[0].amount", "0", "canteen.category", "G");
    assertThat(get("asistent", page + "/proposal")).bodyText().contains("0 folosite, din cel mult 90").doesNotContain("??");
    sign(propose(page, "choice", "GRANT", "reasonsGrant", "Da."));
    var until = jdbc.sql("select granted_until from financialaid.entitlement where id = :id").param("id", right()).query(LocalDate.class).single();
    var endOfYear = LocalDate.of(today.getYear(), 12, 31);
    assertThat(until).isEqualTo(today.plusDays(89).isBefore(endOfYear) ? today.plusDays(89) : endOfYear);
  }

  @Test
  void whoKeepsOnlyTheCanteenSeesNothingElse() {
    var right = granted();
    assertThat(get("cantina", "/financialaid/entitlements/" + right)).hasStatus(403);
    assertThat(get("cantina", "/financialaid/applications")).hasStatus(403);
    assertThat(get("asistent", CANTEEN)).hasStatus(403);
    assertThat(mvc.get().uri(CANTEEN + "/cards/" + right).with(SignIn.as(SignIn.stranger("străina", "canteen READ WORK PAY"))).exchange()).hasStatus(404);
    assertThat(mvc.get().uri(CANTEEN).with(SignIn.as(SignIn.stranger("străina", "canteen READ WORK PAY"))).exchange()).hasStatusOk().bodyText()
        .doesNotContain(family.familyName);
  }

  private UUID granted() {
    sign(propose(lodged("canteen.portions", "2"), "choice", "GRANT", "reasonsGrant", "Da."));
    return right();
  }

  private UUID right() {
    return jdbc.sql("select id from financialaid.entitlement where household_id = :id and benefit = 'CANTEEN'").param("id", family.household).query(UUID.class).single();
  }

  private List<String> entries(UUID right) {
    return jdbc.sql("select turn || ' ' || portions from financialaid.canteen_meal where entitlement_id = :id order by turn").param("id", right)
        .query(String.class).list();
  }

  private void set(String parameter, String value) {
    jdbc.sql("update platform.parameter_value set value = :value, standing = 'INTERNAL' where code = :code").param("value", value).param("code", parameter).update();
  }

  private String lodged(String... typed) {
    var fields = RequestFields.v3(family, today).with("benefit", "CANTEEN").with("canteen.category", "A").with("canteen.portions", "1").with("canteen.proven", "true")
        .with("canteen.from", DAY.format(today));
    for (int i = 0; i < typed.length; i += 2) {
      fields.with(typed[i], typed[i + 1]);
    }
    var all = new ArrayList<String>();
    fields.each((name, value) -> all.addAll(List.of(name, value)));
    var sent = post("asistent", "/financialaid/applications/new", all.toArray(String[]::new));
    assertThat(sent).hasStatus3xxRedirection();
    var page = String.valueOf(sent.getResponse().getRedirectedUrl());
    assertThat(post("asistent", page + "/check-start", "version", "0")).hasStatus3xxRedirection();
    return page;
  }
}
