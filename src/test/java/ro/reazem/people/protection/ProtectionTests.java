package ro.reazem.people.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.household.FoundingHousehold;
import ro.reazem.people.household.FoundingHousehold.Founder;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.PersonDetails;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** The places of a protected person: who sees them, and where they are no longer told. */
@SpringBootTest
@AutoConfigureMockMvc
class ProtectionTests {

  private static final LocalDate SINCE = LocalDate.of(2020, 5, 1);
  private static final int LOCALITY = 1017;

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired RegisteringPerson registering;
  @Autowired FoundingHousehold founding;
  private final String secret = OwnWord.after("Strada");
  private final String familyName = OwnWord.after("Ferita");
  private final Officer stranger = SignIn.stranger("Străinul", "people READ WORK APPROVE");
  private PersonId person;
  private UUID household;

  @BeforeEach
  void aVictimWithAHousehold() {
    var address = new Address(LOCALITY, secret, "7", "", "", "", "", "", "RO", "");
    person = registering.register(new RegisteringPerson.Entry(PersonId.create(), UUID.randomUUID(), new PersonDetails(familyName, "Ana",
        LocalDate.of(1990, 2, 3), "", Sex.FEMALE, MaritalStatus.MARRIED, "RO", null, null, "0744" + secret, ""), "", AddressKind.DOMICILE,
        address, SINCE), By.PROGRAM);
    household = founding.found(UUID.randomUUID(), UUID.randomUUID(), address, SINCE,
        List.of(new Founder(person, HouseholdRole.REFERENCE_PERSON, SINCE, null)), By.PROGRAM);
    await(() -> told("select address_line from directory.person where id = :id", person.value()).contains(secret));
    await(() -> told("select address_line from directory.household where id = :id", household).contains(secret));
  }

  @Test
  void beforeTheProtectionEverybodyOfTheDomainSeesThePlace() {
    assertThat(get(stranger, page(""))).bodyText().contains(secret);
    assertThat(get(stranger, "/people/households/" + household)).bodyText().contains(secret);
  }

  @Test
  void noPageTellsAStrangerWhereAProtectedPersonIsAndNoFormChangesIt() {
    protect();
    for (var part : List.of("", "/addresses", "/household", "/relations", "/history")) {
      assertThat(get(stranger, page(part))).as(part).hasStatusOk().bodyText().contains(familyName, "loc protejat")
          .doesNotContain(secret, "??");
    }
    assertThat(get(stranger, "/people/households/" + household)).hasStatusOk().bodyText().contains("adresa este protejată")
        .doesNotContain(secret, "??");
    for (var form : List.of(page("/change"), page("/addresses/new"), page("/protection"), "/people/households/" + household + "/address")) {
      assertThat(get(stranger, form)).as(form).hasStatus(403).bodyText().doesNotContain(secret);
    }
    assertThat(mvc.post().uri(page("/protection/end")).with(SignIn.as(stranger)).with(csrf()).param("endReason", "așa vreau"))
        .hasStatus(403);
  }

  @Test
  void listsSearchesAndTheOtherModulesNoLongerKnowThePlace() {
    protect();
    await(() -> told("select coalesce(siruta::text, 'none') || address_line from directory.person where id = :id", person.value())
        .equals("none"));
    await(() -> told("select coalesce(siruta::text, 'none') || address_line from directory.household where id = :id", household)
        .equals("none"));
    await(() -> told("select coalesce(siruta::text, 'none') || address_line from financialaid.known_person where id = :id", person.value())
        .equals("none"));
    await(() -> told("select coalesce(siruta::text, 'none') || address_line from financialaid.known_household where id = :id", household)
        .equals("none"));
    assertThat(told("select cardinality(localities)::text from people.search_entry where person_id = :id", person.value())).isEqualTo("0");
    for (var who : List.of(stranger, SignIn.officer("asistent"))) {
      assertThat(get(who, "/people/search?q=" + familyName)).hasStatusOk().bodyText().contains(familyName).doesNotContain("Abrud");
      assertThat(get(who, "/people/search/suggest?q=" + familyName)).bodyText().contains(familyName).doesNotContain("Abrud");
    }
  }

  @Test
  void whoAnswersForTheProtectionSeesAndEndsIt() {
    protect();
    var officer = SignIn.officer("asistent");
    assertThat(get(officer, page("/addresses"))).hasStatusOk().bodyText().contains(secret);
    assertThat(get(officer, page("/protection"))).hasStatusOk().bodyText().contains("ordinul nr. 12").doesNotContain("??");
    assertThat(get(head(), page("/addresses"))).as("the head of the unit").bodyText().contains(secret);
    assertThat(end(officer, "")).hasStatus(422);
    assertThat(end(officer, "ordinul a încetat")).hasStatus3xxRedirection();
    assertThat(get(stranger, page("/addresses"))).bodyText().contains(secret);
    await(() -> told("select address_line from directory.person where id = :id", person.value()).contains(secret));
    await(() -> told("select address_line from directory.household where id = :id", household).contains(secret));
  }

  @Test
  void accessTakenInAnEmergencyShowsThePlaceAndAConflictOfInterestTakesItAway() {
    protect();
    await(() -> count("select count(*) from directory.case_relation where context = 'people' and case_id = :id") == 1);
    assertThat(mvc.post().uri("/identity/access/new").with(SignIn.as(stranger)).with(csrf()).param("context", "people")
        .param("caseId", person.toString()).param("reason", "O însoțesc la spital acum").param("key", UUID.randomUUID().toString()))
        .hasStatus3xxRedirection();
    await(() -> count("select count(*) from directory.case_grant where case_id = :id") == 1);
    assertThat(get(stranger, page("/addresses"))).bodyText().contains(secret);
    jdbc.sql("""
        insert into directory.conflict (id, revision, told_at, officer_id, person_id, ended)
        values (:conflict, 0, now(), :officer, :person, false)""").param("conflict", UUID.randomUUID()).param("officer", stranger.id())
        .param("person", person.value()).update();
    assertThat(get(stranger, page("/addresses"))).bodyText().doesNotContain(secret);
  }

  private void protect() {
    assertThat(mvc.post().uri(page("/protection")).with(SignIn.as("asistent")).with(csrf()).param("reason", "DOMESTIC_VIOLENCE")
        .param("basis", "ordinul nr. 12 din 03.11.2026").param("key", UUID.randomUUID().toString())).hasStatus3xxRedirection();
  }

  private MvcTestResult end(Officer who, String why) {
    return mvc.post().uri(page("/protection/end")).with(SignIn.as(who)).with(csrf()).param("endReason", why).exchange();
  }

  private Officer head() {
    // the unit of the officers that tests sign in
    return new Officer(UUID.randomUUID(), "sefa", "Șefa", "șef serviciu", SignIn.UNIT,
        Set.of(new HeldRole("people", Level.APPROVE, SignIn.UNIT), new HeldRole("people", Level.READ, SignIn.UNIT)));
  }

  private String page(String part) {
    return "/people/persons/" + person + part;
  }

  private MvcTestResult get(Officer who, String uri) {
    return mvc.get().uri(uri).with(SignIn.as(who)).exchange();
  }

  private String told(String sql, UUID id) {
    return jdbc.sql(sql).param("id", id).query(String.class).optional().orElse("");
  }

  private int count(String sql) {
    return jdbc.sql(sql).param("id", person.value()).query(Integer.class).single();
  }

  private static void await(BooleanSupplier told) {
    for (int i = 0; i < 200 && !told.getAsBoolean(); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    assertThat(told.getAsBoolean()).isTrue();
  }
}
