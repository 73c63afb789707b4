package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ro.reazem.childprotection.fostercarer.InventedCarers;

/**
 * A call to 119 in the evening, police on the spot, two small children alone: signal, triage, the team, a case for each child, both placed by the director the
 * next day, apart for a reason, the court asked in its term and its judgment by which both come to their grandmother on one day, and the reviews that follow.
 */
class EmergencyPlacementJourneyTests extends ChildLifeTest {

  private static final int JUDGMENT = 24;

  @Autowired
  private InventedCarers carers;

  @Test
  void twoChildrenAloneArePlacedAtOnceAndTheCourtSendsThemToTheirGrandmother() {
    var evening = today().plusDays(1);
    at(evening.atTime(20, 45));
    var name = invented("Zstan");
    var carer = invented("Zgrijă");
    carers.working(carer, officer("copii"));
    invented.child(name + "-bunica", LocalDate.of(1962, 4, 4));
    var worker = as("copii");
    var head = as("sef.copii");
    register(worker, name, "Mihai", evening.minusYears(8));
    register(worker, name, "Ioana", evening.minusYears(4));
    var signal = signal(as("registratura"), name);
    triage(head, signal);
    onTheSpot(worker, signal);
    identify(worker, signal, "0", name + " Mihai");
    identify(worker, signal, "1", name + " Ioana");
    var mihai = open(worker, signal, name);
    var ioana = address(worker.locator("section[aria-labelledby=h-sib] a.rowlink").getAttribute("href"));
    look(worker, "journey-emergency-case");

    at(evening.plusDays(1).atTime(8, 10));
    worker = as("copii");
    head = as("sef.copii");
    for (var file : new String[] {mihai, ioana}) {
      appoint(head, file);
      assess(worker, head, file, "HIGH", "EMERGENCY");
    }
    field(worker, mihai);
    place(head, mihai, ioana, carer);
    court(worker, mihai);
    court(worker, ioana);
    plan(worker, head, mihai, "EXTENDED_FAMILY");
    assertThat(terms(worker, mihai)).anyMatch(one -> one.matches(".*de îndată.*îndeplinit.*"));

    var judged = evening.plusDays(1 + JUDGMENT);
    at(judged.atTime(10, 0));
    worker = as("copii");
    judgment(worker, mihai, name);
    judgment(worker, ioana, name);
    var measures = read(worker, mihai + "/measures");
    assertThat(measures).contains("Plasament", TYPED.format(judged), TYPED.format(evening.plusDays(1)) + " – " + TYPED.format(judged.minusDays(1)));
    look(worker, "journey-emergency-measures");
    reviewed(worker, mihai, judged);
    look(worker, "journey-emergency-terms");
  }

  private void register(Page page, String family, String given, LocalDate born) {
    page.navigate(address("/people/persons/new"));
    fill(page, "form#person-form", "familyName", family, "givenName", given, "bornOn", TYPED.format(born), "sex", given.equals("Mihai") ? "MALE" : "FEMALE");
    page.locator("form#person-form footer button.primary").click();
    arrive(page, "**/people/persons/*-*");
  }

  private String signal(Page page, String name) {
    page.navigate(address("/referrals/new"));
    send(page, "form#referral-form button[name=more]");
    forgiveStatus(page, 422);
    fill(page, "form#referral-form", "source", "LINE_119", "reportedOn", day(0), "reportedAt", "20:40", "channel", "PHONE_NOTE", "matter", "CHILD",
        "persons[0].familyName", name, "persons[0].givenName", "Mihai", "persons[0].age", "8", "persons[1].familyName", name, "persons[1].givenName", "Ioana",
        "persons[1].age", "4", "triggers", "ALONE_AT_HOME", "setting", "URBAN", "description", "Doi copii singuri acasă de dimineață; poliția este la fața locului.",
        "informed", "poliția, la fața locului", "unit", "Serviciul management de caz pentru copil");
    page.waitForCondition(() -> page.locator("#terms").innerText().contains(":"));
    fill(page, "form#referral-form", "urgency", "IMMEDIATE");
    look(page, "journey-emergency-signal");
    return sent(page, "form#referral-form footer button.primary");
  }

  private void triage(Page head, String signal) {
    head.navigate(signal);
    head.locator("main a[href*='decision=TRIAGE']").click();
    fill(head, "#decision-form", "reason", "copii sub 8 ani singuri acasă");
    sent(head, "#decision-form button.primary");
    assertThat(text(head)).contains("imediat");
  }

  private void onTheSpot(Page worker, String signal) {
    worker.navigate(signal);
    send(worker, "form[action$='/take'] button");
    worker.locator("main a[href$='/actions/new']").first().click();
    clock.to(today().atTime(21, 50));
    fill(worker, "#action-form", "kind", "INTERVENTION", "performedOn", day(0), "performedAt", "21:30", "team", "Adela Mureșanu\nRaluca Stan", "found",
        "Copiii singuri, fără mâncare; mama a plecat din județ.", "measures", "Copiii au rămas cu echipa până la dispoziție.");
    sent(worker, "#action-form button.primary");
  }

  private void identify(Page page, String signal, String which, String name) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
      page.navigate(signal + "/decide?decision=IDENTIFY");
      fill(page, "#decision-form", "subject", which);
      pick(page, "#decision-form", "person", name);
    });
    sent(page, "#decision-form button.primary");
  }

  /** The signal is routed to the protection of children, whose officer takes it and opens a case for each child. */
  private String open(Page page, String signal, String name) {
    page.navigate(signal);
    page.locator("main a[href*='decision=ROUTE']").click();
    fill(page, "#decision-form", "target", "Protecția copilului", "unit", "Serviciul management de caz pentru copil");
    sent(page, "#decision-form button.primary");
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
      page.navigate(address("/childprotection/routed"));
      assertThat(row(page, name).count()).isPositive();
    });
    row(page, name).first().locator("a.rowlink").click();
    arrive(page, "**/childprotection/routed/*-*");
    send(page, "form[action$='/take'] button");
    page.locator("form[action$='/open'] [name=children]").all().forEach(one -> one.check());
    fill(page, "form[action$='/open']", "origin", "SIGNAL", "reason", "Lăsați singuri acasă, fără hrană; mama este plecată din județ.");
    return sent(page, "form[action$='/open'] button.primary");
  }

  private void field(Page worker, String file) {
    worker.navigate(file + "/intervention");
    worker.locator("main a[href$='/intervention/forms/FIELD']").first().click();
    var said = new String[] {"POLICE", day(-1), "20:45", "20:55", "21:30", "22:30", "Adela Mureșanu\nRaluca Stan", "YES", "NO", "Poliția Măgura", "vecina", "doi copii singuri",
        "fără hrană, fără căldură", "", "", "", "HIGH", "copiii au fost luați de echipă", "", "sediul direcției"};
    for (int i = 0; i < said.length; i++) {
      fill(worker, "form#intervention-form", "values[" + i + "]", said[i]);
    }
    sent(worker, "form#intervention-form button.primary");
    look(worker, "journey-emergency-intervention");
  }

  /** Mihai to the reception centre, his sister of four to a foster carer: a centre does not take her, and apart they live only for a written reason. */
  private void place(Page head, String mihai, String ioana, String carer) {
    var form = "form#measure-form";
    head.navigate(ioana + "/measures");
    head.locator("main a[href$='/measures/emergency']").click();
    fill(head, form, "category", "VIOLENCE", "number", "118/2026", "place", "Centrul de primire", "rights", "DIRECTOR", "opposition", "true");
    refused(head, form, "7 ani", "opoziție");
    look(head, "journey-emergency-refused");
    head.locator(form + " [name=opposition]").uncheck();
    fill(head, form, "place", carer);
    sent(head, form + " button.primary");
    head.navigate(mihai + "/measures/emergency");
    fill(head, form, "category", "VIOLENCE", "number", "119/2026", "place", "Centrul de primire", "rights", "DIRECTOR");
    refused(head, form, "Frații nu se despart");
    fill(head, form, "splitReason", "Asistentul maternal are un singur loc liber; se caută zilnic un loc pentru amândoi.");
    sent(head, form + " button.primary");
    assertThat(text(head)).contains("art. 70 alin. (1)", "Centrul de primire");
    look(head, "journey-emergency-ordered");
    paper(head, head.locator("main a[href$='/disposition.pdf']").getAttribute("href"), "Dispoziția nr. 119/2026", "art. 68 alin. (1)", "Mihai", "Centrul de primire", "fără hrană");
  }

  private void court(Page worker, String file) {
    worker.navigate(file + "/measures");
    worker.locator("main a[href$='/court-notice']").click();
    fill(worker, "form[action$='/court-notice']", "on", day(1), "court", "Tribunalul Măgura", "number", "2214/97/2026");
    refused(worker, "form[action$='/court-notice']", "nu în viitor", "art. 70");
    fill(worker, "form[action$='/court-notice']", "on", day(0));
    sent(worker, "form[action$='/court-notice'] button.primary");
    assertThat(worker.locator("main a[href$='/court-notice']").count()).isZero();
    assertThat(terms(worker, file)).anyMatch(one -> one.contains("70 alin. (1)") && one.contains("îndeplinit"));
  }

  private void judgment(Page worker, String file, String name) {
    var form = "form#measure-form";
    worker.navigate(file + "/measures/court");
    fill(worker, form, "decision", "PLACE", "type", "PLACEMENT", "category", "C", "number", "Sentința 402/2026", "place", "EXTENDED_FAMILY", "degree", "2",
        "recordsClean", "true", "rights", "COUNCIL", "splitReason", "vin amândoi la bunică");
    pick(worker, form, "carer", name + "-bunica");
    refused(worker, form, "nu este evaluat");
    fill(worker, form, "evaluatedOn", day(-5));
    sent(worker, form + " button.primary");
  }
}
