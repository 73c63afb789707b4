package ro.reazem.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.testing.PageForm;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class SigningInTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;

  @Test
  void anOfficerOfTheDemonstrationSignsInAndIsKnownInTheNextRequest() {
    var session = signIn("asistent", "reazem");
    assertThat(session).isNotNull();
    assertThat(mvc.post().uri("/session/keep-alive").with(csrf()).cookie(session)).hasStatus(204);
  }

  @Test
  void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
    assertThat(attempt("asistent", "wrong")).hasRedirectedUrl("/sign-in?refused");
    assertThat(attempt("nobody.at.all", "wrong")).hasRedirectedUrl("/sign-in?refused");
  }

  @Test
  void whoIsNotSignedInIsLedToSigningIn() {
    assertThat(mvc.get().uri("/people/persons")).hasStatus(302).hasRedirectedUrl("/sign-in");
    assertThat(mvc.get().uri("/people/persons").header("HX-Request", "true")).hasStatus(401)
        .doesNotContainHeader("HX-Refresh");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    assertThat(mvc.post().uri("/session/keep-alive").with(SignIn.as("asistent"))).hasStatus(403);
    assertThat(mvc.post().uri("/sign-in").param("signInName", "asistent")).hasRedirectedUrl("/sign-in?stale");
  }

  @Test
  void theBrowserIsToldToRunOnlyOurFiles() {
    var page = mvc.get().uri("/sign-in").exchange();
    assertThat(page).hasStatusOk().bodyText().contains("signInName").contains("name=\"_csrf\"");
    assertThat(page.getResponse().getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(page).hasHeader("X-Content-Type-Options", "nosniff").hasHeader("Cross-Origin-Opener-Policy", "same-origin")
        .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
        .doesNotContainHeader("Strict-Transport-Security");
    assertThat(mvc.get().uri("/sign-in").secure(true)).containsHeader("Strict-Transport-Security");
  }

  @Test
  void theSessionGetsAnotherNumberWhenSomebodySignsIn() {
    var before = mvc.get().uri("/sign-in").exchange().getResponse().getCookie("reazem");
    var after = mvc.post().uri("/sign-in").cookie(before).with(csrf()).param("signInName", "sef").param("password", "reazem")
        .exchange().getResponse().getCookie("reazem");
    assertThat(after.getValue()).isNotEqualTo(before.getValue());
    assertThat(after.isHttpOnly()).isTrue();
    assertThat(after.getAttribute("SameSite")).isEqualTo("Lax");
  }

  /** Two pages opened at once would each make one otherwise, and the form of the slower one would be refused. */
  @Test
  void theSessionHasTheTokenOfItsFormsBeforeTheFirstPage() throws UnsupportedEncodingException {
    var page = mvc.get().uri("/sign-in").exchange();
    var form = PageForm.in(page.getResponse().getContentAsString(StandardCharsets.UTF_8), "main form");
    var request = mvc.post().uri("/sign-in").cookie(page.getResponse().getCookie("reazem"));
    form.with("signInName", "sef").with("password", "reazem").each(request::param);
    var session = request.exchange().getResponse().getCookie("reazem");
    assertThat(tokens(session)).isEqualTo(1);
  }

  private int tokens(Cookie session) {
    return jdbc.sql("""
        select count(*) from identity.session_attributes a join identity.session s on s.primary_id = a.session_primary_id
        where s.session_id = :id and a.attribute_name like '%CSRF_TOKEN'""").param("id", new String(Base64.getDecoder().decode(session.getValue()), StandardCharsets.UTF_8))
        .query(Integer.class).single();
  }

  @Test
  void afterSigningOutTheSessionOpensNothing() {
    var session = signIn("plati", "reazem");
    assertThat(mvc.post().uri("/sign-out").with(csrf()).cookie(session)).hasRedirectedUrl("/sign-in?out");
    assertThat(mvc.post().uri("/session/keep-alive").with(csrf()).cookie(session)).hasStatus(302);
  }

  private @Nullable Cookie signIn(String name, String password) {
    var result = attempt(name, password);
    assertThat(result).hasRedirectedUrl("/");
    return result.getResponse().getCookie("reazem");
  }

  private MvcTestResult attempt(String name, String password) {
    return mvc.post().uri("/sign-in").with(csrf()).param("signInName", name).param("password", password).exchange();
  }
}
