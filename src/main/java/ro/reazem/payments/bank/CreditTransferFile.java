package ro.reazem.payments.bank;

import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * Payments as a file that banks read (ISO 20022, pain.001.001.09), written as they come. The count and the sum above them are given beforehand and
 * proved at the end.
 */
final class CreditTransferFile {

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
  private static final int LONGEST_TEXT = 140;
  private static final String CURRENCY = "RON";

  private final XMLStreamWriter xml;

  private CreditTransferFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** @throws RuleViolated when the payments are not as many or not as much as the order says: what was written is to be thrown away */
  static void write(PaymentOrder order, Iterator<CreditTransfer> payments, OutputStream out) {
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new CreditTransferFile(xml).document(order, payments);
      xml.close();
    } catch (XMLStreamException failed) {
      throw new IllegalStateException("The file for the bank could not be written", failed);
    }
  }

  private void document(PaymentOrder order, Iterator<CreditTransfer> payments) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("Document");
    xml.writeDefaultNamespace(NAMESPACE);
    open("CstmrCdtTrfInitn");
    open("GrpHdr");
    text("MsgId", order.messageId());
    text("CreDtTm", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(order.createdAt().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.systemDefault())));
    totals(order);
    named("InitgPty", order.payer());
    close(1);
    open("PmtInf");
    text("PmtInfId", order.messageId());
    text("PmtMtd", "TRF");
    totals(order);
    open("ReqdExctnDt");
    text("Dt", order.executeOn().toString());
    close(1);
    named("Dbtr", order.payer());
    account("DbtrAcct", order.account().value());
    // the bank is known by the account; the schema asks for something all the same
    open("DbtrAgt", "FinInstnId", "Othr");
    text("Id", "NOTPROVIDED");
    close(3);
    text("ChrgBr", "SLEV");
    transfers(order, payments);
    xml.writeEndDocument();
  }

  private void transfers(PaymentOrder order, Iterator<CreditTransfer> payments) throws XMLStreamException {
    int count = 0;
    var sum = Lei.ZERO;
    while (payments.hasNext()) {
      var payment = payments.next();
      transfer(payment);
      count++;
      sum = sum.plus(payment.amount());
    }
    RuleViolated.require(count == order.count() && sum.equals(order.sum()), "payments.bank.totalsDiffer", count, sum, order.count(), order.sum());
  }

  private void transfer(CreditTransfer payment) throws XMLStreamException {
    open("CdtTrfTxInf", "PmtId");
    text("EndToEndId", PaymentReference.of(payment.payment()));
    close(1);
    open("Amt");
    xml.writeStartElement("InstdAmt");
    xml.writeAttribute("Ccy", CURRENCY);
    xml.writeCharacters(payment.amount().toString());
    close(2);
    named("Cdtr", payment.holder());
    account("CdtrAcct", payment.account().value());
    if (!payment.onBehalfOf().isBlank()) {
      named("UltmtCdtr", payment.onBehalfOf());
    }
    var mention = plain(payment.mention());
    if (!mention.isEmpty()) {
      open("RmtInf");
      text("Ustrd", mention);
      close(1);
    }
    close(1);
  }

  private void totals(PaymentOrder order) throws XMLStreamException {
    text("NbOfTxs", Integer.toString(order.count()));
    text("CtrlSum", order.sum().toString());
  }

  private void named(String element, String name) throws XMLStreamException {
    open(element);
    text("Nm", plain(name));
    close(1);
  }

  private void account(String element, String iban) throws XMLStreamException {
    open(element, "Id");
    text("IBAN", iban);
    close(2);
  }

  private void open(String... elements) throws XMLStreamException {
    for (var element : elements) {
      xml.writeStartElement(element);
    }
  }

  private void close(int elements) throws XMLStreamException {
    for (int i = 0; i < elements; i++) {
      xml.writeEndElement();
    }
  }

  private void text(String element, String value) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  /** At most as long as banks take, without what no XML may hold. */
  private static String plain(String text) {
    var clean = new StringBuilder();
    text.codePoints().map(letter -> Character.isISOControl(letter) ? ' ' : letter)
        .filter(letter -> letter < 0xD800 || letter > 0xDFFF && letter < 0xFFFE || letter > 0xFFFF).limit(LONGEST_TEXT).forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }
}
