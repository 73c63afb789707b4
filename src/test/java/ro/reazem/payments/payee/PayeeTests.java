package ro.reazem.payments.payee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.account.RightsForRuns;
import ro.reazem.payments.debt.DebtSteps;
import ro.reazem.payments.run.RunSteps;
import ro.reazem.testing.SignIn;

/** Rights paid to others than their holders: by ground and document, from a day to a day, and only into accounts that two persons stand for. */
@SpringBootTest
@AutoConfigureMockMvc
class PayeeTests {

  @Autowired RightsForRuns rights;
  @Autowired RunSteps steps;
  @Autowired DebtSteps debts;
  @Autowired KeepingPayees keeping;
  @Autowired AssigningPayee assigning;
  @Autowired PayeeDirectory payees;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private String benefit;
  private RightsForRuns.Right right;
  private String own;
  private UUID landlord;
  private String account;

  @BeforeEach
  void aHolderAndALandlord() {
    benefit = rights.benefit();
    steps.institution(benefit, "50000");
    right = rights.grant(rights.person("Chiriaș", null), benefit, "300", 0);
    own = steps.iban();
    steps.account(right.holder(), own);
    landlord = UUID.randomUUID();
    account = steps.iban();
    keeping.enter(landlord, PayeeKind.LANDLORD, "Imobiliara Inventată SRL", "14399840", new Iban(account), "contract 7/2026", RunSteps.PREPARER);
  }

  @AfterEach
  void forget() {
    rights.forget(benefit);
    steps.forgetInstitution();
  }

  @Test
  void nothingIsPaidIntoAnAccountThatNoSecondPersonConfirmed() {
    assign(today().minusDays(3), null);
    var run = steps.calculated(benefit);
    assertThat(steps.checks(run)).containsExactly("PAYEE_UNCONFIRMED");
    refused("payments.payee.enteredByYou", () -> keeping.settle(landlord, newest(), true, "", RunSteps.PREPARER));
    refused("payments.payee.reason", () -> keeping.settle(landlord, newest(), false, "", RunSteps.APPROVER));
    keeping.settle(landlord, newest(), true, "verificat cu contractul", RunSteps.APPROVER);
    refused("payments.payee.settled", () -> keeping.settle(landlord, newest(), false, "m-am răzgândit", RunSteps.APPROVER));
    steps.calculate(run);
    assertThat(steps.checks(run)).isEmpty();
    // a changed account stops the payments until it is confirmed or rejected, so that nothing goes to either
    var changed = steps.iban();
    keeping.account(landlord, new Iban(changed), "adresa 12", RunSteps.PREPARER);
    refused("payments.payee.accountWaits", () -> keeping.account(landlord, new Iban(steps.iban()), "adresa 13", RunSteps.PREPARER));
    steps.calculate(run);
    assertThat(steps.checks(run)).containsExactly("PAYEE_UNCONFIRMED");
    keeping.settle(landlord, newest(), false, "proprietarul nu a cerut", RunSteps.APPROVER);
    steps.calculate(run);
    assertThat(iban(run)).isEqualTo(account);
    assertThatThrownBy(() -> jdbc.sql("""
        insert into payments.payee_account_settled (account_id, entered_by, confirmed, note, settled_by, settled_by_name, settled_at)
        select id, entered_by, true, '', entered_by, '', now() from payments.payee_account where payee_id = :payee limit 1""").param("payee", landlord).update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void theMoneyGoesToThePayeeOnTheDaysAgreedAndTheFileSaysForWhom() throws Exception {
    keeping.settle(landlord, newest(), true, "", RunSteps.APPROVER);
    assign(today().plusDays(1), null);
    var run = steps.calculated(benefit);
    assertThat(iban(run)).as("from tomorrow").isEqualTo(own);
    var assignment = assign(today().minusDays(3), today());
    steps.calculate(run);
    assertThat(iban(run)).isEqualTo(account);
    var page = mvc.get().uri("/payments/runs/" + run + "/lines/" + steps.lines(run).getFirst()).with(SignIn.as("plati"));
    assertThat(page).hasStatusOk().bodyText().contains("Imobiliara Inventată SRL", "contract de închiriere", "proprietar");
    assertThat(mvc.get().uri("/payments/runs/" + run).with(SignIn.as("plati"))).bodyText().contains("către Imobiliara Inventată SRL");
    assigning.end(assignment, today().minusDays(1), "s-a mutat", RunSteps.PREPARER);
    steps.calculate(run);
    assertThat(iban(run)).as("ended yesterday").isEqualTo(own);
    assign(today(), null);
    steps.calculate(run);
    steps.lock(run);
    steps.approve(run);
    steps.send(run);
    assertThat(steps.file(run)).contains("<Cdtr><Nm>Imobiliara Inventată SRL</Nm></Cdtr>", "<UltmtCdtr><Nm>Chiriaș Ana</Nm></UltmtCdtr>", account).doesNotContain(own);
  }

  @Test
  void severalHoldersMayBePaidToOnePayeeButNotToOneOwnAccount() {
    keeping.settle(landlord, newest(), true, "", RunSteps.APPROVER);
    assign(today(), null);
    var neighbour = rights.grant(rights.person("Vecin", null), benefit, "200", 0);
    steps.account(neighbour.holder(), account);
    var run = steps.calculated(benefit);
    assertThat(steps.checks(run)).as("the neighbour gave the account of the landlord as the own").containsExactly("ACCOUNT_OF_PAYEE");
    assigning.assign(UUID.randomUUID(), new AssigningPayee.Assigned(neighbour.id(), landlord, today(), null, "contract de închiriere", "contract 8"), RunSteps.PREPARER);
    steps.calculate(run);
    assertThat(steps.checks(run)).isEmpty();
    assertThat(jdbc.sql("select count(*) from payments.run_line where run_id = :run and iban = :iban").param("run", run).param("iban", account).query(Integer.class)
        .single()).isEqualTo(2);
  }

  @Test
  void thePagesEnterConfirmAssignAndEnd() {
    assertThat(send("plati", "/payments/payees", "kind", "SUPPLIER", "name", "Termo Inventat SA", "iban", "RO00", "document", "factura 3")).hasStatus(422);
    var key = UUID.randomUUID();
    var iban = steps.iban();
    assertThat(send("plati", "/payments/payees", "key", key.toString(), "kind", "SUPPLIER", "name", "Termo Inventat SA", "code", "1", "iban", iban, "document", "factura 3"))
        .hasStatus(422);
    assertThat(send("plati", "/payments/payees", "key", key.toString(), "kind", "SUPPLIER", "name", "Termo Inventat SA", "code", "", "iban", iban, "document", "factura 3"))
        .hasStatus3xxRedirection();
    assertThat(get("plati", "/payments/payees?q=termo")).hasStatusOk().bodyText().contains("Termo Inventat SA", "un cont așteaptă confirmarea");
    assertThat(get("plati", "/payments/payees/" + key)).hasStatusOk().bodyText().contains("îl confirmă altcineva").doesNotContain("Confirmă contul");
    var waiting = payees.accounts(key).getFirst().id();
    assertThat(get("director", "/payments/payees/" + key)).bodyText().contains("Confirmă contul");
    assertThat(send("director", "/payments/payees/" + key + "/accounts/" + waiting + "/settle", "what", "confirm", "why", "cu factura")).hasStatus3xxRedirection();
    assertThat(payees.find(key)).hasValueSatisfying(one -> assertThat(one.iban()).isEqualTo(iban));
    var page = "/payments/rights/" + right.id() + "/payees";
    assertThat(get("plati", page + "?q=termo")).hasStatusOk().bodyText().contains("Dreptul se plătește titularului", "Termo Inventat SA");
    assertThat(send("plati", page, "payee", key.toString(), "ground", "hotărâre", "document", "HCL 3")).hasStatus(422);
    assertThat(send("plati", page, "payee", key.toString(), "since", "01.01.2026", "ground", "hotărâre", "document", "HCL 3")).hasStatus3xxRedirection();
    assertThat(get("plati", page)).bodyText().contains("în vigoare", "hotărâre, HCL 3");
    var assignment = jdbc.sql("select id from payments.right_payee where payee_id = :id").param("id", key).query(UUID.class).single();
    assertThat(send("plati", "/payments/right-payees/" + assignment + "/end", "lastDay", "02.01.2026", "why", "s-a schimbat furnizorul")).hasStatus3xxRedirection();
    assertThat(get("plati", page)).bodyText().contains("nu este în vigoare", "s-a schimbat furnizorul");
    var stranger = SignIn.stranger("Strain", "payments READ PAY APPROVE");
    assertThat(mvc.get().uri(page).with(SignIn.as(stranger))).hasStatus(404);
    assertThat(mvc.post().uri("/payments/right-payees/" + assignment + "/end").param("lastDay", "02.01.2026").param("why", "orice").with(SignIn.as(stranger)).with(csrf()))
        .hasStatus(404);
  }

  @Test
  void aDebtOfTheHolderIsWithheldFromWhatTheHolderGetsAndNotFromWhatTheLandlordGets() {
    var other = rights.benefit();
    debts.limits("3", "1");
    debts.withholding("33", "50");
    try {
      debts.withhold(debts.establish(debts.overpaid(right.holder(), other, "70", 1).id(), "7"), "20");
      var run = steps.calculated(benefit);
      assertThat(withheld(run)).isEqualTo(20_00);
      keeping.settle(landlord, newest(), true, "", RunSteps.APPROVER);
      var rent = assign(today(), null);
      steps.calculate(run);
      assertThat(withheld(run)).as("rent goes to who owes nothing").isZero();
      assigning.end(rent, today().minusDays(1), "are tutore", RunSteps.PREPARER);
      var guardian = UUID.randomUUID();
      keeping.enter(guardian, PayeeKind.GUARDIAN, "Tutore Inventat", "", new Iban(steps.iban()), "dispoziția 3", RunSteps.PREPARER);
      keeping.settle(guardian, payees.accounts(guardian).getFirst().id(), true, "", RunSteps.APPROVER);
      assigning.assign(UUID.randomUUID(), new AssigningPayee.Assigned(right.id(), guardian, today(), null, "dispoziție de tutelă", "dispoziția 3"), RunSteps.PREPARER);
      steps.calculate(run);
      assertThat(withheld(run)).as("a guardian receives what is the holder's").isEqualTo(20_00);
    } finally {
      rights.forget(other);
      debts.limits("", "");
      debts.withholding("", "");
    }
  }

  private long withheld(UUID run) {
    return jdbc.sql("select withheld from payments.run_line where run_id = :run and entitlement_id = :right").param("run", run).param("right", right.id())
        .query(Long.class).single();
  }

  private UUID assign(LocalDate since, LocalDate until) {
    var id = UUID.randomUUID();
    assigning.assign(id, new AssigningPayee.Assigned(right.id(), landlord, since, until, "contract de închiriere", "contract 7"), RunSteps.PREPARER);
    return id;
  }

  private UUID newest() {
    return payees.accounts(landlord).getFirst().id();
  }

  private String iban(UUID run) {
    return jdbc.sql("select iban from payments.run_line where run_id = :run and entitlement_id = :right").param("run", run).param("right", right.id())
        .query(String.class).single();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private MvcTestResult get(String officer, String address) {
    return mvc.get().uri(address).with(SignIn.as(officer)).exchange();
  }

  private MvcTestResult send(String officer, String address, String... fields) {
    var request = mvc.post().uri(address).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
