package ro.reazem.financialaid.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
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

/** The social store from the request to the close of the day: who gets a card, what a card buys, and what two tills do at once. */
@SpringBootTest
@AutoConfigureMockMvc
class StoreTests implements AidDesk {

  private static final String STORE = "/financialaid/store";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired
  MockMvcTester mvc;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  ApplicationEventPublisher publisher;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  Clock clock;

  LocalDate today;
  InventedFamily family;

  @Override
  public MockMvcTester mvc() {
    return mvc;
  }

  @BeforeEach
  void aFamilyAndTheFiguresOfTheInstitution() {
    today = LocalDate.now(clock);
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    set("STORE_DECISION_DAYS", "30 DAYS");
    set("STORE_CHANGE_REPORT_DAYS", "5");
    set("STORE_INCOME_LIMIT", "500");
    set("STORE_CATEGORY_MODE", "AND_INCOME");
    set("STORE_LIMIT_MONTH", "100");
    set("STORE_CARD_MONTHS", "6");
    set("EMERGENCY_INCOME.child_state_allowance", "EXCLUDED");
    // whoever shares the database may have closed today, and sets limits of the week of its own
    jdbc.sql("update platform.parameter_value set value = '', standing = 'TO_BE_SET' where code in ('STORE_LIMIT_WEEK', 'STORE_MAX_VISITS')").update();
  }

  @Test
  void aFamilyWithinTheLimitGetsACardThatEndsWithItsRight() throws java.io.IOException {
    var page = lodged("store.category", "LARGE_FAMILY", "store.proven", "true");
    assertThat(get("asistent", page)).hasStatusOk().bodyText().contains("Magazinul social", "Dovada categoriei").doesNotContain("Angajamentul", "??");
    assertThat(get("asistent", page + "/means")).bodyText().contains("familie cu mulți copii").doesNotContain("??");
    assertThat(get("asistent", page + "/edit")).hasStatusOk().bodyText().contains("familie cu mulți copii").doesNotContain("??");
    assertThat(get("asistent", page + "/proposal")).hasStatusOk().bodyText().contains("Valoarea lunară", "cumpărături de cel mult 100,00", "Regulamentul magazinului social")
        .doesNotContain("Ajutor de incluziune", "??");
    var decision = sign(propose(page, "choice", "GRANT", "reasonsGrant", "Da."));
    var paper = get("asistent", decision + "/disposition.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper).replaceAll("\\s+", " ")).contains("dreptul de a cumpăra din magazinul social", "100,00 lei", "o sută", "5 zile", "card al magazinului social")
        .doesNotContain("incluziune", "cantin", "??");
    var right = right();
    assertThat(jdbc.sql("select granted_until from financialaid.entitlement where id = :id").param("id", right).query(LocalDate.class).single())
        .isEqualTo(today.plusMonths(6).minusDays(1));
    assertThat(get("sef", "/financialaid/entitlements/" + right)).hasStatusOk().bodyText().contains("Cardul magazinului social", "100,00").doesNotContain("??");
    assertThat(jdbc.sql("select count(*) from payments.known_right where entitlement_id = :id").param("id", right).query(Integer.class).single()).isZero();
    var card = card(right);
    assertThat(get("magazin", STORE + "/cards?q=" + family.familyName)).hasStatusOk().bodyText().contains(family.familyName, card, "100,00").doesNotContain("??");
    assertThat(get("magazin", STORE + "/cards/" + right)).hasStatusOk().bodyText().contains("în vigoare", "<rect").doesNotContain("??");

    assertThat(post("asistent", "/financialaid/entitlements/" + right + "/end", "lastDay", DAY.format(today), "ground", "MOVED_AWAY", "reasons", "S-a mutat.",
        "confirmed", "true")).hasStatus3xxRedirection();
    var ended = sign(String.valueOf(jdbc.sql("select '/financialaid/proposals/' || id from financialaid.proposal where entitlement_id = :id and status = 'OPEN'")
        .param("id", right).query(String.class).single()));
    assertThat(PdfProof.text(get("asistent", ended + "/disposition.pdf").getResponse().getContentAsByteArray()).replaceAll("\\s+", " "))
        .contains("încetează dreptul de a cumpăra din magazinul social", "Mutarea familiei").doesNotContain("cantin", "??");
    jdbc.sql("update financialaid.entitlement set granted_from = granted_from - 10, granted_until = granted_until - 1 where id = :id").param("id", right).update();
    assertThat(scan("card", "", "scan", card)).hasStatus3xxRedirection().hasRedirectedUrl(STORE);
    assertThat(get("magazin", STORE + "/cards/" + right)).bodyText().contains("încheiat");
  }

  @Test
  void whoeverIsAboveTheLimitIsRefusedAndNothingIsCalculatedBeforeTheFiguresAreSet() {
    jdbc.sql("update platform.parameter_value set value = '', standing = 'TO_BE_SET' where code = 'STORE_INCOME_LIMIT'").update();
    var page = lodged("store.category", "PENSIONER", "incomes[0].amount", "4.000,00");
    assertThat(get("asistent", page + "/proposal")).bodyText().contains("Magazinul social: venitul pe persoană").doesNotContain("??");
    set("STORE_INCOME_LIMIT", "500");
    assertThat(get("asistent", page + "/proposal")).hasStatusOk().bodyText().contains("1.000,00").doesNotContain("??");
    sign(propose(page, "choice", "REFUSE", "grounds", "INCOME", "reasonsRefuse", "Depășește."));
    assertThat(jdbc.sql("select count(*) from financialaid.entitlement where household_id = :id").param("id", family.household).query(Integer.class).single()).isZero();
  }

  @Test
  void aBasketIsReadProductByProductAndSoldOnceWithItsReceipt() {
    var card = card(granted());
    var rice = product("10,00", 5);
    var soap = product("2,50", 1);
    var key = UUID.randomUUID().toString();
    assertThat(scan("scan", card)).hasStatusOk().bodyText().contains(family.familyName, "100,00", "autofocus").doesNotContain("??");
    assertThat(scan("key", key, "card", card, "scan", "2*" + rice)).hasStatusOk().bodyText().contains("20,00", "80,00", "value=\"" + rice + "*2\"").doesNotContain("??");
    assertThat(scan("key", key, "card", card, "item", rice + "*2", "scan", "00000000")).hasStatus(422).bodyText().contains("00000000", "nu există").doesNotContain("??");
    assertThat(scan("key", key, "card", card, "item", rice + "*2", "scan", "-")).hasStatusOk().bodyText().contains("value=\"" + rice + "*1\"");
    assertThat(scan("key", key, "card", card, "item", rice + "*2", "item", soap + "*2", "scan", "+")).hasStatus(422).bodyText()
        .contains("nu se poate vinde", "stoc insuficient: 1").doesNotContain("??");
    assertThat(sales(card)).isZero();
    for (int twice = 0; twice < 2; twice++) {
      assertThat(scan("key", key, "card", card, "item", rice + "*2", "item", soap + "*1", "scan", "+")).hasStatus3xxRedirection().hasRedirectedUrl(STORE + "/sales/" + key);
    }
    assertThat(sales(card)).isEqualTo(1);
    assertThat(stock(rice)).isEqualTo(3);
    assertThat(get("magazin", STORE + "/sales/" + key)).hasStatusOk().bodyText().contains("22,50", "77,50", "autofocus").doesNotContain("??");
    assertThat(get("magazin", STORE)).bodyText().contains(family.familyName, "22,50");
    assertThat(scan("card", card, "item", rice + "*2", "scan", "x")).hasStatus3xxRedirection().hasRedirectedUrl(STORE);
    assertThat(scan("scan", "2900000099999")).hasStatus3xxRedirection();
    assertThatThrownBy(() -> jdbc.sql("delete from financialaid.store_sale_line where sale_id = :id").param("id", UUID.fromString(key)).update()).isNotNull();
    assertThatThrownBy(() -> jdbc.sql("update financialaid.store_sale set total = 1 where id = :id").param("id", UUID.fromString(key)).update()).isNotNull();
  }

  @Test
  void aPurchaseTakenBackGivesGoodsAndLimitsBackAndStaysInTheBooks() {
    var card = card(granted());
    var rice = product("30,00", 3);
    var key = UUID.randomUUID().toString();
    assertThat(sell(key, card, rice + "*3")).hasStatus3xxRedirection();
    assertThat(sell(UUID.randomUUID().toString(), card, product("11,00", 9) + "*1")).hasStatus(422).bodyText().contains("peste valoarea lunii", "10,00");
    for (int twice = 0; twice < 2; twice++) {
      assertThat(post("magazin", STORE + "/sales/" + key + "/back")).hasStatus3xxRedirection();
    }
    assertThat(jdbc.sql("select count(*) || ' ' || sum(total) from financialaid.store_sale where card = :card").param("card", card).query(String.class).single())
        .isEqualTo("2 0");
    assertThat(stock(rice)).isEqualTo(3);
    assertThat(get("magazin", STORE + "/sales/" + key)).bodyText().contains("stornat", "100,00").doesNotContain("??");
    assertThat(sell(UUID.randomUUID().toString(), card, rice + "*3")).hasStatus3xxRedirection();
  }

  @Test
  void twoTillsNeverSellTheLastPieceTwice() throws Exception {
    var first = card(granted());
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    var second = card(granted());
    var rice = product("1,00", 3);
    var bread = product("1,00", 100);
    // the products stand the other way round in every other basket, so that tills which locked them as they come would wait for each other
    var sent = new ArrayList<Callable<MvcTestResult>>();
    for (int till = 0; till < 8; till++) {
      var card = till % 2 == 0 ? first : second;
      boolean turned = till % 4 < 2;
      sent.add(() -> scan("key", UUID.randomUUID().toString(), "card", card, "item", (turned ? rice : bread) + "*1", "item", (turned ? bread : rice) + "*1", "scan", "+"));
    }
    assertThat(together(sent).stream().filter(one -> one.getResponse().getStatus() / 100 == 3).count()).isEqualTo(3);
    assertThat(stock(rice)).isZero();
    assertThat(stock(bread)).isEqualTo(97);
    assertThat(jdbc.sql("select sum(quantity) from financialaid.store_movement where barcode = :code").param("code", rice).query(Integer.class).single()).isZero();
    assertThatThrownBy(() -> jdbc.sql("update financialaid.store_product set in_stock = -1 where barcode = :code").param("code", rice).update())
        .hasMessageContaining("store_stock_is_never_negative");
  }

  @Test
  void twoTillsNeverSellMoreOnOneCardThanTheMonthHas() throws Exception {
    var right = granted();
    var card = card(right);
    var rice = product("30,00", 100);
    var sent = new ArrayList<Callable<MvcTestResult>>();
    for (int till = 0; till < 6; till++) {
      sent.add(() -> sell(UUID.randomUUID().toString(), card, rice + "*1"));
    }
    var answers = together(sent);
    assertThat(answers.stream().filter(one -> one.getResponse().getStatus() / 100 == 3).count()).isEqualTo(3);
    assertThat(answers.stream().filter(one -> one.getResponse().getStatus() == 422).count()).isEqualTo(3);
    assertThat(jdbc.sql("select sum(total) from financialaid.store_sale where entitlement_id = :id").param("id", right).query(Long.class).single()).isEqualTo(9_000);
    assertThat(stock(rice)).isEqualTo(97);
    assertThatThrownBy(() -> jdbc.sql("""
        insert into financialaid.store_sale (id, card, entitlement_id, day, total, sold_by, sold_by_name, sold_at)
        select gen_random_uuid(), card, entitlement_id, day, 1001, sold_by, sold_by_name, sold_at from financialaid.store_sale where entitlement_id = :id limit 1""")
        .param("id", right).update()).hasMessageContaining("more than the right allows");
  }

  @Test
  void aBlockedCardBuysNothingAndItsSuccessorDoes() {
    var right = granted();
    var card = card(right);
    var page = STORE + "/cards/" + right;
    assertThat(post("magazin", page + "/block", "reason", " ")).hasStatus(422).bodyText().doesNotContain("??");
    assertThat(post("magazin", page + "/replace")).hasStatus3xxRedirection();
    assertThat(jdbc.sql("select count(*) from financialaid.store_card where entitlement_id = :id").param("id", right).query(Integer.class).single()).isEqualTo(1);
    assertThat(post("magazin", page + "/block", "reason", "pierdut")).hasStatus3xxRedirection();
    assertThat(post("magazin", page + "/block", "reason", "furat")).hasStatus(422);
    var rice = product("1,00", 5);
    assertThat(sell(UUID.randomUUID().toString(), card, rice + "*1")).hasStatus3xxRedirection().hasRedirectedUrl(STORE);
    assertThat(sales(card)).isZero();
    assertThat(get("magazin", page)).bodyText().contains("pierdut", "blocat", "Eliberează card nou").doesNotContain("??");
    assertThat(post("magazin", page + "/replace")).hasStatus3xxRedirection();
    assertThat(post("magazin", page + "/replace")).hasStatus3xxRedirection();
    var next = jdbc.sql("select number from financialaid.store_card where entitlement_id = :id and blocked_at is null").param("id", right).query(String.class).single();
    assertThat(next).isNotEqualTo(card);
    assertThat(sell(UUID.randomUUID().toString(), next, rice + "*1")).hasStatus3xxRedirection();
    assertThat(sales(next)).isEqualTo(1);
    assertThatThrownBy(() -> jdbc.sql("update financialaid.store_card set blocked_at = null, blocked_by_name = null, blocked_reason = null where number = :card")
        .param("card", card).update()).hasMessageContaining("one_store_card_of_a_right_works");
  }

  @Test
  void aLimitOfAProductOrAGroupHoldsOnceASecondOfficerConfirmedIt() {
    var card = card(granted());
    var group = "grupa " + UUID.randomUUID();
    var oil = product("1,00", 50, group);
    var sugar = product("1,00", 50, group);
    var key = UUID.randomUUID().toString();
    assertThat(post("magazin", STORE + "/limits", "key", key, "of", "p:" + oil, "quantity", "2", "since", DAY.format(today), "act", "HCL 12")).hasStatus3xxRedirection();
    var whole = UUID.randomUUID().toString();
    assertThat(post("magazin", STORE + "/limits", "key", whole, "of", "g:" + group, "quantity", "3", "since", DAY.format(today), "act", "HCL 12")).hasStatus3xxRedirection();
    assertThat(post("magazin", STORE + "/limits", "key", UUID.randomUUID().toString(), "of", "g:" + group, "quantity", "9", "since", DAY.format(today), "act", "HCL 13"))
        .hasStatus(422).bodyText().contains("HCL 13").doesNotContain("??");
    assertThat(post("magazin", STORE + "/limits/" + key + "/confirm")).hasStatus(403);
    assertThat(scan("card", card, "item", oil + "*4", "scan", "")).bodyText().doesNotContain("limita");
    for (var one : List.of(key, whole)) {
      assertThat(post("director", STORE + "/limits/" + one + "/confirm")).hasStatus3xxRedirection();
    }
    assertThat(scan("card", card, "item", oil + "*3", "scan", "")).bodyText().contains("limita produsului: mai sunt 2");
    assertThat(sell(UUID.randomUUID().toString(), card, oil + "*2")).hasStatus3xxRedirection();
    assertThat(sell(UUID.randomUUID().toString(), card, oil + "*1")).hasStatus(422).bodyText().contains("limita produsului: mai sunt 0");
    assertThat(sell(UUID.randomUUID().toString(), card, sugar + "*2")).hasStatus(422).bodyText().contains("limita grupei: mai sunt 1");
    assertThat(get("director", STORE + "/limits")).hasStatusOk().bodyText().contains(group, "confirmată").doesNotContain("??");
  }

  @Test
  void aWeekAndItsPurchasesHaveLimitsOnceTheInstitutionSetThem() {
    var card = card(granted());
    var rice = product("10,00", 50);
    set("STORE_LIMIT_WEEK", "25");
    set("STORE_MAX_VISITS", "2");
    assertThat(sell(UUID.randomUUID().toString(), card, rice + "*3")).hasStatus(422).bodyText().contains("peste valoarea săptămânii", "25,00");
    assertThat(sell(UUID.randomUUID().toString(), card, rice + "*1")).hasStatus3xxRedirection();
    assertThat(sell(UUID.randomUUID().toString(), card, rice + "*1")).hasStatus3xxRedirection();
    assertThat(sell(UUID.randomUUID().toString(), card, product("1,00", 1) + "*1")).hasStatus(422).bodyText().contains("nu mai sunt cumpărături");
  }

  @Test
  void theLedgerTellsWhatCameWasWrittenOffAndCounted() {
    var rice = product("10,00", 20);
    var page = STORE + "/products/" + rice;
    var key = UUID.randomUUID().toString();
    for (int twice = 0; twice < 2; twice++) {
      assertThat(post("magazin", page + "/movements", "key", key, "kind", "WRITE_OFF", "quantity", "3", "document", "PV 4")).hasStatus3xxRedirection();
    }
    assertThat(stock(rice)).isEqualTo(17);
    assertThat(post("magazin", page + "/movements", "key", UUID.randomUUID().toString(), "kind", "WRITE_OFF", "quantity", "18", "document", "PV 5")).hasStatus(422).bodyText()
        .contains("17", "PV 5").doesNotContain("??");
    assertThat(post("magazin", page + "/movements", "key", UUID.randomUUID().toString(), "kind", "INVENTORY", "quantity", "15", "document", "Inventar 1")).hasStatus3xxRedirection();
    assertThat(stock(rice)).isEqualTo(15);
    assertThat(post("magazin", page + "/movements", "key", UUID.randomUUID().toString(), "kind", "INVENTORY", "quantity", "15", "document", "Inventar 2")).hasStatus(422);
    assertThat(get("magazin", page)).hasStatusOk().bodyText().contains("PV 4", "Inventar 1", "recepție", "scoatere din gestiune").doesNotContain("??");
    assertThat(post("magazin", page, "name", "Alt nume", "group", "alimente", "price", "11", "version", "7")).hasStatus(409).bodyText().contains("Alt nume").doesNotContain("??");
    assertThat(post("magazin", page, "name", "Alt nume", "group", "alimente", "price", "11", "version", "0")).hasStatus3xxRedirection();
    assertThat(post("magazin", STORE + "/products", "barcode", rice, "name", "Încă o dată", "group", "alimente", "price", "1")).hasStatus(422).bodyText()
        .contains("Încă o dată", "Există deja").doesNotContain("??");
    assertThatThrownBy(() -> jdbc.sql("update financialaid.store_movement set quantity = 1 where barcode = :code").param("code", rice).update()).isNotNull();
  }

  @Test
  void aClosedDaySellsNothingMoreAndSaysWhyItDiffers() {
    var past = today.minusDays(400 + ThreadLocalRandom.current().nextInt(20_000) % 300);
    var page = STORE + "/months/days/" + past;
    assertThat(post("magazin", page, "counted", "5", "note", "")).hasStatus(422).bodyText().contains("S-au vândut").doesNotContain("??");
    assertThat(post("magazin", page, "counted", "5", "note", "Bani găsiți")).hasStatus3xxRedirection();
    assertThat(post("magazin", page, "counted", "0", "note", "")).hasStatus(422).bodyText().contains("închisă").doesNotContain("??");
    assertThat(get("magazin", page)).hasStatusOk().bodyText().contains("Bani găsiți", "5,00").doesNotContain("??");
    assertThat(post("magazin", STORE + "/months/days/" + today.plusDays(1), "counted", "0")).hasStatus(404);
    var card = card(granted());
    assertThatThrownBy(() -> jdbc.sql("""
        insert into financialaid.store_sale (id, card, entitlement_id, day, total, sold_by, sold_by_name, sold_at)
        select gen_random_uuid(), number, entitlement_id, :day, 1, gen_random_uuid(), 'x', now() from financialaid.store_card where number = :card""")
        .param("day", past).param("card", card).update()).hasMessageContaining("the day is closed");
    var rice = product("7,00", 9);
    assertThat(sell(UUID.randomUUID().toString(), card, rice + "*2")).hasStatus3xxRedirection();
    var month = YearMonth.from(today);
    assertThat(get("magazin", STORE + "/months/" + month)).hasStatusOk().bodyText().contains(rice, "14,00").doesNotContain("??");
    assertThat(get("magazin", STORE + "/months/" + month + ".csv")).hasStatusOk().bodyText().contains(rice, ";14,00");
    assertThat(get("magazin", STORE + "/months/" + month + ".xlsx")).hasStatusOk();
    assertThat(get("magazin", STORE + "/months/" + month.plusMonths(1))).hasStatus(404);
  }

  @Test
  void whoWorksTheTillSeesNoRequestAndAStrangerNoCard() {
    var right = granted();
    var card = card(right);
    assertThat(get("magazin", "/financialaid/entitlements/" + right)).hasStatus(403);
    assertThat(get("magazin", "/financialaid/applications")).hasStatus(403);
    assertThat(get("asistent", STORE)).hasStatus(403);
    var stranger = SignIn.as(SignIn.stranger("străina", "store READ WORK PAY"));
    assertThat(mvc.get().uri(STORE + "/cards/" + right).with(stranger).exchange()).hasStatus(404);
    assertThat(mvc.post().uri(STORE + "/till").with(stranger).with(csrf()).param("scan", card).exchange()).hasStatus3xxRedirection();
    assertThat(mvc.get().uri(STORE + "/cards").with(stranger).exchange()).hasStatusOk().bodyText().doesNotContain(family.familyName);
  }

  private List<MvcTestResult> together(List<Callable<MvcTestResult>> sent) throws Exception {
    var start = new CountDownLatch(1);
    var answers = new ArrayList<MvcTestResult>();
    try (var threads = Executors.newFixedThreadPool(sent.size())) {
      var waiting = sent.stream().map(one -> threads.submit(() -> {
        start.await();
        return one.call();
      })).toList();
      start.countDown();
      for (var one : waiting) {
        answers.add(one.get());
      }
    }
    return answers;
  }

  private UUID granted() {
    sign(propose(lodged(), "choice", "GRANT", "reasonsGrant", "Da."));
    return right();
  }

  private UUID right() {
    return jdbc.sql("select id from financialaid.entitlement where household_id = :id and benefit = 'STORE'").param("id", family.household).query(UUID.class).single();
  }

  private String card(UUID right) {
    return jdbc.sql("select number from financialaid.store_card where entitlement_id = :id").param("id", right).query(String.class).single();
  }

  private String product(String price, int stock) {
    return product(price, stock, "alimente");
  }

  private String product(String price, int stock, String group) {
    var code = String.valueOf(ThreadLocalRandom.current().nextLong(500_000_000_000L, 599_999_999_999L));
    assertThat(post("magazin", STORE + "/products", "barcode", code, "name", "Produs " + code, "group", group, "price", price)).hasStatus3xxRedirection();
    assertThat(post("magazin", STORE + "/products/" + code + "/movements", "key", UUID.randomUUID().toString(), "kind", "RECEIPT", "quantity", String.valueOf(stock), "document",
        "NIR 1")).hasStatus3xxRedirection();
    return code;
  }

  private int stock(String code) {
    return jdbc.sql("select in_stock from financialaid.store_product where barcode = :code").param("code", code).query(Integer.class).single();
  }

  private int sales(String card) {
    return jdbc.sql("select count(*) from financialaid.store_sale where card = :card").param("card", card).query(Integer.class).single();
  }

  private MvcTestResult sell(String key, String card, String item) {
    return scan("key", key, "card", card, "item", item, "scan", "+");
  }

  private MvcTestResult scan(String... fields) {
    return post("magazin", STORE + "/till", fields);
  }

  private void set(String parameter, String value) {
    jdbc.sql("update platform.parameter_value set value = :value, standing = 'INTERNAL' where code = :code").param("value", value).param("code", parameter).update();
  }

  private String lodged(String... typed) {
    var fields = RequestFields.v3(family, today).with("benefit", "STORE").with("store.category", "NONE").with("store.resident", "true");
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
