package ro.reazem.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two officers on one person see each other and both values; what was typed and not sent comes back. */
class TwoOfficersTests extends BrowserTest {

  private static final String SAVED = "main form button.primary[type=submit]";

  @Test
  void theSecondToSaveChoosesFieldByFieldAndNothingTypedIsLost() {
    var name = name();
    var ioana = as("asistent");
    ioana.navigate(address("/people/persons/new"));
    ioana.fill("[name=familyName]", name);
    ioana.fill("[name=givenName]", "Ștefania");
    ioana.fill("[name=bornOn]", "04.05.1990");
    ioana.selectOption("[name=sex]", "FEMALE");
    send(ioana, SAVED);
    var change = ioana.url() + "/change";

    ioana.navigate(change);
    var mihai = as("sef");
    mihai.navigate(change);
    assertThat(mihai.locator("[data-presence]")).containsText("Ioana Drăghici");
    mihai.fill("[name=phone]", "0200 222 222");
    ioana.fill("[name=phone]", "0200 111 111");
    ioana.fill("[name=birthPlace]", "Măgura");
    assertThat(ioana.locator("[data-draft-saved]")).isVisible();
    send(mihai, SAVED);

    assertThat(send(ioana, SAVED).status()).isEqualTo(409);
    assertThat(ioana.locator(".notice.warn")).containsText("Mihai Țurcanu a salvat între timp");
    assertThat(ioana.locator("[name=birthPlace]")).hasValue("Măgura");
    ioana.locator("[name='_keep.phone'][value=saved]").check();
    assertThat(ioana.locator("[name=phone]")).hasValue("0200 222 222");
    send(ioana, SAVED);

    ioana.navigate(change);
    assertThat(ioana.locator("[name=phone]")).hasValue("0200 222 222");
    assertThat(ioana.locator("[name=birthPlace]")).hasValue("Măgura");
    assertThat(ioana.locator("form .notice a[href*='resume=']").count()).as("drafts of what was sent").isZero();
    forgiveConsole();
  }

  @Test
  void aFormThatWasLeftIsOfferedAgain() {
    var name = name();
    var page = as("asistent");
    page.navigate(address("/people/persons/new"));
    page.fill("[name=familyName]", name);
    assertThat(page.locator("[data-draft-saved]")).isVisible();

    page.navigate(address("/tasks"));
    assertThat(page.locator("a[href*='resume=']").first()).isVisible();
    page.navigate(address("/people/persons/new"));
    page.locator("form .notice a[href*='resume=']").first().click();
    assertThat(page.locator("[name=familyName]")).hasValue(name);

    page.navigate(address("/people/persons/new"));
    int offered = page.locator("form .notice a[href*='resume=']").count();
    page.locator("form .notice button[form=draft-discard]").first().click();
    assertThat(page.locator("form .notice a[href*='resume=']")).hasCount(offered - 1);
    assertThat(page.locator("[name=familyName]")).hasValue("");
  }

  private static String name() {
    return "Ză" + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "x");
  }
}
