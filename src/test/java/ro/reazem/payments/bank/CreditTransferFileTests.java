package ro.reazem.payments.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** The file for the bank holds every payment once, with its sum, account and reference, and is one that banks read. */
class CreditTransferFileTests {

  private static final Iban ACCOUNT = new Iban("RO49AAAA1B31007593840000");

  @Test
  void theFileIsValidAndHoldsWhatIsPaid() throws Exception {
    var payments = List.of(payment("366.00", "Zămbilă & Fiii <SRL>", "VMI luna mai 2026"), payment("0.01", "Ș".repeat(200), ""),
        payment("1500.5", "Ana\u0007-Maria \uD83D\uDE00 Pop", "a\nb"));
    var file = write(order(3, "1866.51"), payments);
    Schemas.validate("pain.001.001.09.xsd", file);
    var read = parse(file);
    assertThat(texts(read, "EndToEndId")).containsExactlyElementsOf(payments.stream().map(one -> PaymentReference.of(one.payment())).toList());
    assertThat(texts(read, "InstdAmt")).containsExactly("366.00", "0.01", "1500.50");
    assertThat(texts(read, "IBAN")).hasSize(4).containsOnly(ACCOUNT.value());
    assertThat(texts(read, "CtrlSum")).containsExactly("1866.51", "1866.51");
    assertThat(texts(read, "NbOfTxs")).containsExactly("3", "3");
    assertThat(texts(read, "Nm")).contains("Zămbilă & Fiii <SRL>", "Ș".repeat(140), "Ana -Maria \uD83D\uDE00 Pop");
    assertThat(texts(read, "Ustrd")).containsExactly("VMI luna mai 2026", "a b");
  }

  @Test
  void aFileWhosePaymentsAreNotAsManyOrAsMuchAsOrderedIsRefused() {
    var payments = List.of(payment("366.00", "Ana Pop", ""), payment("34.00", "Ion Pop", ""));
    refused("payments.bank.totalsDiffer", () -> write(order(2, "400.01"), payments));
    refused("payments.bank.totalsDiffer", () -> write(order(3, "400.00"), payments));
    refused("payments.bank.nothingToPay", () -> write(order(0, "0"), List.of()));
    refused("payments.bank.nothingToPay", () -> payment("0", "Ana Pop", ""));
    refused("kernel.iban.control", () -> new Iban("RO48AAAA1B31007593840000"));
  }

  @Test
  void referencesOfPaymentsAreReadBack() {
    var payment = UUID.randomUUID();
    assertThat(PaymentReference.parse(" " + PaymentReference.of(payment).toUpperCase() + " ")).contains(payment);
    assertThat(PaymentReference.parse("NOTPROVIDED")).isEmpty();
  }

  @Test
  void aHundredThousandPaymentsAreWrittenAsTheyCome() {
    int many = 100_000;
    var counting = new Counting();
    CreditTransferFile.write(order(many, "36600000.00"), IntStream.range(0, many).mapToObj(i -> payment("366.00", "Ana Pop", "VMI")).iterator(), counting);
    assertThat(counting.bytes).isGreaterThan(many * 250L);
  }

  /** Keeps nothing of what is written. */
  private static final class Counting extends OutputStream {
    long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
    }
  }

  private static PaymentOrder order(int count, String sum) {
    return new PaymentOrder("REAZEM-2026-11-1", Instant.parse("2026-11-20T08:00:00.123Z"), "Direcția de Protecție Socială", ACCOUNT, LocalDate.of(2026, 11, 23), count,
        Lei.of(sum));
  }

  private static CreditTransfer payment(String lei, String holder, String mention) {
    return new CreditTransfer(UUID.randomUUID(), Lei.of(lei), holder, ACCOUNT, mention);
  }

  private static byte[] write(PaymentOrder order, List<CreditTransfer> payments) {
    var out = new ByteArrayOutputStream();
    CreditTransferFile.write(order, payments.iterator(), out);
    return out.toByteArray();
  }

  private static Document parse(byte[] file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
  }

  private static List<String> texts(Document document, String element) {
    var nodes = document.getElementsByTagName(element);
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).flatMap(node -> Stream.of(node.getTextContent())).toList();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
