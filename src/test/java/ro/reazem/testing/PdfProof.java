package ro.reazem.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Proves that a file is what it says: checked by veraPDF, read back by PDFBox. */
public final class PdfProof {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfProof() {}

  /** What veraPDF finds against archive (PDF/A-3a) and accessibility (PDF/UA-1); empty for a sound file. */
  public static List<String> failures(byte[] pdf) {
    return List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1).stream().flatMap(flavour -> failures(pdf, flavour).stream()).toList();
  }

  /** The text as a reader hears it. */
  public static String text(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replace('\u00a0', ' ');
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      var failed = result.getTestAssertions().stream().filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
          .map(found -> flavour + " " + found.getRuleId().getClause() + ": " + found.getMessage()).distinct().toList();
      return result.isCompliant() || !failed.isEmpty() ? failed : List.of(flavour + ": not compliant");
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }
}
