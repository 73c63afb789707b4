package ro.reazem.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.testing.SignIn;

/** The search box on the screen. */
@SpringBootTest
@AutoConfigureMockMvc
class SearchScreenTests {

  @Autowired
  private MockMvcTester mvc;
  @Autowired
  private JdbcClient jdbc;

  @Test
  void hitsAreMarkedAndTheCnpIsNeverWhole() {
    var cnp = "9" + String.valueOf(System.nanoTime()).substring(0, 12);
    var id = person("Țurcănelu-Moțiș", cnp);
    var page = mvc.get().uri("/people/search?q=turcanel motis").with(SignIn.as("asistent")).exchange();
    assertThat(page).hasStatusOk().bodyText().contains("<mark>Țurcănel</mark>u-<mark>Moțiș</mark>", "/people/persons/" + id,
        "•••" + cnp.substring(9)).doesNotContain(cnp);
    assertThat(mvc.get().uri("/people/search/suggest?q=turcanel").header("HX-Request", "true").with(SignIn.as("asistent"))).hasStatusOk().bodyText()
        .contains("<mark>Țurcănel</mark>").doesNotContain("<html").doesNotContain(cnp);
    assertThat(mvc.get().uri("/people/search?q=" + cnp).with(SignIn.as("asistent"))).hasRedirectedUrl("/people/persons/" + id);
  }

  @Test
  void theFormOfFiltersKeepsWhatWasChosenAndChipsTakeItAway() {
    assertThat(mvc.get().uri("/people/search?q=turcan&living=yes&sex=MALE&from=18&to=x&sirutaText=Alba Iulia&page=99&size=7")
        .with(SignIn.as("asistent"))).hasStatusOk().bodyText().contains("în viață", "Alba Iulia, jud. Alba", "class=\"chip\"");
    assertThat(mvc.get().uri("/people/search?q=ab").with(SignIn.as("asistent"))).bodyText().contains("cel puțin trei litere");
    assertThat(mvc.get().uri("/people/search").with(SignIn.as("asistent"))).hasStatusOk();
    assertThat(mvc.get().uri("/people/search?q=turcan&lang=en").with(SignIn.as("asistent"))).hasStatusOk();
  }

  @Test
  void everyChoiceOfAFilterTellsHowManyItWouldLeave() throws Exception {
    var name = "Numărăneanu" + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "q");
    for (var is : List.of("FEMALE", "FEMALE died", "MALE")) {
      var id = person(name, "9" + String.valueOf(System.nanoTime()).substring(0, 12));
      jdbc.sql("update people.person set sex = :sex, died_on = :died where id = :id").param("sex", is.split(" ")[0])
          .param("died", is.endsWith("died") ? LocalDate.of(2026, 1, 2) : null).param("id", id).update();
    }
    assertThat(counts(name, "")).containsExactly("3", "2", "1", "3", "2", "1");
    assertThat(counts(name, "&sex=FEMALE")).containsExactly("2", "1", "1", "3", "2", "1");
    assertThat(counts(name, "&sex=FEMALE&living=no")).containsExactly("2", "1", "1", "1", "1", "0");
    assertThat(counts(name, "&sex=MALE&living=no")).as("nobody is left, and the counts tell the way out")
        .containsExactly("1", "1", "0", "1", "1", "0");
  }

  private List<String> counts(String name, String filter) throws Exception {
    var page = mvc.get().uri("/people/search?q=" + name + filter).with(SignIn.as("asistent")).exchange();
    return Jsoup.parse(page.getResponse().getContentAsString()).select(".filters .cnt").eachText();
  }

  private UUID person(String familyName, String cnp) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into people.person (id, version, revision, form_key, family_name, given_name, birth_place, sex, marital_status,
          citizenship, cnp, phone, email, recorded_at)
        values (:id, 0, 1, :id, :family, 'Ana', '', 'NOT_STATED', 'NOT_STATED', 'RO', :cnp, '', '', now())""")
        .param("id", id).param("family", familyName).param("cnp", cnp).update();
    return id;
  }
}
