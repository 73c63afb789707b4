package ro.reazem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.application.RequestFields;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.identity.unit.OrganisingUnits;
import ro.reazem.identity.unit.UnitId;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.InventedCnp;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** A double click sends a form twice at the same moment: one thing is created and both answers lead to it. */
@SpringBootTest
@AutoConfigureMockMvc
class DoubleClickTests {

  private static final RequestPostProcessor ASISTENT = SignIn.as("asistent");

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired OrganisingUnits units;
  @Autowired Clock clock;

  private final String word = OwnWord.after("") + "dubla";
  private Map<String, String> form;

  @BeforeEach
  void aFreshForm() {
    form = new LinkedHashMap<>(Map.of("key", UUID.randomUUID().toString()));
  }

  @Test
  void onePersonIsEntered() {
    form.putAll(Map.of("familyName", word, "givenName", "Ana", "citizenship", "RO", "cnp", InventedCnp.born("2711128")));
    bothLeadTo("/people/persons", ASISTENT, "/people/persons/");
    assertThat(count("people.person where family_name = :word")).isEqualTo(1);
  }

  @Test
  void oneFamilyIsEntered() {
    form.putAll(Map.of("since", "01.05.2020", "address.siruta", "1026", "address.country", "RO", "members[0].role", "REFERENCE_PERSON",
        "members[0].familyName", word, "members[0].givenName", "Ana", "members[0].cnp", InventedCnp.born("2711128")));
    form.putAll(Map.of("members[1].role", "CHILD", "members[1].familyName", word, "members[1].givenName", "Ion", "members[1].bornOn",
        "11.08.2022"));
    bothLeadTo("/people/households", ASISTENT, "/people/households/");
    assertThat(count("people.person where family_name = :word")).isEqualTo(2);
  }

  @Test
  void oneRequestIsRegisteredOneProposalSentOneDispositionSignedAndOneChangeProposed() {
    var today = LocalDate.now(clock);
    var family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    RequestFields.v3(family, today).each(form::put);
    var page = bothLeadTo("/financialaid/applications/new", ASISTENT, "/financialaid/applications/");

    form = new LinkedHashMap<>(Map.of("version", "0"));
    mvc.post().uri(page + "/check-start").with(ASISTENT).with(csrf()).param("version", "0").exchange();
    form = hidden(page + "/proposal");
    form.putAll(Map.of("choice", "GRANT", "reasonsGrant", "Sunt îndeplinite condițiile.", "confirmed", "true"));
    bothLeadTo(page + "/proposal", ASISTENT, page);

    var proposal = "/financialaid/proposals/" + jdbc.sql("select id from financialaid.proposal where household_id = :id")
        .param("id", family.household).query(UUID.class).single();
    form = new LinkedHashMap<>(Map.of("choice", "APPROVE", "confirmed", "true"));
    bothLeadTo(proposal, SignIn.as("sef"), "/financialaid/decisions/");

    var right = "/financialaid/entitlements/" + jdbc.sql("select id from financialaid.entitlement where household_id = :id")
        .param("id", family.household).query(UUID.class).single();
    form = new LinkedHashMap<>(Map.of("ground", "REQUESTED", "reasons", "la cerere", "lastDay",
        YearMonth.from(today).plusMonths(2).atEndOfMonth().toString()));
    bothLeadTo(right + "/end", ASISTENT, "/financialaid/proposals/");
  }

  @Test
  void oneMonthlyListIsOpened() {
    var month = YearMonth.of(2010, 1).plusMonths(Math.abs(word.hashCode() % 60));
    form.put("scheme", "VMI");
    form.put("month", month.toString());
    bothLeadTo("/financialaid/monthly-lists", SignIn.as("plati"), "/financialaid/monthly-lists/");
  }

  @Test
  void oneOfficerAndOneUnitAreEntered() {
    var unit = units.open(UnitId.random(), "Unitatea " + word, null, null).value();
    var admin = SignIn.as(new Officer(UUID.randomUUID(), "a", "A", "f", unit, Set.of(new HeldRole("identity", Level.ADMINISTER, unit))));
    form.putAll(Map.of("name", "Ana Dublă", "jobTitle", "inspector", "unit", unit.toString(), "signInName", word));
    bothLeadTo("/identity/officers", admin, "/identity/officers/");
    form.putAll(Map.of("name", "Serviciul " + word, "parent", unit.toString()));
    bothLeadTo("/identity/units", admin, "/identity/units");
    assertThat(jdbc.sql("select count(*) from identity.unit where name = :name").param("name", "Serviciul " + word)
        .query(Integer.class).single()).isEqualTo(1);
  }

  @Test
  void oneParameterValueIsEntered() {
    var code = "TRIAL_" + UUID.randomUUID().toString().substring(0, 8);
    jdbc.sql("""
        insert into platform.parameter (code, context, family, kind, unit, title_ro, title_en)
        values (:code, 'none', 'trial', 'LEI', 'lei-month', 'Probă', 'Trial')""").param("code", code).update();
    form.putAll(Map.of("value", "120", "from", "01.03.2025", "standing", "VERIFIED", "act", "Legea 1/2000", "source", "M.Of."));
    bothLeadTo("/parameters/" + code + "/values", SignIn.as("admin"), "/parameters/" + code);
  }

  @Test
  void oneImportIsBegun() {
    form.put("file", "Nume;Prenume;Data nașterii;Sex\n" + word + ";Ana;01.02.1990;F\n");
    bothLeadTo("/people/imports", SignIn.as("admin"), "/people/imports/");
    assertThat(count("people.import where form_key::text = :word", form.get("key"))).isEqualTo(1);
  }

  /** Sends the form from two threads at once, and then once more as a page that is loaded again. */
  private String bothLeadTo(String uri, RequestPostProcessor officer, String expected) {
    var barrier = new CyclicBarrier(2);
    Callable<MvcTestResult> click = () -> {
      barrier.await();
      return send(uri, officer);
    };
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(click);
      var second = threads.submit(click);
      var led = redirected(first.get());
      assertThat(led).startsWith(expected).isEqualTo(redirected(second.get())).isEqualTo(redirected(send(uri, officer)));
      return led;
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private MvcTestResult send(String uri, RequestPostProcessor officer) {
    var file = form.get("file");
    if (file != null) {
      return mvc.post().uri(uri).with(officer).with(csrf()).multipart().param("key", form.get("key"))
          .file(new MockMultipartFile("file", "persoane.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8))).exchange();
    }
    var request = mvc.post().uri(uri).with(officer).with(csrf());
    form.forEach((name, value) -> request.param(name, value));
    return request.exchange();
  }

  private static String redirected(MvcTestResult answer) {
    assertThat(answer).as(() -> Jsoup.parse(text(answer)).select(".err, .errsum, .notice, h1").text()).hasStatus3xxRedirection();
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  private Map<String, String> hidden(String uri) {
    var fields = new LinkedHashMap<String, String>();
    Jsoup.parse(text(mvc.get().uri(uri).with(ASISTENT).exchange())).select("main form input[type=hidden]")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    return fields;
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private int count(String of) {
    return count(of, word);
  }

  private int count(String of, String what) {
    return jdbc.sql("select count(*) from " + of).param("word", what).query(Integer.class).single();
  }
}
