package ro.reazem.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PageForm;
import ro.reazem.testing.SignIn;

/** What somebody typed and did not send: kept, offered again, theirs alone, gone when it is sent. */
@SpringBootTest
@AutoConfigureMockMvc
class DraftsTests {

  private static final String PAGE = "/people/persons/new";

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Drafts drafts;

  private final Officer me = SignIn.stranger("Autoarea Ciornei", "people READ WORK");

  @Test
  void aFormComesBackAsItWasTyped() {
    var draft = keep(me, typed(me).with("familyName", "Ciornescu").with("bornOn", "31.02.19").with("address.street", "str. Morii"));

    var again = page(me, PAGE + "?resume=" + draft);

    assertThat(again.select("[name=familyName]").val()).isEqualTo("Ciornescu");
    assertThat(again.select("[name=bornOn]").val()).as("what cannot be read yet").isEqualTo("31.02.19");
    assertThat(again.select("[name='address.street']").val()).isEqualTo("str. Morii");
    assertThat(again.select("[name=_draft]").val()).as("it goes on as the same draft").isEqualTo(draft);
  }

  @Test
  void itIsOfferedWhereItWasBegunAndAmongTheTasks() {
    var draft = keep(me, typed(me).with("familyName", "Ofertescu"));

    assertThat(page(me, PAGE).select("a[href$='resume=" + draft + "']")).hasSize(1);
    assertThat(page(me, "/drafts").select("a[href$='resume=" + draft + "']")).hasSize(1);
    assertThat(page(me, "/tasks").html()).contains("/drafts/panel");
  }

  @Test
  void nobodyElseReadsChangesOrDiscardsIt() {
    var form = typed(me).with("familyName", "Secretescu");
    var draft = keep(me, form);
    for (var other : new Officer[] {SignIn.officer("admin"), SignIn.officer("auditor"), SignIn.stranger("Altcineva", "people READ WORK")}) {
      if (other.holds("people", java.util.Set.of(ro.reazem.platform.security.Level.WORK))) {
        assertThat(page(other, PAGE + "?resume=" + draft).html()).doesNotContain("Secretescu");
      }
      assertThat(page(other, "/drafts").html()).doesNotContain(draft);
      assertThat(keep(other, form.with("familyName", "Altfel"))).as("saved as a draft of one's own").isNotEqualTo(draft);
      post(other, "/drafts/" + draft + "/discard", Map.of());
    }
    assertThat(page(me, PAGE + "?resume=" + draft).select("[name=familyName]").val()).isEqualTo("Secretescu");
  }

  @Test
  void itEndsWhenTheFormIsTakenIn() {
    var form = typed(me).with("familyName", "Trimisescu").with("givenName", "Ana").with("bornOn", "04.05.1990").with("sex", "FEMALE");
    var draft = keep(me, form);

    assertThat(send(me, form).getStatus()).isEqualTo(302);

    assertThat(drafts.find(me.id(), UUID.fromString(draft))).isEmpty();
    assertThat(post(me, "/drafts", form).getStatus()).as("a keystroke that comes late").isEqualTo(204);
    assertThat(drafts.of(me.id())).isEmpty();
    assertThat(page(me, PAGE + "?resume=" + draft).select("main .notice.warn")).as("said when it is asked for").hasSize(1);
  }

  @Test
  void itStaysWhenTheFormIsNotTakenIn() {
    var form = typed(me).with("familyName", "Greșitescu");
    var draft = keep(me, form);

    var answer = send(me, form);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(text(answer)).select("[name=_draft]").val()).isEqualTo(draft);
    assertThat(drafts.find(me.id(), UUID.fromString(draft))).isPresent();
  }

  @Test
  void twoTabsDoNotOverwriteEachOther() {
    var form = typed(me).with("familyName", "Unu");
    var draft = keep(me, form);
    var first = form.with("_draft", draft).with("_revision", "1");
    keep(me, first.with("familyName", "Doi"));

    var second = keep(me, first.with("familyName", "Trei"));

    assertThat(second).isNotEqualTo(draft);
    assertThat(drafts.find(me.id(), UUID.fromString(draft)).orElseThrow().fields().get("familyName")).containsExactly("Doi");
    assertThat(drafts.find(me.id(), UUID.fromString(second)).orElseThrow().fields().get("familyName")).containsExactly("Trei");
  }

  @Test
  void passwordsAreNeverKept() {
    var draft = keep(me, typed(me).with("newPassword", "nu-se-scrie").with("_csrf", "nici acesta").with("familyName", "Are\0Zero"));

    assertThat(drafts.find(me.id(), UUID.fromString(draft)).orElseThrow().fields()).doesNotContainKeys("newPassword", "_csrf", "_page")
        .containsEntry("familyName", java.util.List.of("AreZero"));
  }

  @Test
  void whatIsTooLongOrNoPageOfOursIsRefusedWithAReason() {
    assertThat(post(me, "/drafts", typed(me).with("familyName", "x".repeat(400_000))).getStatus()).isEqualTo(422);
    for (var page : new String[] {"//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere", "javascript:alert(1)", "", "/a b"}) {
      assertThat(post(me, "/drafts", typed(me).with("_page", page)).getStatus()).as(page).isEqualTo(422);
    }
    assertThat(drafts.of(me.id())).isEmpty();
  }

  @Test
  void itIsKeptForThirtyDays() {
    var old = keep(me, typed(me));
    var young = keep(me, typed(me));
    jdbc.sql("update platform.draft set saved_at = saved_at - interval '31 days' where id = :id").param("id", UUID.fromString(old)).update();
    jdbc.sql("update platform.draft set saved_at = saved_at - interval '29 days' where id = :id").param("id", UUID.fromString(young)).update();

    drafts.forget(Duration.ofDays(30));

    assertThat(drafts.find(me.id(), UUID.fromString(old))).isEmpty();
    assertThat(drafts.find(me.id(), UUID.fromString(young))).isPresent();
  }

  @Test
  void savingLeavesNoLineInTheTrail() {
    keep(me, typed(me));

    assertThat(jdbc.sql("select count(*) from audit.line where officer_id = :me and request like '%/drafts%'").param("me", me.id())
        .query(Integer.class).single()).isZero();
  }

  private PageForm typed(Officer officer) {
    return PageForm.on(page(officer, PAGE).html(), "person-form");
  }

  private String keep(Officer officer, PageForm form) {
    var answer = post(officer, "/drafts", form.with("_title", "Persoană nouă"));
    assertThat(answer.getStatus()).isEqualTo(200);
    return String.valueOf(answer.getHeader("Draft-Id"));
  }

  private MockHttpServletResponse send(Officer officer, PageForm form) {
    return post(officer, "/people/persons", form);
  }

  private MockHttpServletResponse post(Officer officer, String path, PageForm form) {
    var request = mvc.post().uri(path).with(SignIn.as(officer)).with(csrf()).header("HX-Request", path.equals("/drafts") ? "true" : "");
    form.each(request::param);
    return request.exchange().getResponse();
  }

  private MockHttpServletResponse post(Officer officer, String path, Map<String, String> fields) {
    var request = mvc.post().uri(path).with(SignIn.as(officer)).with(csrf());
    fields.forEach(request::param);
    return request.exchange().getResponse();
  }

  private Document page(Officer officer, String path) {
    return Jsoup.parse(text(mvc.get().uri(path).with(SignIn.as(officer)).exchange().getResponse()));
  }

  private static String text(MockHttpServletResponse response) {
    try {
      return response.getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
