package ro.reazem.childprotection.statistics;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Figures of a quarter as XML: codes that never change beside amounts, no words. */
final class FiguresXml {

  private FiguresXml() {}

  /** @param revision the signed revision, 0 for what is known today */
  static byte[] of(Quarter quarter, int revision, List<QuarterController.FigureLine> lines) {
    var out = new ByteArrayOutputStream();
    try {
      var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement("statistics");
      xml.writeAttribute("year", String.valueOf(quarter.year()));
      xml.writeAttribute("quarter", String.valueOf(quarter.number()));
      xml.writeAttribute("revision", String.valueOf(revision));
      for (var line : lines) {
        xml.writeEmptyElement("figure");
        xml.writeAttribute("indicator", line.code());
        xml.writeAttribute("kind", line.kind().name());
        if (!line.by().isEmpty()) {
          xml.writeAttribute("by", line.by());
          xml.writeAttribute("value", line.value());
        }
        xml.writeAttribute("amount", String.valueOf(line.amount()));
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException failed) {
      throw new IllegalStateException(failed);
    }
    return out.toByteArray();
  }
}
