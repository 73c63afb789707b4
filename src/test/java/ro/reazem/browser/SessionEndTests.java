package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What becomes of a half-filled form when the session ends: it stays as it is, and is sent after signing in again. */
class SessionEndTests extends BrowserTest {

  @Test
  void aFormOutlivesTheSessionInWhichItWasOpened() {
    var page = anonymous(Look.ROMANIAN);
    signIn(page);
    var name = "Ză" + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "x");
    page.navigate(address("/people/persons/new"));
    page.fill("[name=familyName]", name);
    page.fill("[name=givenName]", "Ștefania");
    page.fill("[name=bornOn]", "04.05.1990");
    page.selectOption("[name=sex]", "FEMALE");

    var other = page.context().newPage();
    other.navigate(address("/"));
    other.locator("header details.menu summary").last().click();
    other.waitForNavigation(() -> other.locator("form[action$='/sign-out'] button").click());
    signIn(other);

    assertThat(page.inputValue("[name=familyName]")).as("what was typed").isEqualTo(name);
    page.locator("main form footer button.primary").click();
    arrive(page, "**/people/persons/*-*");
    assertThat(page.locator("h1").innerText()).contains(name);
    other.navigate(address("/people/search?q=" + name));
    assertThat(other.locator("main a.rowlink").count()).as("saved once").isEqualTo(1);
    forgiveConsole();
  }

  private void signIn(Page page) {
    page.navigate(address("/sign-in"));
    page.fill("#signInName", "asistent");
    page.fill("#password", PASSWORD);
    page.waitForNavigation(() -> page.locator("main button[type=submit]").click());
  }
}
