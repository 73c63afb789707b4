package ro.reazem.financialaid.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.kernel.CaseRef;
import ro.reazem.testing.Desk;
import ro.reazem.testing.Heard;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** A dwelling from the register to the family that lives in it: L5 and L6 of the domain notes among them. */
@SpringBootTest
@AutoConfigureMockMvc
class TenancyTests implements Desk {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String[] PAPERS = {"IDENTITY", "CIVIL_STATUS", "INCOME_PROOF", "TAX_CERTIFICATE", "DECLARATION", "LEASE"};
  private static final String DWELLINGS = "/financialaid/housing/dwellings";

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  @Autowired RentRegister register;
  LocalDate today;

  @BeforeEach
  void theInstitutionSetItsFiguresAndTheCouncilItsGrid() {
    today = LocalDate.now(clock);
    set("AVG_NET_EARNINGS", "5500");
    set("HOUSING_LIST_CHALLENGE", "10 DAYS");
    set("HOUSING_OFFER_ANSWER", "10 DAYS");
    set("HOUSING_RENT_PER_M2", "12");
    set("HOUSING_RENT_PART_MONTH", "WHOLE_MONTH");
    for (int persons = 1; persons <= 8; persons++) {
      set("HOUSING_ROOMS." + persons, String.valueOf(Math.min(persons, 5)));
    }
    if (jdbc.sql("select count(*) from financialaid.housing_grid where kind = 'SOCIAL' and withdrawn_at is null").query(Integer.class).single() == 0) {
      assertThat(post("admin", "/financialaid/housing/grids/new", "key", key(), "kind", "SOCIAL", "name", "Grila probei", "act", "HCL nr. 9/2020", "source",
          "valoare de probă", "standing", "INTERNAL", "from", "01.01.2020", "rows[0].what", "TENURE.PRIVATE_TENANT", "rows[0].points", "10", "rows[1].what",
          "CHILDREN", "rows[1].from", "1", "rows[1].points", "2", "rows[2].what", "MARITAL.MARRIED", "rows[2].points", "10")).hasStatus3xxRedirection();
      var grid = jdbc.sql("select id from financialaid.housing_grid where kind = 'SOCIAL'").query(UUID.class).single();
      assertThat(post("director", "/financialaid/housing/grids/" + grid + "/confirm")).hasStatus3xxRedirection();
    }
  }

  @Test
  void aDwellingIsEnteredOnceFoundCorrectedAndTakenOutOfUse() {
    var key = key();
    var page = enter(key, "LT-1 " + key.substring(0, 6), 2);
    assertThat(enter(key, "LT-1 " + key.substring(0, 6), 2)).isEqualTo(page);
    assertThat(get("asistent", page)).hasStatusOk().bodyText().contains("Liberă", "str. Probei nr. 3", "60 m²", "apă").doesNotContain("??");
    assertThat(post("asistent", DWELLINGS + "/new", fields(key(), "LT-1 " + key.substring(0, 6), 2))).hasStatus(422).bodyText().contains("dat altei locuințe");
    assertThat(post("asistent", DWELLINGS + "/new", "key", key(), "code", "x", "rooms", "0", "area", "a")).hasStatus(422);
    assertThat(mvc.get().uri(DWELLINGS).param("q", key.substring(0, 6) + "\0").with(SignIn.as("asistent")).exchange()).hasStatusOk().bodyText()
        .contains("LT-1 " + key.substring(0, 6));
    assertThat(post("asistent", page + "/unfit", "version", "0", "reason", "")).hasStatus(422);
    assertThat(post("asistent", page + "/unfit", "version", "7", "reason", "Igrasie.")).hasStatus(409);
    assertThat(post("asistent", page + "/unfit", "version", "0", "reason", "Igrasie.")).hasStatus3xxRedirection();
    assertThat(get("asistent", page)).bodyText().contains("Nu se poate locui", "Igrasie.").doesNotContain("Oferă dosarului");
    assertThat(post("asistent", page + "/edit", with(fields("", "LT-2 " + key.substring(0, 6), 3), "version", "1"))).hasStatus3xxRedirection();
    assertThat(post("asistent", page + "/edit", with(fields("", "LT-3 " + key.substring(0, 6), 3), "version", "1"))).hasStatus(409).bodyText().contains("S-a salvat");
    assertThat(post("asistent", page + "/fit", "version", "2")).hasStatus3xxRedirection();
    assertThat(get("auditor", page)).hasStatusOk().bodyText().contains("Liberă", "LT-2").doesNotContain("Scoate din folosință", "??");
    assertThat(post("auditor", page + "/unfit", "version", "3", "reason", "Nu.")).hasStatus(403);
    assertThat(get("registratura", page)).hasStatus(403);
  }

  @Test
  void aDwellingIsGivenInTheOrderOfTheListLetAndItsRentIsOwedUntilTheContractEnds() throws IOException {
    var first = lodge("married", "true", "children", "2", "incomes[0].income", "wage", "incomes[0].amount", "36.000,00");
    var second = lodge("children", "1", "incomes[0].income", "wage", "incomes[0].amount", "36.000,00");
    var third = lodge("incomes[0].income", "wage", "incomes[0].amount", "36.000,00");
    finalList();
    var home = enter(key(), "LT " + key().substring(0, 8), 4);
    passOverUntil(home, first);
    assertThat(offer(home, second)).hasStatus(422).bodyText().contains("Alt dosar urmează");

    // L6: the income rose before the allocation
    assertThat(pass(home, first, "CONDITIONS", "x")).hasStatus(422).bodyText().contains("Familia îndeplinește condițiile legii");
    assertThat(pass(home, first, "ROOMS", "x")).hasStatus(422).bodyText().contains("se potrivește");
    assertThat(pass(home, first, "OTHER", "")).hasStatus(422);
    assertThat(post("asistent", first + "/edit", file("version", version(first), "children", "2", "incomes[0].income", "wage", "incomes[0].amount",
        "268.800,00"))).hasStatus3xxRedirection();
    assertThat(offer(home, first)).hasStatus(422).bodyText().contains("nu mai îndeplinește condițiile legii");
    assertThat(pass(home, first, "CONDITIONS", "5.600 lei de persoană")).hasStatus3xxRedirection();
    assertThat(status(first)).isEqualTo("REFUSED");
    assertThat(get("asistent", home)).bodyText().contains("nu mai îndeplinește condițiile legii", "5.600 lei de persoană").doesNotContain("??");
    assertThat(mvc.get().uri(home).with(SignIn.as(SignIn.stranger("Străină", "financialaid READ WORK"))).exchange()).hasStatusOk().bodyText()
        .doesNotContain("5.600 lei");

    // refused, with the consequence that the institution sets
    passOverUntil(home, second);
    unset("HOUSING_OFFER_ANSWER");
    assertThat(offer(home, second)).hasStatus(422).bodyText().contains("termenul de răspuns la ofertă");
    set("HOUSING_OFFER_ANSWER", "10 DAYS");
    var refused = made(home, second);
    assertThat(PdfProof.text(get("asistent", refused + "/offer.pdf").getResponse().getContentAsByteArray())).contains("10 zile de la primirea");
    assertThat(status(second)).isEqualTo("OFFERED");
    assertThat(offer(home, second)).hasStatus(422).bodyText().contains("nu este liberă");
    assertThat(answer(refused, "ACCEPTED", "")).hasStatus(422).bodyText().contains("Consemnați mai întâi primirea");
    assertThat(post("asistent", refused + "/receipt", "receivedOn", DAY.format(today.plusDays(1)))).hasStatus(422);
    assertThat(post("asistent", refused + "/receipt", "receivedOn", DAY.format(today))).hasStatus3xxRedirection();
    assertThat(post("asistent", refused + "/lapse")).hasStatus(422).bodyText().contains("nu a trecut");
    unset("HOUSING_REFUSAL_EFFECT");
    assertThat(answer(refused, "REFUSED", "Este prea departe.")).hasStatus(422).bodyText().contains("refuzului sau a lipsei răspunsului");
    set("HOUSING_REFUSAL_EFFECT", "OFF_LIST");
    assertThat(answer(refused, "REFUSED", "Este prea departe.")).hasStatus3xxRedirection();
    assertThat(status(second)).isEqualTo("COMPLETE");
    assertThat(get("asistent", refused)).bodyText().contains("Refuzată", "Este prea departe.", "iese de pe lista anului").doesNotContain("??");
    assertThatThrownBy(() -> jdbc.sql("update financialaid.housing_offer set answer_note = 'altul' where id = :id").param("id", id(refused)).update())
        .isInstanceOf(DataAccessException.class);

    // accepted and let
    passOverUntil(home, third);
    var accepted = made(home, third);
    assertThat(post("asistent", accepted + "/receipt", "receivedOn", DAY.format(today))).hasStatus3xxRedirection();
    var letter = get("asistent", accepted + "/offer.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(letter)).isEmpty();
    assertThat(PdfProof.text(letter)).contains("10 zile de la primirea", "adică până la");
    assertThat(answer(accepted, "ACCEPTED", "")).hasStatus3xxRedirection();
    var contract = key();
    assertThat(post("asistent", accepted + "/contract", "key", contract, "startsOn", DAY.format(today))).hasStatus(403);
    assertThat(post("sef", accepted + "/contract", "key", contract, "startsOn", DAY.format(today.minusDays(1)))).hasStatus(422);
    var let = post("sef", accepted + "/contract", "key", contract, "startsOn", DAY.format(today));
    assertThat(let).hasStatus3xxRedirection();
    var tenancy = String.valueOf(let.getResponse().getRedirectedUrl());
    assertThat(post("sef", accepted + "/contract", "key", contract, "startsOn", DAY.format(today)).getResponse().getRedirectedUrl()).isEqualTo(tenancy);
    assertThat(status(third)).isEqualTo("HOUSED");
    assertThat(get("asistent", third)).bodyText().contains("Vezi contractul").doesNotContain("??");
    assertThat(get("asistent", home)).bodyText().contains("Închiriată").doesNotContain("??");
    // L5: a tenth of 3,000 of the 720 of the dwelling
    assertThat(get("asistent", tenancy)).hasStatusOk().bodyText().contains("720,00", "300,00", "420,00").doesNotContain("??");
    assertThat(jdbc.sql("select ends_on from financialaid.housing_tenancy_term where tenancy_id = :id").param("id", id(tenancy)).query(LocalDate.class)
        .single()).isEqualTo(today.plusYears(5).minusDays(1));
    var paper = get("asistent", tenancy + "/contract.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper)).contains("720,00", "300,00", "art. 44").doesNotContain("??");
    assertThat(mvc.get().uri(tenancy).with(SignIn.as(SignIn.stranger("Străină", "financialaid READ WORK"))).exchange()).hasStatus(404);

    // owed month by month
    var rents = "/financialaid/housing/rents";
    unset("HOUSING_RENT_PART_MONTH");
    if (today.getDayOfMonth() > 1) {
      assertThat(get("asistent", rents)).hasStatusOk().bodyText().contains("o lună începută sau întreruptă");
      assertThat(get("plati", rents + "?export=csv")).hasStatusOk().bodyText().contains("o lună începută sau întreruptă");
    }
    set("HOUSING_RENT_PART_MONTH", "WHOLE_MONTH");
    assertThat(owed(tenancy)).isEqualTo(30_000);
    assertThat(get("plati", rents)).hasStatusOk().bodyText().contains("300,00", "420,00").doesNotContain("??");
    assertThat(get("plati", rents + "?export=csv")).hasStatusOk().bodyText().contains("300,00", "420,00").doesNotContain("<html");
    assertThat(get("plati", rents + "?term=ENDING")).hasStatusOk().bodyText().doesNotContain(tenancy);
    assertThat(get("asistent", rents + "?month=" + YearMonth.from(today).minusMonths(2))).hasStatusOk();

    // calculated again when the incomes change, owed once another officer confirmed it
    unset("HOUSING_RENT_CHANGE_OFFSET");
    assertThat(rent(tenancy, "72.000,00")).hasStatus(422).bodyText().contains("câte luni de la declarație");
    set("HOUSING_RENT_CHANGE_OFFSET", "0");
    assertThat(rent(tenancy, "84.000,00")).hasStatus3xxRedirection();
    var mistaken = unconfirmed(tenancy);
    assertThat(rent(tenancy, "72.000,00")).hasStatus3xxRedirection();
    assertThat(post("sef", tenancy + "/rents/" + mistaken + "/confirm")).hasStatus(422).bodyText().contains("calculată din nou între timp");
    assertThat(get("asistent", tenancy)).bodyText().contains("de confirmat", "înlocuită, neconfirmată").doesNotContain("??");
    assertThat(owed(tenancy)).isEqualTo(30_000);
    var set = unconfirmed(tenancy);
    assertThat(post("asistent", tenancy + "/rents/" + set + "/confirm")).hasStatus(403);
    assertThat(post("sef", tenancy + "/rents/" + set + "/confirm")).hasStatus3xxRedirection();
    assertThat(owed(tenancy)).isEqualTo(60_000);
    assertThatThrownBy(() -> jdbc.sql("update financialaid.housing_rent set due = 0 where id = :id").param("id", set).update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("delete from financialaid.housing_tenancy where id = :id").param("id", id(tenancy)).update())
        .isInstanceOf(DataAccessException.class);

    // prolonged only on a declaration since the term began, and ended with its ground and basis
    assertThat(post("sef", tenancy + "/prolong", "version", "0")).hasStatus(422).bodyText().contains("Nu există o declarație de venituri");
    assertThat(post("sef", tenancy + "/end", "version", "0", "endedOn", DAY.format(today), "ground", "TERM", "basis", "art. 5")).hasStatus(422);
    assertThat(post("sef", tenancy + "/end", "version", "0", "endedOn", DAY.format(today), "ground", "AGREEMENT", "basis", "")).hasStatus(422);
    assertThat(post("sef", tenancy + "/end", "version", "0", "endedOn", DAY.format(today), "ground", "AGREEMENT", "basis", "contractul, art. 5"))
        .hasStatus3xxRedirection();
    assertThat(get("auditor", tenancy)).hasStatusOk().bodyText().contains("Încetat", "acordul părților", "contractul, art. 5").doesNotContain("??");
    assertThat(get("asistent", home)).bodyText().contains("Liberă");

    // destroyed after its time: who lived there goes, the dwelling, days and sums stay
    var begun = Instant.now();
    var tenant = jdbc.sql("select tenant from financialaid.housing_tenancy where id = :id").param("id", id(tenancy)).query(String.class).single();
    transaction.executeWithoutResult(done -> publisher.publishEvent(new CaseErasureApproved(UUID.randomUUID(), Instant.now(),
        new CaseRef("financialaid", id(third)), SignIn.officer("director").id(), "12 / 2026")));
    Heard.since(jdbc, begun);
    assertThat(jdbc.sql("select t.tenant || ' ' || r.incomes || ' ' || r.calculation || ' ' || o.assessment from financialaid.housing_tenancy t "
        + "join financialaid.housing_rent r on r.tenancy_id = t.id join financialaid.housing_offer o on o.id = t.offer_id where t.id = :id")
        .param("id", id(tenancy)).query(String.class).list()).isNotEmpty().allSatisfy(row -> assertThat(row).startsWith("— []").doesNotContain(tenant, "wage"));
    assertThat(owed(tenancy)).isEqualTo(60_000);
    for (var page : new String[] {tenancy, third, accepted, tenancy + "/contract.pdf"}) {
      assertThat(get("asistent", page)).as(page).hasStatus(410).bodyText().contains("a fost distrus", "12 / 2026", "Locuință repartizată", "300,00", "600,00", "Mihai Țurcanu")
          .doesNotContain(tenant, "??");
    }
    assertThat(mvc.get().uri(tenancy).with(SignIn.as(SignIn.stranger("Străină", "financialaid READ WORK"))).exchange()).hasStatus(404);
  }

  @Test
  void anOfferIsTakenBackOrGivenUpAndTheDwellingGoesOn() {
    set("HOUSING_REFUSAL_EFFECT", "OFF_LIST");
    var file = lodge("married", "true", "children", "1", "incomes[0].income", "wage", "incomes[0].amount", "36.000,00");
    finalList();
    var home = enter(key(), "LT " + key().substring(0, 8), 4);
    passOverUntil(home, file);

    // what was declared more than twelve months ago, and what article 48 excludes
    past("update financialaid.housing_file set facts = jsonb_set(facts, '{statedOn}', to_jsonb((current_date - 400)::text)) where id = :id", file);
    assertThat(offer(home, file)).hasStatus(422).bodyText().contains("mai veche de 12 luni");
    assertThat(stated(file, "exclusions", "OWNS")).hasStatus3xxRedirection();
    assertThat(offer(home, file)).hasStatus(422).bodyText().contains("nu mai îndeplinește condițiile legii");
    assertThat(stated(file)).hasStatus3xxRedirection();

    // a letter that could not be delivered
    var first = made(home, file);
    assertThat(post("asistent", first + "/renounce", "endReason", "x")).hasStatus(422).bodyText().contains("nu este acceptată");
    assertThat(post("asistent", first + "/withdraw", "endReason", "")).hasStatus(422);
    assertThat(post("auditor", first + "/withdraw", "endReason", "x")).hasStatus(403);
    assertThat(post("asistent", first + "/withdraw", "endReason", "Destinatar mutat.")).hasStatus3xxRedirection();
    assertThat(status(file)).isEqualTo("LISTED");
    assertThat(get("asistent", first)).bodyText().contains("Retrasă", "Destinatar mutat.", "rămâne pe locul său").doesNotContain("??", "Retrage oferta");
    assertThat(post("asistent", first + "/withdraw", "endReason", "Din nou.")).hasStatus(422);

    // the family that keeps its place is offered it again, takes it and gives it up
    assertThat(next(home)).isEqualTo(id(file));
    var second = made(home, file);
    assertThat(post("asistent", second + "/receipt", "receivedOn", DAY.format(today))).hasStatus3xxRedirection();
    assertThat(answer(second, "ACCEPTED", "")).hasStatus3xxRedirection();
    assertThatThrownBy(() -> jdbc.sql("update financialaid.housing_offer set answered_on = answered_on - 1 where id = :id").param("id", id(second)).update())
        .isInstanceOf(DataAccessException.class);
    unset("HOUSING_REFUSAL_EFFECT");
    assertThat(post("asistent", second + "/renounce", "endReason", "Pleacă din localitate.")).hasStatus(422).bodyText().contains("refuzului sau a lipsei");
    set("HOUSING_REFUSAL_EFFECT", "OFF_LIST");
    assertThat(post("asistent", second + "/renounce", "endReason", "Pleacă din localitate.")).hasStatus3xxRedirection();
    assertThat(status(file)).isEqualTo("COMPLETE");
    assertThat(post("sef", second + "/contract", "key", key(), "startsOn", DAY.format(today))).hasStatus(422);
    assertThat(get("asistent", home)).bodyText().contains("Liberă", "Familia a renunțat").doesNotContain("??");
    assertThat(get("asistent", file)).hasStatusOk().bodyText().contains("Pleacă din localitate.").doesNotContain("??");
  }

  @Test
  void placesWhoseRoomsDoNotFitArePassedOverAtOnceUpToTheFirstThatFits() {
    var couple = lodge("persons", "2", "married", "true", "incomes[0].income", "wage", "incomes[0].amount", "18.000,00");
    var another = lodge("persons", "2", "married", "true", "incomes[0].income", "wage", "incomes[0].amount", "18.000,00");
    var family = lodge("incomes[0].income", "wage", "incomes[0].amount", "36.000,00");
    finalList();
    var home = enter(key(), "LT " + key().substring(0, 8), 4);
    passOverUntil(home, couple);
    assertThat(get("asistent", home)).bodyText().contains("nu se potrivește", "se trece și peste pozițiile următoare").doesNotContain("Oferă dosarului", "??");
    assertThat(pass(home, couple, "ROOMS", "Două camere.")).hasStatus3xxRedirection();
    assertThat(passes(home, another)).isEqualTo(1);
    assertThat(passes(home, family)).isZero();
    assertThat(jdbc.sql("select rooms from financialaid.housing_list_line where file_id = :id").param("id", next(home)).query(Integer.class).list()).contains(4);
    assertThat(get("asistent", home)).bodyText().contains("Oferă dosarului");
  }

  private int passes(String home, String file) {
    return jdbc.sql("select count(*) from financialaid.housing_pass where dwelling_id = :home and file_id = :file").param("home", id(home))
        .param("file", id(file)).query(Integer.class).single();
  }

  @Test
  void aDwellingIsFoundWithoutDiacriticsAndTakenOut() {
    var code = "LT " + key().substring(0, 8);
    var page = enter(key(), code, 2);
    assertThat(post("asistent", page + "/edit", with(fields("", code, 2), "version", "0", "address", "șos. Țiglei nr. 8"))).hasStatus3xxRedirection();
    assertThat(get("asistent", DWELLINGS + "?q=" + code.substring(3) + " tiglei")).hasStatusOk().bodyText().contains(code);
    assertThat(get("asistent", DWELLINGS + "?export=csv&q=" + code.substring(3))).hasStatusOk().bodyText().contains(code, "60,00");
  }

  @Test
  void aContractIsProlongedOnADeclarationAndNotBeyondTheBoundUnlessTheInstitutionSaysSo() {
    set("HOUSING_RENT_CHANGE_OFFSET", "0");
    var file = lodge("incomes[0].income", "wage", "incomes[0].amount", "36.000,00");
    finalList();
    var home = enter(key(), "LT " + key().substring(0, 8), 4);
    passOverUntil(home, file);
    var offer = made(home, file);
    assertThat(post("asistent", offer + "/receipt", "receivedOn", DAY.format(today))).hasStatus3xxRedirection();
    assertThat(answer(offer, "ACCEPTED", "")).hasStatus3xxRedirection();
    var tenancy = String.valueOf(post("sef", offer + "/contract", "key", key(), "startsOn", DAY.format(today)).getResponse().getRedirectedUrl());
    // as if the years of the term had gone by
    past("update financialaid.housing_tenancy set starts_on = starts_on - 1800, signed_on = signed_on - 1800 where id = :id", tenancy);
    past("update financialaid.housing_tenancy_term set starts_on = starts_on - 1800, ends_on = ends_on - 1800 where tenancy_id = :id", tenancy);
    past("update financialaid.housing_rent set stated_on = stated_on - 1800 where tenancy_id = :id", tenancy);
    assertThat(get("plati", "/financialaid/housing/rents?term=ENDING")).hasStatusOk().bodyText().contains(tenancy, "se încheie curând").doesNotContain("??");
    assertThat(post("sef", tenancy + "/prolong", "version", "0")).hasStatus(422).bodyText().contains("Nu există o declarație de venituri");
    assertThat(rent(tenancy, "268.800,00")).hasStatus3xxRedirection();
    confirmed(tenancy);
    unset("HOUSING_RENEWAL_OVER_INCOME");
    assertThat(post("sef", tenancy + "/prolong", "version", "0")).hasStatus(422).bodyText().contains("prelungirea când venitul nu mai este sub limită");
    set("HOUSING_RENEWAL_OVER_INCOME", "NOT_PROLONGED");
    assertThat(post("sef", tenancy + "/prolong", "version", "0")).hasStatus(422).bodyText().contains("nu prelungește contractul");
    assertThat(rent(tenancy, "40.000,00")).hasStatus3xxRedirection();
    confirmed(tenancy);
    assertThat(post("sef", tenancy + "/prolong", "version", "0")).hasStatus3xxRedirection();
    assertThat(jdbc.sql("select count(*) from financialaid.housing_tenancy_term where tenancy_id = :id").param("id", id(tenancy)).query(Integer.class).single())
        .isEqualTo(2);
    assertThat(post("sef", tenancy + "/prolong", "version", "0")).hasStatus(409);
  }

  @Test
  void rentIsReceivedAndClaimedAndOnlyANoticeInVainEndsTheContractForUnpaidRent() throws IOException {
    set("HOUSING_RENT_PAYMENT", "10 DAYS");
    var tenancy = let();
    since(100, tenancy);
    var account = tenancy + "/account";
    unset("HOUSING_RENT_PAYMENT");
    assertThat(get("asistent", account)).hasStatus(200).bodyText().contains("termenul de plată a chiriei lunii").doesNotContain("Emite somația", "??");
    assertThat(claim(tenancy)).hasStatus(422).bodyText().contains("termenul de plată a chiriei lunii");
    set("HOUSING_RENT_PAYMENT", "10 DAYS");
    assertThat(get("asistent", account)).hasStatusOk().bodyText().contains("Chirie restantă: ", "restantă", "Emite somația").doesNotContain("??");

    assertThat(get("plati", "/financialaid/housing/arrears")).hasStatusOk().bodyText().contains(account, "Restanța").doesNotContain("??");
    assertThat(get("plati", "/financialaid/housing/arrears?export=csv")).hasStatusOk().bodyText().containsPattern(";[345];[0-9]+,00;").doesNotContain("<html");
    assertThat(mvc.get().uri("/financialaid/housing/arrears").with(SignIn.as(SignIn.stranger("Străină", "financialaid READ WORK"))).exchange()).hasStatusOk().bodyText()
        .doesNotContain(account);

    // received, oldest month first; entered once; taken back once
    var key = key();
    assertThat(received("plati", tenancy, key, today.plusDays(1), "450,00")).hasStatus(422).bodyText().contains("în viitor");
    assertThat(received("plati", tenancy, key, today, "0,00")).hasStatus(422);
    assertThat(received("auditor", tenancy, key, today, "450,00")).hasStatus(403);
    assertThat(received("plati", tenancy, key, today, "450,00")).hasStatus3xxRedirection();
    assertThat(received("plati", tenancy, key, today, "450,00")).hasStatus3xxRedirection();
    assertThat(payments(tenancy)).isEqualTo(1);
    assertThat(get("plati", account)).bodyText().contains("OP 77", "450,00", "150,00").doesNotContain("Emite somația", "??");
    var payment = jdbc.sql("select id from financialaid.housing_rent_payment where tenancy_id = :id").param("id", id(tenancy)).query(UUID.class).single();
    assertThatThrownBy(() -> jdbc.sql("update financialaid.housing_rent_payment set amount = 1 where id = :id").param("id", payment).update())
        .isInstanceOf(DataAccessException.class);
    assertThat(post("plati", tenancy + "/payments/back", "payment", payment.toString(), "reason", "")).hasStatus(422);
    assertThat(post("plati", tenancy + "/payments/back", "payment", payment.toString(), "reason", "Alt contract.")).hasStatus3xxRedirection();
    assertThat(post("plati", tenancy + "/payments/back", "payment", payment.toString(), "reason", "Iar.")).hasStatus(422).bodyText().contains("stornată");
    assertThat(get("asistent", account)).bodyText().contains("Alt contract.").doesNotContain("150,00", "??");

    // claimed once the figures are set
    unset("HOUSING_RENT_UNPAID_MONTHS");
    assertThat(claim(tenancy)).hasStatus(422).bodyText().contains("după câte luni neplătite se somează");
    set("HOUSING_RENT_UNPAID_MONTHS", "12");
    assertThat(claim(tenancy)).hasStatus(422).bodyText().contains("Instituția somează de la 12");
    set("HOUSING_RENT_UNPAID_MONTHS", "2");
    unset("HOUSING_RENT_NOTICE");
    assertThat(claim(tenancy)).hasStatus(422).bodyText().contains("termenul de plată din somație");
    set("HOUSING_RENT_NOTICE", "5 DAYS");
    assertThat(claim(tenancy)).hasStatus3xxRedirection();
    assertThat(claim(tenancy)).hasStatus(422).bodyText().contains("O somație anterioară nu este plătită");
    var notice = tenancy + "/notices/" + jdbc.sql("select id from financialaid.housing_default_notice where tenancy_id = :id").param("id", id(tenancy))
        .query(UUID.class).single();
    var paper = get("asistent", notice + "/notice.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper)).contains("Somație de plată", "300,00", "în termen de 5 zile").doesNotContain("??");
    assertThatThrownBy(() -> jdbc.sql("update financialaid.housing_default_notice set amount = 1 where id = :id").param("id", id(notice)).update())
        .isInstanceOf(DataAccessException.class);
    assertThat(unpaidEnd(tenancy)).hasStatus(422).bodyText().contains("numai după o somație primită");
    assertThat(post("asistent", notice + "/receipt", "receivedOn", DAY.format(today.plusDays(1)))).hasStatus(422);
    assertThat(post("asistent", notice + "/receipt", "receivedOn", DAY.format(today))).hasStatus3xxRedirection();
    assertThat(get("asistent", account)).bodyText().contains("în termenul de plată", "plată până la").doesNotContain("??");
    assertThat(unpaidEnd(tenancy)).hasStatus(422).bodyText().contains("numai după o somație primită");

    // in vain
    past("update financialaid.housing_default_notice set noticed_on = current_date - 20, received_on = current_date - 15, pay_until = current_date - 2 "
        + "where tenancy_id = :id", tenancy);
    assertThat(get("asistent", account)).bodyText().contains("neplătită la termen").doesNotContain("??");
    var enough = key();
    assertThat(received("plati", tenancy, enough, today, "9.000,00")).hasStatus3xxRedirection();
    assertThat(unpaidEnd(tenancy)).hasStatus(422).bodyText().contains("numai după o somație primită");
    assertThat(get("asistent", account)).bodyText().contains("plătită", "plătit în avans").doesNotContain("neplătită la termen");
    assertThat(post("plati", tenancy + "/payments/back", "payment", jdbc.sql("select id from financialaid.housing_rent_payment where one_time_key = :key")
        .param("key", UUID.fromString(enough)).query(String.class).single(), "reason", "Greșit.")).hasStatus3xxRedirection();
    assertThat(unpaidEnd(tenancy)).hasStatus3xxRedirection();
    var end = get("asistent", tenancy + "/end.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(end)).isEmpty();
    assertThat(PdfProof.text(end)).contains("neplata chiriei", "contractul, art. 5").doesNotContain("??");
    assertThat(received("plati", tenancy, key(), today, "300,00")).as("rent is received after the end too").hasStatus3xxRedirection();
    assertThat(claim(tenancy)).hasStatus(422).bodyText().contains("Contractul a încetat");
    assertThat(mvc.get().uri(account).with(SignIn.as(SignIn.stranger("Străină", "financialaid READ WORK"))).exchange()).hasStatus(404);
  }

  @Test
  void theContractGoesOnWithWhoLivedWithTheTenantForLongEnough() throws IOException {
    set("HOUSING_RENT_PAYMENT", "10 DAYS");
    var tenancy = let();
    var page = tenancy + "/transfer";
    assertThat(get("sef", page)).hasStatusOk().bodyText().contains("Vasile").doesNotContain("Sofia", "Andrei", "??");
    assertThat(get("asistent", page)).hasStatus(403);
    unset("HOUSING_TRANSFER_MONTHS");
    assertThat(transfer(tenancy, "Vasile", today)).hasStatus(422).bodyText().contains("de câte luni locuiește cu titularul");
    set("HOUSING_TRANSFER_MONTHS", "360");
    assertThat(transfer(tenancy, "Vasile", today)).hasStatus(422).bodyText().contains("nu a locuit cu titularul 360 luni");
    set("HOUSING_TRANSFER_MONTHS", "12");
    assertThat(transfer(tenancy, "Sofia", today)).hasStatus(422).bodyText().contains("nu face parte din gospodăria");
    assertThat(transfer(tenancy, "Vasile", today.plusDays(1))).hasStatus(422);
    assertThat(transfer(tenancy, "Vasile", today)).hasStatus3xxRedirection();
    assertThat(transfer(tenancy, "Maria", today)).as("seen before it went on").hasStatus(409);
    assertThat(get("asistent", tenancy)).bodyText().contains("Continuat cu", "Vasile", "după Maria", "decesul chiriașului").doesNotContain("??");
    var paper = get("asistent", tenancy + "/transfers/1/transfer.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper)).contains("Act adițional nr. 1", "Vasile", "în locul lui Maria", "clauza 7").doesNotContain("??");
    assertThat(register.of(SignIn.officer("asistent"), YearMonth.from(today))).filteredOn(one -> one.tenancyId().equals(id(tenancy)))
        .singleElement().satisfies(one -> assertThat(one.tenant()).startsWith("Vasile"));
    assertThatThrownBy(() -> jdbc.sql("delete from financialaid.housing_transfer where tenancy_id = :id").param("id", id(tenancy)).update())
        .isInstanceOf(DataAccessException.class);

    // when the file is destroyed, who lived there and what was paid by goes
    assertThat(received("plati", tenancy, key(), today, "300,00")).hasStatus3xxRedirection();
    assertThat(post("sef", tenancy + "/end", "version", "1", "endedOn", DAY.format(today), "ground", "AGREEMENT", "basis", "art. 5")).hasStatus3xxRedirection();
    var begun = Instant.now();
    var file = jdbc.sql("select file_id from financialaid.housing_tenancy where id = :id").param("id", id(tenancy)).query(UUID.class).single();
    transaction.executeWithoutResult(done -> publisher.publishEvent(new CaseErasureApproved(UUID.randomUUID(), Instant.now(),
        new CaseRef("financialaid", file), SignIn.officer("director").id(), "13 / 2026")));
    Heard.since(jdbc, begun);
    assertThat(jdbc.sql("select x.from_name || x.to_name || p.document || p.amount from financialaid.housing_transfer x "
        + "join financialaid.housing_rent_payment p on p.tenancy_id = x.tenancy_id where x.tenancy_id = :id").param("id", id(tenancy)).query(String.class)
        .single()).isEqualTo("———30000");
    assertThat(get("asistent", tenancy + "/account")).hasStatus(410).bodyText().contains("13 / 2026").doesNotContain("Vasile", "OP 77", "??");
  }

  @Test
  void anIncomeThatGrewToTheBoundEndsTheContractOnlyWhereTheInstitutionSaysSo() {
    set("HOUSING_RENT_CHANGE_OFFSET", "0");
    var tenancy = let();
    assertThat(overIncomeEnd(tenancy)).hasStatus(422).bodyText().contains("sub limita de la art. 42");
    assertThat(rent(tenancy, "268.800,00")).hasStatus3xxRedirection();
    confirmed(tenancy);
    unset("HOUSING_INCOME_GROWN");
    assertThat(get("asistent", tenancy)).bodyText().contains("5.600,00", "nu mai este sub limita", "Instituția nu a stabilit ce urmează").doesNotContain("??");
    assertThat(overIncomeEnd(tenancy)).hasStatus(422).bodyText().contains("urmarea creșterii venitului peste limită");
    set("HOUSING_INCOME_GROWN", "CONTRACT_STAYS");
    assertThat(get("asistent", tenancy)).bodyText().contains("Contractul rămâne până la termen").doesNotContain("??");
    assertThat(overIncomeEnd(tenancy)).hasStatus(422).bodyText().contains("Instituția a stabilit");
    set("HOUSING_INCOME_GROWN", "CONTRACT_MAY_END");
    assertThat(overIncomeEnd(tenancy)).hasStatus3xxRedirection();
  }

  /** A family of four with 36,000 lei a year lives from today in a dwelling of 720 lei a month, of which it owes 300. */
  private String let() {
    var file = lodge("incomes[0].income", "wage", "incomes[0].amount", "36.000,00");
    finalList();
    var home = enter(key(), "LT " + key().substring(0, 8), 4);
    passOverUntil(home, file);
    var offer = made(home, file);
    assertThat(post("asistent", offer + "/receipt", "receivedOn", DAY.format(today))).hasStatus3xxRedirection();
    assertThat(answer(offer, "ACCEPTED", "")).hasStatus3xxRedirection();
    return String.valueOf(post("sef", offer + "/contract", "key", key(), "startsOn", DAY.format(today)).getResponse().getRedirectedUrl());
  }

  /** As if the contract had begun so many days ago. */
  private void since(int days, String tenancy) {
    past("update financialaid.housing_tenancy set starts_on = starts_on - " + days + ", signed_on = signed_on - " + days + " where id = :id", tenancy);
    past("update financialaid.housing_tenancy_term set starts_on = starts_on - " + days + ", ends_on = ends_on - " + days + " where tenancy_id = :id", tenancy);
    past("update financialaid.housing_rent set first_month = date_trunc('month', first_month - " + days + ") where tenancy_id = :id", tenancy);
  }

  private MvcTestResult received(String officer, String tenancy, String key, LocalDate on, String amount) {
    return post(officer, tenancy + "/payments", "key", key, "paidOn", DAY.format(on), "amount", amount, "document", "OP 77");
  }

  private int payments(String tenancy) {
    return jdbc.sql("select count(*) from financialaid.housing_rent_payment where tenancy_id = :id").param("id", id(tenancy)).query(Integer.class).single();
  }

  private MvcTestResult claim(String tenancy) {
    return post("asistent", tenancy + "/notices", "key", key());
  }

  private MvcTestResult unpaidEnd(String tenancy) {
    return post("sef", tenancy + "/end", "version", "0", "endedOn", DAY.format(today), "ground", "UNPAID", "basis", "contractul, art. 5");
  }

  private MvcTestResult overIncomeEnd(String tenancy) {
    return post("sef", tenancy + "/end", "version", "0", "endedOn", DAY.format(today), "ground", "OVER_INCOME", "basis", "contractul, art. 6");
  }

  private MvcTestResult transfer(String tenancy, String givenName, LocalDate on) {
    var person = jdbc.sql("select p.id from financialaid.known_person p join financialaid.known_membership m on m.person_id = p.id "
        + "join financialaid.housing_file f on f.household_id = m.household_id join financialaid.housing_tenancy t on t.file_id = f.id "
        + "where t.id = :id and p.given_name = :name").param("id", id(tenancy)).param("name", givenName).query(String.class).single();
    return post("sef", tenancy + "/transfer", "key", key(), "version", "0", "person", person, "cause", "DEATH", "happenedOn", DAY.format(on), "basis", "clauza 7");
  }

  private void confirmed(String tenancy) {
    assertThat(post("sef", tenancy + "/rents/" + unconfirmed(tenancy) + "/confirm")).hasStatus3xxRedirection();
  }

  private UUID unconfirmed(String tenancy) {
    return jdbc.sql("select id from financialaid.housing_rent where tenancy_id = :id and confirmed_at is null order by set_at desc limit 1")
        .param("id", id(tenancy)).query(UUID.class).single();
  }

  private void past(String sql, String tenancy) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("set local session_replication_role = replica").update();
      jdbc.sql(sql).param("id", id(tenancy)).update();
    });
  }

  /** What the list of the month says that this family owes, in bani. */
  private long owed(String tenancy) {
    return register.of(SignIn.officer("asistent"), YearMonth.from(today)).stream().filter(one -> one.tenancyId().equals(id(tenancy))).findFirst()
        .orElseThrow().rent().due().bani();
  }

  private void finalList() {
    var year = String.valueOf(today.getYear());
    var drawn = post("asistent", "/financialaid/housing/lists", "key", key(), "year", year, "kind", "SOCIAL", "day", DAY.format(today));
    assertThat(drawn).hasStatus3xxRedirection();
    var list = String.valueOf(drawn.getResponse().getRedirectedUrl());
    assertThat(post("sef", list + "/approve", "minutes", "PV nr. 4", "members", "Unu\nDoi")).hasStatus3xxRedirection();
    assertThat(post("asistent", list + "/publish")).hasStatus3xxRedirection();
    past("update financialaid.housing_list set published_on = published_on - 30, contest_until = current_date - 1 where id = :id", list);
    assertThat(post("sef", list + "/final")).hasStatus3xxRedirection();
  }

  /** Families of other tests stand on the list too. */
  private void passOverUntil(String home, String file) {
    for (int i = 0; i < 60 && !next(home).equals(id(file)); i++) {
      var key = key();
      assertThat(post("asistent", home + "/passes", "key", key, "file", next(home).toString(), "passKind", "OTHER", "reason", "de probă"))
          .hasStatus3xxRedirection();
    }
    assertThat(next(home)).isEqualTo(id(file));
  }

  private UUID next(String home) {
    return UUID.fromString(hidden(text(get("asistent", home)), "file"));
  }

  private MvcTestResult offer(String home, String file) {
    return post("asistent", home + "/offers", "key", key(), "file", id(file).toString());
  }

  private MvcTestResult stated(String file, String... more) {
    return post("asistent", file + "/edit", with(file("version", version(file), "married", "true", "children", "1", "incomes[0].income", "wage",
        "incomes[0].amount", "36.000,00"), more));
  }

  private String made(String home, String file) {
    assertThat(offer(home, file)).hasStatus3xxRedirection();
    return String.valueOf(get("asistent", file + "/offer").getResponse().getRedirectedUrl());
  }

  private MvcTestResult pass(String home, String file, String kind, String reason) {
    return post("asistent", home + "/passes", "key", key(), "file", id(file).toString(), "passKind", kind, "reason", reason);
  }

  private MvcTestResult answer(String offer, String answer, String reason) {
    return post("asistent", offer + "/answer", "answer", answer, "answeredOn", DAY.format(today), "reason", reason);
  }

  private MvcTestResult rent(String tenancy, String income) {
    return post("asistent", tenancy + "/rent", "key", key(), "statedOn", DAY.format(today), "persons", "4", "incomes[0].income", "wage", "incomes[0].amount",
        income);
  }

  private String enter(String key, String code, int rooms) {
    var sent = post("asistent", DWELLINGS + "/new", fields(key, code, rooms));
    assertThat(sent).hasStatus3xxRedirection();
    return String.valueOf(sent.getResponse().getRedirectedUrl());
  }

  private static String[] fields(String key, String code, int rooms) {
    return new String[] {"key", key, "code", code, "kind", "SOCIAL", "address", "str. Probei nr. 3", "rooms", String.valueOf(rooms), "area", "60", "amenities",
        "WATER"};
  }

  private static String[] with(String[] fields, String... more) {
    return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
  }

  private String lodge(String... typed) {
    var family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    var sent = post("asistent", "/financialaid/housing/files/new", with(file(typed), "key", key(), "household", family.household.toString(), "applicant",
        family.person(0).toString(), "kind", "SOCIAL"));
    assertThat(sent).hasStatus3xxRedirection();
    var page = String.valueOf(sent.getResponse().getRedirectedUrl());
    for (var paper : PAPERS) {
      assertThat(post("asistent", page + "/papers", "version", version(page), "paper", paper, "reference", "nr. 1")).hasStatus3xxRedirection();
    }
    return page;
  }

  private static String[] file(String... typed) {
    var all = new LinkedHashMap<String, String>();
    String[] usual = {"persons", "4", "children", "0", "dependants", "0", "tenure", "PRIVATE_TENANT", "area", "42", "sharing", "4", "localDebts", "0"};
    for (int i = 0; i < usual.length; i += 2) {
      all.put(usual[i], usual[i + 1]);
    }
    for (int i = 0; i < typed.length; i += 2) {
      all.put(typed[i], typed[i + 1]);
    }
    return all.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray(String[]::new);
  }

  private String status(String file) {
    return jdbc.sql("select status from financialaid.housing_file where id = :id").param("id", id(file)).query(String.class).single();
  }

  private String version(String file) {
    return jdbc.sql("select version from financialaid.housing_file where id = :id").param("id", id(file)).query(String.class).single();
  }

  private void set(String parameter, String value) {
    jdbc.sql("update platform.parameter_value set value = :value, standing = 'INTERNAL' where code = :code").param("value", value)
        .param("code", parameter).update();
  }

  private void unset(String parameter) {
    jdbc.sql("update platform.parameter_value set value = '', standing = 'TO_BE_SET' where code = :code").param("code", parameter).update();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static UUID id(String address) {
    var found = Pattern.compile("[0-9a-f-]{36}$").matcher(address);
    assertThat(found.find()).isTrue();
    return UUID.fromString(found.group());
  }

  @Override
  public MockMvcTester mvc() {
    return mvc;
  }
}
