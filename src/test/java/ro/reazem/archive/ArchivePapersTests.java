package ro.reazem.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.archive.file.CountingEveryDay;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** The papers that the archive signs: inventories of hand-over and records of the selection commission. */
@SpringBootTest
@AutoConfigureMockMvc
class ArchivePapersTests {

  @Autowired MockMvcTester mvc;
  @Autowired ClosedCase cases;
  @Autowired CountingEveryDay counting;
  @Autowired JdbcClient jdbc;

  private final String kind = "K" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  private Officer keeper;

  @BeforeEach
  void aUnitOfItsOwn() {
    keeper = SignIn.stranger("Arhivara Țurcanu", "archive READ WORK APPROVE");
    jdbc.sql("insert into directory.unit (id, revision, told_at, name, active) values (:id, 1, now(), 'Serviciul probat', true)").param("id", keeper.unit()).update();
  }

  @Test
  void eachTermOfRetentionHasAnInventoryOfItsOwnAndTheFormSentTwiceMakesNoMore() {
    code("F-5", "5", kind);
    code("F-P", "P", kind + "P");
    var short1 = cases.closed(kind, LocalDate.of(2012, 3, 1), keeper.unit());
    var short2 = cases.closed(kind, LocalDate.of(2012, 2, 1), keeper.unit());
    var permanent = cases.closed(kind + "P", LocalDate.of(2012, 1, 1), keeper.unit());
    counting.all();
    var form = new String[] {"key", UUID.randomUUID().toString(), "unit", keeper.unit().toString(), "year", "2012", "receivedBy", "Ștefan Iordache"};
    assertThat(send("/archive/handovers", form)).hasStatus3xxRedirection();
    assertThat(send("/archive/handovers", form)).hasStatus3xxRedirection();

    assertThat(jdbc.sql("select term || ' ' || (select string_agg(i.place::text, ',' order by i.place) from archive.handover_item i where i.handover_id = h.id) "
        + "from archive.handover h where unit_id = :unit order by number").param("unit", keeper.unit()).query(String.class).list())
        .containsExactly("P 1", "5 1,2");
    assertThat(cases.state(permanent)).isEqualTo("DEPOT");
    assertThat(mvc.get().uri("/archive/handovers").with(SignIn.as(keeper)).exchange()).hasStatusOk().bodyText().contains("permanent (P)", "5 ani");

    var pdf = pdf("/archive/handovers/" + inventory(short1) + "/inventory.pdf");
    assertThat(PdfProof.failures(pdf)).isEmpty();
    assertThat(PdfProof.text(pdf)).contains("Inventarul nr.", "închise în anul 2012", "cu termenul de păstrare de 5 ani", "Serviciul probat", "F-5",
        ClosedCase.number(short1), ClosedCase.number(short2), "01.01.2010 – 01.02.2012", "2 dosare", "Am predat", "Arhivara Țurcanu", "Am primit",
        "Ștefan Iordache").doesNotContain("F-P", ClosedCase.number(permanent));
    assertThat(PdfProof.text(pdf("/archive/handovers/" + inventory(permanent) + "/inventory.pdf"))).contains("care se păstrează permanent", "1 dosar.");
    assertThat(pdf("/archive/handovers/" + inventory(short1) + "/inventory.pdf")).isEqualTo(pdf);
  }

  @Test
  void anInventoryOfManyFilesGoesOverItsPagesWithTheHeadsRepeated() {
    code("F-5", "5", kind);
    var first = cases.closed(kind, LocalDate.of(2012, 1, 1), keeper.unit());
    jdbc.sql("""
        insert into archive.file (context, case_id, revision, told_at, number, kind, path, unit_id, person_ids, opened_on, closed_on, state, code_id, waiting)
        select 'financialaid', gen_random_uuid(), 1, now(), n || '/2011', f.kind, '/cases', f.unit_id, '{}', date '2011-01-01', date '2012-05-05', 'CURRENT', f.code_id, ''
        from archive.file f, generate_series(1, 80) n where f.case_id = :id""").param("id", first.id()).update();
    handOver();
    var pdf = pdf("/archive/handovers/" + inventory(first) + "/inventory.pdf");
    assertThat(PdfProof.failures(pdf)).isEmpty();
    assertThat(PdfProof.text(pdf)).contains("Pagina 3 din", "81 de dosare", "80/2011");
  }

  @Test
  void theRecordOfTheCommissionNamesItsMembersAndEveryFileWithItsReason() {
    code("F-5", "5", kind);
    var refs = List.of(closed(1), closed(2), closed(3));
    counting.all();
    handOver();
    counting.all();
    var begun = send("/archive/selections", "unit", keeper.unit().toString(), "appointedBy", "Dispoziția nr. 4/2026", "president", "Ana Pop", "secretary",
        "Ion Rus", "members", "Maria Ban, arhivar\nVasile Țuțea, consilier juridic");
    assertThat(begun).hasStatus3xxRedirection();
    var selection = begun.getResponse().getRedirectedUrl();
    decide(selection, refs.get(0), "DESTROY", "");
    decide(selection, refs.get(1), "KEEP", "01.01.2090");

    var draft = pdf(selection + "/record.pdf");
    assertThat(PdfProof.failures(draft)).isEmpty();
    assertThat(PdfProof.text(draft)).contains("P R O I E C T", "comisia nu a decis încă");
    assertThat(mvc.get().uri(selection).with(SignIn.as(keeper)).exchange()).bodyText().contains(selection + "/record.pdf", "Proiect PDF");

    decide(selection, refs.get(2), "PERMANENT", "");
    assertThat(send(selection + "/proposal")).hasStatus3xxRedirection();
    var record = pdf(selection + "/record.pdf");
    assertThat(PdfProof.failures(record)).isEmpty();
    assertThat(PdfProof.text(record).replaceAll("\\s+", " ")).contains("Proces-verbal de selecționare nr.", "Dispoziția nr. 4/2026", "Ana Pop, președinte", "Vasile Țuțea, consilier juridic",
        "3 dosare închise în anul 2012", "Dosare propuse pentru distrugere: 1 dosar (anexa nr. 1)", "Dosare care se păstrează mai departe: 1 dosar", "01.01.2090",
        "Dosare care se păstrează permanent", "DESTROY", "PERMANENT", "5 ani", ClosedCase.number(refs.get(0)), ClosedCase.number(refs.get(2)))
        .doesNotContain("P R O I E C T", "nu a decis");
    assertThat(send(selection + "/approval", "approvalNumber", "12", "approvedOn", "01.01.2026", "approvedBy", "Serviciul Județean")).hasStatus3xxRedirection();
    counting.all();
    assertThat(pdf(selection + "/record.pdf")).as("what the commission signed does not change with what happens after").isEqualTo(record);
  }

  @Test
  void papersOfAnotherUnitAreNotThere() {
    code("F-5", "5", kind);
    var ref = closed(1);
    counting.all();
    handOver();
    var stranger = SignIn.stranger("Altcineva", "archive READ WORK APPROVE AUDIT");
    assertThat(mvc.get().uri("/archive/handovers/" + inventory(ref) + "/inventory.pdf").with(SignIn.as(stranger)).exchange()).hasStatus(404);
    counting.all();
    var begun = send("/archive/selections", "unit", keeper.unit().toString(), "appointedBy", "Dispoziția nr. 4/2026", "president", "Ana Pop", "secretary",
        "Ion Rus", "members", "Maria Ban");
    assertThat(mvc.get().uri(begun.getResponse().getRedirectedUrl() + "/record.pdf").with(SignIn.as(stranger)).exchange()).hasStatus(404);
  }

  private CaseRef closed(int day) {
    return cases.closed(kind, LocalDate.of(2012, 1, day), keeper.unit());
  }

  private void code(String code, String term, String ofKind) {
    assertThat(send("/archive/nomenclature/new", "code", code, "compartment", "Serviciul", "title", "Dosare", "term", term, "startEvent", "CLOSING", "others",
        "financialaid:" + ofKind, "validFrom", "01.01.2000", "source", "nomenclator de probă", "approvalNumber", "1", "approvedOn", "01.02.2000"))
        .hasStatus3xxRedirection();
  }

  private void handOver() {
    assertThat(send("/archive/handovers", "unit", keeper.unit().toString(), "year", "2012", "receivedBy", "Ștefan Iordache")).hasStatus3xxRedirection();
  }

  private void decide(String selection, CaseRef ref, String decision, String until) {
    assertThat(send(selection + "/decision", "file", "financialaid:" + ref.id(), "decision", decision, "longerUntil", until, "reason", "motivul " + decision))
        .hasStatus3xxRedirection();
  }

  private UUID inventory(CaseRef ref) {
    return jdbc.sql("select handover_id from archive.file where case_id = :id").param("id", ref.id()).query(UUID.class).single();
  }

  private byte[] pdf(String uri) {
    var answer = mvc.get().uri(uri).with(SignIn.as(keeper)).exchange();
    assertThat(answer).hasStatusOk().hasContentType("application/pdf");
    return answer.getResponse().getContentAsByteArray();
  }

  private MvcTestResult send(String uri, String... fields) {
    var request = mvc.post().uri(uri).with(SignIn.as(keeper)).with(csrf());
    for (int place = 0; place < fields.length; place += 2) {
      request.param(fields[place], fields[place + 1]);
    }
    return request.exchange();
  }
}
