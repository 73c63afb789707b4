package ro.reazem.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import ro.reazem.testing.SignIn;

/** What was typed outlives the session it was typed in, and nobody else can send it. */
@SpringBootTest
@AutoConfigureMockMvc
class FormAfterSessionTests {

  @Autowired MockMvcTester mvc;

  @Test
  void aFormSentAfterItsSessionEndedKeepsWhatWasTyped() {
    assertThat(form().header("Sec-Fetch-Site", "same-origin")).hasStatus(401).bodyText()
        .contains("Sesiunea s-a încheiat", "Țurcanu &lt;b&gt;", "action=\"/people/persons\"", "Trimite din nou", "target=\"_blank\"")
        .doesNotContain("Țurcanu <b>", "old-token", "<script");
    assertThat(form().with(csrf()).header("Origin", "http://localhost").header("Host", "localhost")).hasStatus(401);
  }

  @Test
  void whoSignedInSinceReadsTheFormAndSendsItByAClickOfTheirOwn() {
    assertThat(form().header("Sec-Fetch-Site", "same-origin").with(SignIn.as("asistent"))).hasStatus(403).bodyText()
        .contains("Țurcanu &lt;b&gt;", "Se trimite în numele: Ioana Drăghici", "name=\"_csrf\"").doesNotContain("old-token", "<script");
  }

  @Test
  void nothingIsKeptOfWhatAnotherSiteSent() {
    assertThat(form().header("Sec-Fetch-Site", "cross-site")).hasRedirectedUrl("/sign-in?stale");
    assertThat(form().header("Origin", "http://evil.example").header("Host", "localhost")).hasRedirectedUrl("/sign-in?stale");
    assertThat(form()).hasRedirectedUrl("/sign-in?stale");
    assertThat(form().header("Sec-Fetch-Site", "same-site").with(SignIn.as("asistent"))).hasStatus(403).bodyText().isEmpty();
  }

  @Test
  void aFormWithAPasswordIsNeverShown() {
    assertThat(form().param("newPassword", "never shown").header("Sec-Fetch-Site", "same-origin"))
        .hasRedirectedUrl("/sign-in?stale");
  }

  @Test
  void theTokenIsGivenOnlyToTheOfficerOfThePage() {
    assertThat(mvc.get().uri("/session/token").param("of", SignIn.officer("asistent").id().toString())
        .with(SignIn.as("asistent"))).hasStatusOk().bodyText().isNotBlank();
    assertThat(mvc.get().uri("/session/token").param("of", SignIn.officer("sef").id().toString())
        .with(SignIn.as("asistent"))).hasStatus(409);
  }

  private MockMvcRequestBuilder form() {
    return mvc.post().uri("/people/persons").param("familyName", "Țurcanu <b>").param("_csrf", "old-token");
  }
}
