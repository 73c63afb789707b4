package ro.reazem.payments.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** What banks send is read to the ban or refused. */
class StatementFileTests {

  private final UUID payment = UUID.fromString("f7a1c0de-1d29-4ce6-8be6-b1b2b127f615");
  private final String reference = PaymentReference.of(payment);
  private final List<BankTransaction> found = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"02", "08"})
  void movementsBalancesAndSumsAreRead(String version) throws Exception {
    var file = new InventedStatement(version).paid(reference, "366.00").returned(reference, "366.00", "AC04").announced("x", "5.00").bytes();
    assertThat(read(file)).containsExactly(new BankStatement("S-77", "RO49AAAA1B31007593840000", Lei.of("100000"), Lei.of("100000"), 2, Lei.of("366"), Lei.of("366")));
    assertThat(found).containsExactly(new BankTransaction("S-77", "B0", LocalDate.of(2026, 11, 20), Lei.of("366"), false, reference, null),
        new BankTransaction("S-77", "B1", LocalDate.of(2026, 11, 20), Lei.of("366"), true, reference, "AC04"));
    if (version.equals("08")) {
      Schemas.validate("camt.053.001.08.xsd", file);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"02", "08"})
  void paymentsBookedAsOneAreToldOneByOne(String version) {
    read(new InventedStatement(version).batch("300.01", reference, "100.01", "other", "200.00").bytes());
    assertThat(found).extracting(BankTransaction::amount, BankTransaction::reference).containsExactly(
        org.assertj.core.api.Assertions.tuple(Lei.of("100.01"), reference), org.assertj.core.api.Assertions.tuple(Lei.of("200"), "other"));
    refused("payments.statement.batchDiffers", new InventedStatement(version).batch("300.00", reference, "100.01", "other", "200.00").bytes());
  }

  @Test
  void sumsThatDoNotAgreeAreRefused() {
    refused("payments.statement.balanceDiffers", new InventedStatement("08").paid(reference, "366.00").closingOffBy("0.01").bytes());
    refused("payments.statement.sumDiffers", new InventedStatement("08").paid(reference, "366.00").countOffBy(1).bytes());
    refused("payments.statement.amount", text().replace(">366.00<", ">366.005<"));
    refused("payments.statement.amount", text().replace(">366.00<", ">1e9<"));
    refused("payments.statement.notLei", text().replace("Ccy=\"RON\"", "Ccy=\"EUR\""));
    refused("payments.statement.day", text().replace("<BookgDt><Dt>2026-11-20", "<BookgDt><Dt>20.11.2026"));
  }

  @Test
  void anExternalEntityIsNeitherReadNorFetched(@TempDir java.nio.file.Path folder) throws Exception {
    var secret = java.nio.file.Files.writeString(folder.resolve("secret"), "366.00");
    refused("payments.statement.documentType", text().replace("<Document", "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><Document")
        .replaceFirst(">366\\.00<", ">&x;<"));
    refused("payments.statement.documentType", text().replace("<Document", "<!DOCTYPE d SYSTEM \"http://localhost:1/none.dtd\"><Document"));
  }

  @Test
  void aBillionLaughsAreRefusedAtOnce() {
    var entities = new StringBuilder("<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      entities.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    refused("payments.statement.documentType", text().replace("<Document", "<!DOCTYPE d [" + entities + "]><Document").replaceFirst(">366\\.00<", ">&a39;<"));
  }

  @Test
  void whatIsNoStatementOrIsBrokenOffIsRefused() {
    refused("payments.statement.unknownFormat", "<a/>");
    refused("payments.statement.unknownFormat", text().replace("camt.053.001.08", "camt.054.001.08"));
    refused("payments.statement.broken", text().substring(0, text().length() / 2));
    refused("payments.statement.broken", "");
    refused("payments.statement.broken", text().replace("<NtryRef>", "<a>".repeat(100) + "</a>".repeat(100) + "<NtryRef>"));
    refused("payments.statement.withoutAccount", text().replace("RO49AAAA1B31007593840000", ""));
  }

  /** Some 200 MB. */
  @Test
  void aVeryLongFileIsReadAsItComes() {
    int entries = 100_000;
    var parts = new InventedStatement("08").text().split("</Stmt>");
    var head = parts[0].replaceAll("<TxsSummry>.*</TxsSummry>", "").replaceAll("<Bal>.*</Bal>", "");
    var entry = "<Ntry><Amt Ccy=\"RON\">0.01</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><AddtlNtryInf>" + "Șan&amp;ț ".repeat(60)
        + "</AddtlNtryInf></Ntry>";
    var pieces = Stream.concat(Stream.concat(Stream.of(head), IntStream.range(0, entries).mapToObj(i -> entry)), Stream.of("</Stmt>" + parts[1]))
        .map(text -> (InputStream) new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).iterator();
    var count = new AtomicInteger();
    var statement = StatementFile.read(new SequenceInputStream(Collections.enumeration(list(pieces))), one -> count.incrementAndGet()).getFirst();
    assertThat(count).hasValue(entries);
    assertThat(statement.outgoing()).isEqualTo(Lei.of("1000"));
  }

  private static <T> List<T> list(Iterator<T> all) {
    var list = new ArrayList<T>();
    all.forEachRemaining(list::add);
    return list;
  }

  @Test
  void answersAreMatchedToPaymentsByTheirReference() {
    read(new InventedStatement("08").paid(reference.toUpperCase(), "366.00").returned(reference, "366.00", "AC04").paid(reference, "365.99")
        .paid("FACTURA 12", "10.00").paid("0".repeat(32), "1.00").bytes());
    assertThat(answers(Answer.Told.SENT)).containsExactly(Answer.PAID, Answer.OUT_OF_ORDER, Answer.SUM_DIFFERS, Answer.OTHER, Answer.UNKNOWN);
    assertThat(answers(Answer.Told.PAID)).startsWith(Answer.TOLD_BEFORE, Answer.RETURNED);
    assertThat(answers(Answer.Told.RETURNED)).startsWith(Answer.TOLD_BEFORE, Answer.TOLD_BEFORE);
    assertThat(answers(Answer.Told.NOT_SENT)).startsWith(Answer.OUT_OF_ORDER, Answer.OUT_OF_ORDER);
  }

  private List<Answer> answers(Answer.Told told) {
    var known = Map.of(payment, new Answer.Ordered(Lei.of("366"), told));
    return found.stream().map(one -> Answer.of(one, id -> Optional.ofNullable(known.get(id)))).toList();
  }

  private String text() {
    return new InventedStatement("08").paid(reference, "366.00").text();
  }

  private List<BankStatement> read(byte[] file) {
    return StatementFile.read(new ByteArrayInputStream(file), found::add);
  }

  private void refused(String code, String file) {
    refused(code, file.getBytes(StandardCharsets.UTF_8));
  }

  private void refused(String code, byte[] file) {
    assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
