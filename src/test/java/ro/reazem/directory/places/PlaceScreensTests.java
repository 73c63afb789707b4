package ro.reazem.directory.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.testing.SignIn;

/** The nomenclature on the screen: browsing, importing, the report, the suggestions of the picker. */
@SpringBootTest
@AutoConfigureMockMvc
class PlaceScreensTests {

  private static final String HEADS = "SIRUTA;DENLOC;CODP;JUD;SIRSUP;TIP;NIV;MED\n";

  @Autowired
  private MockMvcTester mvc;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private Places places;

  @Test
  void placesAreBrowsedFromTheCountyDownAndFoundByNameAndCode() {
    assertThat(mvc.get().uri("/directory/places").with(SignIn.as("asistent"))).hasStatusOk().bodyText()
        .contains("jud. Alba", "București");
    assertThat(mvc.get().uri("/directory/places?parent=10").with(SignIn.as("asistent"))).hasStatusOk().bodyText()
        .contains("mun. Alba Iulia, jud. Alba");
    assertThat(mvc.get().uri("/directory/places?q=ALBA iulia").with(SignIn.as("asistent"))).bodyText().contains("1026");
    assertThat(mvc.get().uri("/directory/places?q=1026").with(SignIn.as("asistent"))).bodyText().contains("Alba Iulia");
    assertThat(mvc.get().uri("/directory/places?q=%25'%22&parent=x").with(SignIn.as("asistent"))).hasStatusOk();
  }

  @Test
  void aClosedUnitFoundByItsCodeIsMarked() {
    jdbc.sql("""
        insert into directory.place (siruta, name, label, kind, level, parent, county_code, county_name, urban, postcode, folded,
          search_text, valid_to)
        select 919191919, 'Vatra Veche', 'Vatra Veche, jud. Alba', kind, level, parent, county_code, county_name, urban, postcode,
          'vatra veche', ' vatra veche', date '2025-03-01' from directory.place where siruta = 1026""").update();
    assertThat(mvc.get().uri("/directory/places?q=919191919").with(SignIn.as("asistent"))).bodyText()
        .contains("Vatra Veche", "desființată");
    assertThat(mvc.get().uri("/directory/places?q=1026").with(SignIn.as("asistent"))).bodyText().doesNotContain("desființată");
  }

  @Test
  void suggestionsAreRadioButtonsOfTheFieldThatAsked() {
    assertThat(mvc.get().uri("/directory/places/suggest?name=members[0].siruta&members[0].sirutaText=cluj nap")
        .header("HX-Request", "true").with(SignIn.as("asistent"))).hasStatusOk().bodyText()
        .contains("name=\"members[0].siruta\"", "Cluj-Napoca, jud. Cluj", "type=\"radio\"").doesNotContain("<html");
  }

  @Test
  void aChosenPlaceStandsInItsFieldByItsNameUntilSomethingElseIsTyped() {
    var chosen = places.suggest("cluj-napoca").getFirst();
    var code = String.valueOf(chosen.siruta());

    assertThat(places.shown(code, "cluj nap")).isEqualTo(chosen.label());
    assertThat(places.shown(code, "alba")).isEqualTo("alba");
    assertThat(places.shown("", "cluj nap")).isEqualTo("cluj nap");
    assertThat(places.shown(code, "")).isEmpty();
  }

  @Test
  void onlyAdministratorsImportAndSeeTheReportLineByLine() {
    var file = new MockMultipartFile("file", "siruta.csv", "text/csv",
        (HEADS + "910000001;ORAȘ RAPORT;0;1;10;2;2;1\n910000002;PIERDUT;0;1;911111111;22;3;3\n").getBytes(StandardCharsets.UTF_8));
    assertThat(mvc.post().uri("/directory/places/import").multipart().file(file).with(csrf()).with(SignIn.as("asistent")))
        .hasStatus(403);
    var done = mvc.post().uri("/directory/places/import").multipart().file(file).with(csrf()).with(SignIn.as("admin"))
        .exchange();
    assertThat(done).hasStatus3xxRedirection();
    assertThat(mvc.get().uri(done.getResponse().getRedirectedUrl()).with(SignIn.as("admin"))).hasStatusOk().bodyText()
        .contains("siruta.csv", "unitatea superioară 911111111 nu există");
    assertThat(mvc.get().uri("/directory/places/import").with(SignIn.as("admin"))).hasStatusOk().bodyText()
        .contains("siruta.csv");
  }

  @Test
  void aFileThatIsNoNomenclatureIsExplainedBesideTheField() {
    var file = new MockMultipartFile("file", "x.csv", "text/csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
    assertThat(mvc.post().uri("/directory/places/import").multipart().file(file).with(csrf()).with(SignIn.as("admin")))
        .hasStatus(422).bodyText().contains("lipsesc coloanele", "SIRUTA");
    assertThat(mvc.post().uri("/directory/places/import").with(csrf()).with(SignIn.as("admin"))).hasStatus(422);
  }
}
