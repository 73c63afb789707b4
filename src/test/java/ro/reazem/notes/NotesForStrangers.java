package ro.reazem.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** A case with a note and a planned visit. */
@Component
class NotesForStrangers implements CaseMaker {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final NotedCase cases;
  private final Clock clock;

  NotesForStrangers(NotedCase cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public String context() {
    return "financialaid";
  }

  @Override
  public List<String> roles() {
    return List.of("financialaid READ WORK APPROVE PAY AUDIT");
  }

  @Override
  public String page() {
    return "no page tells of a case by its notes";
  }

  @Override
  public List<String> addresses() {
    return List.of("/notes/{context}/{id}");
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var secret = OwnWord.after("secretul");
    var ref = cases.open(owner.unit(), owner.id());
    post(mvc, owner, "/notes/financialaid/" + ref.id() + "/new", "kind", "CALL", "confidentiality", "SOCIAL", "happenedOn",
        DAY.format(LocalDate.now(clock)), "said", secret);
    post(mvc, owner, "/notes/financialaid/" + ref.id() + "/visits/new", "kind", "HOME_VISIT", "confidentiality", "SOCIAL", "day",
        DAY.format(LocalDate.now(clock).plusDays(2)), "time", "10:00", "minutes", "30", "purpose", secret, "officers", owner.id().toString());
    return new Made(Map.of("/notes/{context}/{id}", List.of(ref.id())), Map.of("caseId", List.of(ref.id())), List.of(NotedCase.number(ref)),
        List.of(secret));
  }

  private static void post(MockMvcTester mvc, Officer who, String uri, String... fields) {
    var request = mvc.post().uri(uri).with(SignIn.as(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    assertThat(request.exchange()).as(uri).hasStatus3xxRedirection();
  }
}
