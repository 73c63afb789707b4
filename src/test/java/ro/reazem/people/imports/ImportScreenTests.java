package ro.reazem.people.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.people.change.By;
import ro.reazem.testing.SignIn;

/** What an officer is shown of an import before confirming it, and after. */
@SpringBootTest
@AutoConfigureMockMvc
class ImportScreenTests {

  @Autowired
  private MockMvcTester mvc;
  @Autowired
  private CheckingImport checking;
  @Autowired
  private LoadingImport loading;
  @Autowired
  private LoadingInBackground background;
  @Autowired
  private JdbcClient jdbc;

  @Test
  void eachRowTellsWhatItWillDoWithOldAndNewValue() throws Exception {
    var key = UUID.randomUUID();
    var file = "ID extern;Nume;Prenume;Stare civilă;Data nașterii\n%s-1;Zăvoianu;Ana;;1.2.1980\n".formatted(key);
    loading.load(check(file), By.PROGRAM);
    var id = check(file.replace(";;", ";căsătorită;") + key + "-2;Zăvoianu;Ion;;\n" + key + "-3;Zăvoianu;Dan9;;\n");
    assertThat(page(id, "").select("nav.tabs a").eachText()).containsExactly("Greșite1", "Modificate1", "Noi1");
    assertThat(page(id, "?part=CHANGED").select("tbody").text())
        .contains("se modifică", "Starea civilă: nedeclarată → căsătorit(ă)");
    assertThat(page(id, "?part=NEW").select("tbody").text()).contains("Zăvoianu Ion", "persoană nouă");
    assertThat(page(id, "").select("form button").text()).contains("Confirmă și înregistrează 2 persoane");
    loading.load(id, By.PROGRAM);
    assertThat(page(id, "?part=CHANGED").select("tbody").text()).contains("modificată", "Starea civilă");
    assertThat(page(id, "").select("form[action$=load]")).as("nothing is left to load").isEmpty();
  }

  @Test
  void whatWasBrokenOffIsTakenUpByItselfInTheNameOfWhoeverBegan() {
    var key = UUID.randomUUID();
    var id = check("ID extern;Nume;Prenume;Stare civilă;Data nașterii\n%s-1;Zăvoianu;Ana;;1.2.1980\n".formatted(key));
    var officer = SignIn.officer("asistent");
    loading.begin(id, By.officer(officer));
    loading.begin(id, By.PROGRAM);
    background.takeUp();
    assertThat(background.isRunning(id)).as("whoever began it starts it").isFalse();
    jdbc.sql("update people.import set loading_since = loading_since - interval '2 minutes' where id = :id").param("id", id).update();
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
      background.takeUp();
      assertThat(jdbc.sql("select state || ' ' || loading_by_name from people.import where id = :id").param("id", id).query(String.class).single())
          .isEqualTo("LOADED " + officer.name());
    });
  }

  @Test
  void aFileWithoutARowIsToldApartFromNoFile() {
    for (var content : new String[] {"", "\ufeff", "\n \n"}) {
      assertThat(mvc.post().uri("/people/imports").multipart()
          .file(new MockMultipartFile("file", "gol.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8))).with(csrf())
          .with(SignIn.as("asistent"))).hasStatus(422).bodyText().contains("Fișierul este gol.");
    }
    assertThat(mvc.post().uri("/people/imports").multipart().file(new MockMultipartFile("file", "", null, new byte[0])).with(csrf())
        .with(SignIn.as("asistent"))).hasStatus(422).bodyText().contains("Alegeți fișierul cu persoane.");
  }

  private UUID check(String content) {
    return checking.check(UUID.randomUUID(), "test.csv", content.getBytes(StandardCharsets.UTF_8), By.PROGRAM);
  }

  private Document page(UUID id, String part) throws Exception {
    var page = mvc.get().uri("/people/imports/" + id + part).with(SignIn.as("asistent")).exchange();
    assertThat(page).hasStatusOk();
    return Jsoup.parse(page.getResponse().getContentAsString());
  }
}
