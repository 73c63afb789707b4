package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.fostercarer.InventedCarers;

/**
 * A child whose parents agree that it cannot stay: assessed, planned for, placed by the commission with a foster carer whom the matching offers with reasons, the
 * placement allowance decided, paid and in the ledger, the way home, six monthly reports, and the case closed.
 */
class FosterPlacementJourneyTests extends ChildLifeTest {

  private static final String ALLOWANCE = "1.193,28";

  @Autowired
  private InventedCarers carers;

  @Autowired
  private TransactionTemplate transaction;

  private final CommissionScreens screens = new CommissionScreens(this);

  @Test
  void aChildLivesWithAFosterCarerAndGoesHome() {
    at(today().plusDays(1).atTime(8, 30));
    var name = invented("Zplasat");
    var carer = invented("Zgrijă");
    carers.working(carer, officer("copii"));
    var file = address(transaction.execute(status -> invented.open(name, today().minusYears(9), officer("copii"))).path());
    var worker = as("copii");
    var head = as("sef.copii");
    appoint(head, file);
    assess(worker, head, file, "MEDIUM", "DETAILED");
    detailed(worker, file);
    plan(worker, head, file, "RETURN_HOME");
    contract(worker, file);
    match(worker, file, carer);
    var item = ask(worker, file);
    screens.complete(worker, item);
    var held = today().plusDays(8);
    var meeting = screens.meeting(worker, held, name);

    at(held.atTime(10, 5));
    worker = as("copii");
    hold(worker, meeting);
    screens.communicate(as("sef.copii"), screens.resolve(as("sef.copii"), item), held);
    place(worker, file, carer);
    var right = allowance(worker, file, YearMonth.from(held));
    paid(file, right, YearMonth.from(held));

    var home = held.plusMonths(4);
    at(home.atTime(9, 0));
    home(as("copii"), file);
    for (int month = 1; month <= 6; month++) {
      at(home.plusMonths(month).atTime(9, 0));
      report(as("copii"), file, YearMonth.from(home.plusMonths(month)));
      close(as("sef.copii"), file, month);
    }
  }

  private void detailed(Page page, String file) {
    for (var part : new String[] {"SOCIAL", "CHILD"}) {
      does(page, file + "/assessment/parts/" + part, "form#part-form", "on", day(0), "author", "Adela Mureșanu", "findings", "Părinții sunt bolnavi și nu au ajutor.",
          "needs", "îngrijire zilnică", "score", "2");
    }
    page.navigate(file + "/assessment");
    sent(page, "form[action$='/done'] button");
    assertThat(page.locator(".idfacts").innerText()).contains("planificare");
    look(page, "journey-foster-assessed");
  }

  private void contract(Page page, String file) {
    page.navigate(file + "/plan");
    fill(page, "form[action$='/contract']", "signedOn", day(0), "parties", "DGASPC, Maria și Ion", "duties", "vizite în fiecare sâmbătă", "duration", "6 luni", "ends", "la întoarcerea acasă");
    sent(page, "form[action$='/contract'] button[type=submit]");
    look(page, "journey-foster-plan");
  }

  /** The list explains itself, and whoever chooses says why. */
  private void match(Page page, String file, String carer) {
    page.navigate(file);
    page.locator("main a[href*='/carers/matching']").click();
    arrive(page, "**/carers/matching*");
    assertThat(row(page, carer).first().innerText()).contains("0 din 2", "niciun alt copil plasat");
    look(page, "journey-foster-matching");
    var form = "form[action$='/carers/matching']";
    fill(page, form, "carer", carer);
    refused(page, form, "De ce");
    fill(page, form, "reason", "are loc și este aproape de școală");
    sent(page, form + " button.primary");
    assertThat(text(page)).contains("aproape de școală");
  }

  private String ask(Page page, String file) {
    page.navigate(file + "/plan");
    page.locator("main a[href*='/commission/items/new']").click();
    arrive(page, "**/items/new*");
    var form = "main form:has([name=matter])";
    fill(page, form, "matter", "PLACEMENT", "category", "B", "title", "Plasament la asistent maternal", "proposal", "Părinții nu pot îngriji copilul o vreme.", "servicePlan", "Planul de servicii nr. 9", "called[1].role",
        "PARENT", "called[1].name", "Elena mama", "called[1].address", "Măgura", "called[2].role", "PARENT", "called[2].name", "Ion tatăl");
    return sent(page, form + " footer button.primary");
  }

  private void hold(Page page, String meeting) {
    page.navigate(meeting + "/live");
    screens.arrives(page, "Cornel Hașegan", "Elena Știrbei", "Luminița Pașca", "Nicolae Gherman");
    send(page, "form[action$='/open'] button");
    screens.debate(page);
    screens.says(page, "Elena mama", "Sunt de acord.", "GIVEN");
    screens.says(page, "Ion tatăl", "Sunt de acord.", "GIVEN");
    screens.allFor(page);
    screens.conclude(page);
    page.navigate(meeting + "/minutes");
    fill(page, "form[action$='/minutes']", "minutes", "Fără alte consemnări.", "secretary", "Carmen Văleanu");
    sent(page, "form[action$='/minutes'] button");
    sent(page, "form[action$='/close'] button");
  }

  private void place(Page page, String file, String carer) {
    page.navigate(file + "/measures");
    page.locator("main a[href*='resolution=']").click();
    arrive(page, "**/measures/commission*");
    var form = "form#measure-form";
    fill(page, form, "place", carer, "parents", "MISSING", "child", "NOT_ASKED", "rights", "PARENTS", "visits", "sâmbăta");
    refused(page, form, "Fără acordul părinților");
    fill(page, form, "parents", "BOTH", "servicePlan", "12/2026");
    sent(page, form + " button.primary");
    assertThat(text(page)).contains("Plasament", carer, "în vigoare");
    look(page, "journey-foster-placed");
  }

  /** The right of the child, asked for and decided by the county payer; its id. */
  private String allowance(Page page, String file, YearMonth first) {
    page.locator("main a[href$='/allowance']").click();
    arrive(page, "**/allowance");
    var form = "form[action$='/allowance']";
    fill(page, form, "on", day(0), "birthPaper", "CERTIFICATE", "degree", "NONE");
    refused(page, form, "Numărul");
    fill(page, form, "number", "77", "measure", "lasament");
    sent(page, form + " button.primary");
    fill(page, "form[action$='/decide']", "decision", "9", "decidedOn", day(0), "first", first.toString());
    sent(page, "form[action$='/decide'] button.primary");
    assertThat(text(page)).contains("De ce " + ALLOWANCE, "art. 128");
    look(page, "journey-foster-allowance");
    return page.locator("form[action$='/paid']").getAttribute("action").replaceAll(".*/allowance/|/paid$", "");
  }

  /** The county payer's list confirms the month, and the ledger of the right is even. */
  private void paid(String file, String right, YearMonth month) {
    at(month.plusMonths(1).atDay(9).atTime(9, 0));
    var page = as("copii");
    page.navigate(file + "/allowance");
    fill(page, "form[action$='/paid']", "paidMonth", month.toString(), "paid", ALLOWANCE, "document", "Lista AJPIS 11/2026");
    sent(page, "form[action$='/paid'] button.primary");
    var payments = as("plati");
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
      payments.navigate(address("/payments/rights/" + right));
      assertThat(payments.locator("section[aria-labelledby=h-months] tbody tr").last().innerText().replaceAll("\\s+", " ")).contains(ALLOWANCE).endsWith("0,00");
    });
    look(payments, "journey-foster-ledger");
  }

  private void home(Page page, String file) {
    page.navigate(file + "/measures");
    page.locator("main a[href$='/end']").click();
    arrive(page, "**/end");
    var form = "main form[action$='/end']";
    fill(page, form, "until", day(0), "reason", "REINTEGRATION");
    refused(page, form, "decizia");
    fill(page, form, "decision", "Hotărârea nr. 31/2027");
    sent(page, form + " button.primary");
    assertThat(page.locator(".idfacts").innerText()).contains("monitorizare");
    page.navigate(file + "/allowance");
    sent(page, "form[action$='/month/kept'] button");
    look(page, "journey-foster-home");
  }

  private void report(Page page, String file, YearMonth month) {
    does(page, file + "/home", "form[action$='/home/reports']", "month", month.toString(), "visitedBy", "SPAS Măgura", "findings", "Copilul merge la școală și este îngrijit.", "safe", "true");
  }

  private void close(Page head, String file, int reports) {
    if (reports != 3 && reports != 6) {
      return;
    }
    head.navigate(file + "/closing");
    fill(head, "form[action$='/closing']", "outcome", "RETURNED_HOME", "reason", "Copilul este bine acasă.");
    if (reports < 6) {
      refused(head, "form[action$='/closing']", "3", "art. 74");
      return;
    }
    sent(head, "form[action$='/closing'] button.primary");
    assertThat(text(head)).contains("Copilul este bine acasă.", "închis");
    look(head, "journey-foster-closed");
  }
}
