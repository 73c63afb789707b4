package ro.reazem.financialaid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.platform.files.SampleFiles;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class DocumentsTests {

  private static final RequestPostProcessor ASISTENT = SignIn.as("asistent");
  private static final byte[] PAPER = SampleFiles.pdf("certificat", 2);

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;
  private String documents;

  @BeforeEach
  void aRequest() {
    var today = LocalDate.now(clock);
    var family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    var request = mvc.post().uri("/financialaid/applications/new").with(ASISTENT).with(csrf());
    RequestFields.v3(family, today).each((name, value) -> request.param(name, value));
    documents = request.exchange().getResponse().getRedirectedUrl() + "/documents";
  }

  @Test
  void severalDocumentsAreAddedAndListed() {
    assertThat(page(ASISTENT)).hasStatusOk().bodyText().contains("Niciun document la dosar", "name=\"files\"", "multiple").doesNotContain("??");

    assertThat(add(Map.of("kind", "MEDICAL", "title", "Bilet de ieșire", "registryNumber", "123", "registryOn", "12.11.2020"),
        new MockMultipartFile("files", "../../etc/certificat ș.pdf", "text/html", PAPER),
        new MockMultipartFile("files", "poza.jpg", "image/jpeg", SampleFiles.pdf("alta", 1)))).hasStatus3xxRedirection().hasRedirectedUrl(documents);

    assertThat(page(ASISTENT)).hasStatusOk().bodyText().contains("Bilet de ieșire – certificat ș.pdf", "Bilet de ieșire – poza.jpg",
        "alt tip decât spune numele", "12.11.2020", "act medical").doesNotContain("??", "etc/");
  }

  @Test
  void theSentFormIsAnsweredToHtmxByTheAddressToGoTo() {
    var answer = send(ASISTENT, Map.of(), true, file("a.pdf", PAPER));

    assertThat(answer.getResponse().getHeader("HX-Redirect")).isEqualTo(documents);
  }

  @Test
  void whatCannotBeReadIsToldBesideItsFieldAndNothingIsStored() {
    assertThat(add(Map.of("kind", "TUN", "registryOn", "31.02.2026", "title", "<script>alert(1)</script>"), file("a.pdf", PAPER))).hasStatus(422)
        .bodyText().contains("31.02.2026", "&lt;script&gt;").doesNotContain("<script>alert", "??");
    assertThat(add(Map.of(), file("gol.pdf", new byte[0]))).hasStatus(422).bodyText().contains("gol.pdf", "0 octeți");
    assertThat(add(Map.of())).hasStatus(422).bodyText().contains("Alegeți cel puțin un fișier");
    assertThat(add(Map.of("registryOn", "12.11.2020"), file("a.pdf", PAPER))).hasStatus(422).bodyText().contains("și numărul de înregistrare");
    assertThat(page(ASISTENT)).bodyText().contains("Niciun document la dosar");
  }

  @Test
  void aDocumentIsShownByPagesAndHandedOutToBeSavedOnly() {
    add(Map.of(), file("raport\r\n\"X.pdf", PAPER), file("pagina.html", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));
    var links = links();

    assertThat(get(links.get(1), ASISTENT)).hasStatusOk().bodyText().contains("Pagina 1 din 2", "SHA-256").doesNotContain("??");
    var shown = get(links.get(1) + "/pages/2", ASISTENT);
    assertThat(shown).hasStatusOk().hasContentType("image/png").hasHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
    assertThat(get(links.get(1) + "/pages/3", ASISTENT)).hasStatus(404);
    var saved = get(links.get(1) + "/content", ASISTENT);
    assertThat(saved).hasStatusOk().hasContentType("application/pdf").hasHeader("X-Content-Type-Options", "nosniff");
    assertThat(saved.getResponse().getHeader("Content-Disposition")).startsWith("attachment;").doesNotContain("\n", "\r").contains("raport");
    assertThat(saved.getResponse().getContentAsByteArray()).isEqualTo(PAPER);
    assertThat(get(links.get(0), ASISTENT)).hasStatusOk().bodyText().contains("nu se arată aici");
    assertThat(get(links.get(0) + "/content", ASISTENT)).hasContentType("application/octet-stream");
    assertThat(get(links.get(0) + "/pages/1", ASISTENT)).hasStatus(404);
  }

  @Test
  void aDocumentIsWithdrawnWithAReasonAndStays() {
    add(Map.of(), file("a.pdf", PAPER));
    var link = links().getFirst();

    assertThat(post(link + "/withdrawal", Map.of("reason", ""))).hasStatus(422).bodyText().contains("Completați acest câmp");
    assertThat(post(link + "/withdrawal", Map.of("reason", "adus din greșeală"))).hasStatus3xxRedirection();
    assertThat(post(link + "/withdrawal", Map.of("reason", "încă o dată"))).hasStatus(422).bodyText().contains("deja retras");
    assertThat(get(link, ASISTENT)).hasStatusOk().bodyText().contains("adus din greșeală");
    assertThat(page(ASISTENT)).bodyText().contains("retras");
  }

  @Test
  void aScanIsVouchedForWithThePlaceOfItsOriginal() {
    add(Map.of(), file("contract.pdf", PAPER));
    var link = links().getFirst();

    assertThat(post(link + "/original", Map.of("signatories", "Ana Pop", "signedOn", "01.01.2190", "archiveLocation", "arhiva"))).hasStatus(422)
        .bodyText().contains("nu poate fi în viitor", "Ana Pop");
    assertThat(post(link + "/original", Map.of("signatories", "Ana Pop", "signedOn", "01.11.2020", "archiveLocation", "arhiva, fila 3")))
        .hasStatus3xxRedirection();
    assertThat(get(link, ASISTENT)).bodyText().contains("Conform cu originalul", "arhiva, fila 3", "Ana Pop");
  }

  @Test
  void documentsOfAnotherUnitAnswerLikeDocumentsThatDoNotExist() {
    add(Map.of(), file("a.pdf", PAPER));
    var link = links().getFirst();
    var unit = UUID.randomUUID();
    var stranger = SignIn.as(new Officer(UUID.randomUUID(), "strain", "Străin", "inspector", unit, Set.of(new HeldRole("financialaid", Level.WORK, unit),
        new HeldRole("financialaid", Level.READ, unit))));
    var nothing = "/financialaid/applications/" + UUID.randomUUID() + "/documents";
    var other = nothing + "/" + UUID.randomUUID();

    for (var end : List.of("", "/content", "/pages/1")) {
      same(get(link + end, stranger), get(other + end, stranger));
    }
    same(get(documents, stranger), get(nothing, stranger));
    same(get(documents + "/" + UUID.randomUUID(), ASISTENT), get(other, ASISTENT));
    // the id of a file under another case of one's own is of no use
    var foreign = link.substring(link.lastIndexOf('/') + 1);
    aRequest();
    assertThat(get(documents + "/" + foreign + "/content", ASISTENT)).hasStatus(404);
  }

  @Test
  void aConfidentialDocumentIsNotThereForThePayingOfficer() {
    add(Map.of("confidentiality", "MEDICAL", "title", "Diagnostic secret"), file("a.pdf", PAPER));
    var plati = SignIn.as("plati");

    assertThat(page(ASISTENT)).bodyText().contains("Diagnostic secret");
    assertThat(page(plati)).hasStatusOk().bodyText().contains("Niciun document la dosar").doesNotContain("Diagnostic secret", "name=\"files\"");
    assertThat(get(links().getFirst() + "/content", plati)).hasStatus(404);
  }

  @Test
  void aFileThatIsThereAlreadyIsToldByItsPlace() {
    add(Map.of(), file("a.pdf", PAPER));

    var flash = add(Map.of(), file("copie.pdf", PAPER)).getMvcResult().getFlashMap();

    assertThat(flash.get("notice")).isEqualTo("platform.files.storedSome");
    assertThat((Object[]) flash.get("noticeArguments")).containsExactly(0, "copie.pdf (documentul nr. 1)");
  }

  private static void same(MvcTestResult one, MvcTestResult other) {
    assertThat(one).hasStatus(404);
    assertThat(other).hasStatus(404);
    assertThat(one.getResponse().getContentAsByteArray().length).isEqualTo(other.getResponse().getContentAsByteArray().length);
  }

  private List<String> links() {
    var body = new String(page(ASISTENT).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    return new ArrayList<>(Jsoup.parse(body).select("a.rowlink").eachAttr("href"));
  }

  private MvcTestResult page(RequestPostProcessor who) {
    return get(documents, who);
  }

  private MvcTestResult get(String address, RequestPostProcessor who) {
    return mvc.get().uri(address).with(who).exchange();
  }

  private MvcTestResult post(String address, Map<String, String> fields) {
    var request = mvc.post().uri(address).with(ASISTENT).with(csrf());
    fields.forEach((name, value) -> request.param(name, value));
    return request.exchange();
  }

  private MvcTestResult add(Map<String, String> fields, MockMultipartFile... files) {
    return send(ASISTENT, fields, false, files);
  }

  private MvcTestResult send(RequestPostProcessor who, Map<String, String> fields, boolean htmx, MockMultipartFile... files) {
    var request = mvc.post().uri(documents).multipart();
    for (var file : files) {
      request.file(file);
    }
    var all = new java.util.HashMap<>(Map.of("kind", "OTHER", "source", "PERSON", "confidentiality", "SOCIAL"));
    all.putAll(fields);
    all.forEach((name, value) -> request.param(name, value));
    if (htmx) {
      request.header("HX-Request", "true");
    }
    return request.with(who).with(csrf()).exchange();
  }

  private static MockMultipartFile file(String name, byte[] bytes) {
    return new MockMultipartFile("files", name, "application/octet-stream", bytes);
  }
}
