package ro.reazem.financialaid.housinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
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
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.Desk;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class HousingListTests implements Desk {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String[] PAPERS = {"IDENTITY", "CIVIL_STATUS", "INCOME_PROOF", "TAX_CERTIFICATE", "DECLARATION", "LEASE"};
  private static int year = 2019;

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  LocalDate today;

  @Override
  public MockMvcTester mvc() {
    return mvc;
  }

  @BeforeEach
  void theInstitutionSetItsFiguresAndTheCouncilItsGrid() {
    today = LocalDate.now(clock);
    year++;
    set("AVG_NET_EARNINGS", "5500");
    set("HOUSING_LIST_CHALLENGE", "10 DAYS");
    for (int persons = 1; persons <= 8; persons++) {
      set("HOUSING_ROOMS." + persons, String.valueOf(Math.min(persons, 5)));
    }
    if (jdbc.sql("select count(*) from financialaid.housing_grid where kind = 'SOCIAL' and withdrawn_at is null").query(Integer.class).single() == 0) {
      assertThat(post("admin", "/financialaid/housing/grids/new", "key", UUID.randomUUID().toString(), "kind", "SOCIAL", "name", "Grila probei", "act",
          "HCL nr. 9/2020", "source", "valoare de probă", "standing", "INTERNAL", "from", "01.01.2020", "rows[0].what", "TENURE.PRIVATE_TENANT",
          "rows[0].points", "10", "rows[1].what", "CHILDREN", "rows[1].from", "1", "rows[1].points", "2", "rows[2].what", "MARITAL.MARRIED",
          "rows[2].points", "10")).hasStatus3xxRedirection();
      var grid = jdbc.sql("select id from financialaid.housing_grid where kind = 'SOCIAL'").query(UUID.class).single();
      assertThat(post("admin", "/financialaid/housing/grids/" + grid + "/confirm")).hasStatus(403);
      assertThat(post("director", "/financialaid/housing/grids/" + grid + "/confirm")).hasStatus3xxRedirection();
    }
  }

  @Test
  void aFileIsRegisteredOnceCompletedAndItsPointsAreExplained() {
    var family = family();
    var key = UUID.randomUUID().toString();
    var page = lodge(family, key, "married", "true", "incomes[0].income", "wage", "incomes[0].amount", "108.000,00");
    assertThat(lodge(family, key, "married", "true")).isEqualTo(page);
    assertThat(get("asistent", page)).hasStatusOk().bodyText().contains("2.250,00", "sub câștigul salarial mediu net", "chiriaș la un particular",
        "Dosar incomplet", "Acte de identitate", "Înregistrat").doesNotContain("??");
    assertThat(send(family, UUID.randomUUID().toString())).hasStatus(422).bodyText().contains("are deja un dosar");
    complete(page);
    assertThat(get("asistent", page)).bodyText().contains("Complet").doesNotContain("Dosar incomplet", "??");
    assertThat(post("asistent", page + "/papers", "version", "0", "paper", "LEASE", "reference", "x")).hasStatus(409);
    var edit = get("asistent", page + "/edit");
    assertThat(edit).hasStatusOk().bodyText().contains("108000,00").doesNotContain("??");
    assertThat(post("asistent", page + "/edit", fields(family, "", "version", version(page), "exclusions", "SOLD", "groups", "YOUNG")))
        .hasStatus3xxRedirection();
    assertThat(get("asistent", page)).bodyText().contains("A înstrăinat o locuință", "art. 48 lit. b)", "tineri până la 35 de ani", "nu se încadrează")
        .doesNotContain("??");
    assertThat(post("asistent", page + "/edit", fields(family, "", "version", "0"))).hasStatus(409).bodyText().contains("S-a salvat");
    assertThat(get("asistent", "/financialaid/housing/files?q=" + family.familyName)).bodyText().contains(family.familyName).doesNotContain("??");
    assertThat(get("registratura", page)).hasStatus(403);
    assertThat(mvc.get().uri(page).with(SignIn.as(SignIn.stranger("Străină", "financialaid READ WORK"))).exchange()).hasStatus(404);
    assertThat(post("asistent", page + "/withdraw", "version", version(page), "reason", "S-a mutat.")).hasStatus3xxRedirection();
    assertThat(get("asistent", page)).bodyText().contains("Renunțare", "S-a mutat.").doesNotContain("Actualizează datele");
  }

  @Test
  void aListIsDrawnApprovedByAnotherPublishedChallengedAndReplacedByAnotherEdition() throws java.io.IOException {
    var first = lodge(family(), UUID.randomUUID().toString(), "married", "true", "children", "2");
    var second = lodge(family(), UUID.randomUUID().toString(), "children", "1");
    var refused = lodge(family(), UUID.randomUUID().toString(), "incomes[0].income", "wage", "incomes[0].amount", "264.000,00");
    complete(first);
    complete(second);
    complete(refused);
    var list = draw();
    assertThat(place(list, first)).isLessThan(place(list, second));
    assertThat(jdbc.sql("select reasons from financialaid.housing_list_line where list_id = :list and file_id = :file").param("list", id(list))
        .param("file", id(refused)).query(String.class).single()).isEqualTo("INCOME");
    assertThat(get("asistent", "/financialaid/housing/files/" + id(first) + "/places/" + id(list))).hasStatusOk().bodyText()
        .contains("Punctaj total", number(first)).doesNotContain("??");
    assertThat(get("asistent", list + "/list.pdf")).hasStatus(404);

    assertThat(post("asistent", list + "/publish")).hasStatus(422).bodyText().contains("nu este aprobată");
    assertThat(approve("asistent", list)).hasStatus(403);
    assertThat(approve("sef", list)).hasStatus3xxRedirection();
    assertThat(post("asistent", list + "/publish")).hasStatus3xxRedirection();
    assertThat(get("asistent", first)).bodyText().contains("Pe lista de priorități");
    assertThat(get("asistent", refused)).bodyText().contains("Respins");
    var paper = get("asistent", list + "/list.pdf").getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper)).contains(number(first), number(refused), "PV nr. 4").doesNotContain("Proba", "??");
    assertThat(get("asistent", list + "/list.pdf").getResponse().getContentAsByteArray()).isEqualTo(paper);
    assertThat(new String(get("asistent", list + "/list.csv").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)).startsWith("\uFEFFLoc;")
        .contains(number(first));
    assertThat(get("asistent", list + "/list.xlsx")).hasStatusOk();

    var line = "where list_id = '" + id(list) + "' and file_id = '" + id(first) + "'";
    assertThatThrownBy(() -> jdbc.sql("update financialaid.housing_list_line set points = 99 " + line).update()).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("delete from financialaid.housing_list_line " + line).update()).isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("update financialaid.housing_list set minutes = 'altul' where id = :id").param("id", id(list)).update())
        .isInstanceOf(DataAccessException.class);

    assertThat(challenge(list, "1/1999", today)).hasStatus(422).bodyText().contains("nu este pe listă");
    assertThat(challenge(list, number(refused), today.plusDays(1))).hasStatus(422).bodyText().contains("nu în viitor");
    assertThat(challenge(list, number(refused), today)).hasStatus3xxRedirection();
    assertThat(post("sef", list + "/final")).hasStatus(422).bodyText().contains("poate fi contestată");
    var challenge = jdbc.sql("select id from financialaid.housing_challenge where list_id = :list").param("list", id(list)).query(UUID.class).single();
    var answered = list + "/challenges/" + challenge;
    assertThat(post("asistent", answered, "verdict", "UPHELD", "answer", "Da.")).hasStatus(403);
    assertThat(post("sef", answered, "verdict", "UPHELD", "answer", "")).hasStatus(422);
    assertThat(post("sef", answered, "verdict", "UPHELD", "answer", "Venitul era greșit.")).hasStatus3xxRedirection();
    assertThat(post("sef", answered, "verdict", "REJECTED", "answer", "Nu.")).hasStatus(422).bodyText().contains("este soluționată");
    jdbcPassesTheTermOf(list);
    assertThat(post("sef", list + "/final")).hasStatus(422).bodyText().contains("a fost admisă");

    var next = draw();
    var redrawn = draw();
    assertThat(state(next)).isEqualTo("DISCARDED");
    assertThat(state(list)).isEqualTo("PUBLISHED");
    assertThat(approve("sef", redrawn)).hasStatus3xxRedirection();
    assertThat(post("asistent", redrawn + "/publish")).hasStatus3xxRedirection();
    assertThat(state(list)).isEqualTo("REPLACED");
    jdbcPassesTheTermOf(redrawn);
    assertThat(challenge(redrawn, number(refused), today)).hasStatus(422).bodyText().contains("s-a încheiat");
    assertThat(post("sef", redrawn + "/final")).hasStatus3xxRedirection();
    assertThat(get("auditor", redrawn)).hasStatusOk().bodyText().contains("Definitivă", "PV nr. 4").doesNotContain("??");
    assertThat(get("auditor", "/financialaid/housing/lists")).hasStatusOk().bodyText().contains(year + "/3", "30.09.").doesNotContain("??");
  }

  /** As if the days of the term had gone by. */
  private void jdbcPassesTheTermOf(String list) {
    transaction.executeWithoutResult(status -> {
      jdbc.sql("set local session_replication_role = replica").update();
      jdbc.sql("update financialaid.housing_list set published_on = published_on - 30, contest_until = current_date - 1 where id = :id")
          .param("id", id(list)).update();
    });
  }

  private InventedFamily family() {
    return InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
  }

  private String draw() {
    var drawn = post("asistent", "/financialaid/housing/lists", "key", UUID.randomUUID().toString(), "year", String.valueOf(year), "kind", "SOCIAL", "day",
        DAY.format(today));
    assertThat(drawn).hasStatus3xxRedirection();
    return String.valueOf(drawn.getResponse().getRedirectedUrl());
  }

  private MvcTestResult approve(String officer, String list) {
    return post(officer, list + "/approve", "minutes", "PV nr. 4", "members", "Unu\nDoi\nTrei");
  }

  private MvcTestResult challenge(String list, String file, LocalDate on) {
    return post("asistent", list + "/challenges", "key", UUID.randomUUID().toString(), "file", file, "lodgedOn", DAY.format(on), "grounds", "Venit greșit.");
  }

  private int place(String list, String file) {
    return jdbc.sql("select place from financialaid.housing_list_line where list_id = :list and file_id = :file").param("list", id(list))
        .param("file", id(file)).query(Integer.class).single();
  }

  private String state(String list) {
    return jdbc.sql("select state from financialaid.housing_list where id = :id").param("id", id(list)).query(String.class).single();
  }

  private String number(String file) {
    return jdbc.sql("select number || '/' || year from financialaid.housing_file where id = :id").param("id", id(file)).query(String.class).single();
  }

  private String version(String file) {
    return jdbc.sql("select version from financialaid.housing_file where id = :id").param("id", id(file)).query(String.class).single();
  }

  private void complete(String page) {
    for (var paper : PAPERS) {
      assertThat(post("asistent", page + "/papers", "version", version(page), "paper", paper, "reference", "nr. 1")).hasStatus3xxRedirection();
    }
  }

  private String lodge(InventedFamily family, String key, String... typed) {
    var sent = send(family, key, typed);
    assertThat(sent).hasStatus3xxRedirection();
    return String.valueOf(sent.getResponse().getRedirectedUrl());
  }

  private MvcTestResult send(InventedFamily family, String key, String... typed) {
    return post("asistent", "/financialaid/housing/files/new", fields(family, key, typed));
  }

  private String[] fields(InventedFamily family, String key, String... typed) {
    var all = new java.util.LinkedHashMap<String, String>();
    String[] usual = {"key", key, "household", family.household.toString(), "applicant", family.person(0).toString(), "kind", "SOCIAL", "persons", "4",
        "children", "0", "dependants", "0", "tenure", "PRIVATE_TENANT", "area", "42", "sharing", "4", "localDebts", "0"};
    for (int i = 0; i < usual.length; i += 2) {
      all.put(usual[i], usual[i + 1]);
    }
    for (int i = 0; i < typed.length; i += 2) {
      all.put(typed[i], typed[i + 1]);
    }
    return all.entrySet().stream().flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue())).toArray(String[]::new);
  }

  private static UUID id(String address) {
    var found = Pattern.compile("[0-9a-f-]{36}$").matcher(address);
    assertThat(found.find()).isTrue();
    return UUID.fromString(found.group());
  }

  private void set(String parameter, String value) {
    jdbc.sql("update platform.parameter_value set value = :value, standing = 'INTERNAL' where code = :code").param("value", value)
        .param("code", parameter).update();
  }
}
