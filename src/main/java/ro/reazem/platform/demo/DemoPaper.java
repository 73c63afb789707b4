package ro.reazem.platform.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A paper for the files of the demonstration, made up on the spot; it says of itself that it is a specimen. */
public final class DemoPaper {

  private DemoPaper() {}

  /** @param text in letters without diacritics; the same text gives the same bytes */
  public static byte[] of(String text, int pages) {
    try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
      document.setDocumentId((long) text.hashCode());
      for (int number = 1; number <= pages; number++) {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 22);
          content.beginText();
          content.newLineAtOffset(72, 690);
          content.showText("MODEL / SPECIMEN");
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 13);
          content.newLineAtOffset(0, -40);
          content.showText(text + ", " + number + "/" + pages);
          content.endText();
        }
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
