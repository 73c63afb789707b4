package ro.reazem.acts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PageForm;
import ro.reazem.testing.SignIn;

/** An act of an invented case, handled by the screens that officers use. */
final class ActOnScreen {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final Map<String, String> ANSWERS = Map.of("serviciu", "Centrul de primire", "motiv", "Fără locuință.", "zile", "10", "reevaluare",
      "echipa mobilă", "constatari", "Constatat.", "propunere", "Propus.");

  private final MockMvcTester mvc;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final String context;
  final UUID caseId;
  UUID id;

  ActOnScreen(MockMvcTester mvc, JdbcClient jdbc, Clock clock) {
    this(mvc, jdbc, clock, "financialaid", UUID.randomUUID(), null);
  }

  private ActOnScreen(MockMvcTester mvc, JdbcClient jdbc, Clock clock, String context, UUID caseId, UUID id) {
    this.mvc = mvc;
    this.jdbc = jdbc;
    this.clock = clock;
    this.context = context;
    this.caseId = caseId;
    this.id = id;
  }

  /** A case of the benefits service, or of another unit, about an invented person. */
  static UUID known(JdbcClient jdbc, UUID caseId, UUID unit, String name) {
    var person = UUID.randomUUID();
    jdbc.sql("""
        insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, sex, marital_status, citizenship,
          address_line, country) values (:id, 1, now(), :name, 'Maria', 'Maria ' || :name, '{}', 'FEMALE', 'SINGLE', 'RO', 'Str. Teilor 2', 'RO')""")
        .param("id", person).param("name", name).update();
    jdbc.sql("""
        insert into directory.case_relation (context, case_id, revision, told_at, number, path, unit_id, responsible_id, team_ids, person_ids, closed)
        values ('financialaid', :case, 1, now(), :number, '/somewhere/' || :case, :unit, null, '{}', array[:person]::uuid[], false)""")
        .param("case", caseId).param("number", Math.abs(caseId.hashCode()) % 100_000 + "/2026").param("unit", unit).param("person", person).update();
    return person;
  }

  static Officer jurist() {
    return with("Jurista Probă", "legal WORK", "acts READ");
  }

  static Officer head() {
    return with("Alt Șef", "acts READ APPROVE");
  }

  /** The same officer, who may also sign. */
  static Officer signing(Officer one) {
    var roles = new HashSet<>(one.roles());
    roles.add(new HeldRole("signature", Level.APPROVE, SignIn.UNIT));
    return new Officer(one.id(), one.signInName(), one.name(), one.jobTitle(), one.unit(), roles);
  }

  private static Officer with(String name, String... roles) {
    var held = new HashSet<HeldRole>();
    for (var role : roles) {
      var words = role.split(" ");
      Arrays.stream(words).skip(1).forEach(level -> held.add(new HeldRole(words[0], Level.valueOf(level), SignIn.UNIT)));
    }
    return new Officer(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), "proba", name, "funcție", SignIn.UNIT, Set.copyOf(held));
  }

  ActOnScreen draft(Officer officer, String template, String... other) {
    return draftAbout("Probă", SignIn.UNIT, officer, template, other);
  }

  ActOnScreen draftAbout(String familyName, UUID unit, Officer officer, String template, String... other) {
    var made = new ActOnScreen(mvc, jdbc, clock);
    known(jdbc, made.caseId, unit, familyName);
    return made.drafted(officer, "&template=" + template, other);
  }

  /** An act of a case that its context told of. */
  ActOnScreen draftOf(CaseRef ref, Officer officer, String template) {
    return new ActOnScreen(mvc, jdbc, clock, ref.context(), ref.id(), null).drafted(officer, "&template=" + template);
  }

  ActOnScreen replacing(ActOnScreen old, Officer officer, String template, String effect) {
    return new ActOnScreen(mvc, jdbc, clock, old.context, old.caseId, null).drafted(officer, "&template=" + template + "&older=" + old.id + "&effect=" + effect);
  }

  private ActOnScreen drafted(Officer officer, String query, String... other) {
    var form = PageForm.on(get(officer, "/acts/new?context=" + context + "&caseId=" + caseId + query), "draft-form");
    var given = new HashMap<>(ANSWERS);
    for (int i = 0; i < other.length; i += 2) {
      given.put(other[i], other[i + 1]);
    }
    given.put("de_la", today());
    for (int i = 0; i < 20; i++) {
      var code = form.value("answers[" + i + "].code");
      if (!code.isEmpty() && given.containsKey(code)) {
        form.with("answers[" + i + "].value", given.get(code));
      }
    }
    var request = mvc.post().uri("/acts/new").with(SignIn.as(officer)).with(csrf());
    form.each((name, value) -> request.param(name, value));
    var answer = request.exchange().getResponse();
    if (answer.getRedirectedUrl() == null) {
      throw new AssertionError(text(answer.getContentAsByteArray()));
    }
    id = UUID.fromString(answer.getRedirectedUrl().substring("/acts/".length()));
    return this;
  }

  String send(Officer officer) {
    return post(officer, "/send");
  }

  String visa(Officer officer) {
    return post(officer, "/visa");
  }

  String sign(Officer officer) {
    return post(officer, "/sign");
  }

  private String post(Officer officer, String step) {
    mvc.post().uri("/acts/" + id + step).with(SignIn.as(officer)).with(csrf()).param("version", version()).exchange();
    return state();
  }

  int step(Officer officer, String step, String... fields) {
    var request = mvc.post().uri("/acts/" + id + "/step").with(SignIn.as(officer)).with(csrf()).multipart().param("version", version()).param("step", step);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange().getResponse().getStatus();
  }

  int copy(Officer officer, String kind, String name, byte[] bytes) {
    return mvc.post().uri("/acts/" + id + "/step").with(SignIn.as(officer)).with(csrf()).multipart().param("version", version()).param("step", "COPY")
        .param("copyKind", kind).file(new MockMultipartFile("file", name, "application/octet-stream", bytes)).exchange().getResponse().getStatus();
  }

  int scan(Officer officer) {
    var drawn = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
    drawn.setRGB(5, 5, id.hashCode());
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawn, "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return copy(officer, "PAPER", "scan.png", png.toByteArray());
  }

  String[] communication() {
    return new String[] {"addressee", "Maria Probă", "channel", "HAND", "communicatedOn", today(), "proof", "semnătura de primire"};
  }

  int rewrite(Officer officer, String subject) {
    var page = mvc.get().uri("/acts/" + id + "/edit").with(SignIn.as(officer)).exchange().getResponse();
    if (page.getStatus() != 200) {
      return page.getStatus();
    }
    var form = PageForm.on(text(page.getContentAsByteArray()), "draft-form").with("subject", subject);
    var request = mvc.post().uri("/acts/" + id + "/edit").with(SignIn.as(officer)).with(csrf());
    form.each((name, value) -> request.param(name, value));
    return request.exchange().getResponse().getStatus();
  }

  String signAll(Officer officer, ActOnScreen... acts) {
    var request = mvc.post().uri("/acts/signing").with(SignIn.as(officer)).with(csrf());
    for (var act : acts) {
      request.param("acts", act.id.toString());
    }
    return Jsoup.parse(text(request.exchange().getResponse().getContentAsByteArray())).select("main").text();
  }

  byte[] pdf(Officer officer) {
    return mvc.get().uri("/acts/" + id + "/act.pdf").with(SignIn.as(officer)).exchange().getResponse().getContentAsByteArray();
  }

  /** What stands on the page of the act. */
  String page(Officer officer) {
    return Jsoup.parse(get(officer, "/acts/" + id)).select("main").text();
  }

  String get(Officer officer, String address) {
    return text(mvc.get().uri(address).with(SignIn.as(officer)).exchange().getResponse().getContentAsByteArray());
  }

  String state() {
    return jdbc.sql("select state from acts.act where id = :id").param("id", id).query(String.class).single();
  }

  int number() {
    return jdbc.sql("select number from acts.act where id = :id").param("id", id).query(Integer.class).single();
  }

  String today() {
    return DAY.format(LocalDate.now(clock));
  }

  private String version() {
    return jdbc.sql("select version::text from acts.act where id = :id").param("id", id).query(String.class).single();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
