package ro.reazem.acts.paper;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;

/** Sets acts on paper; two at a time, none longer than a reader would turn pages. */
@Component
public class ActPapers {

  public static final int MOST_PAGES = 60;
  private static final int PATIENCE = 20;
  private static final String OPEN = "______";

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final Semaphore setting = new Semaphore(2);

  ActPapers(ActPdfRenderer renderer, Institution institution) {
    this.renderer = renderer;
    this.institution = institution;
  }

  /** A PDF and how many pages it has. */
  public record Pdf(byte[] bytes, int pages) {}

  /**
   * An act that is not signed yet, marked as such.
   *
   * @throws RuleViolated when it grows beyond the pages of one act, or too many are being set at this moment
   */
  public Pdf draft(ActContent content, LocalDate today) {
    return set(content, null, "", today);
  }

  /** A signed act; the same act is the same file byte for byte. */
  public Pdf signed(ActContent content, ActNumber number, String signatory) {
    return set(content, number, signatory, number.date());
  }

  private Pdf set(ActContent content, @Nullable ActNumber number, String signatory, LocalDate day) {
    var name = institution.signatoryName().isEmpty() ? signatory : institution.signatoryName();
    var title = number == null ? content.kind().heading(true) : content.kind().heading(false) + " nr. " + number.cited();
    var model = new HashMap<String, Object>();
    model.put("content", content);
    model.put("draft", number == null);
    model.put("title", title);
    model.put("signatory", name);
    model.put("late", Map.of("act.numar", number == null ? OPEN : String.valueOf(number.number()), "act.data",
        number == null ? OPEN : number.cited().substring(number.cited().lastIndexOf(' ') + 1), "semnatar.nume", name.isEmpty() ? OPEN : name));
    return set(new ActPaper("acts/act", title, content.kind().cited() + " " + content.subject(), institution.name(), day, model));
  }

  private Pdf set(ActPaper paper) {
    try {
      RuleViolated.require(setting.tryAcquire(PATIENCE, TimeUnit.SECONDS), "acts.paper.busy");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new RuleViolated("acts.paper.busy");
    }
    try {
      var bytes = renderer.render(paper);
      try (var document = Loader.loadPDF(bytes)) {
        RuleViolated.require(document.getNumberOfPages() <= MOST_PAGES, "acts.paper.tooManyPages", MOST_PAGES);
        return new Pdf(bytes, document.getNumberOfPages());
      } catch (IOException broken) {
        throw new java.io.UncheckedIOException(broken);
      }
    } finally {
      setting.release();
    }
  }
}
