package ro.reazem.platform.acts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes the day of the act into the file in place of the moment of rendering, and an identity made from the paper in place of
 * a random one, so that rendering again gives the same bytes.
 */
record FixedMetadata(ActPaper paper) {

  private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
  private static final String XMP_DATE = "(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*(</xmp:)";

  void writeInto(PDDocument document) throws IOException {
    var made = paper.date().atStartOfDay(BUCHAREST);
    var info = document.getDocumentInformation();
    info.setCreationDate(GregorianCalendar.from(made));
    var metadata = document.getDocumentCatalog().getMetadata();
    var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
        .replaceAll(XMP_DATE, "$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made) + "$3");
    var fixed = new PDMetadata(document);
    fixed.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(fixed);
    document.setDocumentId((long) (paper.title() + paper.description() + paper.date()).hashCode());
  }
}
