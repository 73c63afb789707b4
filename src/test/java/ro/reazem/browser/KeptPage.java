package ro.reazem.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** A page with its console, whose complaints go to whoever uses the page now. */
final class KeptPage {

  /** What htmx says of a part that was still on its way when somebody left the page, after an unfinished request. */
  private static final String BROKEN_OFF = "htmx:sendAbort";

  /** What our own script says of a part whose module had not heard of the case yet, before it asks again. */
  private static final String ASKED_AGAIN = "asked again ";

  private final Page page;
  private volatile List<String> console = List.of();

  KeptPage(BrowserContext context) {
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.text().startsWith(BROKEN_OFF)) {
        forgetLast("error: htmx:afterRequest");
      } else if (message.text().startsWith(ASKED_AGAIN)) {
        console.removeIf(line -> line.contains("status of 404") && line.contains(" at " + message.text().substring(ASKED_AGAIN.length())));
      } else if (List.of("error", "warning").contains(message.type())) {
        console.add(message.type() + ": " + message.text() + " at " + message.location() + " on " + page.url());
      }
    });
    page.onPageError(error -> console.add(error + " at " + page.url()));
  }

  Page page() {
    return page;
  }

  void tell(List<String> listening) {
    console = listening;
  }

  private void forgetLast(String beginning) {
    if (!console.isEmpty() && console.getLast().startsWith(beginning)) {
      console.removeLast();
    }
  }
}
