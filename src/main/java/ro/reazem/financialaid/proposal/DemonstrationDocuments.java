package ro.reazem.financialaid.proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.files.DocumentKind;
import ro.reazem.platform.files.DocumentSource;
import ro.reazem.platform.files.FileFacts;
import ro.reazem.platform.files.SentFile;
import ro.reazem.platform.files.StoringFiles;
import ro.reazem.platform.security.Officer;

/** Papers of the invented requests, made up on the spot. */
@Component
class DemonstrationDocuments {

  private final StoringFiles storing;
  private final Clock clock;

  DemonstrationDocuments(StoringFiles storing, Clock clock) {
    this.storing = storing;
    this.clock = clock;
  }

  /** What a family brings with its request; a second time nothing is added. */
  void bring(AidApplicationId id, int place, Officer officer) {
    var today = LocalDate.now(clock);
    var request = new CaseRef("financialaid", id.value());
    add(request, new FileFacts("Adeverință de venit", DocumentKind.INCOME, DocumentSource.INSTITUTION, "Brutăria Spicul SRL",
        String.valueOf(900 + place), today.minusDays(6), today.minusDays(8), Confidentiality.SOCIAL), "adeverinta-venit.pdf", place, 1, officer);
    add(request, new FileFacts("Certificat medical", DocumentKind.MEDICAL, DocumentSource.INSTITUTION, "Cabinetul de familie nr. 3", "", null,
        today.minusDays(20), Confidentiality.MEDICAL), "certificat-medical.pdf", place, 2, officer);
    add(request, new FileFacts("Act de identitate, copie", DocumentKind.IDENTITY, DocumentSource.PERSON, "", String.valueOf(901 + place),
        today.minusDays(6), null, Confidentiality.GENERAL), "ci-copie.jpg", place, 1, officer);
  }

  private void add(CaseRef request, FileFacts facts, String name, int place, int pages, Officer officer) {
    storing.store(request, facts, List.of(new SentFile(name, paper(name + " " + place, pages))), officer);
  }

  static byte[] paper(String text, int pages) {
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
