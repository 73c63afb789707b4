package ro.reazem.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.testing.SignIn;

/** What people read when something goes wrong: what happened, what to do, never how the program is built. */
@SpringBootTest
@AutoConfigureMockMvc
class ProblemTests {

  private static final Exception AWAY =
      new IllegalStateException(new SQLTransientConnectionException("HikariPool-1 - Connection is not available"));

  @Autowired
  WebApplicationContext context;

  @Autowired
  LastResort lastResort;

  @Autowired
  ProblemAdvice advice;

  MockMvcTester web;

  @BeforeEach
  void openTheWeb() {
    web = MockMvcTester.from(context, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build());
  }

  @Test
  void ofAFormOnlyWhatSomebodyTypedIsShown() {
    var sent = List.of(new Problem.Typed("_csrf", "token"), new Problem.Typed("_draftPath", "/identity/units/new"), new Problem.Typed("version", "0"),
        new Problem.Typed("parent", "6dfe821d-7188-46f5-be5f-d1c95b547dd6"), new Problem.Typed("password", "secret"),
        new Problem.Typed("name", "Serviciul Țărmure"));
    assertThat(Problem.Typed.visible(sent)).extracting(Problem.Typed::value).containsExactly("Serviciul Țărmure");
  }

  @Test
  void anAddressThatLeadsNowhereSaysSo() {
    assertThat(web.get().uri("/no-such-page").with(SignIn.as("asistent"))).hasStatus(HttpStatus.NOT_FOUND)
        .bodyText().contains("Pagina nu există", "Ziua mea").doesNotContain("Exception");
  }

  @Test
  void aFormAddressDoesNotOpenAsAPage() {
    assertThat(web.get().uri("/session/keep-alive").with(SignIn.as("asistent"))).hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
        .bodyText().contains("Pagina nu se deschide astfel");
  }

  @Test
  void aPartOfAPageIsToldInANotice() {
    assertThat(web.get().uri("/no-such-page").header("HX-Request", "true").with(SignIn.as("asistent")))
        .hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("class=\"notice crit\"").doesNotContain("<html");
  }

  @Test
  void everyCauseHasItsStatus() {
    assertThat(Causes.status(new RuleViolated("kernel.cnp.digits"))).isEqualTo(422);
    assertThat(Causes.status(new OptimisticLockingFailureException("stale"))).isEqualTo(409);
    assertThat(Causes.status(new MaxUploadSizeExceededException(20))).isEqualTo(413);
    assertThat(Causes.status(new IllegalStateException(new java.io.IOException("No space left on device")))).isEqualTo(507);
    assertThat(Causes.status(new RuntimeException(new java.sql.SQLException("could not extend file", "53100")))).isEqualTo(507);
    assertThat(Causes.status(new RuntimeException(new SQLException("0x00", "22021")))).isEqualTo(400);
    assertThat(Causes.status(new IllegalStateException("anything else"))).isEqualTo(500);
    assertThat(Causes.databaseAway(AWAY)).isTrue();
    assertThat(Causes.databaseAway(new RuntimeException(new SQLException("terminated", "57P01")))).isTrue();
    assertThat(Causes.databaseAway(new RuntimeException(new SQLException("duplicate", "23505")))).isFalse();
  }

  @Test
  void aDatabaseThatGoesAwayWithinATransactionIsToldAsAway() {
    var undoing = new TransactionSystemException("JDBC rollback failed", new SQLException("not the database"));
    assertThat(Causes.databaseAway(undoing)).as("nobody knows why").isFalse();
    undoing.initApplicationException(new DataAccessResourceFailureException("reading", new SQLException("terminated", "57P01")));
    assertThat(Causes.databaseAway(undoing)).isTrue();
  }

  @Test
  void aFaultOfOursShowsAReferenceAndNotItsMessage() throws Exception {
    var page = advice.tell(new IllegalStateException("secret of the house"), new MockHttpServletRequest());
    var problem = (Problem) page.getModel().get("problem");
    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.reference()).matches("[0-9A-F]{8}");
    assertThat(page.getModel().toString()).doesNotContain("secret of the house");
  }

  @Test
  void aLostDatabaseKeepsWhatWasTypedAndOffersToSendItAgain() throws Exception {
    var request = new MockHttpServletRequest(context.getServletContext(), "POST", "/people/persons");
    request.addParameter("familyName", "Țurcanu <b>");
    request.addParameter("_csrf", "token-of-the-session");
    request.addParameter("password", "never shown");
    var response = answered(request);

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getContentAsString()).contains("Baza de date nu răspunde", "Țurcanu &lt;b&gt;", "token-of-the-session",
        "action=\"/people/persons\"", "Trimite din nou").doesNotContain("<b>\"", "Hikari", "Exception");
    assertThat(response.getContentAsString()).doesNotContain("<li>never shown</li>");
  }

  @Test
  void aLostDatabaseTellsHtmxInANotice() throws Exception {
    var request = new MockHttpServletRequest(context.getServletContext(), "GET", "/people/search");
    request.addHeader("HX-Request", "true");
    assertThat(answered(request).getContentAsString()).contains("notice crit").doesNotContain("<html");
  }

  private MockHttpServletResponse answered(MockHttpServletRequest request) throws Exception {
    var response = new MockHttpServletResponse();
    // as in the server, where this filter stands before all that bind the request
    RequestContextHolder.resetRequestAttributes();
    lastResort.doFilter(request, response, (asked, answer) -> {
      throw new RuntimeException(AWAY);
    });
    return response;
  }
}
