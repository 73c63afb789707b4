package ro.reazem.financialaid.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.application.RequestFields;
import ro.reazem.financialaid.family.InventedFamily;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class DispositionJourneyTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  InventedFamily family;
  String request;

  @BeforeEach
  void aRequestUnderCheck() {
    var today = LocalDate.now(clock);
    family = InventedFamily.ofFour(today).tell(jdbc, publisher, transaction);
    var post = mvc.post().uri("/financialaid/applications/new").with(SignIn.as("asistent")).with(csrf());
    RequestFields.v3(family, today).each(post::param);
    request = String.valueOf(post.exchange().getResponse().getRedirectedUrl());
    assertThat(post("asistent", request + "/check-start", "version", "0")).hasStatus3xxRedirection();
  }

  @Test
  void aSignedDecisionGivesTheSamePaperForEverAndItsSheetAsASpreadsheet() throws IOException {
    send("choice", "GRANT", "reasonsGrant", "Sunt îndeplinite condițiile.");
    var preview = bytes("asistent", request + "/disposition-preview.pdf");
    assertThat(PdfProof.failures(preview)).isEmpty();
    assertThat(PdfProof.text(preview)).contains("PROIECT");
    jdbc.sql("insert into financialaid.identified_person values (:id, 1, now(), '2910302080012')").param("id", family.person(0)).update();
    var decision = sign();

    var paper = bytes("asistent", decision + "/disposition.pdf");

    Files.write(Files.createDirectories(Path.of("target/papers")).resolve("decision.pdf"), paper);
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper).replaceAll("\\s+", " ")).contains("701,00 lei (șapte sute unu lei)", "CNP 2910302080012",
        "în termen de 30 de zile", "Fișa de calcul").doesNotContain("PROIECT");
    jdbc.sql("update financialaid.identified_person set cnp = '1800101221144', revision = 2 where person_id = :id")
        .param("id", family.person(0)).update();
    assertThat(bytes("auditor", decision + "/disposition.pdf")).isEqualTo(paper);
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes("asistent", decision + "/calculation.xlsx")));
        var rows = book.getFirstSheet().openStream()) {
      assertThat(rows.flatMap(row -> row.stream().filter(Objects::nonNull).map(Cell::getText)))
          .anyMatch(text -> text.startsWith("701")).anyMatch(text -> text.startsWith("415"));
    }
  }

  @Test
  void aRefusalIsAPaperToo() {
    send("choice", "REFUSE", "grounds", "NOT_AT_ADDRESS", "reasonsRefuse", "Familia nu locuiește la adresă.");
    var paper = bytes("asistent", sign() + "/disposition.pdf");
    assertThat(PdfProof.failures(paper)).isEmpty();
    assertThat(PdfProof.text(paper)).contains("Se respinge cererea", "Familia nu locuiește la adresă");
  }

  @Test
  void whoMayNotSeeTheCaseLearnsNotEvenThatThereIsAPaper() {
    send("choice", "GRANT", "reasonsGrant", "Da.");
    var decision = sign();
    assertThat(mvc.get().uri(decision + "/disposition.pdf").with(SignIn.withRoles("people READ")).exchange()).hasStatus(403);
    assertThat(mvc.get().uri("/financialaid/decisions/" + UUID.randomUUID() + "/disposition.pdf").with(SignIn.as("asistent"))
        .exchange()).hasStatus(404);
  }

  private void send(String... fields) {
    var screen = text(mvc.get().uri(request + "/proposal").with(SignIn.as("asistent")).exchange());
    var all = new java.util.ArrayList<>(java.util.List.of(fields));
    all.addAll(java.util.List.of("fingerprint", hidden(screen, "fingerprint"), "version", hidden(screen, "version"), "confirmed", "true"));
    assertThat(post("asistent", request + "/proposal", all.toArray(String[]::new))).hasStatus3xxRedirection();
  }

  private String sign() {
    var proposal = String.valueOf(mvc.get().uri(request + "/proposal").with(SignIn.as("sef")).exchange().getResponse().getRedirectedUrl());
    return String.valueOf(post("director", proposal, "choice", "APPROVE", "confirmed", "true").getResponse().getRedirectedUrl());
  }

  private byte[] bytes(String officer, String uri) {
    var result = mvc.get().uri(uri).with(SignIn.as(officer)).exchange();
    assertThat(result).hasStatusOk().hasHeader("Cache-Control", "no-store");
    return result.getResponse().getContentAsByteArray();
  }

  private MvcTestResult post(String officer, String uri, String... fields) {
    var post = mvc.post().uri(uri).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      post.param(fields[i], fields[i + 1]);
    }
    return post.exchange();
  }

  private static String text(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static String hidden(String page, String name) {
    var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
