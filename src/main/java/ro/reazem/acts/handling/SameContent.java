package ro.reazem.acts.handling;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import ro.reazem.kernel.RuleViolated;

/** Whether a file signed elsewhere still is the act that was signed here: the same bytes with nothing but signatures behind them. */
record SameContent(byte[] paper, byte[] signed) {

  /** @throws RuleViolated when it is another document, or something was changed in it */
  void require() {
    RuleViolated.require(signed.length > paper.length && Arrays.equals(signed, 0, paper.length, paper, 0, paper.length), "acts.copy.otherContent");
    try {
      RuleViolated.require(text(paper).equals(text(signed)), "acts.copy.otherContent");
    } catch (IOException unreadable) {
      throw new RuleViolated("acts.copy.otherContent");
    }
  }

  /** What a reader sees, with the number of pages; what was laid over the pages afterwards would show here. */
  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages() + " " + new PDFTextStripper().getText(document);
    }
  }
}
