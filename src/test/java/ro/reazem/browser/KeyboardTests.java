package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The screens under the fingers: every shortcut, and the same without scripts. */
class KeyboardTests extends BrowserTest {

  @Test
  void aSlashLeadsToTheSearchAndAQuestionMarkToTheListOfKeys() {
    var page = as("asistent");
    page.navigate(address("/"));
    page.keyboard().press("/");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
    page.evaluate("document.activeElement.blur()");
    page.keyboard().press("?");
    assertThat(page.locator("dialog#keys").isVisible()).isTrue();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog#keys").isVisible()).isFalse();
  }

  @Test
  void aLetterAfterGOpensAnEntryOfTheNavigation() {
    var page = as("asistent");
    page.navigate(address("/preferences"));
    page.keyboard().press("g");
    page.keyboard().press("z");
    arrive(page, address("/"));
  }

  @Test
  void singleKeysNeverFireInAField() {
    var page = as("asistent");
    page.navigate(address("/"));
    page.focus("#q");
    page.keyboard().type("g?z/");
    assertThat(page.inputValue("#q")).isEqualTo("g?z/");
    assertThat(page.locator("dialog#keys").isVisible()).isFalse();
  }

  @Test
  void singleKeysCanBeSwitchedOff() {
    var page = as("asistent", new Look("quiet", "ro", "light.comfortable.off"));
    page.navigate(address("/"));
    page.keyboard().press("?");
    assertThat(page.locator("dialog#keys").isVisible()).isFalse();
  }

  @Test
  void jAndKWalkThroughTheRows() {
    var page = as("asistent");
    page.navigate(address("/style"));
    page.evaluate("document.activeElement.blur()");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("k");
    assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Maria Țurcanu");
  }

  @Test
  void escapeClosesAMenuAndGivesTheFocusBack() {
    var page = as("asistent");
    page.navigate(address("/"));
    page.locator("details.menu summary").last().click();
    assertThat(page.locator("details.menu .pop").last().isVisible()).isTrue();
    page.keyboard().press("Escape");
    assertThat(page.locator("details.menu .pop").last().isVisible()).isFalse();
    assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
  }

  @Test
  void aFormWithErrorsPutsTheFocusOnTheirSummaryAndNamesTheFields() {
    var page = as("asistent");
    page.navigate(address("/style"));
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("errsum");
    assertThat(page.locator(".errsum a").allTextContents()).anyMatch(text -> text.startsWith("Cine sesizează: "));
    assertThat(page.title()).startsWith("Eroare: ");
  }

  @Test
  void aConfirmationIsAskedInADialogThatCanBeLeft() {
    var page = as("asistent");
    page.navigate(address("/style"));
    page.click("[data-dialog=sample]");
    assertThat(page.locator("dialog#sample").isVisible()).isTrue();
    page.click("dialog#sample [data-close]");
    assertThat(page.locator("dialog#sample").isVisible()).isFalse();
  }

  @Test
  void theFirstStopOfTheTabKeyLeadsToTheContent() {
    var page = as("asistent");
    page.navigate(address("/preferences"));
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    arrive(page, "**#continut");
  }

  @Test
  void preferencesAreKeptWithoutScriptsToo() {
    var page = withoutScripts("asistent");
    page.navigate(address("/preferences"));
    page.check("input[value=DARK]");
    page.check("input[value=COMPACT]");
    page.click("main button[type=submit]");
    assertThat(page.getAttribute("html", "data-theme")).isEqualTo("dark");
    assertThat(page.getAttribute("html", "data-density")).isEqualTo("compact");
    assertThat(page.textContent(".notice.ok")).contains("salvate");
  }

  @Test
  void theLanguageChangesAndStays() {
    var page = as("asistent");
    page.navigate(address("/preferences"));
    page.click(".lang a[lang=en]");
    assertThat(page.textContent("h1")).isEqualTo("Preferences");
    page.navigate(address("/keys"));
    assertThat(page.textContent("h1")).isEqualTo("Keyboard shortcuts");
    page.navigate(address("/keys?lang=klingon"));
    assertThat(page.textContent("h1")).isEqualTo("Keyboard shortcuts");
  }
}
