package ro.reazem.financialaid.disposition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;

/** Sets a disposition on paper after the ministry's models (Ordin MMSS 546/2024). */
@Component
class DispositionPapers {

  private final ActPdfRenderer renderer;
  private final Institution institution;

  DispositionPapers(ActPdfRenderer renderer, Institution institution) {
    this.renderer = renderer;
    this.institution = institution;
  }

  /**
   * The PDF of a disposition.
   *
   * @param cnp the holder's number as it is printed, empty for a person without one
   * @param drafted the day written into a draft, which has none of its own
   */
  byte[] pdf(DispositionContent content, String cnp, LegalTerms terms, LocalDate drafted) {
    return renderer.render(paper(content, cnp, terms, drafted));
  }

  private ActPaper paper(DispositionContent content, String cnp, LegalTerms terms, LocalDate drafted) {
    var model = new HashMap<String, Object>();
    model.put("content", content);
    model.put("words", BenefitWords.of(content));
    model.put("cnp", cnp);
    model.put("terms", terms);
    model.put("raised", raised(content));
    var number = content.number();
    var title = number == null ? "Proiect de dispoziție, cererea nr. " + content.request().number()
        : "Dispoziția nr. " + number.cited();
    return new ActPaper("financialaid/" + BenefitWords.of(content).template() + content.kind().name().toLowerCase(Locale.ROOT), title,
        description(content), institution.name(), number == null ? drafted : number.date(), model);
  }

  /** What the minimum amount adds to the components, null when they reach it by themselves. */
  private static @Nullable Lei raised(DispositionContent content) {
    var amounts = content.amounts();
    var added = amounts.gross().minus(amounts.inclusionAid()).minus(amounts.childAid());
    return added.isPositive() ? added : null;
  }

  private static String description(DispositionContent content) {
    var words = BenefitWords.of(content);
    return switch (content.kind()) {
      case GRANT -> "Dispoziție privind acordarea " + words.of() + ", cu fișa de calcul";
      case REFUSAL -> "Dispoziție privind respingerea cererii pentru " + words.about();
      case CHANGE -> "Dispoziție privind modificarea cuantumului " + words.of() + ", cu fișa de calcul";
      case TERMINATION -> "Dispoziție privind încetarea " + words.of();
      case SUSPENSION -> "Dispoziție privind suspendarea acordării sau diminuarea " + words.of();
      case RESUMPTION -> "Dispoziție privind reluarea acordării " + words.of();
      case RECOVERY -> "Dispoziție privind recuperarea unei părți din " + words.about();
    };
  }
}
