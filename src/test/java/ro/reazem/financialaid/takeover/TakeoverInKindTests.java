package ro.reazem.financialaid.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.canteen.UsedDays;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.financialaid.localscheme.KeepingSchemes;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.LocalWords;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.financialaid.scheme.local.AssetLimit;
import ro.reazem.financialaid.scheme.local.GrantTime;
import ro.reazem.financialaid.scheme.local.IncomeLimit;
import ro.reazem.financialaid.scheme.local.LocalRules;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.financialaid.scheme.local.SumPart;
import ro.reazem.financialaid.scheme.local.Who;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;
import ro.reazem.testing.Heard;
import ro.reazem.testing.InventedCnp;
import ro.reazem.testing.SignIn;

/** Rights to the canteen, to the store and to local aids come from an earlier system with what they need to go on here: a card, days, payments by their definition. */
@SpringBootTest
@AutoConfigureMockMvc
class TakeoverInKindTests {

  private static final String HEADS = "CNP;Beneficiul;Nr. deciziei;Data deciziei;Emitent;De la;Până la;Cuantum;Plătit până în;Ajutorul local;Categoria;Porții;Contribuția;"
      + "Zile rămase;La pachet;Delegat;Cardul vechi\n";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

  @Autowired CheckingTakeover checking;
  @Autowired TakingRightsOver takingOver;
  @Autowired KeepingSchemes schemes;
  @Autowired UsedDays usedDays;
  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private final String cnp = InventedCnp.born("2840314");
  private LocalDate today;
  private YearMonth now;
  private InventedFamily family;
  private String code;

  @BeforeEach
  void aFamilyThatTheRegisterKnows() {
    today = LocalDate.now(clock);
    now = YearMonth.now(clock);
    code = "T" + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    family = InventedFamily.ofFour(today).tell(jdbc, context, transaction);
    jdbc.sql("insert into financialaid.identified_person (person_id, revision, told_at, cnp) values (:id, 1, now(), :cnp)").param("id", family.person(0))
        .param("cnp", cnp).update();
  }

  @Test
  void whoAteElsewhereGetsACardThatGivesFromTheFirstMonthHere() {
    takeOver(canteen("d", "2", "300,00", "", "da", "Ion Vecinu", "L-12/2024"));
    var right = right();
    assertThat(jdbc.sql("""
        select c.category || ' ' || c.portions || ' ' || c.packed || ' ' || c.contribution || ' ' || c.delegate || ' ' || c.old_number || ' ' || c.valid_from || ' ' || e.granted_from
        from financialaid.canteen_card c join financialaid.entitlement e on e.id = c.entitlement_id where e.id = :id""").param("id", right).query(String.class).single())
        .isEqualTo("D 2 true 30000 Ion Vecinu L-12/2024 " + now.atDay(1) + " 2024-04-01");
    assertThat(told(right)).as("of meals payments hear nothing").isZero();
    pages("412", "1.080,00");
    assertThat(get("cantina", "/financialaid/canteen/cards/" + right)).hasStatusOk().bodyText().contains("L-12/2024", "300,00", "Ion Vecinu").doesNotContain("??");
    assertThat(get("cantina", "/financialaid/canteen/cards?q=l-12")).hasStatusOk().bodyText().contains(family.familyName);
    assertThat(given(today)).as("given today").isTrue();
    assertThat(given(now.minusMonths(1).atDay(15))).as("given elsewhere last month").isFalse();
    assertThat(states(checked(canteen("d", "2", "300,00", "", "da", "Ion Vecinu", "L-12/2024")))).containsExactly("KNOWN");
  }

  @Test
  void daysUsedElsewhereCountForSomebodyTemporarilyWithoutIncome() {
    int most = jdbc.sql("select value::int from platform.parameter_value where code = 'CANTEEN_TEMP_DAYS' and withdrawn_at is null limit 1").query(Integer.class).single();
    takeOver(canteen("g) persoană temporar fără venit", "1", "0", String.valueOf(most - 31), "nu", "", ""));
    assertThat(jdbc.sql("select days_left || ' ' || used_elsewhere || ' ' || contribution from financialaid.canteen_card where entitlement_id = :id").param("id", right())
        .query(String.class).single()).isEqualTo(most - 31 + " 31 0");
    assertThat(usedDays.of(family.household, today, false)).isEqualTo(31);
    assertThat(usedDays.of(family.household, today.plusYears(1), false)).as("next year begins anew").isZero();
  }

  @Test
  void aCardOfTheStoreIsReplacedByOneThatTheTillReads() {
    var until = now.plusMonths(2).atEndOfMonth();
    takeOver(row("Magazinul social", until, "400,00", now.minusMonths(1), "", "pensionar", "", "", "", "", "", "MS 77"));
    var right = right();
    var number = jdbc.sql("select number from financialaid.store_card where entitlement_id = :id").param("id", right).query(String.class).single();
    assertThat(number).matches("29[0-9]{11}");
    assertThat(jdbc.sql("select category || ' ' || monthly || ' ' || valid_from || ' ' || old_number from financialaid.store_right where entitlement_id = :id").param("id", right)
        .query(String.class).single()).isEqualTo("PENSIONER 40000 " + now.atDay(1) + " MS 77");
    assertThat(jdbc.sql("select granted_until from financialaid.entitlement where id = :id").param("id", right).query(LocalDate.class).single()).isEqualTo(until);
    assertThat(told(right)).isZero();
    pages("412", "400,00");
    assertThat(get("magazin", "/financialaid/store/cards/" + right)).hasStatusOk().bodyText().contains("MS 77", number).doesNotContain("??");
    assertThat(mvc.post().uri("/financialaid/store/till").param("key", UUID.randomUUID().toString()).param("scan", number).with(SignIn.as("magazin")).with(csrf()).exchange())
        .as("the till knows it").hasStatusOk().bodyText().contains("400,00").doesNotContain("??");
  }

  @Test
  void aLocalAidIsPaidInTheMonthsOfItsDefinitionThatWereNotPaidElsewhere() {
    var begun = clock.instant();
    var tranche = now.plusMonths(1);
    define(new GrantTime(GrantTime.Kind.MONTHS, 0, 12, null, null, List.of(tranche.getMonthValue())), AidMode.MONEY, true);
    assertThat(faults(checked(local(now.plusMonths(1).atEndOfMonth(), "50,00")))).containsExactly("MONTHLY financialaid.takeover.budgetMissing");
    allot(100_00);
    assertThat(faults(checked(local(now.plusMonths(1).atEndOfMonth(), "50,00")))).as("three months make 150 lei").containsExactly("MONTHLY financialaid.takeover.budgetShort");
    allot(500_00);
    takeOver(local(now.plusMonths(1).atEndOfMonth(), "50,00"));
    var right = right();
    assertThat(jdbc.sql("select benefit || ' ' || granted_until from financialaid.entitlement where id = :id").param("id", right).query(String.class).single())
        .isEqualTo("LOCAL_" + code + " " + tranche.atEndOfMonth());
    var months = jdbc.sql("select sum(gross) from financialaid.entitlement_amount where entitlement_id = :id").param("id", right).query(Long.class).single();
    assertThat(jdbc.sql("select reserved from financialaid.emergency_budget where ground = :ground").param("ground", "LOCAL_" + code).query(Long.class).single())
        .as("the budget holds what is still due").isEqualTo(months);
    Heard.since(jdbc, begun);
    assertThat(jdbc.sql("select monthly from payments.right_revision where entitlement_id = :id order by revision desc limit 1").param("id", right).query(Long.class).single())
        .as("the tranche").isEqualTo(months);
    pages("412", "50,00");
    assertThat(get("/financialaid/entitlements/" + right)).bodyText().contains("Chirie " + code);
  }

  @Test
  void vouchersOfALocalAidAreToldToNobodyAndABudgetHoldsOnlyAsManyRightsAsItHas() {
    define(new GrantTime(GrantTime.Kind.MONTHS, 0, 6, null, null, List.of()), AidMode.VOUCHER, false);
    takeOver(local(now.plusMonths(1).atEndOfMonth(), "50,00"));
    assertThat(jdbc.sql("select benefit from financialaid.entitlement where id = :id").param("id", right()).query(String.class).single()).isEqualTo("LOCAL_" + code + "_IN_KIND");
    assertThat(told(right())).isZero();
  }

  @Test
  void whatOnlyTheseRightsNeedIsToldByTheCell() {
    define(GrantTime.once(), AidMode.MONEY, false);
    var past = now.minusMonths(1);
    var id = checked(row("Cantina de ajutor social", null, "1.080,00", past, "", "z", "0", "2.000,00", "5", "poate", "", "")
        + row("CANTEEN", null, "1.080,00", past, "", "g", "1", "0", "", "", "", "") + row("CANTEEN", null, "1.080,00", past, "", "a", "1", "0", "9", "", "", "")
        + row("magazinul social", null, "400,00", past, "", "", "", "", "", "", "", "") + row("Ajutor local", null, "50,00", past, "Altceva", "", "", "", "", "", "", "")
        + row("ajutor local", null, "50,00", past, "Chirie " + code, "", "", "", "", "", "", ""));
    assertThat(faults(id)).containsExactly("CATEGORY financialaid.takeover.oneOf", "PORTIONS platform.input.number.bounds", "CONTRIBUTION financialaid.takeover.contributionIsMore",
        "PACKED financialaid.takeover.oneOf", "DAYS_LEFT platform.input.required", "DAYS_LEFT financialaid.takeover.daysOfOthers", "UNTIL financialaid.takeover.endMissing",
        "SCHEME financialaid.takeover.oneOf", "LAST_PAID financialaid.takeover.paidWhole");
  }

  private void define(GrantTime time, AidMode mode, boolean budgeted) {
    var rules = new LocalRules(Who.ANYBODY, IncomeLimit.NONE, AssetLimit.NONE, List.of(SumPart.fixed(Lei.whole(50))), Rounding.HALF_UP, time, mode, budgeted, null,
        List.of(), List.of(), new LocalWords("ajutorului pentru chirie", "ajutorul pentru chirie", "", "Rent aid " + code, ""));
    var version = new ParameterValue(UUID.randomUUID(), LocalScheme.PREFIX + code, "Chirie " + code, DateRange.since(today.minusYears(3)), Standing.INTERNAL, false,
        new LegalBasis("HCL nr. 88/2023", ""), "probă");
    schemes.confirm(schemes.enter(new LocalScheme(version, code, "Chirie " + code, rules), UUID.randomUUID(), SignIn.officer("admin")), SignIn.officer("sef"));
  }

  private void allot(long bani) {
    jdbc.sql("""
        insert into financialaid.emergency_budget (year, ground, allotted) values (:year, :ground, :sum)
        on conflict (year, ground) do update set allotted = excluded.allotted""").param("year", today.getYear()).param("ground", "LOCAL_" + code).param("sum", bani).update();
  }

  private String canteen(String category, String portions, String contribution, String left, String packed, String delegate, String card) {
    return row("cantina de ajutor social", null, "1.080,00", now.minusMonths(1), "", category, portions, contribution, left, packed, delegate, card);
  }

  private String local(LocalDate until, String sum) {
    return row("ajutor local", until, sum, now.minusMonths(1), "chirie " + code, "", "", "", "", "", "", "");
  }

  private String row(String benefit, LocalDate until, String sum, YearMonth paid, String... rest) {
    var from = benefit.toLowerCase(Locale.ROOT).contains("local") ? now.minusMonths(1).atDay(1) : LocalDate.of(2024, 4, 1);
    return String.join(";", cnp, benefit, "412", "14.03.2024", "Primarul comunei Livezi", DAY.format(from), until == null ? "" : DAY.format(until), sum, MONTH.format(paid),
        String.join(";", rest)) + "\n";
  }

  private UUID checked(String rows) {
    return checking.check(UUID.randomUUID(), "drepturi.csv", (HEADS + rows).getBytes(StandardCharsets.UTF_8), SignIn.officer("asistent"), Locale.of("ro"));
  }

  private void takeOver(String rows) {
    var id = checked(rows);
    assertThat(faults(id)).isEmpty();
    takingOver.release(id, SignIn.officer("sef"));
    while (takingOver.next(id)) {
      assertThat(id).isNotNull();
    }
    assertThat(states(id)).containsOnly("DONE");
    assertThat(get("/financialaid/takeover/" + id)).hasStatusOk().bodyText().doesNotContain("??");
  }

  private void pages(String... texts) {
    var request = jdbc.sql("select id from financialaid.aid_application where household_id = :id").param("id", family.household).query(UUID.class).single();
    var decision = jdbc.sql("select id from financialaid.decision where household_id = :id").param("id", family.household).query(UUID.class).single();
    assertThat(get("/financialaid/decisions/" + decision)).hasStatusOk().bodyText().contains(texts).doesNotContain("??");
    for (var page : List.of("/financialaid/decisions/" + decision + "/sheet.txt", "/financialaid/applications/" + request, "/financialaid/applications/" + request + "/history",
        "/financialaid/applications/" + request + "/decisions", "/financialaid/applications/" + request + "/means", "/financialaid/applications/" + request + "/dossier",
        "/financialaid/entitlements/" + right(), "/financialaid/entitlements/" + right() + "/end")) {
      assertThat(get(page)).as(page).hasStatusOk().bodyText().doesNotContain("??");
    }
  }

  private MvcTestResult get(String page) {
    return get("sef", page);
  }

  private MvcTestResult get(String officer, String page) {
    return mvc.get().uri(page).with(SignIn.as(officer)).exchange();
  }

  private boolean given(LocalDate day) {
    return jdbc.sql("select exists (select from financialaid.canteen_card c where c.entitlement_id = :id and c.valid_from <= :day)").param("id", right()).param("day", day)
        .query(Boolean.class).single();
  }

  private int told(UUID right) {
    return jdbc.sql("select count(*) from events.event_publication where event_type like '%Entitlement%' and serialized_event like :id").param("id", "%" + right + "%")
        .query(Integer.class).single();
  }

  private UUID right() {
    return jdbc.sql("select id from financialaid.entitlement where household_id = :id").param("id", family.household).query(UUID.class).single();
  }

  private List<String> states(UUID id) {
    return jdbc.sql("select state from financialaid.takeover_row where takeover_id = :id order by line").param("id", id).query(String.class).list();
  }

  private List<String> faults(UUID id) {
    return jdbc.sql("select column_name || ' ' || code from financialaid.takeover_fault where takeover_id = :id order by line, position").param("id", id)
        .query(String.class).list();
  }
}
