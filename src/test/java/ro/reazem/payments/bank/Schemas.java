package ro.reazem.payments.bank;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;

/** The published schemas of ISO 20022, which lie beside the repository or in -Dreazem.iso20022=DIR; without them a test says so and is left out. */
final class Schemas {

  private static final Path FOLDER = Path.of(System.getProperty("reazem.iso20022", "../shared/data/iso20022"));

  private Schemas() {}

  static void validate(String schema, byte[] document) throws Exception {
    var file = FOLDER.resolve(schema);
    Assumptions.assumeTrue(Files.exists(file), "no " + file + ": name the folder of the schemas with -Dreazem.iso20022=DIR");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile()).newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(document)));
  }
}
