package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who has no mouse: reaches everything with the Tab key, chooses with arrows and Space, sends with Enter. */
record Fingers(Page page) {

  private static final int MOST_STOPS = 250;

  /** Presses Tab until the element has the focus; it must be reached from where the focus is now. */
  Fingers to(String selector) {
    for (int stops = 0; stops < MOST_STOPS; stops++) {
      if (on(selector)) {
        return this;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab never reaches " + selector + " on " + page.url());
  }

  Fingers type(String selector, String text) {
    to(selector);
    page.keyboard().press("Control+a");
    page.keyboard().insertText(text);
    return this;
  }

  /** Chooses an option of a list with the arrow keys. */
  Fingers choose(String selector, String beginning) {
    to(selector);
    page.keyboard().press("Home");
    for (int steps = 0; steps < MOST_STOPS && !chosen().startsWith(beginning); steps++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(chosen()).as("the option of %s", selector).startsWith(beginning);
    return this;
  }

  /** Chooses a button of a group: Tab stops at the group once, arrows walk in it. */
  Fingers pick(String name, String value) {
    to("input[type=radio][name='" + name + "']");
    var wanted = "input[name='" + name + "'][value='" + value + "']";
    page.keyboard().press("Space");
    for (int steps = 0; steps < 20 && !on(wanted); steps++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(page.isChecked(wanted)).as("%s of %s", value, name).isTrue();
    return this;
  }

  Fingers tick(String selector) {
    to(selector);
    page.keyboard().press("Space");
    assertThat(page.isChecked(selector)).as("%s ticked", selector).isTrue();
    return this;
  }

  /** Presses Enter on a link or button that leads to another page. */
  void enter(String selector) {
    to(selector);
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
  }

  /** Presses Enter on something that changes this page. */
  Fingers press(String selector) {
    to(selector);
    page.keyboard().press("Enter");
    return this;
  }

  private String chosen() {
    return (String) page.evaluate("document.activeElement.selectedOptions[0].text");
  }

  private boolean on(String selector) {
    return Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector));
  }
}
