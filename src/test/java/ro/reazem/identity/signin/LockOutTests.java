package ro.reazem.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.identity.officer.OfficerForTests;

@SpringBootTest
@AutoConfigureMockMvc
class LockOutTests {

  private static final String PASSWORD = "patru căruțe trec gârla";

  @Autowired MockMvcTester mvc;
  @Autowired OfficerForTests officers;
  @Autowired SignInAttempts attempts;
  private final String name = "blocat." + UUID.randomUUID().toString().substring(0, 8);
  private final String address = "198.51.100." + name.hashCode();

  @BeforeEach
  void employ() {
    officers.employ(name, PASSWORD);
  }

  @Test
  void manyWhoSignInAtTheSameMomentDoNotWaitForEachOtherForEver() throws Exception {
    try (var officers = Executors.newFixedThreadPool(4)) {
      var all = officers.invokeAll(IntStream.range(0, 200).mapToObj(n -> (Callable<Boolean>) () -> {
        var name = "cineva." + n % 2;
        boolean admitted = attempts.admit(name, "10.9.9." + n % 3);
        attempts.forget(name, "10.9.9." + n % 3);
        return admitted;
      }).toList());
      assertThat(all).allSatisfy(one -> assertThat(one.get()).isTrue());
    }
  }

  @Test
  void afterFiveWrongPasswordsEvenTheRightOneDoesNotOpen() {
    IntStream.range(0, 4).forEach(attempt -> assertThat(signIn(name, "wrong")).isEqualTo("/sign-in?refused"));
    assertThat(signIn(name, PASSWORD)).isEqualTo("/");
    IntStream.range(0, 5).forEach(attempt -> assertThat(signIn(name, "wrong")).isEqualTo("/sign-in?refused"));
    assertThat(signIn(name, PASSWORD)).isEqualTo("/sign-in?refused");
  }

  @Test
  void aNameThatDoesNotExistIsLockedInTheSameWayAndTakesAsLong() {
    var unknown = "nimeni." + UUID.randomUUID().toString().substring(0, 8);
    long forKnown = time(() -> signIn(name, "wrong"));
    long forUnknown = time(() -> signIn(unknown, "wrong"));
    assertThat(forUnknown).isBetween(forKnown / 4, forKnown * 4);
    IntStream.range(0, 4).forEach(attempt -> {
      signIn(name, "wrong");
      signIn(unknown, "wrong");
    });
    assertThat(time(() -> signIn(unknown, "wrong"))).isLessThan(forUnknown);
    assertThat(time(() -> signIn(name, "wrong"))).isLessThan(forKnown);
  }

  @Test
  void attemptsSentAtTheSameTimeDoNotSlipBy() throws Exception {
    try (var together = Executors.newFixedThreadPool(4)) {
      Callable<String> wrong = () -> signIn(name, "wrong");
      together.invokeAll(IntStream.range(0, 12).mapToObj(attempt -> wrong).toList());
    }
    assertThat(signIn(name, PASSWORD)).isEqualTo("/sign-in?refused");
  }

  @Test
  void anAddressThatTriesManyNamesIsStopped() {
    IntStream.range(0, SignInAttempts.FREE_PER_ADDRESS).forEach(attempt -> signIn("nume" + attempt + "." + name, "wrong"));
    assertThat(signIn(name, PASSWORD)).isEqualTo("/sign-in?refused");
  }

  @Test
  void neitherAnEndlessNameNorAnEndlessPasswordIsWorkedOn() {
    assertThat(time(() -> signIn("x".repeat(100_000), "y".repeat(1_000_000)))).isLessThan(1_000_000_000L);
    assertThat(signIn(name + "\u0000x", "\u0000")).isEqualTo("/sign-in?refused");
  }

  private String signIn(String signInName, String password) {
    return mvc.post().uri("/sign-in").with(csrf()).with(request -> {
      request.setRemoteAddr(address);
      return request;
    }).param("signInName", signInName).param("password", password).exchange().getResponse().getRedirectedUrl();
  }

  private static long time(Runnable action) {
    long start = System.nanoTime();
    action.run();
    return System.nanoTime() - start;
  }
}
