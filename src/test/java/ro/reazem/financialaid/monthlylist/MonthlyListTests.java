package ro.reazem.financialaid.monthlylist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.ListPage;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class MonthlyListTests {

  private static final ListPage.Asked FIRST = ListPage.Asked.of(null, "50");

  @Autowired JdbcClient jdbc;
  @Autowired MonthlyListRegister register;
  @Autowired PreparingMonthlyList preparing;
  @Autowired Clock clock;
  @Autowired MockMvcTester mvc;

  private InventedRights rights;

  @BeforeEach
  void freshMonth() {
    rights = new InventedRights(jdbc);
  }

  @Test
  void anOpenListShowsTheRightsOfItsMonthAndAClosedOneKeepsThem() {
    rights.grant("Țurcanu", 70100, InventedRights.intoAccount());
    var id = open();
    assertThat(lines(id)).extracting(ListLine::holder).containsExactly("Țurcanu Ștefănița");
    rights.grant("Albu", 36600, InventedRights.byPost());

    close(id);

    var list = register.find(id).orElseThrow();
    assertThat(list.closed()).isTrue();
    assertThat(list.totals().lines()).isEqualTo(2);
    assertThat(list.totals().gross().bani()).isEqualTo(106700);
    assertThat(lines(id)).extracting(ListLine::position, ListLine::holder).containsExactly(
        org.assertj.core.groups.Tuple.tuple(1, "Albu Ștefănița"), org.assertj.core.groups.Tuple.tuple(2, "Țurcanu Ștefănița"));
    rights.grant("Zamfir", 10000, InventedRights.byPost());
    assertThat(lines(id)).hasSize(2);
  }

  @Test
  void rightsGrantedAfterTheClosingGoOnAnAdditionalList() {
    rights.grant("Albu", 36600, InventedRights.byPost());
    close(open());
    assertThatThrownBy(this::open).isInstanceOf(RuleViolated.class).hasMessage("financialaid.list.nothingToAdd");
    rights.grant("Zamfir", 10000, InventedRights.byPost());

    var additional = open();

    assertThat(register.find(additional).orElseThrow().kind()).isEqualTo(MonthlyList.Kind.ADDITIONAL);
    assertThat(lines(additional)).extracting(ListLine::holder).containsExactly("Zamfir Ștefănița");
    assertThat(open()).isEqualTo(additional);
  }

  @Test
  void aListThatChangedSinceItWasSeenIsNotClosed() {
    rights.grant("Albu", 36600, InventedRights.byPost());
    var id = open();
    var seen = seen(id);
    rights.grant("Zamfir", 10000, InventedRights.byPost());

    assertThatThrownBy(() -> preparing.close(id, seen, SignIn.officer("plati"), clock.instant())).isInstanceOf(RuleViolated.class)
        .hasMessage("financialaid.list.changed");
    assertThat(register.find(id).orElseThrow().closed()).isFalse();
    assertThat(lines(id)).hasSize(2);
  }

  @Test
  void anEmptyListIsNotClosedAndAClosedOneNotTwice() {
    var empty = open();
    assertThatThrownBy(() -> close(empty)).hasMessage("financialaid.list.empty");
    rights.grant("Albu", 36600, InventedRights.byPost());
    close(empty);
    var number = register.find(empty).orElseThrow().number();
    close(empty);
    assertThat(register.find(empty).orElseThrow().number()).as("sent twice").isEqualTo(number);
    assertThatThrownBy(() -> preparing.close(empty, seen(empty), SignIn.officer("sef"), clock.instant())).hasMessage("financialaid.list.alreadyClosed");
    assertThatThrownBy(() -> jdbc.sql("update financialaid.monthly_list_line set gross = 1 where list_id = :id").param("id", empty)
        .update()).hasMessageContaining("never changed");
  }

  @Test
  void theFileBearsWholeNumbersAndTheScreenNone() throws IOException {
    var name = "Proba" + UUID.randomUUID().toString().substring(0, 8);
    rights.grant(name, 70100, InventedRights.intoAccount());
    var id = open();
    close(id);

    var screen = mvc.get().uri("/financialaid/monthly-lists/" + id).with(SignIn.as("plati")).exchange();
    assertThat(screen).hasStatusOk();
    assertThat(screen).bodyText().contains(name, "•••••••••0010").doesNotContain(InventedRights.CNP);
    assertThat(mvc.get().uri("/financialaid/monthly-lists/" + id + "?export=csv").with(SignIn.as("plati")).exchange()).hasStatusOk().bodyText()
        .contains(name, "•••••••••0010", ";701,00;").doesNotContain(InventedRights.CNP);

    var sheet = mvc.get().uri("/financialaid/monthly-lists/" + id + "/export.xlsx").with(SignIn.as("plati")).exchange();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()));
        var rows = book.getFirstSheet().openStream()) {
      assertThat(rows.flatMap(row -> row.stream().filter(java.util.Objects::nonNull).map(cell -> cell.getText())))
          .contains(InventedRights.CNP, name + " Ștefănița", "RO49AAAA1B31007593840000");
    }
    var pdf = mvc.get().uri("/financialaid/monthly-lists/" + id + "/export.pdf").with(SignIn.as("plati")).exchange()
        .getResponse().getContentAsByteArray();
    Files.write(Files.createDirectories(Path.of("target/papers")).resolve("list.pdf"), pdf);
    assertThat(PdfProof.failures(pdf)).isEmpty();
    assertThat(PdfProof.text(pdf)).contains(InventedRights.CNP, "701,00 lei (șapte sute unu lei)");
  }

  @Test
  void whoDoesNotSeeAllCasesGetsNoFile() {
    rights.grant("Albu", 36600, InventedRights.byPost());
    rights.grant("Străin", 10000, InventedRights.byPost(), UUID.randomUUID());
    var id = open();
    close(id);
    assertThat(lines(id)).hasSize(1);
    assertThatThrownBy(() -> register.whole(register.find(id).orElseThrow(), SignIn.officer("plati")))
        .hasMessage("financialaid.list.notWhole");
  }

  @Test
  void onlyPaymentsClosesAndExports() {
    rights.grant("Albu", 36600, InventedRights.byPost());
    var id = open();
    assertThat(mvc.post().uri("/financialaid/monthly-lists/" + id + "/close").param("lines", "1").param("gross", "36600")
        .with(SignIn.as("asistent")).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange()).hasStatus(403);
    assertThat(mvc.post().uri("/financialaid/monthly-lists/" + id + "/close").param("lines", "1").param("gross", "36600")
        .with(SignIn.as("plati")).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange()).hasStatus3xxRedirection();
    assertThat(register.find(id).orElseThrow().closed()).isTrue();
    assertThat(mvc.get().uri("/financialaid/monthly-lists/" + id + "/export.xlsx").with(SignIn.as("asistent")).exchange()).hasStatus(403);
    assertThat(mvc.get().uri("/financialaid/monthly-lists").with(SignIn.as("asistent")).exchange()).hasStatusOk();
  }

  private UUID open() {
    return preparing.open(MonthlyList.Scheme.VMI, rights.month, SignIn.officer("plati"), clock.instant());
  }

  private void close(UUID id) {
    preparing.close(id, seen(id), SignIn.officer("plati"), clock.instant());
  }

  private PreparingMonthlyList.Seen seen(UUID id) {
    return PreparingMonthlyList.Seen.of(register.totals(register.find(id).orElseThrow()));
  }

  private java.util.List<ListLine> lines(UUID id) {
    return register.lines(register.find(id).orElseThrow(), SignIn.officer("plati"), "", null, FIRST).lines();
  }
}
