package ro.reazem.financialaid.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.kernel.CaseRef;
import ro.reazem.testing.Desk;
import ro.reazem.testing.Heard;
import ro.reazem.testing.InventedCnp;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** Families that live in social dwellings by contracts of another landlord go on living there: with dwelling, file, contract and the rent that was told. */
@SpringBootTest
@AutoConfigureMockMvc
class TenancyTakeoverTests implements Desk {

  private static final String HEADS = "CNP;Beneficiul;Nr. contract de închiriere;Data contractului;Locator;De la;Până la;Chiria datorată;Plătit până în;Ultima declarație;"
      + "Dosar vechi;Nr. inventar;Adresa locuinței;Nr. camere;Suprafața utilă;Chiria locuinței\n";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");
  private static final String RENTS = "/financialaid/housing/rents";

  @Autowired CheckingTakeover checking;
  @Autowired TakingRightsOver takingOver;
  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private final String cnp = InventedCnp.born("2840314");
  private Instant begun = Instant.now();
  private LocalDate today;
  private YearMonth now;
  private LocalDate from;
  private LocalDate until;
  private String code;
  private InventedFamily family;

  @BeforeEach
  void aFamilyThatTheRegisterKnows() {
    begun = clock.instant();
    today = LocalDate.now(clock);
    now = YearMonth.from(today);
    from = now.minusMonths(100).atDay(1);
    until = now.plusMonths(19).atEndOfMonth();
    code = "LP " + UUID.randomUUID().toString().substring(0, 8);
    family = known(cnp);
    for (var figure : List.of("AVG_NET_EARNINGS 5500", "HOUSING_RENT_PER_M2 12", "HOUSING_RENT_PART_MONTH WHOLE_MONTH", "HOUSING_RENT_CHANGE_OFFSET 0",
        "HOUSING_TRANSFER_MONTHS 12", "HOUSING_INCOME_GROWN CONTRACT_MAY_END")) {
      set(figure.substring(0, figure.indexOf(' ')), figure.substring(figure.indexOf(' ') + 1));
    }
    set("HOUSING_RENT_PAYMENT", "10 DAYS");
  }

  @Test
  void aContractRunsOnHereAndRentIsOwedOnlyFromTheFirstMonthThatWasNotSettledElsewhere() {
    var id = takeOver(row(cnp, code, "str. Preluată nr. 7"));
    assertThat(jdbc.sql("""
        select t.old_number || ' ' || t.signed_on || ' ' || t.signed_by_name || ' ' || t.starts_on || ' ' || m.starts_on || ' ' || m.ends_on || ' ' || r.first_month || ' '
          || r.technical || ' ' || r.due || ' ' || d.state || ' ' || d.area || ' ' || f.status from financialaid.housing_tenancy t
        join financialaid.housing_tenancy_term m on m.tenancy_id = t.id join financialaid.housing_rent r on r.tenancy_id = t.id and r.confirmed_at is not null
        join financialaid.dwelling d on d.id = t.dwelling_id join financialaid.housing_file f on f.id = t.file_id where t.id = :id""").param("id", tenancy())
        .query(String.class).single()).as("the term of five years that runs, and what was told").isEqualTo("412 " + from.minusDays(9) + " Primarul comunei Livezi " + from + " "
            + until.plusDays(1).minusYears(5) + " " + until + " " + now.minusMonths(1).atDay(1) + " 54000 30000 LET 4250 HOUSED");
    assertThat(owed(now.minusMonths(2))).as("settled elsewhere").doesNotContain(code);
    assertThat(owed(now.minusMonths(1))).contains(code, "300,00", "240,00");
    assertThat(owed(now)).contains(code);
    assertThat(get("plati", page() + "/account")).hasStatusOk().bodyText().contains("600,00").doesNotContain("900,00", "??");
    Heard.since(jdbc, begun);
    assertThat(count("worklist.known_case where id = :id and status = 'CLOSED'", file())).as("other contexts know the file").isEqualTo(1);
    assertThat(count("directory.case_relation where case_id = :id and closed", file())).isPositive();
    assertThat(count("archive.file where case_id = :id", file())).isEqualTo(1);
    assertThat(count("financialaid.aid_application where household_id = :id", family.household)).as("no request, no right").isZero();
    assertThat(count("financialaid.entitlement where household_id = :id", family.household)).isZero();
    assertThat(get("asistent", page())).hasStatusOk().bodyText().contains("preluat, nr. 412", "încheiat de Primarul comunei Livezi", "nu a fost calculată aici", "300,00")
        .doesNotContain("/contract.pdf", "??");
    assertThat(get("asistent", page() + "/contract.pdf")).as("its paper is that of the landlord before").hasStatus(404);
    assertThat(get("asistent", "/financialaid/housing/files/" + file())).hasStatusOk().bodyText().contains("Dosarul a fost preluat", "Dosar preluat cu contractul", "LIV-3")
        .doesNotContain("Actele dosarului", "??");
    assertThat(get("asistent", "/financialaid/housing/files/" + file() + "/tenancy").getResponse().getRedirectedUrl()).isEqualTo(page());
    for (var seen : List.of("/financialaid/housing/dwellings/" + dwelling(), "/financialaid/housing/files", "/financialaid/housing/arrears", RENTS,
        "/financialaid/housing/files/panel?household=" + family.household)) {
      assertThat(get("asistent", seen)).as(seen).hasStatusOk().bodyText().doesNotContain("??");
    }
    assertThat(get("sef", page() + "/transfer")).hasStatusOk().bodyText().doesNotContain("??");
    assertThat(get("sef", "/financialaid/takeover/" + id)).hasStatusOk().bodyText().contains(page(), "Locuință socială").doesNotContain("??");
    assertThat(get("sef", "/financialaid/takeover/" + id + "/outcome.csv")).bodyText().contains(jdbc.sql("select number || '/' || year from financialaid.housing_file "
        + "where id = :id").param("id", file()).query(String.class).single());
  }

  @Test
  void aFreeDwellingOfTheRegisterIsLetAndTheSameFileAgainChangesNothing() {
    dwelling(code, "FREE");
    var file = row(cnp, code.toLowerCase(Locale.ROOT), "altă adresă");
    takeOver(file);
    assertThat(jdbc.sql("select address || ' ' || state from financialaid.dwelling where id = :id").param("id", dwelling()).query(String.class).single())
        .isEqualTo("str. Probei nr. 3 LET");
    assertThat(states(checked(file))).containsExactly("KNOWN");
    assertThat(faults(checked(row(cnp, "413", code, "")))).containsExactly("CNP financialaid.takeover.housed");
    var other = InventedCnp.born("2750101");
    known(other);
    assertThat(faults(checked(row(other, code, "")))).containsExactly("DWELLING financialaid.takeover.dwelling.LET");
  }

  @Test
  void whatIsWrongIsToldByTheCell() {
    dwelling(code, "UNFIT");
    var another = code + "b";
    var other = InventedCnp.born("2750101");
    var third = InventedCnp.born("2760202");
    known(other);
    known(third);
    var good = row(cnp, another, "str. Nouă nr. 1");
    var id = checked(good.replace("300,00", "multe").replace(";42,5;", ";42,555;") + good.replace("540,00", "299,99").replace(";" + DAY.format(until) + ";", ";;")
        + good.replace(";" + another + ";", ";;") + row(other, another + "c", "") + row(other, code, "") + good + row(other, another.toUpperCase(Locale.ROOT), "str. Nouă nr. 1")
        + row(cnp, another + "d", "str. Nouă nr. 2") + row(third, another + "e", "str. Nouă nr. 3").replace(DAY.format(from), DAY.format(today.plusDays(1)))
            .replace(MONTH.format(now.minusMonths(2)), ""));
    assertThat(faults(id)).containsExactly("MONTHLY platform.input.lei.form", "AREA financialaid.housing.file.area", "UNTIL financialaid.takeover.termMissing",
        "WHOLE_RENT financialaid.takeover.rentIsMore", "DWELLING platform.input.required", "DWELLING financialaid.takeover.dwellingUnknown",
        "DWELLING financialaid.takeover.dwelling.UNFIT", "DWELLING financialaid.takeover.dwellingTwice", "CNP financialaid.takeover.familyTwice",
        "FROM financialaid.takeover.ahead");
    assertThat(states(id)).containsExactly("WRONG", "WRONG", "WRONG", "WRONG", "WRONG", "GOOD", "WRONG", "WRONG", "WRONG");
    assertThat(get("asistent", "/financialaid/takeover/" + id)).hasStatusOk().bodyText().contains("Scrieți și adresa, camerele și suprafața", "nu se poate locui")
        .doesNotContain("??");
  }

  @Test
  void aFamilyThatAsksForADwellingIsNotTakenOverBeforeItGaveThatUp() {
    var sent = post("asistent", "/financialaid/housing/files/new", "key", UUID.randomUUID().toString(), "household", family.household.toString(), "applicant",
        family.person(0).toString(), "kind", "SOCIAL", "persons", "4", "children", "0", "dependants", "0", "tenure", "PRIVATE_TENANT", "area", "42", "sharing", "4",
        "localDebts", "0");
    assertThat(sent).hasStatus3xxRedirection();
    assertThat(faults(checked(row(cnp, code, "str. Nouă nr. 1")))).containsExactly("CNP financialaid.takeover.asksForDwelling");
    assertThat(post("asistent", sent.getResponse().getRedirectedUrl() + "/withdraw", "version", "0", "reason", "Locuiește.")).hasStatus3xxRedirection();
    assertThat(states(checked(row(cnp, code, "str. Nouă nr. 1")))).containsExactly("GOOD");
  }

  @Test
  void whatChangedSinceTheFileWasCheckedIsRefusedAndTheOthersAreTakenOverOnce() {
    var other = InventedCnp.born("2750101");
    known(other);
    dwelling(code, "FREE");
    var id = checked(row(other, code, "") + row(cnp, code + "b", "str. Nouă nr. 1"));
    assertThat(states(id)).containsExactly("GOOD", "GOOD");
    jdbc.sql("update financialaid.dwelling set state = 'UNFIT', unfit_reason = 'Igrasie.' where code = :code").param("code", code).update();
    release(id);
    assertThat(states(id)).containsExactly("WRONG", "DONE");
    assertThat(takingOver.next(id)).isFalse();
    assertThat(count("financialaid.housing_file where household_id = :id", family.household)).isEqualTo(1);
  }

  @Test
  void whoOwesNoRentAndStayedAfterTheTermIsTakenOverToo() {
    until = now.minusMonths(3).atEndOfMonth();
    takeOver(row(cnp, code, "str. Nouă nr. 1").replace("300,00", "0").replace("540,00", ""));
    assertThat(owed(now)).contains(code);
    assertThat(get("plati", RENTS + "?term=ENDING&export=csv")).hasStatusOk().bodyText().contains(code);
  }

  @Test
  void aDeclarationMadeHereSetsTheRentProlongsTheContractAndTestsTheIncome() throws IOException {
    takeOver(row(cnp, code, "str. Nouă nr. 1"));
    assertThat(post("sef", page() + "/prolong", "version", "0")).as("no incomes are known of a rent that was told").hasStatus(422).bodyText()
        .contains("Nu există o declarație de venituri");
    assertThat(end("OVER_INCOME", "0")).hasStatus(422).bodyText().contains("Nu există o declarație de venituri");
    assertThat(get("asistent", page() + "/rent")).hasStatusOk().bodyText().doesNotContain("??");
    // declared for a month that was settled elsewhere, it is owed from the first month here
    declare(now.minusMonths(4).atDay(20), "24.000,00");
    assertThat(owed(now.minusMonths(2))).doesNotContain(code);
    assertThat(owed(now.minusMonths(1))).contains(code, "200,00");
    declare(today, "36.000,00");
    assertThat(owed(now)).contains("300,00", "210,00");
    assertThat(get("asistent", page())).bodyText().contains("comunicată").doesNotContain("nu a fost calculată aici", "??");
    assertThat(post("sef", page() + "/prolong", "version", "0")).hasStatus3xxRedirection();
    assertThat(jdbc.sql("select max(ends_on) from financialaid.housing_tenancy_term where tenancy_id = :id").param("id", tenancy()).query(LocalDate.class).single())
        .isEqualTo(until.plusDays(1).plusYears(5).minusDays(1));
    var successor = post("sef", page() + "/transfer", "key", UUID.randomUUID().toString(), "version", "1", "person", family.person(1).toString(), "cause", "LEFT", "happenedOn",
        DAY.format(today), "basis", "clauza 7");
    assertThat(successor).hasStatus3xxRedirection();
    assertThat(paper("/transfers/1/transfer.pdf")).contains("preluat, nr. 412", "Vasile");
    assertThat(end("AGREEMENT", "2")).hasStatus3xxRedirection();
    assertThat(paper("/end.pdf")).contains("preluat, nr. 412", "Vasile");
    assertThat(get("asistent", "/financialaid/housing/dwellings/" + dwelling())).bodyText().contains("Liberă").doesNotContain("??");
    assertThat(faults(checked(row(cnp, "500", code, "")))).as("nobody lives there twice at a time").containsExactly("FROM financialaid.takeover.livedIn");
  }

  @Test
  void whenTheFileIsDestroyedWhoLivedThereGoesAndDaysAndSumsStay() {
    var id = takeOver(row(cnp, code, "str. Nouă nr. 1"));
    var tenancy = page();
    var file = file();
    assertThat(end("AGREEMENT", "0")).hasStatus3xxRedirection();
    transaction.executeWithoutResult(done -> context.publishEvent(new CaseErasureApproved(UUID.randomUUID(), Instant.now(), new CaseRef("financialaid", file),
        SignIn.officer("director").id(), "14 / 2026")));
    Heard.since(jdbc, begun);
    assertThat(get("asistent", tenancy)).hasStatus(410).bodyText().contains("14 / 2026", "300,00").doesNotContain(family.familyName, "??");
    assertThat(jdbc.sql("select t.tenant || t.old_number || (h.household_id = h.id) || coalesce(r.cnp, '') || cardinality(r.cells) from financialaid.housing_tenancy t "
        + "join financialaid.housing_file h on h.id = t.file_id join financialaid.takeover_row r on r.tenancy_id = t.id where r.takeover_id = :id").param("id", id)
        .query(String.class).single()).isEqualTo("—412true0");
  }

  private InventedFamily known(String number) {
    var one = InventedFamily.ofFour(today).tell(jdbc, context, transaction);
    jdbc.sql("insert into financialaid.identified_person (person_id, revision, told_at, cnp) values (:id, 1, now(), :cnp)").param("id", one.person(0)).param("cnp", number)
        .update();
    return one;
  }

  private void dwelling(String number, String state) {
    jdbc.sql("""
        insert into financialaid.dwelling (id, version, one_time_key, code, kind, address, rooms, area, amenities, state, unfit_reason, free_since, entered_by,
          entered_by_name, changed_at)
        values (:id, 0, :id, :code, 'SOCIAL', 'str. Probei nr. 3', 2, 6000, '', :state, :reason, now(), :id, 'Ion', now())""").param("id", UUID.randomUUID())
        .param("code", number).param("state", state).param("reason", state.equals("UNFIT") ? "Igrasie." : "").update();
  }

  private void set(String parameter, String value) {
    jdbc.sql("update platform.parameter_value set value = :value, standing = 'INTERNAL' where code = :code").param("value", value).param("code", parameter).update();
  }

  private String row(String number, String dwelling, String address) {
    return row(number, "412", dwelling, address);
  }

  /** A contract by which a family owes 300 lei of 540, settled elsewhere up to the month before last. */
  private String row(String number, String contract, String dwelling, String address) {
    boolean told = !address.isEmpty();
    return String.join(";", number, "locuință socială", contract, DAY.format(from.minusDays(9)), "Primarul comunei Livezi", DAY.format(from), DAY.format(until), "300,00",
        MONTH.format(now.minusMonths(2)), DAY.format(now.minusMonths(4).atDay(1)), "LIV-3", dwelling, address, told ? "2" : "", told ? "42,5" : "", "540,00") + "\n";
  }

  private UUID checked(String rows) {
    return checking.check(UUID.randomUUID(), "contracte.csv", (HEADS + rows).getBytes(StandardCharsets.UTF_8), SignIn.officer("asistent"), Locale.of("ro"));
  }

  private UUID takeOver(String rows) {
    var id = checked(rows);
    assertThat(faults(id)).isEmpty();
    release(id);
    assertThat(states(id)).containsOnly("DONE");
    return id;
  }

  private void release(UUID id) {
    takingOver.release(id, SignIn.officer("sef"));
    while (takingOver.next(id)) {
      assertThat(id).isNotNull();
    }
  }

  private void declare(LocalDate on, String income) {
    assertThat(post("asistent", page() + "/rent", "key", UUID.randomUUID().toString(), "statedOn", DAY.format(on), "persons", "4", "incomes[0].income", "wage",
        "incomes[0].amount", income)).hasStatus3xxRedirection();
    var set = jdbc.sql("select id from financialaid.housing_rent where tenancy_id = :id and confirmed_at is null").param("id", tenancy()).query(UUID.class).single();
    assertThat(post("sef", page() + "/rents/" + set + "/confirm")).hasStatus3xxRedirection();
  }

  private MvcTestResult end(String ground, String version) {
    return post("sef", page() + "/end", "version", version, "endedOn", DAY.format(today), "ground", ground, "basis", "contractul, art. 5");
  }

  private String paper(String which) throws IOException {
    var paper = get("asistent", page() + which).getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    return PdfProof.text(paper);
  }

  /** The lines of the list of rents of a month that are of this dwelling. */
  private String owed(YearMonth month) {
    return text(get("plati", RENTS + "?export=csv&month=" + month)).lines().filter(line -> line.contains(code)).findFirst().orElse("");
  }

  private String page() {
    return "/financialaid/housing/tenancies/" + tenancy();
  }

  private UUID tenancy() {
    return one("t.id");
  }

  private UUID file() {
    return one("t.file_id");
  }

  private UUID dwelling() {
    return one("t.dwelling_id");
  }

  private UUID one(String column) {
    return jdbc.sql("select " + column + " from financialaid.housing_tenancy t join financialaid.housing_file f on f.id = t.file_id where f.household_id = :id")
        .param("id", family.household).query(UUID.class).single();
  }

  private int count(String from, UUID id) {
    return jdbc.sql("select count(*) from " + from).param("id", id).query(Integer.class).single();
  }

  private List<String> states(UUID id) {
    return jdbc.sql("select state from financialaid.takeover_row where takeover_id = :id order by line").param("id", id).query(String.class).list();
  }

  private List<String> faults(UUID id) {
    return jdbc.sql("select column_name || ' ' || code from financialaid.takeover_fault where takeover_id = :id order by line, position").param("id", id)
        .query(String.class).list();
  }

  @Override
  public MockMvcTester mvc() {
    return mvc;
  }
}
