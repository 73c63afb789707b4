package ro.reazem.financialaid.monthlylist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.web.ListPage;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** What a list carries of months before its own: rights not listed then, and differences to what was listed. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ArrearsTests {

  @Autowired JdbcClient jdbc;
  @Autowired MonthlyListRegister register;
  @Autowired PreparingMonthlyList preparing;
  @Autowired Clock clock;
  @Autowired MockMvcTester mvc;
  InventedRights rights;
  YearMonth first;
  UUID old;

  @BeforeEach
  void threeMonthsAreClosedWithOneRight() {
    rights = new InventedRights(jdbc);
    first = rights.month;
    old = rights.grant("Albu", 70_100, InventedRights.intoAccount(), SignIn.UNIT, first);
    close(first);
    close(first.plusMonths(1));
    close(first.plusMonths(2));
  }

  @Test
  void aRightGrantedForClosedMonthsIsOnTheNextListOnceForEachOfThem() {
    rights.grant("Zamfir", 36_600, InventedRights.byPost(), SignIn.UNIT, first.plusMonths(1));

    var next = close(first.plusMonths(3));

    assertThat(lines(next)).extracting(ListLine::holder, ListLine::month, ListLine::group, line -> line.gross().bani()).containsExactly(
        tuple("Albu Ștefănița", first.plusMonths(3), LineGroup.CURRENT, 70_100L),
        tuple("Zamfir Ștefănița", first.plusMonths(3), LineGroup.CURRENT, 36_600L),
        tuple("Zamfir Ștefănița", first.plusMonths(1), LineGroup.ARREARS, 36_600L),
        tuple("Zamfir Ștefănița", first.plusMonths(2), LineGroup.ARREARS, 36_600L));
    assertThat(totals(next).toPay().gross().bani()).isEqualTo(179_900);
    assertThat(lines(close(first.plusMonths(4)))).extracting(ListLine::group).containsOnly(LineGroup.CURRENT);
  }

  @Test
  void aMonthWhoseListIsNotClosedYetCarriesItsRightsItself() {
    var late = rights.grant("Zamfir", 36_600, InventedRights.byPost(), SignIn.UNIT, first.plusMonths(3));

    assertThat(lines(close(first.plusMonths(4)))).extracting(ListLine::group).containsOnly(LineGroup.CURRENT);
    assertThat(lines(open(first.plusMonths(3)))).extracting(ListLine::entitlementId).contains(late);
  }

  @Test
  void anAmountLoweredForListedMonthsIsToldAndNotSetOff() {
    rights.change(old, first.plusMonths(1), 37_500, InventedRights.intoAccount());

    var next = close(first.plusMonths(3));

    assertThat(lines(next)).extracting(ListLine::month, ListLine::group, line -> line.gross().bani()).containsExactly(
        tuple(first.plusMonths(3), LineGroup.CURRENT, 37_500L), tuple(first.plusMonths(1), LineGroup.UNDUE, -32_600L),
        tuple(first.plusMonths(2), LineGroup.UNDUE, -32_600L));
    assertThat(totals(next).toPay().gross().bani()).isEqualTo(37_500);
    assertThat(totals(next).undue().gross().bani()).isEqualTo(-65_200);
    assertThat(register.find(next).orElseThrow().totals().gross().bani()).isEqualTo(37_500);
    assertThat(lines(close(first.plusMonths(4)))).extracting(ListLine::group).containsOnly(LineGroup.CURRENT);
  }

  @Test
  void anAmountRaisedForAListedMonthIsPaidByAnAdditionalList() {
    rights.change(old, first.plusMonths(2), 90_000, InventedRights.intoAccount());

    var additional = close(first.plusMonths(2));

    assertThat(register.find(additional).orElseThrow().kind()).isEqualTo(MonthlyList.Kind.ADDITIONAL);
    assertThat(lines(additional)).extracting(ListLine::group, line -> line.gross().bani()).containsExactly(tuple(LineGroup.OWED, 19_900L));
    assertThat(totals(additional).toPay().gross().bani()).isEqualTo(19_900);
  }

  @Test
  void aRightThatEndedBeforeListedMonthsWasListedWithoutBeingDue() {
    rights.end(old, first.atEndOfMonth());
    rights.grant("Zamfir", 36_600, InventedRights.byPost(), SignIn.UNIT, first.plusMonths(3));

    assertThat(lines(close(first.plusMonths(3)))).extracting(ListLine::month, ListLine::group, line -> line.gross().bani()).containsExactly(
        tuple(first.plusMonths(3), LineGroup.CURRENT, 36_600L), tuple(first.plusMonths(1), LineGroup.UNDUE, -70_100L),
        tuple(first.plusMonths(2), LineGroup.UNDUE, -70_100L));
  }

  @Test
  void aSuspendedRightIsNotListedAndComesBackWithItsArrears() {
    rights.interrupt(old, first.plusMonths(2), null);
    rights.grant("Zamfir", 36_600, InventedRights.byPost(), SignIn.UNIT, first.plusMonths(3));

    assertThat(lines(close(first.plusMonths(3)))).extracting(ListLine::holder, ListLine::month, ListLine::group, line -> line.gross().bani()).containsExactly(
        tuple("Zamfir Ștefănița", first.plusMonths(3), LineGroup.CURRENT, 36_600L),
        tuple("Albu Ștefănița", first.plusMonths(2), LineGroup.UNDUE, -70_100L));
    rights.restore(old);
    assertThat(lines(close(first.plusMonths(4)))).extracting(ListLine::holder, ListLine::month, ListLine::group, line -> line.gross().bani())
        .containsExactlyInAnyOrder(tuple("Albu Ștefănița", first.plusMonths(4), LineGroup.CURRENT, 70_100L),
            tuple("Zamfir Ștefănița", first.plusMonths(4), LineGroup.CURRENT, 36_600L),
            tuple("Albu Ștefănița", first.plusMonths(3), LineGroup.ARREARS, 70_100L),
            tuple("Albu Ștefănița", first.plusMonths(2), LineGroup.OWED, 70_100L));
  }

  @Test
  void aCutOfTheChildAidIsTakenFromWhatIsListedAndNeverMoreThanTheAid() {
    jdbc.sql("update financialaid.entitlement_amount set inclusion_aid = 41500, child_aid = 28600 where entitlement_id = :id").param("id", old).update();
    rights.interrupt(old, first.plusMonths(3), 5_720L);
    assertThat(lines(open(first.plusMonths(3)))).filteredOn(line -> line.group() == LineGroup.CURRENT)
        .extracting(line -> line.gross().bani()).containsExactly(64_380L);
    rights.interrupt(old, first.plusMonths(3), 99_999L);
    assertThat(lines(open(first.plusMonths(3)))).filteredOn(line -> line.group() == LineGroup.CURRENT)
        .extracting(line -> line.gross().bani()).containsExactly(41_500L);
  }

  @Test
  void theFamilyIsThatOfTheDecisionInForceInItsMonthAndTheAccountTheNewestOne() {
    var partner = UUID.randomUUID();
    rights.change(old, first.plusMonths(4), 90_000, InventedRights.byPost(), partner);
    rights.note(old, first.plusMonths(5), InventedRights.intoAccount());

    assertThat(lines(open(first.plusMonths(3)))).extracting(ListLine::members).containsExactly(1);
    var changed = lines(open(first.plusMonths(4))).getFirst();
    assertThat(changed.members()).isEqualTo(2);
    assertThat(changed.iban()).isNotNull();
  }

  @Test
  void screenSpreadsheetAndPaperShowTheGroupsAndTheSameSums() throws IOException {
    rights.change(old, first.plusMonths(1), 37_500, InventedRights.intoAccount());
    rights.grant("Zamfir", 36_600, InventedRights.byPost(), SignIn.UNIT, first.plusMonths(2));
    var next = close(first.plusMonths(3));
    var page = "/financialaid/monthly-lists/" + next;

    assertThat(mvc.get().uri(page).with(SignIn.as("plati")).exchange()).hasStatusOk().bodyText()
        .contains("Drepturi restante", "366,00", "−652,00", "−326,00", "1.107,00", "nu se scade din total", "restant").doesNotContain("??");
    assertThat(mvc.get().uri(page + "?group=ARREARS").with(SignIn.as("plati")).exchange()).hasStatusOk().bodyText()
        .contains("Zamfir").doesNotContain("Albu Ștefănița");
    var sheet = mvc.get().uri(page + "/export.xlsx").with(SignIn.as("plati")).exchange();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()));
        var rows = book.getFirstSheet().openStream()) {
      assertThat(rows.flatMap(row -> row.stream().filter(java.util.Objects::nonNull).map(cell -> cell.getText())))
          .contains("Drepturi curente", "Drepturi restante", "Total de plată, 3 poziții", "1107.00", "-652.00");
    }
    var pdf = mvc.get().uri(page + "/export.pdf").with(SignIn.as("plati")).exchange().getResponse().getContentAsByteArray();
    assertThat(PdfProof.failures(pdf)).isEmpty();
    assertThat(PdfProof.text(pdf)).contains("Drepturi restante", "1.107,00 lei (o mie o sută șapte lei)", "nu se scad din total");
  }

  private UUID open(YearMonth month) {
    return preparing.open(MonthlyList.Scheme.VMI, month, SignIn.officer("plati"), clock.instant());
  }

  private UUID close(YearMonth month) {
    var id = open(month);
    preparing.close(id, PreparingMonthlyList.Seen.of(totals(id)), SignIn.officer("plati"), clock.instant());
    return id;
  }

  private ListTotals totals(UUID id) {
    return register.totals(register.find(id).orElseThrow());
  }

  private List<ListLine> lines(UUID id) {
    return register.lines(register.find(id).orElseThrow(), SignIn.officer("plati"), "", null, ListPage.Asked.of(null, "50")).lines();
  }
}
