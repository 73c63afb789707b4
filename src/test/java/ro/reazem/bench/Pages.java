package ro.reazem.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** How long whole pages take in the server: p95 in milliseconds of many calls after some that warm up, beside the most that is allowed. */
public final class Pages {

  private static final int WARM = 15;
  private static final int CALLS = 40;
  private static final double ALLOWED = 300;

  private final MockMvcTester mvc;
  private final Officer officer;

  public Pages(MockMvcTester mvc, Officer officer) {
    this.mvc = mvc;
    this.officer = officer;
  }

  public void report(String name, String path) {
    Bench.report("page." + name, Bench.p95(WARM, CALLS, () -> call(path)), "ms", ALLOWED);
  }

  private void call(String path) {
    assertThat(mvc.get().uri(URI.create(path)).with(SignIn.as(officer))).hasStatusOk();
  }
}
