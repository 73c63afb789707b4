package ro.reazem.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A test in which officers open pages and send forms. */
public interface Desk {

  MockMvcTester mvc();

  default MvcTestResult get(String officer, String uri) {
    return mvc().get().uri(uri).with(SignIn.as(officer)).exchange();
  }

  /** @param typed names and values by turns */
  default MvcTestResult post(String officer, String uri, String... typed) {
    var post = mvc().post().uri(uri).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < typed.length; i += 2) {
      post.param(typed[i], typed[i + 1]);
    }
    return post.exchange();
  }

  default String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /** What a hidden field of a page holds. */
  default String hidden(String page, String name) {
    var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }
}
