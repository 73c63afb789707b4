package ro.reazem.browser;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a form is answered with and no address leads to: refusals, questions back, results; looked at like every screen. */
class AnswersTests extends BrowserTest {

  static Stream<Screen> answers() {
    return Screen.answers().stream();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void everybodyCanReadWhatAFormIsAnsweredWith(Screen answer) {
    inspect(answer.name(), answer.name().endsWith("-refused") ? 422 : 200, look -> {
      var page = looking(answer.officer(), look);
      page.navigate(address(answer.path()));
      return answer.links().stream().map(step -> page.waitForNavigation(() -> page.locator(step).first().click())).toList().getLast();
    });
  }

  @Test
  void withoutScriptsAProposalIsConfirmedOnAPageOfItsOwn() {
    inspect("answer-confirm-proposal", 200, look -> {
      var page = withoutOurScripts("asistent", look);
      page.navigate(address("/financialaid/applications?status=UNDER_CHECK"));
      page.waitForNavigation(() -> page.locator("main a.rowlink").first().click());
      page.waitForNavigation(() -> page.locator("a[href$='/proposal']").first().click());
      page.locator("[name=choice][value=REFUSE]").check();
      page.locator("[name=grounds]").first().check();
      return send(page, "form#decision button.primary");
    });
  }

  @Test
  void withoutScriptsASignatureIsConfirmedOnAPageOfItsOwn() {
    inspect("answer-confirm-signature", 200, look -> {
      var page = withoutOurScripts("sef", look);
      page.navigate(address("/financialaid/proposals"));
      page.waitForNavigation(() -> page.locator("main a.rowlink").first().click());
      page.locator("[name=choice][value=APPROVE]").check();
      return send(page, "form#settling button.primary");
    });
  }

  @Test
  void whoSavesOverTheChangeOfAnotherSeesBoth() {
    inspect("answer-stale", 409, look -> {
      var page = as("asistent", look);
      person(page);
      send(page, SEND);
      page.navigate(page.url().replaceAll("[?#].*", "") + "/change");
      var other = page.context().newPage();
      other.navigate(page.url());
      other.fill("[name=givenName]", "Maria");
      send(other, SEND);
      page.fill("[name=givenName]", "Marina");
      return send(page, SEND);
    });
  }

  @Test
  void aFormAfterItsSessionLeadsToSigningIn() {
    inspect("answer-session-ended", 401, look -> {
      // our scripts may notice the end first, and show a dialog before the form is sent
      var page = withoutOurScripts("asistent", look);
      person(page);
      page.context().clearCookies(new ClearCookiesOptions().setName("reazem"));
      return send(page, SEND);
    });
  }

  @Test
  void aFormOfAnEarlierSessionIsReadBeforeItIsSentInTheNewOne() {
    inspect("answer-session-renewed", 403, look -> {
      var page = withoutOurScripts("asistent", look);
      person(page);
      var session = as("asistent", look);
      session.context().clearCookies();
      session.navigate(address("/sign-in"));
      session.fill("#signInName", "asistent");
      session.fill("#password", PASSWORD);
      send(session, "main button[type=submit]");
      page.context().addCookies(session.context().cookies().stream().filter(cookie -> cookie.name.equals("reazem"))
          .toList());
      return send(page, SEND);
    });
  }

  @Test
  void aFileThatIsTooLargeIsToldSo(@TempDir Path folder) throws Exception {
    var file = folder.resolve("persoane.csv");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(26L << 20);
    }
    inspect("answer-too-large", 413, look -> {
      var page = as("asistent", look);
      page.navigate(address("/people/imports"));
      page.setInputFiles("input[name=file]", file);
      return send(page, SEND);
    });
  }

  @Test
  void aMergeIsShownWithWhatMovedAndHowToUndoIt() {
    inspect("answer-merged", 200, look -> {
      var page = as("sef", look);
      var name = "Dublu" + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "x");
      var ids = Stream.of("Ana", "Ana Maria").map(given -> {
        person(page);
        page.fill("[name=familyName]", name);
        page.fill("[name=givenName]", given);
        send(page, SEND);
        return page.url().replaceAll("[?#].*", "").replaceAll(".*/", "");
      }).toList();
      page.navigate(address("/people/merges/new?survivor=" + ids.get(0) + "&absorbed=" + ids.get(1)));
      page.fill("[name=reason]", "aceeași persoană, înregistrată de două ori");
      return send(page, "main form[action$='/people/merges'] button.primary");
    });
  }

  @Test
  void casesGivenAtOnceAreAnsweredRowByRow() {
    inspect("answer-reassigned", 200, look -> {
      var page = as("sef", look);
      page.navigate(address("/cases"));
      page.locator("input[name=cases]").first().check();
      send(page, ".bulk button[type=submit]");
      page.locator("select[name=officer]").selectOption(new SelectOption().setIndex(1));
      page.fill("[name=reason]", "concediu");
      return send(page, "main form[action$='/cases/reassign'] button.primary");
    });
  }

  @Test
  void proposalsSignedTogetherAreAnsweredRowByRow() {
    var signed = new AtomicReference<String>();
    inspect("answer-bulk-signed", 200, look -> {
      var page = as("sef", look);
      if (signed.get() != null) {
        return page.navigate(signed.get());
      }
      page.navigate(address("/financialaid/proposals/bulk?all=true"));
      var answer = send(page, "main form[method=post] button.primary");
      signed.set(page.url());
      return answer;
    });
  }

  @Test
  void givingUpAnEventIsAskedForItsReason(@Autowired JdbcClient jdbc) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into events.event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
        values (:id, 'directory.officers.unit-recorded', 'ro.reazem.events.identity.UnitRecorded', '{}', clock_timestamp(), 'ABANDONED', 8)""")
        .param("id", id).update();
    try {
      inspect("answer-discard", 200, look -> {
        var page = as("admin", look);
        page.navigate(address("/operations"));
        return send(page, "main a[href$='" + id + "/discard']");
      });
    } finally {
      jdbc.sql("delete from events.event_publication where id = :id").param("id", id).update();
    }
  }

  /** As without scripts; but those of the checks must run. */
  private Page withoutOurScripts(String officer, Look look) {
    var page = as(officer, look);
    page.route("**/*.js", script -> script.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody("")));
    return page;
  }

  /** A filled form for a new person. */
  private void person(Page page) {
    page.navigate(address("/people/persons/new"));
    page.fill("[name=familyName]", "Zăr" + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "x"));
    page.fill("[name=givenName]", "Ștefania");
    page.fill("[name=bornOn]", "04.05.1990");
    page.selectOption("[name=sex]", "FEMALE");
  }
}
