package ro.reazem.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;

/** A page with its console, whose complaints go to whoever uses the page now. */
final class KeptPage {

  private final Page page;
  private volatile List<String> console = List.of();

  KeptPage(BrowserContext context) {
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (List.of("error", "warning").contains(message.type())) {
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
}
