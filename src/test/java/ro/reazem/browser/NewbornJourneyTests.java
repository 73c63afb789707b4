package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import ro.reazem.testing.InventedCnp;
import ro.reazem.testing.SignIn;

/**
 * A newborn left in a maternity ward: registered under a provisional name without CNP, the notice of the hospital that came too late, the record with three signatures,
 * the police that find no mother, the name, the birth act, and the identity on the same record.
 */
class NewbornJourneyTests extends BrowserTest {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Test
  void aNewbornLeftInAMaternityWardGetsANameAndAnIdentityAndNothingIsLost() {
    var page = as("copii");
    var person = register(page);
    var file = open(page, person);
    appoint(as("sef.copii"), file);

    step(page, file, "NOTICE", "hospital", "Spitalul Județean", "ward", "Neonatologie", "admittedOn", day(42), "disappearedOn", day(41), "disappearedAt", "22:10", "on",
        day(39), "hour", "09:00", "risk", "NOT_REGISTERED", "provisionalName", "Ana-Maria", "declaredMother", "Elena Popa", "motherIdentity", "DECLARED");
    assertThat(main(page)).contains("34 h 50 min", "termenul de la art. 12 alin. (1)", "sesizat de spital");

    fill(page, file, "RECORD", "recordNumber", "12", "on", day(36), "place", "Maternitate", "serviceRepresentative", "Ioana Pop", "policeUnit", "Poliția Alba Iulia",
        "hospitalRepresentative", "Dr. Coman", "found", "Mama a plecat din secție.");
    page.locator("form#maternity-step button.primary").click();
    page.waitForSelector(".errsum");
    forgiveStatus(page, 422);
    assertThat(main(page)).contains("art. 12 alin. (2)");
    assertThat(page.inputValue("[name=found]")).isEqualTo("Mama a plecat din secție.");
    page.fill("[name=policeRepresentative]", "Vasile Rus");
    page.locator("form#maternity-step button.primary").click();
    arrive(page, "**/maternity");
    assertThat(page.locator("main a[href$='/papers/2']").count()).isEqualTo(1);

    step(page, file, "POLICE_ANSWER", "on", day(9), "answerNumber", "9114", "policeResult", "FALSE_IDENTITY");
    assertThat(main(page)).contains("s-au dovedit false");
    step(page, file, "FILE_SENT", "on", day(8), "outNumber", "88", "service", "SPAS Alba Iulia", "receivedOn", day(8), "enclosed", "procesul-verbal");
    step(page, file, "NAME", "on", day(4), "dispositionNumber", "45", "mayorOf", "Alba Iulia", "familyName", "Zamfirescu", "givenName", "Ana-Maria");
    step(page, file, "BIRTH", "on", day(4), "hour", "12:00", "birthActNumber", "311", "civilOffice", "Alba Iulia", "familyName", "Zamfirescu", "givenName", "Ana-Maria");
    step(page, file, "CERTIFICATE", "on", day(3), "hour", "08:00", "certificate", "NA 123456");

    page.navigate(address("/people/persons/" + person + "/change"));
    page.fill("[name=familyName]", "Zamfirescu");
    page.fill("[name=cnp]", InventedCnp.born("6" + born().format(DateTimeFormatter.ofPattern("yyMMdd"))));
    if (page.locator("[name=nameChange]").count() > 0) {
      page.locator("[name=nameChange][value=CORRECTION]").check();
    }
    page.locator("main form button.primary").first().click();
    arrive(page, "**/people/persons/" + person + "*");
    identify(page, file);
    assertThat(main(page)).contains("identificat", "Ana-Maria", "Elena Popa", "Dosarul este încheiat");
    assertThat(page.locator(".idband h1").innerText()).contains("Zamfirescu");
    screenshot(page, "journey-newborn");
  }

  private String register(Page page) {
    page.navigate(address("/people/persons/new"));
    page.fill("[name=familyName]", "Necunoscută");
    page.fill("[name=givenName]", "Ana-Maria");
    page.fill("[name=bornOn]", TYPED.format(born()));
    page.selectOption("[name=sex]", "FEMALE");
    page.locator("form#person-form footer button.primary").click();
    arrive(page, "**/people/persons/*-*");
    return page.url().replaceAll(".*/people/persons/|[/?#].*$", "");
  }

  private String open(Page page, String person) {
    page.navigate(address("/childprotection/cases/new?person=" + person));
    // the directory may not have heard of the child yet
    for (int attempt = 0; attempt < 20 && page.locator("[name=childText]").inputValue().isEmpty(); attempt++) {
      page.waitForTimeout(250);
      page.navigate(address("/childprotection/cases/new?person=" + person));
    }
    page.selectOption("[name=origin]", "LEFT_IN_HOSPITAL");
    page.fill("[name=reason]", "Lăsată în maternitate de mamă.");
    page.locator("main form button.primary").click();
    arrive(page, "**/childprotection/cases/*-*");
    return page.url().replaceAll("[?#].*", "");
  }

  private void appoint(Page page, String file) {
    page.navigate(file + "/give");
    page.selectOption("main select[name=officer]", SignIn.officer("copii").id().toString());
    page.locator("form[action$='/give'] button.primary").click();
    arrive(page, "**/childprotection/cases/*-*");
  }

  /** The person's new name and code reach the directory a little later. */
  private void identify(Page page, String file) {
    page.navigate(file + "/maternity");
    for (int attempt = 0; attempt < 20 && !page.locator(".idband .cnp").innerText().startsWith("•"); attempt++) {
      page.waitForTimeout(250);
      page.navigate(file + "/maternity");
    }
    step(page, file, "IDENTITY", "on", day(2), "exit", "FOSTER_CARER");
  }

  private void step(Page page, String file, String act, String... said) {
    fill(page, file, act, said);
    page.locator("form#maternity-step button.primary").click();
    arrive(page, "**/maternity");
  }

  private void fill(Page page, String file, String act, String... said) {
    page.navigate(file + "/maternity/steps/" + act);
    for (int i = 0; i < said.length; i += 2) {
      var field = "main [name=" + said[i] + "]";
      if (page.locator("main select[name=" + said[i] + "]").count() > 0) {
        page.selectOption(field, said[i + 1]);
      } else {
        page.fill(field, said[i + 1]);
      }
    }
  }

  private static String main(Page page) {
    return page.locator("main").innerText();
  }

  private static LocalDate born() {
    return LocalDate.now().minusDays(43);
  }

  private static String day(int before) {
    return TYPED.format(LocalDate.now().minusDays(before));
  }
}
