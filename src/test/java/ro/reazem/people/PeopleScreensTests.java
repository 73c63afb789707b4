package ro.reazem.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import ro.reazem.testing.InventedCnp;
import ro.reazem.testing.SignIn;

/** The screens of the register, as an officer meets them. */
@SpringBootTest
@AutoConfigureMockMvc
class PeopleScreensTests {

  @Autowired WebApplicationContext context;
  @Autowired JdbcClient jdbc;
  MockMvcTester mvc;

  @BeforeEach
  void setUp() {
    mvc = MockMvcTester.from(context, builder -> builder.apply(SecurityMockMvcConfigurers.springSecurity()).build());
  }

  @Test
  void theCnpFillsBirthDateAndSex() {
    var cnp = InventedCnp.born("2691128");
    var page = follow(post("/people/persons", person("Țurcanu", "Maria", cnp)));
    assertThat(page.text()).contains("Maria Țurcanu", "28.11.1969", "femeie");
    assertThat(page.html()).doesNotContain(cnp);
  }

  @Test
  void aBirthDateThatContradictsTheCnpIsRefusedBesideTheCnpAndEverythingTypedStays() {
    var form = person("Țurcanu", "Maria", InventedCnp.born("2691128"));
    form.put("bornOn", "27.11.1969");
    form.put("phone", "0200 555 117");
    var page = refused(post("/people/persons", form));
    assertThat(page.select(".field.bad label[for=cnp]")).hasSize(1);
    assertThat(page.select("#phone").val()).isEqualTo("0200 555 117");
    assertThat(page.select("#bornOn").val()).isEqualTo("27.11.1969");
  }

  @Test
  void aDayThatTheCalendarDoesNotHaveIsRefusedKindly() {
    var form = person("Țurcanu", "Maria", "");
    form.put("bornOn", "31.02.2026");
    assertThat(refused(post("/people/persons", form)).select("#bornOn-error").text()).contains("nu există în calendar");
  }

  @Test
  void aBirthAheadIsRefused() {
    var form = person("Țurcanu", "Maria", "");
    form.put("bornOn", "01.01.2199");
    assertThat(refused(post("/people/persons", form)).select("#bornOn-error").text()).contains("viitor");
  }

  @Test
  void aForeignCodeAsksForTheBirthDate() {
    var form = person("Munteanu", "Nadejda", InventedCnp.of("880010170001"));
    assertThat(refused(post("/people/persons", form)).select("#bornOn-error").text()).contains("secolul");
  }

  @Test
  void unknownCountyDigitsAreAcceptedWithAWarning() {
    var digits = "2691128880%02d".formatted(jdbc.sql("select count(*) from people.person").query(Integer.class).single() % 90 + 1);
    var page = follow(post("/people/persons", person("Văcaru", "Elena", InventedCnp.of(digits))));
    assertThat(page.select(".alert-chip.warn").text()).contains("Județul din CNP");
  }

  @Test
  void namesWithSignsThatAreNoLettersAreRefusedAndKept() {
    for (var bad : new String[] {"Ana 😀", "Ana \u202EtseT", "A\u0000na", "x".repeat(10_000)}) {
      var page = refused(post("/people/persons", person("Țurcanu", bad, "")));
      assertThat(page.select(".field.bad label[for=givenName]")).as(bad).hasSize(1);
      assertThat(page.select("#familyName").val()).isEqualTo("Țurcanu");
    }
  }

  @Test
  void theSameFormSentTwiceEntersOnePersonAndLeadsToIt() {
    var form = person("Drăghici", "Ștefan", "");
    assertThat(post("/people/persons", form).getResponse().getRedirectedUrl())
        .isEqualTo(post("/people/persons", form).getResponse().getRedirectedUrl());
  }

  @Test
  void aCnpThatSomebodyHoldsIsRefusedWithALinkToThem() {
    var cnp = InventedCnp.born("2691128");
    var holder = post("/people/persons", person("Cojocaru", "Ilinca", cnp)).getResponse().getRedirectedUrl();
    var page = refused(post("/people/persons", person("Cojocaru", "Ilinca", cnp)));
    assertThat(page.select(".notice.warn a").attr("href")).isEqualTo(holder);
  }

  @Test
  void twoOfficersChangingTheSamePersonSeeBothValues() {
    var path = post("/people/persons", person("Pârvu", "Ana", "")).getResponse().getRedirectedUrl();
    var version = get(path + "/change").select("[name=version]").val();
    var first = change("Pârvu", "Ana", version);
    first.put("phone", "0200 111 111");
    assertThat(post(path + "/change", first)).hasStatus(302);
    var second = change("Pârvu", "Anca", version);
    var answer = post(path + "/change", second);
    assertThat(answer).hasStatus(409);
    var page = parsed(answer);
    assertThat(page.select("#h-both").parents().select("table").text()).contains("Ana", "Anca", "0200 111 111");
    assertThat(page.select(".notice.warn").text()).contains("a salvat între timp (");
    assertThat(page.select("#givenName").val()).isEqualTo("Anca");
    second.put("version", page.select("[name=version]").val());
    assertThat(page.select("[name='_saved.phone']").val()).isEqualTo("0200 111 111");
    assertThat(post(path + "/change", second)).hasStatus(302);
  }

  @Test
  void aNameGivenUpByLawStaysAsFormerName() {
    var path = post("/people/persons", person("Pîrvu", "Ana", "")).getResponse().getRedirectedUrl();
    post(path + "/change", change("Pârvu", "Ana", "0"));
    assertThat(get(path).select(".idfacts").text()).contains("Nume anterior Pîrvu");
  }

  @Test
  void deathBeforeBirthIsRefused() {
    var form = person("Sârbu", "Vasile", "");
    form.put("bornOn", "01.02.1950");
    var path = post("/people/persons", form).getResponse().getRedirectedUrl();
    assertThat(refused(post(path + "/death", Map.of("diedOn", "01.02.1949"))).select("#diedOn-error").text())
        .contains("înaintea nașterii");
    assertThat(post(path + "/death", Map.of("diedOn", "1.2.2020"))).hasStatus(302);
    assertThat(get(path).select(".idfacts").text()).contains("Decedat la 01.02.2020");
  }

  @Test
  void aSecondDomicileEndsTheFirstAndAnOverlappingOneIsRefused() {
    var path = post("/people/persons", person("Olaru", "Ion", "")).getResponse().getRedirectedUrl();
    post(path + "/addresses", address("01.01.2020", "1026"));
    post(path + "/addresses", address("01.06.2022", "1026"));
    assertThat(get(path + "/addresses").text()).contains("01.01.2020 – 31.05.2022", "din 01.06.2022");
    assertThat(refused(post(path + "/addresses", address("01.03.2021", "1026"))).select("#since-error").text())
        .contains("Există deja o adresă de acest fel");
  }

  @Test
  void aWholeFamilyIsRegisteredOnOnePageOnce() {
    var form = family(InventedCnp.born("2691128"), "Rareș-Ioan");
    var answer = post("/people/households", form);
    var page = follow(answer);
    assertThat(page.text()).contains("Gospodăria Maria Țurcanu", "Rareș-Ioan Țurcanu", "2 persoane");
    assertThat(post("/people/households", form).getResponse().getRedirectedUrl())
        .isEqualTo(answer.getResponse().getRedirectedUrl());
    var child = page.select("a.rowlink").stream().filter(link -> link.text().startsWith("Rareș")).findFirst().orElseThrow();
    assertThat(get(child.attr("href")).select("aside").text()).contains("părinte Maria Țurcanu");
  }

  @Test
  void aFamilyWithOneWrongRowEntersNobodyAndKeepsWhatWasTyped() {
    int before = jdbc.sql("select count(*) from people.person where given_name = 'Numai-Aici'").query(Integer.class).single();
    var form = family("", "Numai-Aici");
    form.put("members[1].cnp", "1234567890123");
    var page = refused(post("/people/households", form));
    assertThat(page.select(".field.bad label[for=members-1-cnp]")).hasSize(1);
    assertThat(page.select("#members-1-givenName").val()).isEqualTo("Numai-Aici");
    assertThat(jdbc.sql("select count(*) from people.person where given_name = 'Numai-Aici'").query(Integer.class).single())
        .isEqualTo(before);
  }

  @Test
  void rowsAreAddedAndPeoplePickedWithoutJavaScript() {
    var path = post("/people/persons", person("Ungureanu", "Sânziana", "")).getResponse().getRedirectedUrl();
    var form = family("", "Matei");
    form.put("act", "add");
    assertThat(parsed(post("/people/households", form)).select("fieldset.memberrow")).hasSize(3);
    form.put("act", "find");
    form.put("find", "Sanziana Ungur");
    var pick = parsed(post("/people/households", form)).select("button[name=pick]");
    assertThat(pick).isNotEmpty();
    form.remove("act");
    form.put("pick", path.substring(path.lastIndexOf('/') + 1));
    assertThat(parsed(post("/people/households", form)).select("fieldset.memberrow").text()).contains("Sânziana Ungureanu");
  }

  @Test
  void aPersonWhoLivesElsewhereIsRefusedWithTheNameOfThatHousehold() {
    var household = follow(post("/people/households", family("", "Luca")));
    var child = household.select("a.rowlink").last().attr("href");
    var form = family("", "Tudor");
    form.put("members[2].personId", child.substring(child.lastIndexOf('/') + 1));
    form.put("members[2].role", "CHILD");
    assertThat(refused(post("/people/households", form)).select(".errsum").text())
        .contains("Luca Țurcanu face deja parte din gospodăria Maria Țurcanu");
  }

  @Test
  void theWholeCnpIsShownOnRequestOnlyAndThatIsKept() {
    var cnp = InventedCnp.born("2691128");
    var path = post("/people/persons", person("Ghiță", "Daria", cnp)).getResponse().getRedirectedUrl();
    for (var tab : new String[] {"", "/addresses", "/household", "/relations", "/history", "/change"}) {
      assertThat(get(path + tab).html()).doesNotContain(cnp);
    }
    var shown = post(path + "/cnp", Map.of());
    assertThat(parsed(shown).text()).contains(cnp);
    assertThat(shown.getResponse().getHeader("Refresh")).startsWith("60;");
    assertThat(jdbc.sql("select officer_name from audit.line l join audit.about a on a.line = l.id where a.subject = :id and kind = 'REVEAL'")
        .param("id", UUID.fromString(path.substring(path.lastIndexOf('/') + 1))).query(String.class).list())
        .containsExactly("Ioana Drăghici");
  }

  @Test
  void confidentialAddressesStayInsideTheRegister() {
    var path = post("/people/persons", person("Văcaru", "Bianca", "")).getResponse().getRedirectedUrl();
    var form = address("01.01.2021", "1026");
    form.put("kind", "CONFIDENTIAL");
    form.put("address.street", "Str. Ascunsă");
    post(path + "/addresses", form);
    assertThat(get(path + "/addresses").text()).contains("Str. Ascunsă");
    assertThat(parsed(mvc.get().uri(path + "/addresses").with(SignIn.as("plati")).exchange()).text())
        .doesNotContain("Ascunsă");
    assertThat(jdbc.sql("select count(*) from events.event_publication where serialized_event like '%Ascuns%'")
        .query(Integer.class).single()).isZero();
  }

  @Test
  void relationsAreEnteredFromOneSideAndReadFromBoth() {
    var mother = post("/people/persons", person("Ionescu", "Rodica", "")).getResponse().getRedirectedUrl();
    var son = post("/people/persons", person("Ionescu", "Vlăduț", "")).getResponse().getRedirectedUrl();
    post(son + "/relations", Map.of("other", mother.substring(mother.lastIndexOf('/') + 1), "kind", "PARENT"));
    assertThat(get(son + "/relations").text()).contains("Rodica Ionescu părinte");
    assertThat(get(mother + "/relations").text()).contains("Vlăduț Ionescu copil");
  }

  @Test
  void aMeasureOfProtectionNeedsARepresentativeAndARuling() {
    var path = post("/people/persons", person("Nuță", "Veta", "")).getResponse().getRedirectedUrl();
    var form = new LinkedHashMap<>(Map.of("kind", "SPECIAL_GUARDIANSHIP", "authority", "Judecătoria Măgura", "rulingNumber",
        "512/2024", "rulingDate", "12.05.2024", "since", "01.06.2024"));
    assertThat(refused(post(path + "/measures", form)).select("#representativeName-error")).hasSize(1);
    form.put("representativeName", "Aurel Nuță");
    form.put("until", "01.06.2029");
    post(path + "/measures", form);
    assertThat(get(path + "/relations").text()).contains("tutelă specială", "Aurel Nuță", "512/2024");
  }

  @Test
  void aMeasureLongerThanTheLawAllowsIsRefusedWithTheMaximumAndItsGround() {
    var path = post("/people/persons", person("Nuță", "Leana", "")).getResponse().getRedirectedUrl();
    var form = measure("ASSISTANCE", LocalDate.now().plusYears(2).plusDays(1));
    assertThat(refused(post(path + "/measures", form)).select("#until-error").text()).contains("cel mult 2 ani", "Legea nr. 140/2022",
        day(LocalDate.now().minusDays(1).plusYears(2)));
    form.remove("until");
    assertThat(refused(post(path + "/measures", form)).select("#until-error").text()).contains("până când durează");
    form.put("kind", "SPECIAL_GUARDIANSHIP");
    form.put("until", day(LocalDate.now().plusYears(15).minusDays(2)));
    assertThat(refused(post(path + "/measures", form)).select("#until-error").text()).contains("cel mult 5 ani", "de confirmat");
    form.put("permanent", "on");
    assertThat(post(path + "/measures", form)).hasStatus3xxRedirection();
    form.put("key", UUID.randomUUID().toString());
    form.put("kind", "CURATORSHIP");
    assertThat(refused(post(path + "/measures", form)).select("#permanent-error")).hasSize(1);
    form.remove("permanent");
    assertThat(post(path + "/measures", form)).as("as the court set it").hasStatus3xxRedirection();
  }

  @Test
  void theEndOfAMeasureIsToldOnThePersonAndInTheListUntilANewRulingGoesOn() {
    var path = post("/people/persons", person("Nuță", "Dănuț", "")).getResponse().getRedirectedUrl();
    var form = measure("JUDICIAL_COUNSELLING", LocalDate.now().plusDays(25));
    post(path + "/measures", form);
    assertThat(get(path).select(".alert-chip.crit").text()).contains("consiliere judiciară", "se încheie în 25 de zile");
    var row = "a[href='" + path + "/relations']";
    assertThat(get("/people/persons/measures?within=30&size=50").select(row)).hasSize(1);
    var next = measure("JUDICIAL_COUNSELLING", LocalDate.now().plusYears(2));
    next.put("since", day(LocalDate.now()));
    post(path + "/measures", next);
    assertThat(get(path).select(".alert-chip.crit")).isEmpty();
    assertThat(get("/people/persons/measures?within=30&size=50").select(row)).isEmpty();
    var old = measure("OLD_INTERDICTION", LocalDate.now().plusYears(9));
    old.remove("until");
    post(path + "/measures", old);
    assertThat(get(path).select(".alert-chip.warn").text()).contains("cereți hotărârea nouă");
  }

  private static Map<String, String> measure(String kind, LocalDate until) {
    var ruled = day(LocalDate.now().minusDays(1));
    return new LinkedHashMap<>(Map.of("key", UUID.randomUUID().toString(), "kind", kind, "authority", "Judecătoria Măgura",
        "rulingNumber", "512/2026", "rulingDate", ruled, "since", ruled, "until", day(until), "representativeName", "Aurel Nuță"));
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd.MM.uuuu").format(day);
  }

  @Test
  void thePagesRunFewStatementsAndTheListShowsPeople() {
    assertThat(get("/people/persons?size=50").select("tbody tr")).hasSizeGreaterThan(3);
    assertThat(get("/people/persons/new").select("h1")).hasSize(1);
    assertThat(get("/people/households/new").select("fieldset.memberrow")).hasSize(3);
  }

  private Map<String, String> person(String familyName, String givenName, String cnp) {
    var form = new LinkedHashMap<String, String>();
    form.put("key", UUID.randomUUID().toString());
    form.put("familyName", familyName);
    form.put("givenName", givenName);
    form.put("cnp", cnp);
    form.put("citizenship", "RO");
    return form;
  }

  private Map<String, String> change(String familyName, String givenName, String version) {
    var form = person(familyName, givenName, "");
    form.put("version", version);
    form.put("nameChange", "LEGAL");
    return form;
  }

  private Map<String, String> address(String since, String siruta) {
    return new LinkedHashMap<>(Map.of("kind", "DOMICILE", "since", since, "address.siruta", siruta, "address.sirutaText", "",
        "address.country", "RO", "address.street", "Str. Morii"));
  }

  private Map<String, String> family(String cnp, String child) {
    var form = address("01.05.2020", "1026");
    form.put("key", UUID.randomUUID().toString());
    form.put("members[0].role", "REFERENCE_PERSON");
    form.put("members[0].familyName", "Țurcanu");
    form.put("members[0].givenName", "Maria");
    form.put("members[0].cnp", cnp);
    form.put("members[1].role", "CHILD");
    form.put("members[1].familyName", "Țurcanu");
    form.put("members[1].givenName", child);
    form.put("members[1].bornOn", "11.08.2022");
    return form;
  }

  private MvcTestResult post(String path, Map<String, String> form) {
    var request = mvc.post().uri(path).with(SignIn.as("asistent")).with(SecurityMockMvcRequestPostProcessors.csrf());
    form.forEach((name, value) -> request.param(name, value));
    return request.exchange();
  }

  private Document get(String path) {
    var answer = mvc.get().uri(path).with(SignIn.as("asistent")).exchange();
    assertThat(answer).hasStatusOk();
    return parsed(answer);
  }

  private Document follow(MvcTestResult answer) {
    assertThat(answer).as(() -> parsed(answer).select(".err, .errsum").text()).hasStatus(302);
    return get(answer.getResponse().getRedirectedUrl());
  }

  private Document refused(MvcTestResult answer) {
    assertThat(answer).hasStatus(422);
    return parsed(answer);
  }

  private static Document parsed(MvcTestResult answer) {
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString());
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
