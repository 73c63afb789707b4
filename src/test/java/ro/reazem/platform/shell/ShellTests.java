package ro.reazem.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.SignedIn;

/** The frame around every page. */
@SpringBootTest
@AutoConfigureMockMvc
class ShellTests {

  @Autowired
  WebApplicationContext context;

  MockMvcTester web;

  @BeforeEach
  void openTheWeb() {
    web = MockMvcTester.from(context, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build());
  }

  @Test
  void theHomeGreetsWithTheDateAndCarriesTheFrame() throws Exception {
    var page = page("/");
    assertThat(page.documentType()).isNotNull();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select(".navlink[aria-current=page]").attr("href")).isEqualTo("/");
  }

  @Test
  void aPageBesideTheOnlyEntryOfItsModuleBelongsToIt() throws Exception {
    var answer = web.get().uri("/people/search?q=Zzz").with(ro.reazem.testing.SignIn.as("asistent")).exchange();
    assertThat(org.jsoup.Jsoup.parse(answer.getResponse().getContentAsString()).select(".navlink[aria-current=page]").attr("href"))
        .isEqualTo("/people/persons");
  }

  @Test
  void thePreferencesOpen() throws Exception {
    assertThat(page("/preferences").select("input[name=theme]")).hasSize(2);
  }

  private Document page(String path) throws Exception {
    var answer = web.get().uri(path).with(somebody()).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }

  private static RequestPostProcessor somebody() {
    var officer = new Officer(UUID.randomUUID(), "ana", "Ana Pop", "Inspector", UUID.randomUUID(), Set.of());
    return SecurityMockMvcRequestPostProcessors.authentication(new TestingAuthenticationToken((SignedIn) () -> officer, null, "x"));
  }
}
