package ro.reazem.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.testing.SignIn;

/** A part of a page opened by its link, as a browser without scripts opens it. */
@SpringBootTest
@AutoConfigureMockMvc
class PartAsPageTests {

  private static final String PART = "/financialaid/applications/mine";

  @Autowired
  private MockMvcTester mvc;

  @Test
  void aPartOpenedByItsLinkIsAWholePageWithOneHeading() {
    var page = assertThat(mvc.get().uri(PART).with(SignIn.as("asistent"))).hasStatusOk().bodyText();
    page.contains("<!DOCTYPE html>", "<nav", "Cererile mele în lucru</h1>");
  }

  @Test
  void aPartFetchedByThePageIsNothingButThePart() {
    assertThat(mvc.get().uri(PART).header("HX-Request", "true").with(SignIn.as("asistent"))).hasStatusOk().bodyText()
        .doesNotContain("<!DOCTYPE html>", "<nav");
  }
}
