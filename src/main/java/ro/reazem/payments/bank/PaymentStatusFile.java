package ro.reazem.payments.bank;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ro.reazem.kernel.RuleViolated;

/** What banks answer to a file of payments at once (ISO 20022, pain.002): which are rejected, read in one pass; a document type is refused. */
public final class PaymentStatusFile {

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.";
  private static final int DEEPEST = 40;
  private static final int LONGEST_TEXT = 2_000;
  private static final String REJECTED = "RJCT";

  private final XMLStreamReader xml;
  private final Consumer<PaymentStatus> found;
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private String order = "";
  private String reference = "";
  private String status = "";
  private String whole = "";
  private String reason = "";
  private boolean named;

  private PaymentStatusFile(XMLStreamReader xml, Consumer<PaymentStatus> found) {
    this.xml = xml;
    this.found = found;
  }

  /**
   * Reads a whole file.
   *
   * @param found hears every status as it is read: what it does must be undone when this fails
   * @throws RuleViolated when the file is of another kind or broken
   */
  public static void read(InputStream file, Consumer<PaymentStatus> found) {
    try {
      var xml = SafeXml.open(file);
      try {
        new PaymentStatusFile(xml, found).document();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException broken) {
      throw new RuleViolated("payments.statement.broken", broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber());
    }
  }

  private void document() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new RuleViolated("payments.statement.documentType");
        case XMLStreamConstants.START_ELEMENT -> open();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text.length() < LONGEST_TEXT) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(xml.getTextLength(), LONGEST_TEXT));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> close();
        default -> { }
      }
    }
    RuleViolated.require(!order.isEmpty(), "payments.answer.withoutOrder");
    if (whole.equals(REJECTED) && !named) {
      found.accept(new PaymentStatus(order, "", true, reason));
    }
  }

  private void open() {
    RuleViolated.require(String.valueOf(xml.getNamespaceURI()).startsWith(NAMESPACE), "payments.statement.unknownFormat");
    RuleViolated.require(path.size() < DEEPEST, "payments.statement.broken", xml.getLocation().getLineNumber());
    path.addLast(xml.getLocalName());
    text.setLength(0);
    if (xml.getLocalName().equals("TxInfAndSts")) {
      reference = "";
      status = "";
      reason = "";
      named = true;
    }
  }

  private void close() {
    var value = text.toString().strip();
    var element = path.removeLast();
    text.setLength(0);
    switch (element) {
      case "OrgnlMsgId" -> order = value;
      case "OrgnlEndToEndId" -> reference = value;
      case "TxSts" -> status = value;
      case "GrpSts", "PmtInfSts" -> whole = value.equals(REJECTED) ? value : whole;
      case "Cd", "Prtry" -> reason = path.contains("StsRsnInf") ? value : reason;
      case "TxInfAndSts" -> found.accept(new PaymentStatus(order, reference, status.equals(REJECTED), reason));
      default -> { }
    }
  }
}
