package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ro.reazem.testing.InventedCnp;

/** An invented family of four that officers register and that asks for aid: Ștefania, Vasile, and their children Sofia and Andrei-Mihai. */
final class NewFamily {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final List<String> BIRTHS = List.of("2900504", "1880211", "6180302", "5150719");
  private static final List<String> ROLES = List.of("REFERENCE_PERSON", "SPOUSE", "CHILD", "CHILD");
  private static final List<String> GIVEN_NAMES = List.of("Ștefania", "Vasile", "Sofia", "Andrei-Mihai");

  private final BrowserPages pages;
  private final Clock clock;

  NewFamily(BrowserPages pages) {
    this(pages, Clock.systemDefaultZone());
  }

  /** @param clock tells the day on which the family signs */
  NewFamily(BrowserPages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  void register(Page page, String familyName, boolean scripts) {
    page.navigate(pages.address("/people/households/new"));
    page.locator("button[name=act][value=add]").click();
    page.waitForSelector("[name='members[3].familyName']");
    page.fill("[name='address.sirutaText']", "ALBA IULIA");
    if (scripts) {
      page.locator(".opts input[name='address.siruta']").first().check();
    }
    page.fill("[name='address.street']", "Str. Morii");
    page.fill("[name='address.number']", "12");
    page.fill("[name='since']", "01.02.2020");
    for (int i = 0; i < BIRTHS.size(); i++) {
      var row = "members[" + i + "].";
      page.selectOption("[name='" + row + "role']", ROLES.get(i));
      page.fill("[name='" + row + "familyName']", familyName);
      page.fill("[name='" + row + "givenName']", GIVEN_NAMES.get(i));
      page.fill("[name='" + row + "cnp']", InventedCnp.born(BIRTHS.get(i)));
      page.selectOption("[name='" + row + "maritalStatus']", i < 2 ? "MARRIED" : "SINGLE");
    }
    page.locator("form#family .btnrow button.primary").click();
    if (!scripts && page.locator(".opts input[name='address.siruta']").count() > 0) {
      page.locator(".opts input[name='address.siruta']").first().check();
      page.locator("form#family .btnrow button.primary").click();
    }
    BrowserPages.arrive(page, "**/people/households/*-*");
    assertThat(page.locator("main").innerText()).contains("Ștefania " + familyName, "Andrei-Mihai " + familyName);
  }

  /** The empty request of the household whose page is open, once its facts have arrived. */
  void openRequest(Page page) {
    var household = page.url().substring(page.url().lastIndexOf('/') + 1).replaceAll("[?#].*", "");
    for (int attempt = 0; attempt < 20; attempt++) {
      page.navigate(pages.address("/financialaid/applications/new?household=" + household));
      if (page.locator("form#request-form").count() > 0) {
        return;
      }
      page.waitForTimeout(500);
    }
  }

  void declareMembers(Page page) {
    page.locator("[name=quality][value=FAMILY_REPRESENTATIVE]").check();
    page.selectOption("[name=holder]", option(page, "holder", "Ștefania"));
    page.selectOption("[name=partner]", option(page, "partner", "Vasile"));
    for (int i = 0; i < BIRTHS.size(); i++) {
      var row = "members[" + i + "].";
      boolean adult = !page.locator("[name='" + row + "placed']").isVisible();
      page.selectOption("[name='" + row + "school']", adult ? "NONE" : "PRIMARY");
      page.selectOption("[name='" + row + "identityPaper']", adult ? "IDENTITY_CARD" : "BIRTH_CERTIFICATE");
      page.selectOption("[name='" + row + "work']", adult ? "HOUSEWORK" : "NOT_APPLICABLE");
      page.selectOption("[name='" + row + "disability']", "NONE");
    }
  }

  void declareHome(Page page) {
    page.selectOption("[name=regime]", "OWNED");
    page.fill("[name=rooms]", "2");
    page.selectOption("[name=homeKind]", "HOUSE");
    page.selectOption("[name=construction]", "A");
  }

  /** Signs and sends the request; returns its address. */
  String lodge(Page page) {
    page.locator("[name=dataConsent]").check();
    page.locator("[name=penalLaw]").check();
    page.fill("[name=signedOn]", TYPED.format(LocalDate.now(clock)));
    page.locator("form#request-form footer button.primary").click();
    BrowserPages.arrive(page, "**/financialaid/applications/*-*");
    return page.url().replaceAll("[?#].*", "");
  }

  /** Starts to check the request that is open and proposes to grant a sum. */
  static void propose(Page page, String request, String sum) {
    page.locator("form[action$='/check-start'] button").click();
    page.navigate(request + "/proposal");
    assertThat(page.locator(".amount .sum").innerText()).contains(sum);
    page.locator("[name=choice][value=GRANT]").check();
    page.locator("form#decision button.primary").click();
    confirm(page, "dialog#confirm-decision button.primary");
  }

  static void sign(Page page, String request) {
    page.navigate(request + "/proposal");
    page.locator("[name=choice][value=APPROVE]").check();
    page.locator("form#settling button.primary").click();
    confirm(page, "dialog#confirm-settling button.primary");
    BrowserPages.arrive(page, "**/financialaid/decisions/*-*");
  }

  static void confirm(Page page, String button) {
    var before = page.url();
    page.locator(button).click();
    page.waitForURL(url -> !url.equals(before));
  }

  static String option(Page page, String select, String beginning) {
    return page.locator("[name='" + select + "'] option").all().stream()
        .filter(option -> option.textContent().contains(beginning)).findFirst().orElseThrow().getAttribute("value");
  }
}
