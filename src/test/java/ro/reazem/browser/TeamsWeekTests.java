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
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestPropertySource;

/** A week of a team, from an empty institution: its officers, what comes in on Monday, and what became of it by Friday. */
@ExtendWith(OutputCaptureExtension.class)
@Import(TeamsWeekTests.Time.class)
@TestPropertySource(properties = "reazem.demo=false")
class TeamsWeekTests extends BrowserPages {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String CHOSEN = "trei corbi pe gard stau";
  private static final LocalDate MONDAY = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));

  @Autowired
  private TravellingClock clock;

  @Autowired
  private List<ScheduledTaskHolder> scheduled;

  private String administrator = CHOSEN;

  @TestConfiguration(proxyBeanMethods = false)
  static class Time {

    @Bean
    @Primary
    TravellingClock travellingClock() {
      return new TravellingClock();
    }
  }

  @Override
  protected String password(String signInName) {
    return administrator;
  }

  @Test
  void aWeekOfATeam(CapturedOutput output) {
    var token = output.getAll().replaceAll("(?s).*?\\b((?:[a-z2-9]{4}-){5}[a-z2-9]{4})\\b.*", "$1");
    institution(token);
    clock.to(MONDAY.atTime(8, 5));
    newDay();
    var referrals = monday();
    wednesday(referrals.urgent());
    friday(referrals.immediate());
  }

  /** Where two of the referrals are. */
  private record Referrals(String immediate, String urgent) {}

  /** What comes in: a letter, a petition, three referrals; the immediate one is answered within the hour, the urgent one is left lying. */
  private Referrals monday() {
    var registrar = as("carmen");
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
    clock.to(MONDAY.atTime(8, 45));
    act(worker, immediate);
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
    return new Referrals(immediate, urgent);
  }

  /** Nobody acted on the urgent one in its 24 hours: whoever works on it and the head are told. */
  private void wednesday(String urgent) {
    dawnOf(MONDAY.plusDays(2));
    var worker = as("ioana");
    worker.navigate(address("/worklist/deadlines"));
    assertThat(worker.locator("main tbody").first().innerText()).contains("Depășite");
    assertThat(worker.locator("main tbody").first().locator("a[href$='" + urgent + "']").count()).isPositive();
    screenshot(worker, "week-missed");
    var head = as("mihai");
    head.navigate(address("/worklist/news"));
    assertThat(head.locator("main").innerText()).contains("primul contact").doesNotContain("echipei mobile");
    head.navigate(address("/team"));
    assertThat(head.locator("main").innerText()).contains("Ioana Drăghici");
    screenshot(head, "week-team");
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
    clock.to(MONDAY.plusDays(7).atTime(9, 0));
    newDay();
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

  /** A new morning: everybody signs in again, and the rounds of the night are made. */
  private void dawnOf(LocalDate day) {
    clock.to(day.atTime(8, 10));
    newDay();
    scheduled.stream().flatMap(holder -> holder.getScheduledTasks().stream()).map(task -> task.getTask().getRunnable())
        .filter(round -> round.toString().matches(".*(TellingOfDeadlines|DeadlineRounds).*")).forEach(Runnable::run);
  }

  private void mine(Page page, String path) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
      page.navigate(address("/cases?of=MINE"));
      assertThat(page.locator("main a[href$='" + path + "']").count()).as(page.locator("main").innerText()).isPositive();
    });
  }

  private void act(Page page, String referral) {
    page.navigate(address(referral + "/actions/new"));
    page.locator("main [name=kind]").first().check();
    fill(page, "performedOn", TYPED.format(MONDAY));
    fill(page, "performedAt", "08:20");
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
    var admin = as("radu");
    unit(admin, "Registratura");
    unit(admin, "Serviciul social");
    officer(admin, "Carmen Văleanu", "registrator", "Registratura", "carmen");
    officer(admin, "Mihai Țurcanu", "șef serviciu", "Serviciul social", "mihai");
    officer(admin, "Ioana Drăghici", "asistent social", "Serviciul social", "ioana");
    officer(admin, "Ștefan Neagu", "asistent social", "Serviciul social", "stefan");
    officer(admin, "Elena Știrbei", "director executiv", "DAS Probă", "elena");
    officer(admin, "Ileana Moraru", "consilier juridic", "DAS Probă", "ileana");
    officer(admin, "Doina Brânzan", "consilier financiar", "DAS Probă", "doina");
    role(admin, "Elena Știrbei", "Toate", "DAS Probă", "READ", "APPROVE");
    role(admin, "Ileana Moraru", "Consilieri juridici", "DAS Probă", "READ", "WORK");
    role(admin, "Ileana Moraru", "Toate", "DAS Probă", "READ");
    role(admin, "Doina Brânzan", "Toate", "DAS Probă", "READ", "PAY");
    role(admin, "Carmen Văleanu", "Toate", "DAS Probă", "READ", "WORK");
    role(admin, "Mihai Țurcanu", "Toate", "Serviciul social", "READ", "APPROVE");
    role(admin, "Ioana Drăghici", "Toate", "Serviciul social", "READ", "WORK");
    role(admin, "Ștefan Neagu", "Toate", "Serviciul social", "READ", "WORK");
    figure(admin, "TRIAGE_U1_URBAN", "1 HOURS");
    figure(admin, "TRIAGE_U2", "24 HOURS");
    admin.navigate(address("/registry/registries/new"));
    fill(admin, "code", "G");
    fill(admin, "name", "Registrul general");
    choose(admin, "unit", "Registratura");
    send(admin, SEND);
    path(admin);
  }

  private void role(Page admin, String name, String context, String unit, String... levels) {
    admin.navigate(address("/identity/officers"));
    admin.locator("main tr", new Page.LocatorOptions().setHasText(name)).locator("a.rowlink").first().click();
    choose(admin, "context", context);
    choose(admin, "unit", unit);
    for (var level : levels) {
      admin.locator("main [name=levels][value=" + level + "]").check();
    }
    send(admin, "main form[action$='/roles'] button.primary");
    path(admin);
  }

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

  private void officer(Page admin, String name, String job, String unit, String signInName) {
    admin.navigate(address("/identity/officers/new"));
    fill(admin, "name", name);
    fill(admin, "jobTitle", job);
    choose(admin, "unit", unit);
    fill(admin, "signInName", signInName);
    send(admin, SEND);
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
    own.context().close();
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
