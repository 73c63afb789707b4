package ro.reazem.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestPropertySource;
import ro.reazem.testing.Rounds;

/** A week of a team, from an empty institution: its officers, what comes in on Monday, and what became of it by Friday. */
@ExtendWith(OutputCaptureExtension.class)
@Import(TravellingClock.InTheApplication.class)
@TestPropertySource(properties = "reazem.demo=false")
class TeamsWeekTests extends BrowserPages {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String CHOSEN = "trei corbi pe gard stau";
  private static final LocalDate MONDAY = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));

  @Autowired
  private TravellingClock clock;

  @Autowired
  private List<ScheduledTaskHolder> scheduled;

  private final Map<String, Page> pages = new HashMap<>();

  @Override
  protected String password(String signInName) {
    return CHOSEN;
  }

  /** Each officer has one window open all day: what it has fetched once, it keeps. */
  @Override
  protected Page as(String signInName) {
    return pages.computeIfAbsent(signInName, super::as);
  }

  @Test
  void aWeekOfATeam(CapturedOutput output) {
    var token = output.getAll().replaceAll("(?s).*?\\b((?:[a-z2-9]{4}-){5}[a-z2-9]{4})\\b.*", "$1");
    institution(token);
    clock.to(MONDAY.atTime(8, 5));
    var referrals = monday();
    tuesday(referrals.standard());
    wednesday(referrals);
    friday(referrals.immediate());
  }

  /** Where the referrals are. */
  private record Referrals(String immediate, String urgent, String standard) {}

  /** What comes in: a letter, a petition, three referrals; the immediate one is answered within the hour, the urgent one is left lying. */
  private Referrals monday() {
    var registrar = as("carmen");
    registrar.navigate(address("/"));
    assertThat(registrar.title()).endsWith("DAS Probă");
    var letter = entry(registrar, "Solicitare de informații despre serviciile de zi", "Școala Gimnazială nr. 2");
    assertThat(letter.number()).isEqualTo("G 1/" + MONDAY.getYear());
    var petition = petition(registrar);
    var immediate = referral(registrar, "Lazăr", "3", "LIFE_IN_DANGER", "IMMEDIATE");
    var urgent = referral(registrar, "Crețu", "11", "SUSPECTED_VIOLENCE", "URGENT");
    var standard = referral(registrar, "Olaru", "14", null, "STANDARD");
    var head = as("mihai");
    decide(head, petition, "ASSIGN", () -> choose(head, "officer", "Ștefan Neagu"));
    for (var one : List.of(immediate, urgent, standard)) {
      head.navigate(address(one));
      head.locator("main a[href*='decision=TRIAGE']").click();
      fill(head, "reason", "după criteriile bifate la primire");
      send(head, "#decision-form button.primary");
    }
    var worker = as("ioana");
    worker.navigate(address("/referrals/waiting"));
    assertThat(worker.locator("main").innerText()).contains("Lazăr", "Crețu", "Olaru");
    for (var one : List.of(immediate, urgent, standard)) {
      worker.navigate(address(one));
      send(worker, "form[action$='/take'] button");
    }
    clock.to(MONDAY.atTime(8, 30));
    act(worker, immediate, "INTERVENTION", MONDAY, "08:20");
    screenshot(worker, "week-referral");
    worker.navigate(address(standard));
    worker.locator("main a[href*='decision=OFFER']").click();
    choose(worker, "unit", "Serviciul social");
    choose(worker, "officer", "Ștefan Neagu");
    fill(worker, "reason", "lucrează deja cu familia");
    send(worker, "#decision-form button.primary");
    var colleague = as("stefan");
    colleague.navigate(address(standard));
    colleague.locator("main a[href*='decision=ACCEPT']").click();
    send(colleague, "#decision-form button.primary");
    assertThat(colleague.locator(".idfacts").innerText()).contains("Ștefan Neagu");
    mine(colleague, standard);
    mine(worker, urgent);
    absence(colleague, MONDAY.plusDays(1), "Doina Brânzan");
    return new Referrals(immediate, urgent, standard);
  }

  /** Who is absent has a substitute, who finds the case and its term in the own day and does what is due, which no role of theirs allows. */
  private void tuesday(String standard) {
    morning(MONDAY.plusDays(1));
    var substitute = as("doina");
    substitute.navigate(address("/"));
    substitute.waitForSelector("main td a.rowlink[href$='" + standard + "']");
    substitute.waitForSelector("main th a.rowlink[href$='" + standard + "']");
    screenshot(substitute, "week-substitute");
    act(substitute, standard, "EVALUATION", MONDAY.plusDays(1), "08:05");
    assertThat(substitute.locator("main").innerText()).contains("Doina Brânzan");
  }

  /** The colleague is back: the case is no longer among the substitute's, who sees it by their role but does nothing about it. */
  private void noLongerStandsIn(String standard) {
    var substitute = as("doina");
    for (var part : List.of("deadlines", "cases")) {
      substitute.navigate(address("/worklist/day/" + part));
      assertThat(substitute.locator("a[href$='" + standard + "']").count()).as(part).isZero();
      assertThat(substitute.locator("main p.empty").count()).as(part + ": " + substitute.locator("main").innerText()).isOne();
    }
    substitute.navigate(address(standard));
    assertThat(substitute.locator("main").innerText()).contains("Olaru");
    assertThat(substitute.locator("main a[href$='/actions/new']").count()).isZero();
  }

  /** Nobody acted on the urgent one in its 24 hours: whoever works on it and the head are told. */
  private void wednesday(Referrals referrals) {
    var urgent = referrals.urgent();
    dawnOf(MONDAY.plusDays(2));
    var worker = as("ioana");
    worker.navigate(address("/worklist/deadlines"));
    assertThat(worker.locator("main tbody").first().innerText()).contains("Depășite");
    assertThat(worker.locator("main tbody").first().locator("a[href$='" + urgent + "']").count()).isPositive();
    screenshot(worker, "week-missed");
    var head = as("mihai");
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
      rounds();
      head.navigate(address("/worklist/news"));
      assertThat(head.locator("main").innerText()).contains("primul contact").doesNotContain("echipei mobile");
    });
    head.navigate(address("/team"));
    assertThat(head.locator("main").innerText()).contains("Ioana Drăghici");
    screenshot(head, "week-team");
    noLongerStandsIn(referrals.standard());
  }

  /** An act on the first referral: drafted, visaed by three, signed by a fifth, handed over, challenged. */
  private void friday(String referral) {
    dawnOf(MONDAY.plusDays(4));
    var drafter = as("ioana");
    identify(drafter, referral);
    drafter.navigate(address(referral));
    drafter.locator("main a[href*='/acts/new']").first().click();
    drafter.locator("main a.rowlink", new Page.LocatorOptions().setHasText("încetarea")).first().click();
    fill(drafter, "subject", "încetarea intervenției de urgență");
    fill(drafter, "addressees", "Vasile Lazăr | Str. Morii nr. 3");
    choose(drafter, "answers[0].value", "scopul a fost atins");
    fill(drafter, "answers[1].value", "Copilul se află în îngrijirea bunicii, iar pericolul a încetat.");
    fill(drafter, "answers[2].value", TYPED.format(MONDAY.plusDays(4)));
    send(drafter, "#draft-form footer button.primary");
    var act = path(drafter);
    screenshot(drafter, "week-act");
    send(drafter, "form[action$='/send'] button");
    assertThat(drafter.locator("main").innerText()).contains("așteaptă viza");
    for (var visa : List.of("mihai", "ileana", "doina")) {
      var page = as(visa);
      page.navigate(address("/acts/visas"));
      var waiting = page.locator("main a.rowlink[href$='" + act + "']");
      assertThat(waiting.count()).as(visa + ": " + page.locator("main").innerText()).isPositive();
      waiting.click();
      send(page, "form[action$='/visa'] button");
      path(page);
    }
    var director = as("elena");
    director.navigate(address("/acts/signing"));
    director.locator("main [name=acts]").first().check();
    director.locator("#signing-form button.primary").click();
    director.waitForNavigation(() -> director.locator("dialog#sign-all button.primary").click());
    screenshot(director, "week-signed");
    drafter.navigate(address(act));
    assertThat(drafter.locator("h1").innerText()).contains("nr. 1 din " + TYPED.format(MONDAY.plusDays(4)));
    step(drafter, act, "COPY", () -> {
      drafter.locator("main [name=copyKind][value=PAPER]").check();
      drafter.setInputFiles("main [name=file]", new FilePayload("exemplar semnat.png", "image/png", scan()));
    });
    step(drafter, act, "COMMUNICATE", () -> {
      drafter.locator("main [name=addressee]").selectOption(new SelectOption().setIndex(1));
      drafter.locator("main [name=channel][value=HAND]").check();
      fill(drafter, "sentOn", TYPED.format(MONDAY.plusDays(4)));
      fill(drafter, "communicatedOn", TYPED.format(MONDAY.plusDays(4)));
      fill(drafter, "proof", "semnătură pe exemplarul al doilea");
    });
    morning(MONDAY.plusDays(7));
    var challenged = as("ioana");
    step(challenged, act, "CHALLENGE", () -> {
      fill(challenged, "challenger", "Vasile Lazăr");
      fill(challenged, "lodgedOn", TYPED.format(MONDAY.plusDays(7)));
      fill(challenged, "registryNumber", "G 6/" + MONDAY.getYear());
      challenged.locator("main [name=addressedTo][value=ISSUER]").check();
    });
    assertThat(challenged.locator("main").innerText()).contains("Vasile Lazăr", "Contest");
    screenshot(challenged, "week-challenged");
  }

  /** A page as the scanner gives it. */
  private static byte[] scan() {
    var page = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);
    page.createGraphics().fillRect(60, 60, 500, 700);
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(page, "png", bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  /** The child of the referral is registered, and the referral told who it is. */
  private void identify(Page page, String referral) {
    page.navigate(address("/people/persons/new"));
    fill(page, "familyName", "Lazăr");
    fill(page, "givenName", "Maria");
    fill(page, "bornOn", "04.05." + (MONDAY.getYear() - 4));
    page.selectOption("main [name=sex]", "FEMALE");
    send(page, SEND);
    path(page);
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
      page.navigate(address(referral));
      page.locator("main a[href*='decision=IDENTIFY']").click();
      page.locator("main [name=personText]").pressSequentially("Lazăr Maria");
      page.waitForSelector("main [name=person][type=radio]", new Page.WaitForSelectorOptions().setTimeout(3000));
    });
    page.locator("main [name=person][type=radio]").first().check();
    send(page, "#decision-form button.primary");
    path(page);
  }

  private void step(Page page, String act, String step, Runnable filling) {
    page.navigate(address(act));
    page.locator("main a[href*='step=" + step + "']").first().click();
    filling.run();
    send(page, "#step-form button.primary");
    path(page);
  }

  /** A new morning: everybody signs in again. */
  private void morning(LocalDate day) {
    clock.to(day.atTime(8, 10));
    newDay();
    pages.values().forEach(page -> page.context().close());
    pages.clear();
  }

  /** The same after the rounds of the night. */
  private void dawnOf(LocalDate day) {
    morning(day);
    rounds();
  }

  /** What the application does every few minutes; a deadline that something else is just writing is left to the next round. */
  private void rounds() {
    Rounds.named(scheduled, "TellingOfDeadlines|DeadlineRounds");
  }

  private void mine(Page page, String path) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
      page.navigate(address("/cases?of=MINE"));
      assertThat(page.locator("main a[href$='" + path + "']").count()).as(page.locator("main").innerText()).isPositive();
    });
  }

  private void absence(Page page, LocalDate day, String substitute) {
    page.navigate(address("/identity/absences"));
    page.locator("main a[href$='/identity/absences/new']").first().click();
    fill(page, "since", TYPED.format(day));
    fill(page, "until", TYPED.format(day));
    choose(page, "substitute", substitute);
    send(page, "main form footer button.primary");
    path(page);
  }

  private void act(Page page, String referral, String kind, LocalDate day, String time) {
    page.navigate(address(referral));
    page.locator("main a[href$='/actions/new']").first().click();
    page.locator("main [name=kind][value=" + kind + "]").check();
    fill(page, "performedOn", TYPED.format(day));
    fill(page, "performedAt", time);
    fill(page, "team", "Ioana Drăghici\nȘtefan Neagu");
    fill(page, "found", "Copilul este la bunică, rănit ușor la mână.");
    fill(page, "measures", "Copilul a fost dus la medic, tatăl a părăsit locuința.");
    send(page, "#action-form button.primary");
    path(page);
  }

  /** What the registry made of a paper: where it is and its number. */
  private record Entry(String path, String number) {}

  private Entry entry(Page page, String subject, String sender) {
    page.navigate(address("/registry/new?direction=IN"));
    page.locator("main [name=direction][value=IN]").check();
    choose(page, "registry", "Registrul general");
    page.selectOption("main [name=channel]", "POST");
    page.locator("main [name=correspondent][value=NAMED]").check();
    fill(page, "name", sender);
    fill(page, "subject", subject);
    fill(page, "documentType", "adresă");
    fill(page, "pages", "2");
    choose(page, "unit", "Serviciul social");
    send(page, "#entry-form button.primary");
    return new Entry(path(page), page.locator("main h1").innerText().replaceAll(".*?([A-Z]+ \\d+/\\d+).*", "$1"));
  }

  private String petition(Page page) {
    var entry = entry(page, "Petiție: nemulțumire privind programul de lucru", "Aurel Ionescu");
    page.navigate(address(entry.path() + "/petition"));
    choose(page, "unit", "Serviciul social");
    page.locator("main [name=signed]").check();
    page.locator("main [name=identified]").check();
    send(page, "#petition-form button.primary");
    return path(page);
  }

  private String referral(Page page, String familyName, String age, @Nullable String trigger, String urgency) {
    page.navigate(address("/referrals/new"));
    page.selectOption("main [name=source]", "NEIGHBOUR");
    fill(page, "reportedOn", TYPED.format(MONDAY));
    fill(page, "reportedAt", "08:00");
    page.selectOption("main [name=channel]", "PHONE_NOTE");
    fill(page, "reporterName", "Marcela Oprea");
    page.locator("main [name=matter][value=CHILD]").check();
    fill(page, "persons[0].familyName", familyName);
    fill(page, "persons[0].givenName", "Maria");
    fill(page, "persons[0].age", age);
    if (trigger != null) {
      page.locator("main [name=triggers][value=" + trigger + "]").check();
    }
    page.locator("main [name=setting][value=URBAN]").check();
    page.locator("main [name=urgency][value=" + urgency + "]").check();
    fill(page, "description", "Se aud țipete și plâns în fiecare seară.");
    choose(page, "unit", "Serviciul social");
    send(page, "#referral-form footer button.primary");
    return path(page);
  }

  private void decide(Page page, String petition, String decision, Runnable filling) {
    page.navigate(address(petition));
    page.locator("main a[href*='decision=" + decision + "']").click();
    filling.run();
    send(page, "#decision-form button.primary");
  }

  /** Where a form led to; a form that came back fails with what it said. */
  private String path(Page page) {
    assertThat(page.locator(".errsum").count()).as(page.locator("main").innerText()).isZero();
    return page.url().substring(address("").length()).replaceAll("[?#].*", "");
  }

  /** The first administrator, the units, and seven officers with their roles. */
  private void institution(String token) {
    var page = anonymous(Look.ROMANIAN);
    page.navigate(address("/first-administrator"));
    fill(page, "token", token);
    fill(page, "institution", "DAS Probă");
    fill(page, "name", "Radu Ghiță");
    fill(page, "jobTitle", "administrator");
    fill(page, "signInName", "radu");
    fill(page, "password", CHOSEN);
    fill(page, "repeated", CHOSEN);
    send(page, SEND);
    clock.to(MONDAY.atTime(7, 50));
    var admin = as("radu");
    for (var unit : List.of("Registratura", "Serviciul social", "Serviciul beneficii")) {
      unit(admin, unit);
    }
    officer(admin, "Carmen Văleanu", "registrator", "Registratura", "carmen", new Role("Toate", "DAS Probă", "READ", "WORK"));
    officer(admin, "Mihai Țurcanu", "șef serviciu", "Serviciul social", "mihai", new Role("Toate", "Serviciul social", "READ", "APPROVE"));
    officer(admin, "Ioana Drăghici", "asistent social", "Serviciul social", "ioana", new Role("Toate", "Serviciul social", "READ", "WORK"));
    officer(admin, "Ștefan Neagu", "asistent social", "Serviciul social", "stefan", new Role("Toate", "Serviciul social", "READ", "WORK"));
    officer(admin, "Elena Știrbei", "director executiv", "DAS Probă", "elena", new Role("Toate", "DAS Probă", "READ", "APPROVE"));
    officer(admin, "Ileana Moraru", "consilier juridic", "DAS Probă", "ileana",
        new Role("Consilieri juridici", "DAS Probă", "READ", "WORK"), new Role("Toate", "DAS Probă", "READ"));
    officer(admin, "Doina Brânzan", "consilier financiar", "DAS Probă", "doina", new Role("Toate", "DAS Probă", "READ", "PAY"),
        new Role("Toate", "Serviciul beneficii", "WORK"));
    figure(admin, "TRIAGE_U1_URBAN", "1 HOURS");
    figure(admin, "TRIAGE_U2", "24 HOURS");
    admin.navigate(address("/registry/registries/new"));
    fill(admin, "code", "G");
    fill(admin, "name", "Registrul general");
    choose(admin, "unit", "Registratura");
    send(admin, SEND);
    path(admin);
  }

  /** What an officer may do, and for which unit. */
  private record Role(String context, String unit, String... levels) {}

  private void figure(Page admin, String code, String value) {
    admin.navigate(address("/parameters/" + code + "/values/new"));
    fill(admin, "value", value);
    fill(admin, "from", "01.01." + MONDAY.getYear());
    admin.locator("main [name=standing]").selectOption(new SelectOption().setIndex(1));
    fill(admin, "act", "Regulamentul instituției");
    fill(admin, "source", "hotărârea conducerii");
    send(admin, SEND);
    path(admin);
  }

  private void unit(Page admin, String name) {
    admin.navigate(address("/identity/units/new"));
    fill(admin, "name", name);
    choose(admin, "parent", "DAS Probă");
    send(admin, SEND);
  }

  /** On the page to which recording an officer leads, the roles are given and the first password is made. */
  private void officer(Page admin, String name, String job, String unit, String signInName, Role... roles) {
    admin.navigate(address("/identity/officers/new"));
    fill(admin, "name", name);
    fill(admin, "jobTitle", job);
    choose(admin, "unit", unit);
    fill(admin, "signInName", signInName);
    send(admin, SEND);
    for (var role : roles) {
      choose(admin, "context", role.context());
      choose(admin, "unit", role.unit());
      for (var level : role.levels()) {
        admin.locator("main [name=levels][value=" + level + "]").check();
      }
      send(admin, "main form[action$='/roles'] button.primary");
      path(admin);
    }
    send(admin, "form[action$='/password'] button");
    assertThat(admin.locator("code.secret").count()).as(admin.locator("main").innerText()).isOne();
    var once = admin.locator("code.secret").innerText();
    var own = anonymous(Look.ROMANIAN);
    own.navigate(address("/sign-in"));
    own.fill("#signInName", signInName);
    own.fill("#password", once);
    own.click("main button[type=submit]");
    fill(own, "current", once);
    fill(own, "chosen", CHOSEN);
    fill(own, "repeated", CHOSEN);
    send(own, SEND);
    pages.put(signInName, own);
  }

  private static void fill(Page page, String name, String value) {
    page.fill("main [name='" + name + "']", value);
  }

  private static void choose(Page page, String name, String label) {
    var value = page.locator("main select[name='" + name + "'] option").filter(new Locator.FilterOptions().setHasText(label))
        .first().getAttribute("value");
    page.selectOption("main select[name='" + name + "']", value);
  }
}
