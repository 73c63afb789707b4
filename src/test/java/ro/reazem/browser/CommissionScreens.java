package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** What journeys do on the screens of the commission, as its secretariat. */
final class CommissionScreens {

  static final String BASE = "/childprotection/commission";
  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final ChildLifeTest test;

  CommissionScreens(ChildLifeTest test) {
    this.test = test;
  }

  void complete(Page page, String item) {
    page.navigate(item);
    ChildLifeTest.sent(page, "form[action$='/complete'] button");
  }

  /** A meeting with its agenda; everybody is called on one page. */
  String meeting(Page page, LocalDate on, String... subjects) {
    var meeting = test.does(page, BASE + "/meetings/new", "main form:has([name=heldOn])", "kind", "ORDINARY", "heldOn", TYPED.format(on), "startsAt", "10:00", "place",
        "Sala mică", "orderedBy", "Președintele", "unit", "Serviciul management de caz pentru copil");
    for (var subject : subjects) {
      ChildLifeTest.fill(page, "form[action$='/agenda']", "item", subject);
      ChildLifeTest.send(page, "form[action$='/agenda'] button");
    }
    page.locator("section[aria-labelledby=h-summons] a[href*='/summonses/']").first().click();
    BrowserPages.arrive(page, "**/summonses/*-*");
    ChildLifeTest.fill(page, "main form", "way", "REGISTERED_LETTER", "sentOn", TYPED.format(test.today()), "proof", "borderou RR nr. 12", "rest", "true");
    ChildLifeTest.sent(page, "main form button.primary");
    assertThat(page.locator("section[aria-labelledby=h-summons] .tag.warn").count()).as("not called").isZero();
    return meeting;
  }

  /** Presses something that the board answers in its place. */
  void press(Page page, String selector) {
    page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.locator(selector).first().click());
  }

  void arrives(Page page, String... names) {
    for (var name : names) {
      press(page, "#board button[name=mandate]:has-text('" + name + "')");
      page.waitForSelector("#board .tag.ok:has-text('" + name + "')");
    }
  }

  void leaves(Page page, String name) {
    press(page, "#board tr:has-text('" + name + "') form[action$='/leave'] button");
    page.waitForSelector("#board button[name=mandate]:has-text('" + name + "')");
  }

  void debate(Page page) {
    ChildLifeTest.send(page, "form[action$='/debate'] button");
  }

  /** What somebody who was called says, and whether they agree, if they are asked. */
  void says(Page page, String name, String heard, String consent) {
    var form = page.locator("section[aria-labelledby=h-heard] form").filter(new Locator.FilterOptions().setHas(page.locator("label",
        new Page.LocatorOptions().setHasText(Pattern.compile("^" + name)))));
    form.locator("textarea").fill(heard);
    form.locator("input[name=consent][value='" + consent + "']").check();
    page.waitForNavigation(() -> form.locator("button").click());
  }

  void allFor(Page page) {
    press(page, "#all-for");
    page.waitForSelector("#board button.primary[aria-pressed=true]");
  }

  void conclude(Page page) {
    ChildLifeTest.send(page, "form[action$='/conclude'] button");
  }

  void next(Page page) {
    ChildLifeTest.send(page, "#board button[accesskey=n]");
  }

  /** The resolution of a decided matter with its number, as the head who also works for the commission; its address. */
  String resolve(Page head, String item) {
    head.navigate(item);
    var resolution = ChildLifeTest.sent(head, "form[action$='/resolution'] button");
    ChildLifeTest.fill(head, "main form:has([name=facts])", "appealTerm", "în termenul prevăzut de lege", "signedBy", "Cornel Hașegan", "secretary", "Carmen Văleanu");
    ChildLifeTest.sent(head, "main form:has([name=facts]) footer button");
    ChildLifeTest.sent(head, "form[action$='/number'] button");
    return resolution;
  }

  /** Sends a resolution to everybody on one page. */
  void communicate(Page page, String resolution, LocalDate on) {
    page.navigate(resolution);
    page.locator("section[aria-labelledby=h-comm] a[href*='/communications/']:not([href$='.pdf'])").first().click();
    BrowserPages.arrive(page, "**/communications/*-*");
    var form = "main form";
    ChildLifeTest.fill(page, form, "way", "BY_HAND", "sentOn", TYPED.format(on), "receivedOn", TYPED.format(on), "proof", "semnătură", "rest", "true");
    ChildLifeTest.sent(page, form + " button.primary");
    assertThat(page.locator(".page-head").innerText()).contains("comunicată");
  }
}
