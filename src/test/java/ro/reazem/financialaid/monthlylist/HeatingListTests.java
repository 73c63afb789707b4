package ro.reazem.financialaid.monthlylist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.EntitlementsPaid;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** The lists for heating: closed and answered as those of the inclusion income, by source and supplier, and solid fuel once a season. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@RecordApplicationEvents
class HeatingListTests {

  private static final Officer PAYMENTS = SignIn.officer("plati");

  @Autowired JdbcClient jdbc;
  @Autowired MonthlyListRegister register;
  @Autowired PreparingMonthlyList preparing;
  @Autowired ReadingPayerAnswers reading;
  @Autowired PayerAnswerRegister answers;
  @Autowired SettlingAnswer settling;
  @Autowired ApplicationEvents events;
  @Autowired Clock clock;
  @Autowired MockMvcTester mvc;

  private InventedRights rights;
  private YearMonth november;

  @BeforeEach
  void aSeasonLongPast() {
    rights = new InventedRights(jdbc);
    november = YearMonth.of(rights.month.getYear(), 11);
  }

  @Test
  void gasIsPaidToTheSupplierTheSupplementToTheFamilyAndTheInclusionIncomeStandsOnAListOfItsOwn() {
    gas("Albu");
    rights.grantSupplement("Barbu", 4_000, november);
    rights.grant("Cazacu", 36_600, InventedRights.byPost(), SignIn.UNIT, november);

    assertThat(lines(close(MonthlyList.Scheme.HEATING, november))).extracting(ListLine::holder, line -> line.gross().bani(), ListLine::payment, ListLine::iban,
        ListLine::supply).containsExactly(
            tuple("Albu Ștefănița", 12_500L, LinePayment.SUPPLIER, null, new Supply("NATURAL_GAS", "Gaz Apulum", "104017", "CLC9", "C-7")),
            tuple("Barbu Ștefănița", 4_000L, LinePayment.POSTAL, null, new Supply("SUPPLEMENT", "", "", "", "")));
    assertThat(lines(close(MonthlyList.Scheme.VMI, november))).extracting(ListLine::holder, ListLine::supply).containsExactly(tuple("Cazacu Ștefănița", Supply.NONE));
  }

  @Test
  void solidFuelStandsOnTheListOfItsMonthOfPaymentWithTheWholeSeason() {
    wood("Albu");
    gas("Barbu");

    assertThat(lines(close(MonthlyList.Scheme.HEATING, november))).extracting(ListLine::holder).containsExactly("Barbu Ștefănița");
    assertThat(lines(close(MonthlyList.Scheme.HEATING, december()))).extracting(ListLine::holder, line -> line.gross().bani(), ListLine::payment)
        .containsExactly(tuple("Barbu Ștefănița", 12_500L, LinePayment.SUPPLIER), tuple("Albu Ștefănița", 160_000L, LinePayment.BANK));
    assertThat(lines(close(MonthlyList.Scheme.HEATING, december().plusMonths(1)))).extracting(ListLine::holder).containsExactly("Barbu Ștefănița");
  }

  @Test
  void aSeasonThatEndsEarlyMakesItsLaterMonthsUndueAndOneGrantedLateIsArrears() {
    var moved = wood("Albu");
    gas("Barbu");
    close(MonthlyList.Scheme.HEATING, december());
    rights.end(moved, december().plusMonths(1).atEndOfMonth());
    wood("Zamfir");

    assertThat(lines(close(MonthlyList.Scheme.HEATING, december().plusMonths(1)))).extracting(ListLine::holder, ListLine::month, ListLine::group,
        line -> line.gross().bani()).containsExactly(tuple("Barbu Ștefănița", december().plusMonths(1), LineGroup.CURRENT, 12_500L),
            tuple("Zamfir Ștefănița", december(), LineGroup.ARREARS, 160_000L), tuple("Albu Ștefănița", december(), LineGroup.UNDUE, -64_000L));
    assertThat(lines(close(MonthlyList.Scheme.HEATING, december().plusMonths(2)))).extracting(ListLine::group).containsOnly(LineGroup.CURRENT);
  }

  @Test
  void aSeasonPaidAtOnceIsToldMonthByMonth() {
    wood("Albu");
    gas("Barbu");
    var list = register.find(close(MonthlyList.Scheme.HEATING, december())).orElseThrow();

    assertThat(read(list, "1;admis;;", "2;admis;;")).isEmpty();

    assertThat(paid()).containsExactlyInAnyOrder(december() + " 125.00", november + " 320.00", december() + " 320.00", december().plusMonths(1) + " 320.00",
        december().plusMonths(2) + " 320.00", december().plusMonths(3) + " 320.00");
    assertThat(read(list, "1;admis;;", "2;admis;;altfel")).isEmpty();
    assertThat(paid()).hasSize(6);
  }

  @Test
  void lessThanASeasonPaysItsFirstMonthsAndTheRestIsToldWhenItComes() {
    wood("Albu");
    var list = register.find(close(MonthlyList.Scheme.HEATING, december())).orElseThrow();
    read(list, "1;altă sumă;700;numai până în ianuarie");
    var differing = answers.differing(list, PAYMENTS, ListPage.Asked.of(null, null)).lines().getFirst();
    assertThat(differing.proposal() + " " + differing.expected()).isEqualTo("CONTEST 1600.00");

    settling.settle(list, differing, AnswerProposal.CONTEST, "adresa 12", PAYMENTS);

    assertThat(paid()).containsExactly(november + " 320.00", december() + " 320.00", december().plusMonths(1) + " 60.00");
  }

  @Test
  void paperTableAndTheSuppliersOwnTableBearTheSameSums() throws IOException {
    gas("Albu");
    wood("Barbu");
    var id = close(MonthlyList.Scheme.HEATING, december());
    var page = "/financialaid/monthly-lists/" + id;

    assertThat(mvc.get().uri(page).with(SignIn.as("plati"))).hasStatusOk().bodyText().contains("Lista de încălzire pentru", "Pe surse și furnizori", "Gaz Apulum",
        "furnizorului", "titularilor", "104017, CLC9, C-7", "1.600,00", "1.725,00").doesNotContain("Ajutor de incluziune", "??");
    assertThat(mvc.get().uri(page + "?export=csv").with(SignIn.as("plati"))).hasStatusOk().bodyText().contains("Gaz Apulum", "104017", ";1600,00;", ";curent;");
    assertThat(cells(page + "/export.xlsx")).contains(InventedRights.CNP, "Drepturi curente: Gaze naturale, Gaz Apulum", "104017", "125.00",
        "Drepturi curente: Combustibili solizi sau petrolieri", "1600.00", "Total de plată, 2 poziții", "1725.00");
    assertThat(cells(page + "/supplier.xlsx?source=NATURAL_GAS&supplier=Gaz Apulum")).contains("104017", "CLC9", "C-7", "125.00", "Albu Ștefănița")
        .doesNotContain(InventedRights.CNP, "Barbu Ștefănița");
    assertThat(mvc.get().uri(page + "/supplier.xlsx?source=SOLID_OR_OIL&supplier=").with(SignIn.as("plati"))).hasStatus(404);
    assertThat(mvc.get().uri(page + "/supplier.xlsx?source=NATURAL_GAS&supplier=Gaz Apulum").with(SignIn.as("asistent"))).hasStatus(403);
    var pdf = mvc.get().uri(page + "/export.pdf").with(SignIn.as("plati")).exchange().getResponse().getContentAsByteArray();
    Files.write(Files.createDirectories(Path.of("target/papers")).resolve("heating-list.pdf"), pdf);
    assertThat(PdfProof.failures(pdf)).isEmpty();
    assertThat(PdfProof.text(pdf).replaceAll("\\s+", " ")).contains("ajutor pentru încălzirea locuinței", "Gaz Apulum", "104017",
        "1.725,00 lei (o mie șapte sute douăzeci și cinci de lei)");
  }

  private UUID gas(String name) {
    return rights.grantHeating(name, 12_500, "NATURAL_GAS", november, november.plusMonths(4), null);
  }

  private UUID wood(String name) {
    return rights.grantHeating(name, 32_000, "SOLID_OR_OIL", november, november.plusMonths(4), december());
  }

  private YearMonth december() {
    return november.plusMonths(1);
  }

  private UUID close(MonthlyList.Scheme scheme, YearMonth month) {
    var id = preparing.open(scheme, month, PAYMENTS, clock.instant());
    preparing.close(id, PreparingMonthlyList.Seen.of(register.totals(register.find(id).orElseThrow())), PAYMENTS, clock.instant());
    return id;
  }

  private List<ListLine> lines(UUID id) {
    return register.lines(register.find(id).orElseThrow(), PAYMENTS, "", null, ListPage.Asked.of(null, "50")).lines();
  }

  private List<AnswerRow.Fault> read(MonthlyList list, String... rows) {
    return reading.read(list, "raspuns.csv", ("Nr. crt.;Răspuns;Suma plătită;Motivul\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8), PAYMENTS);
  }

  private List<String> paid() {
    return events.stream(EntitlementsPaid.class).flatMap(one -> one.payments().stream()).map(one -> YearMonth.from(one.month()) + " " + one.amount()).toList();
  }

  private List<String> cells(String address) throws IOException {
    var file = mvc.get().uri(address).with(SignIn.as("plati")).exchange();
    assertThat(file).hasStatusOk();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray())); var rows = book.getFirstSheet().openStream()) {
      return rows.flatMap(row -> row.stream().filter(Objects::nonNull).map(cell -> cell.getText())).toList();
    }
  }
}
