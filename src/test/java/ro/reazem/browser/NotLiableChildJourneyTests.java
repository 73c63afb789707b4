package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import ro.reazem.childprotection.childcase.CaseStage;

/**
 * Cosmin is sixteen and took something when he was thirteen: he does not answer for it, his parents agree, the commission decides specialised supervision with
 * obligations, he breaks them, and what comes next is the commission's or the court's; lists that others see have his initials only.
 */
class NotLiableChildJourneyTests extends ChildLifeTest {

  @Autowired
  private TransactionTemplate transaction;

  private final CommissionScreens screens = new CommissionScreens(this);

  @Test
  void cosminIsSupervisedAndBreaksHisObligations() {
    at(today().plusDays(1).atTime(9, 0));
    var born = today().minusYears(16).minusDays(20);
    var name = invented("Zcosmin");
    var file = address(transaction.execute(status -> {
      var id = invented.open(name, born, officer("copii"));
      invented.appoint(id, officer("copii"));
      invented.reach(id, CaseStage.PLANNING);
      return id;
    }).path());
    var worker = as("copii");
    deed(worker, file, born);
    var item = ask(worker, file);
    screens.complete(worker, item);
    var held = today().plusDays(8);
    var meeting = screens.meeting(worker, held, name);

    at(held.atTime(10, 5));
    worker = as("copii");
    hold(worker, meeting, name);
    screens.communicate(as("sef.copii"), screens.resolve(as("sef.copii"), item), held);
    supervise(worker, file);

    at(held.plusMonths(1).atTime(9, 0));
    breach(as("copii"), file);
  }

  private void deed(Page page, String file, LocalDate born) {
    page.navigate(file + "/measures");
    page.locator("main a[href$='/deeds']").click();
    arrive(page, "**/deeds");
    var form = "form[action$='/deeds']";
    fill(page, form, "toldBy", "POLICE", "noticeNumber", "77/P/2026", "noticeOn", day(-10), "deedOn", TYPED.format(born.plusYears(14).plusMonths(3)), "deed",
        "A luat un telefon din vestiar.", "article", "art. 228", "solution", "clasare nr. 41/P", "favoured", "fără supraveghere după școală", "danger", "scăzut",
        "surroundings", "familie numeroasă", "repetition", "mediu", "obligations", "SCHOOL", "obligations", "TREATMENT", "programme", "consiliere săptămânal", "discernmentProven",
        "true");
    refused(page, form, "14", "art. 113");
    look(page, "journey-deed-refused");
    fill(page, form, "deedOn", TYPED.format(born.plusYears(13).plusMonths(3)));
    page.locator(form + " [name=discernmentProven]").uncheck();
    sent(page, form + " button.primary");
    assertThat(text(page)).contains("sub vârsta răspunderii penale", "nu se fac publice", "frecventarea școlii");
    look(page, "journey-deed");
  }

  /** The form of the commission begins with what is known of the case; a category that is the court's is refused with its reason. */
  private String ask(Page page, String file) {
    page.navigate(file + "/plan");
    page.locator("main a[href*='/commission/items/new']").click();
    arrive(page, "**/items/new*");
    var form = "main form:has([name=matter])";
    fill(page, form, "matter", "SUPERVISION", "category", "C", "title", "Supraveghere specializată", "proposal", "Școala și consilierea se urmăresc lunar.", "called[1].role", "PARENT",
        "called[1].name", "Elena mama lui Cosmin", "called[1].address", "Măgura");
    refused(page, form, "sesizați instanța");
    fill(page, form, "category", "E");
    return sent(page, form + " footer button.primary");
  }

  private void hold(Page page, String meeting, String name) {
    page.navigate(meeting + "/live");
    screens.arrives(page, "Cornel Hașegan", "Elena Știrbei", "Luminița Pașca", "Nicolae Gherman");
    send(page, "form[action$='/open'] button");
    screens.debate(page);
    screens.press(page, "#all-for");
    page.waitForSelector("#board [role=alert]");
    assertThat(page.locator("#board [role=alert]").innerText()).contains("părinți", "sesizați instanța");
    look(page, "journey-deed-no-consent");
    screens.says(page, "Elena mama", "Sunt de acord.", "GIVEN");
    screens.says(page, name, "Merg la școală.", "GIVEN");
    screens.allFor(page);
    screens.conclude(page);
    var list = as("sef.copii");
    list.navigate(meeting + "/live?projector=true");
    assertThat(list.locator("body").innerText()).doesNotContain(name, "Elena mama").contains("Z. M.");
    page.navigate(meeting + "/minutes");
    fill(page, "form[action$='/minutes']", "minutes", "Fără alte consemnări.", "secretary", "Carmen Văleanu");
    sent(page, "form[action$='/minutes'] button");
    sent(page, "form[action$='/close'] button");
  }

  private void supervise(Page page, String file) {
    page.navigate(file + "/measures");
    assertThat(text(page)).contains("Măsura nu este încă înscrisă");
    look(page, "journey-deed-admitted");
    page.locator("main a[href*='resolution=']").click();
    arrive(page, "**/measures/commission*");
    var form = "form#measure-form";
    assertThat(page.inputValue(form + " [name=type]")).isEqualTo("SPECIALISED_SUPERVISION");
    assertThat(page.inputValue(form + " [name=number]")).matches("\\d+/\\d{4}");
    fill(page, form, "parents", "BOTH", "child", "CONSENTS", "heard", "true", "rights", "PARENTS", "obligations", "școala; consiliere psihologică săptămânal");
    sent(page, form + " button.primary");
    assertThat(text(page)).contains("Supraveghere specializată", "în vigoare", "Obligațiile copilului").doesNotContain("nu este încă înscrisă");
    reviewed(page, file, today());
  }

  private void breach(Page page, String file) {
    page.navigate(file + "/deeds");
    for (var answer : new String[] {"avertisment", "al doilea raport", "înlocuirea măsurii"}) {
      fill(page, "form[action$='/breach']", "breachOn", day(-1), "breach", "Nu a mers la școală două săptămâni.");
      sent(page, "form[action$='/breach'] button");
      assertThat(text(page)).contains(answer);
    }
    look(page, "journey-deed-breach");
    page.locator("main a[href*='/commission/items/new']").click();
    arrive(page, "**/items/new*");
    assertThat(page.inputValue("[name=subject]")).startsWith("Zcosmin");
  }
}
