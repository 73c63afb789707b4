package ro.reazem.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.testing.PageForm;
import ro.reazem.testing.SignIn;

/** Templates written by an administrator: checked when saved, shown on paper, published once. */
@SpringBootTest
@AutoConfigureMockMvc
class TemplateEditorTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final String code = "proba-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void whatIsWrongIsToldWithItsPlaceAndNothingTypedIsLost() {
    var answer = post("/acts/templates/new", with("body", "Bună\n{{persoana.numee}}\n<script>alert(1)</script>\n{{#daca camp.x}}"));
    assertThat(answer.getStatus()).isEqualTo(422);
    var page = Jsoup.parse(text(answer));
    assertThat(page.select("#body-error").text()).contains("Rândul 2, coloana 1: câmpul {{persoana.numee}} nu există.",
        "Rândul 3, coloana 1: marcajul <script nu este permis", "Rândul 4: blocul {{#daca}} nu este închis");
    assertThat(page.select("textarea[name=body]").val()).contains("<script>alert(1)</script>", "{{persoana.numee}}");
    assertThat(jdbc.sql("select count(*) from acts.template_version where code = :code").param("code", code).query(Integer.class).single()).isZero();
  }

  @Test
  void aVersionIsPublishedOnceAndNeverChangesAndTheNextOneShowsWhatChanged() {
    var id = created("Art. Unu.\nArt. Doi.");
    publish(id, "0", "");
    assertThat(published(id)).as("nobody confirmed").isFalse();
    publish(id, "0", "true");
    assertThat(published(id)).isTrue();
    assertThat(mvc.get().uri("/acts/templates/" + id + "/edit").with(SignIn.as("admin")).exchange().getResponse().getStatus()).isEqualTo(404);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> jdbc.sql("update acts.template_version set body = 'x' where id = :id").param("id", UUID.fromString(id))
        .update()).hasMessageContaining("never changed");
    var next = mvc.post().uri("/acts/templates/" + id + "/version").with(SignIn.as("admin")).with(csrf()).exchange().getResponse().getRedirectedUrl();
    var form = PageForm.on(text(get(next)), "template-form").with("body", "Art. Unu.\nArt. Trei.").with("validFrom", today());
    var request = mvc.post().uri(next).with(SignIn.as("admin")).with(csrf());
    form.each((name, value) -> request.param(name, value));
    var shown = request.exchange().getResponse().getRedirectedUrl();
    assertThat(Jsoup.parse(text(get(shown))).select(".textdiff li").eachText()).containsExactly("Art. Unu.", "scos: Art. Doi.", "adăugat: Art. Trei.");
  }

  @Test
  void theLookIsDrawnForWhoeverTypesAndForNobodyElse() {
    var look = mvc.post().uri("/acts/templates/look").with(SignIn.as("admin")).with(csrf()).header("HX-Request", "true").param("title", "Probă")
        .param("kind", "REPORT").param("body", "Art. {{persoana.nume}}").exchange().getResponse();
    var image = Jsoup.parse(text(look)).select("img").attr("src");
    assertThat(image).startsWith("/acts/previews/");
    var png = mvc.get().uri(image).with(SignIn.as("admin")).exchange().getResponse();
    assertThat(png.getContentType()).isEqualTo("image/png");
    assertThat(mvc.get().uri(image).with(SignIn.as("sef")).exchange().getResponse().getStatus()).isEqualTo(404);
    var faulty = mvc.post().uri("/acts/templates/look").with(SignIn.as("admin")).with(csrf()).header("HX-Request", "true").param("title", "Probă")
        .param("kind", "REPORT").param("body", "{{nu.este}}").exchange().getResponse();
    assertThat(text(faulty)).contains("nu există").doesNotContain("<img");
  }

  @Test
  void everyModelThatComesWithTheProductIsSound() {
    assertThat(jdbc.sql("select id::text from acts.template_version where shipped").query(String.class).list()).hasSize(7)
        .allSatisfy(id -> assertThat(Jsoup.parse(text(get("/acts/templates/" + id))).select("h1").text()).isNotEmpty());
  }

  private String created(String body) {
    var answer = post("/acts/templates/new", with("body", body));
    assertThat(answer.getRedirectedUrl()).as(() -> Jsoup.parse(text(answer)).select(".err").text()).isNotNull();
    return answer.getRedirectedUrl().substring("/acts/templates/".length());
  }

  private Map<String, String> with(String field, String value) {
    var form = new HashMap<>(Map.of("key", UUID.randomUUID().toString(), "code", code, "title", "Probă", "kind", "REPORT", "validFrom", today()));
    form.put(field, value);
    return form;
  }

  private void publish(String id, String revision, String confirmed) {
    mvc.post().uri("/acts/templates/" + id + "/publish").with(SignIn.as("admin")).with(csrf()).param("revision", revision).param("confirmed", confirmed)
        .exchange();

  }

  private boolean published(String id) {
    return jdbc.sql("select published_at is not null from acts.template_version where id = :id").param("id", UUID.fromString(id)).query(Boolean.class).single();
  }

  private MockHttpServletResponse post(String address, Map<String, String> form) {
    var request = mvc.post().uri(address).with(SignIn.as("admin")).with(csrf());
    form.forEach(request::param);
    return request.exchange().getResponse();
  }

  private MockHttpServletResponse get(String address) {
    return mvc.get().uri(address).with(SignIn.as("admin")).exchange().getResponse();
  }

  private String today() {
    return java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now(clock));
  }

  private static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
