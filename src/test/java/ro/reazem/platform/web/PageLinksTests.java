package ro.reazem.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class PageLinksTests {

  @Autowired MockMvcTester mvc;

  @Test
  void filesOfTheDesignBearTheMarkOfTheirContentBecauseBrowsersKeepThemForAYear() {
    assertThat(mvc.get().uri("/tasks").with(SignIn.as("asistent"))).hasStatusOk().bodyText()
        .containsPattern("href=\"/css/app-[0-9a-f]{32}\\.css\"").containsPattern("/icons-[0-9a-f]{32}\\.svg#")
        .containsPattern("src=\"/webjars/[^\"]*htmx[^\"]*-[0-9a-f]{32}\\.js\"");
  }

  @Test
  void otherLinksAreWrittenAsTheyAre() {
    assertThat(mvc.get().uri("/tasks").with(SignIn.as("asistent"))).bodyText().contains("href=\"/tasks");
  }
}
