package ro.reazem.payments.bank;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens files that others wrote so that they can neither fetch anything nor blow themselves up; whoever reads refuses a document type. */
final class SafeXml {

  /** These limits count the text after every ampersand of a long file too; entities of a document type, which they are for, are refused anyway. */
  private static final List<String> LIMITS = List.of("jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

  private SafeXml() {}

  static XMLStreamReader open(InputStream file) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("Nothing outside of the file is read");
    });
    return factory.createXMLStreamReader(file);
  }
}
