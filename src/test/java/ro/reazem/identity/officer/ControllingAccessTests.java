package ro.reazem.identity.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class ControllingAccessTests {

  private static final String PASSWORD = "patru căruțe trec gârla";
  private static final String CHOSEN = "șapte mori pe apa sâmbetei";

  @Autowired MockMvcTester mvc;
  @Autowired OfficerForTests officers;
  @Autowired JdbcClient jdbc;

  private final String tail = UUID.randomUUID().toString().substring(0, 8);
  private OfficerId officer;
  private OfficerId administrator;
  private Cookie session;
  private Cookie administrators;

  @BeforeEach
  void employ() {
    officer = officers.employ("functionar." + tail, PASSWORD, "identity READ AUDIT");
    administrator = officers.employ("sefa." + tail, PASSWORD);
    jdbc.sql("""
        insert into identity.role_held (id, officer_id, context, level, unit_id, valid_from, granted_by, granted_at)
        select gen_random_uuid(), :administrator, '*', 'ADMINISTER', unit_id, '2020-01-01', 'probă', now()
        from identity.officer where id in (:administrator, :officer)
        """).param("administrator", administrator.value()).param("officer", officer.value()).update();
    session = signIn("functionar." + tail, PASSWORD);
    administrators = signIn("sefa." + tail, PASSWORD);
  }

  @Test
  void aRoleThatIsTakenAwayHasNoEffectInTheNextRequest() {
    assertThat(get("/identity/officers", session)).hasStatusOk();
    var page = Jsoup.parse(body(get("/identity/officers/" + officer.value(), administrators)));
    var end = page.selectFirst("form[action$=/end]").attr("action");
    assertThat(mvc.post().uri(end).with(csrf()).cookie(administrators)).hasStatus3xxRedirection();
    assertThat(get("/identity/officers", session)).hasStatus(403);
  }

  @Test
  void whoeverLosesAccessIsSignedOutAndCannotReturn() {
    post("/standing", "active", "false", "version", "0");
    assertThat(get("/identity/sessions", session)).hasRedirectedUrl("/sign-in");
    assertThat(attempt("functionar." + tail, PASSWORD)).hasRedirectedUrl("/sign-in?refused");
  }

  @Test
  void signingOutEverywhereEndsEverySession() {
    var second = signIn("functionar." + tail, PASSWORD);
    post("/sign-out");
    assertThat(get("/identity/sessions", session)).hasRedirectedUrl("/sign-in");
    assertThat(get("/identity/sessions", second)).hasRedirectedUrl("/sign-in");
  }

  @Test
  void anOfficerSeesTheOwnSessionsAndEndsTheOthers() {
    var second = signIn("functionar." + tail, PASSWORD);
    assertThat(Jsoup.parse(body(get("/identity/sessions", second))).select("tbody tr")).hasSize(2);
    assertThat(mvc.post().uri("/identity/sessions/end-others").with(csrf()).cookie(second)).hasStatus3xxRedirection();
    assertThat(get("/identity/sessions", session)).hasRedirectedUrl("/sign-in");
    assertThat(get("/identity/sessions", second)).hasStatusOk();
  }

  @Test
  void aOneTimePasswordMustBeChangedBeforeAnythingElse() {
    var lent = Jsoup.parse(body(post("/password"))).selectFirst(".secret").text();
    assertThat(attempt("functionar." + tail, PASSWORD)).hasRedirectedUrl("/sign-in?refused");
    var fresh = signIn("functionar." + tail, lent);
    assertThat(get("/identity/officers", fresh)).hasRedirectedUrl("/identity/password");
    assertThat(get("/identity/password", fresh)).hasStatusOk();
    assertThat(choose(fresh, lent, "parola123456")).hasStatus(422).bodyText().doesNotContain("parola123456");
    assertThat(choose(fresh, "wrong", CHOSEN)).hasStatus(422);
    var changed = choose(fresh, lent, CHOSEN);
    assertThat(changed).hasRedirectedUrl("/");
    assertThat(get("/identity/officers", changed.getResponse().getCookie("reazem"))).hasStatusOk();
    assertThat(get("/identity/officers", fresh)).hasRedirectedUrl("/sign-in");
  }

  @Test
  void aOneTimePasswordRunsOut() {
    var lent = Jsoup.parse(body(post("/password"))).selectFirst(".secret").text();
    jdbc.sql("update identity.password set usable_until = now() - interval '1 second' where officer_id = :id")
        .param("id", officer.value()).update();
    assertThat(attempt("functionar." + tail, lent)).hasRedirectedUrl("/sign-in?refused");
  }

  @Test
  void nobodyGrantsRolesToOneselfNorLocksOneselfOut() {
    var own = "/identity/officers/" + administrator.value();
    mvc.post().uri(own + "/standing").with(csrf()).cookie(administrators).param("active", "false").param("version", "0")
        .exchange();
    assertThat(get(own, administrators)).hasStatusOk().bodyText().doesNotContain("/standing");
    var unit = jdbc.sql("select unit_id from identity.officer where id = :id").param("id", administrator.value())
        .query(String.class).single();
    assertThat(mvc.post().uri(own + "/roles").with(csrf()).cookie(administrators).param("context", "people")
        .param("levels", "WORK").param("unit", unit).param("from", "01.01.2026")).hasStatus(422);
  }

  @Test
  void anAdministratorReachesOnlyTheOfficersOfTheOwnUnits() {
    var stranger = officers.employ("strain." + tail, PASSWORD);
    assertThat(get("/identity/officers/" + stranger.value(), administrators)).hasStatus(404);
    assertThat(get("/identity/officers?text=strain." + tail, administrators)).bodyText().doesNotContain("strain." + tail + "<");
    assertThat(get("/identity/officers?text=functionar." + tail, administrators)).bodyText().contains("functionar." + tail + "<");
  }

  @Test
  void theSameFormSentTwiceEntersOneOfficer() {
    var unit = jdbc.sql("select unit_id from identity.officer where id = :id").param("id", administrator.value())
        .query(String.class).single();
    var key = UUID.randomUUID().toString();
    for (int time = 0; time < 2; time++) {
      assertThat(mvc.post().uri("/identity/officers").with(csrf()).cookie(administrators).param("key", key)
          .param("name", "Ștefania Țîrlea").param("jobTitle", "referent").param("unit", unit)
          .param("signInName", "Dubla." + tail)).hasStatus3xxRedirection();
    }
    assertThat(jdbc.sql("select count(*) from identity.officer where sign_in_name = :name").param("name", "dubla." + tail)
        .query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void aWrongFormComesBackWithWhatWasTyped() {
    assertThat(mvc.post().uri("/identity/officers").with(csrf()).cookie(administrators).param("name", "Ana <b>")
        .param("signInName", "cu spații")).hasStatus(422).bodyText().contains("Ana &lt;b&gt;").contains("cu spații");
  }

  private MvcTestResult post(String path, String... parameters) {
    var request = mvc.post().uri("/identity/officers/" + officer.value() + path).with(csrf()).cookie(administrators);
    for (int at = 0; at < parameters.length; at += 2) {
      request.param(parameters[at], parameters[at + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult choose(Cookie owner, String current, String chosen) {
    return mvc.post().uri("/identity/password").with(csrf()).cookie(owner).param("current", current).param("chosen", chosen)
        .param("repeated", chosen).exchange();
  }

  private MvcTestResult get(String path, Cookie owner) {
    return mvc.get().uri(path).cookie(owner).exchange();
  }

  private Cookie signIn(String name, String password) {
    return attempt(name, password).getResponse().getCookie("reazem");
  }

  private MvcTestResult attempt(String name, String password) {
    return mvc.post().uri("/sign-in").with(csrf()).param("signInName", name).param("password", password).exchange();
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
