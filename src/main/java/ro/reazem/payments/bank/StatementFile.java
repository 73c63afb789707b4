package ro.reazem.payments.bank;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import ro.reazem.kernel.RuleViolated;

/**
 * Statements of an account as banks send them (ISO 20022, camt.053 in its versions 02 and 08), read in one pass whatever their size. A file with a
 * document type is refused before anything of it is read, so that it can neither fetch files nor blow itself up.
 */
public final class StatementFile {

  private static final Set<String> NAMESPACES = Set.of("urn:iso:std:iso:20022:tech:xsd:camt.053.001.02", "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08");
  /** How deep a statement lies in the file. */
  private static final int STATEMENT = 3;
  private static final int DEEPEST = 40;
  private static final int LONGEST_TEXT = 2_000;

  private final XMLStreamReader xml;
  private final StatementReading reading;
  /** The path below the statement, and how long it was before each element that is open. */
  private final StringBuilder path = new StringBuilder();
  private final Deque<Integer> lengths = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private String currency = "";

  private StatementFile(XMLStreamReader xml, Consumer<BankTransaction> found) {
    this.xml = xml;
    this.reading = new StatementReading(found);
  }

  /**
   * Reads a whole file.
   *
   * @param found hears every booked movement as it is read, before the sums are proved: what it does must be undone when this fails
   * @throws RuleViolated when the file is no statement, is broken, or its sums do not agree
   */
  public static List<BankStatement> read(InputStream file, Consumer<BankTransaction> found) {
    try {
      var xml = SafeXml.open(file);
      try {
        return new StatementFile(xml, found).document();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException broken) {
      throw new RuleViolated("payments.statement.broken", broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber());
    }
  }

  private List<BankStatement> document() throws XMLStreamException {
    var statements = new ArrayList<BankStatement>();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new RuleViolated("payments.statement.documentType");
        case XMLStreamConstants.START_ELEMENT -> open();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
        case XMLStreamConstants.END_ELEMENT -> close(statements);
        default -> { }
      }
    }
    RuleViolated.require(!statements.isEmpty(), "payments.statement.unknownFormat");
    return List.copyOf(statements);
  }

  private void open() {
    RuleViolated.require(lengths.size() >= STATEMENT - 1 || NAMESPACES.contains(String.valueOf(xml.getNamespaceURI())), "payments.statement.unknownFormat");
    RuleViolated.require(lengths.size() < DEEPEST, "payments.statement.broken", xml.getLocation().getLineNumber());
    lengths.addLast(path.length());
    text.setLength(0);
    currency = xml.getAttributeValue(null, "Ccy") == null ? "" : xml.getAttributeValue(null, "Ccy");
    if (isStatement()) {
      reading.begin();
    } else if (lengths.size() > STATEMENT) {
      path.append(path.isEmpty() ? "" : "/").append(xml.getLocalName());
      reading.opened(path.toString());
    }
  }

  private void text() {
    // what is longer is of no interest: no field of a statement that is read here is
    if (text.length() < LONGEST_TEXT) {
      text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(xml.getTextLength(), LONGEST_TEXT));
    }
  }

  private void close(List<BankStatement> statements) {
    if (isStatement()) {
      statements.add(reading.end());
    } else if (lengths.size() > STATEMENT && !path.isEmpty()) {
      reading.closed(path.toString(), text.toString().strip(), currency);
    }
    path.setLength(lengths.removeLast());
    text.setLength(0);
  }

  private boolean isStatement() {
    return lengths.size() == STATEMENT && xml.getLocalName().equals("Stmt");
  }
}
