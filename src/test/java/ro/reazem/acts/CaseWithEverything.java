package ro.reazem.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.kernel.CaseRef;
import ro.reazem.notes.NotedCase;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** Gives a case of the registry what the other modules keep of it: a note, a visit, acts as draft and signed, a task, a deadline. */
@Component
class CaseWithEverything {

  /** Opened by ReferralsForStrangers before anybody looks. */
  static final RegistryId REGISTRY = new RegistryId(UUID.nameUUIDFromBytes("registry shown to strangers".getBytes(StandardCharsets.UTF_8)));
  static final String ALL = "intake READ WORK APPROVE AUDIT";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;
  private final Clock clock;

  CaseWithEverything(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  static String secret() {
    return OwnWord.after("Ascunsescu");
  }

  /** The ids of the acts. */
  List<UUID> complete(MockMvcTester mvc, Officer owner, CaseRef ref, String secret) {
    NotedCase.await(() -> jdbc.sql("""
        select (select count(*) from directory.case_relation where case_id = :id) > 0 and (select count(*) from worklist.known_case where id = :id) > 0
          and (select count(*) from worklist.known_deadline where case_id = :id) > 0""").param("id", ref.id()).query(Boolean.class).single());
    post(mvc, owner, "/notes/intake/" + ref.id() + "/new", "kind", "CALL", "confidentiality", "SOCIAL", "happenedOn", day(0), "said", secret);
    post(mvc, owner, "/notes/intake/" + ref.id() + "/visits/new", "kind", "HOME_VISIT", "confidentiality", "SOCIAL", "day", day(2), "time", "10:00",
        "minutes", "30", "purpose", secret, "officers", owner.id().toString());
    jdbc.sql("""
        insert into worklist.task (id, officer_id, title, note, due_on, context, case_id, created_by, created_at)
        values (gen_random_uuid(), :owner, :secret, '', current_date + 1, 'intake', :case, :owner, now())""").param("owner", owner.id())
        .param("secret", secret).param("case", ref.id()).update();
    var screen = new ActOnScreen(mvc, jdbc, clock);
    var acts = new ArrayList<ActOnScreen>();
    for (int i = 0; i < 2; i++) {
      acts.add(screen.draftOf(ref, owner, "referat"));
    }
    acts.get(1).send(owner);
    acts.get(1).sign(new Officer(UUID.randomUUID(), "semnatara", "Semnatara Probei", "director", owner.unit(),
        Set.of(new HeldRole("signature", Level.APPROVE, owner.unit()))));
    NotedCase.await(() -> jdbc.sql("select count(*) from worklist.timeline_line where case_id = :id and act = 'noted'").param("id", ref.id())
        .query(Integer.class).single() > 0);
    return acts.stream().map(act -> act.id).toList();
  }

  private String day(int later) {
    return DAY.format(LocalDate.now(clock).plusDays(later));
  }

  private static void post(MockMvcTester mvc, Officer who, String uri, String... fields) {
    var request = mvc.post().uri(uri).with(SignIn.as(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    assertThat(request.exchange()).as(uri).hasStatus3xxRedirection();
  }
}
