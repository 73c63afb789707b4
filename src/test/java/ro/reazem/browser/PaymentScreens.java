package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import ro.reazem.payments.bank.InventedStatement;

/** What journeys do on the screens of payments, whatever benefit is paid. */
final class PaymentScreens {

  private final BrowserPages pages;
  private final java.util.function.BiConsumer<Page, String> sending;

  /** @param sending how a form is sent and its answer waited for */
  PaymentScreens(BrowserPages pages, java.util.function.BiConsumer<Page, String> sending) {
    this.pages = pages;
    this.sending = sending;
  }

  /** Enters where the family wants its money, from the line that has nowhere to go. */
  void account(Page page, String line, String iban) {
    page.navigate(line);
    page.locator("main a[href*='/payments/holders/']").first().click();
    BrowserPages.arrive(page, "**/payments/holders/*-*");
    page.selectOption("[name=channel]", "ACCOUNT");
    page.fill("[name=iban]", iban);
    page.fill("[name=document]", "cerere nr. 7");
    sending.accept(page, "form[action*='/payments/holders/'] button.primary");
    assertThat(page.locator("table").first().innerText()).contains(iban.substring(0, 4), "cerere nr. 7");
  }

  void calculate(Page page, String run) {
    page.navigate(run);
    page.locator("form[action$='/calculate'] button").click();
    BrowserPages.arrive(page, run + "**");
    for (int attempt = 0; attempt < 60 && page.locator("form#lock-run").count() == 0; attempt++) {
      page.waitForTimeout(500);
      page.navigate(run);
    }
  }

  String of(Page page, String run, String name) {
    page.navigate(run);
    return pages.address(page.locator("main a[href*='/lines/']", new Page.LocatorOptions().setHasText(name)).first().getAttribute("href"));
  }

  /** Locks, has approved and sends a statement; returns the text of the file for the bank. */
  String pay(Page page, String run, Page director) {
    page.navigate(run);
    page.locator("form#lock-run button").click();
    sending.accept(page, "dialog#confirm-lock button.primary");
    director.navigate(run);
    sending.accept(director, "form[action$='/approve'] button");
    page.navigate(run);
    page.locator("form#send-run button").click();
    sending.accept(page, "dialog#confirm-send button.primary");
    return page.context().request().get(run + "/bank-file").text();
  }

  static String reference(String line) {
    return line.substring(line.lastIndexOf('/') + 1).replace("-", "");
  }

  void answer(Page page, InventedStatement statement) {
    page.navigate(pages.address("/payments/answers"));
    page.setInputFiles("input[type=file]", new FilePayload("extras.xml", "text/xml", statement.bytes()));
    sending.accept(page, "form[action$='/payments/answers'] button.primary");
    assertThat(page.locator("main").innerText()).doesNotContain("referință necunoscută", "Corectați");
  }
}
