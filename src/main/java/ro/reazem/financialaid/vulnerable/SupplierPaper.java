package ro.reazem.financialaid.vulnerable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;

/** What a supplier is told on paper (comunicarea consumatorilor vulnerabili către furnizor). */
@Component
class SupplierPaper {

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final ActWording wording = new ActWording();

  SupplierPaper(ActPdfRenderer renderer, Institution institution) {
    this.renderer = renderer;
    this.institution = institution;
  }

  byte[] of(YearMonth month, String supplier, List<VulnerableRegister.Line> lines, LocalDate today) {
    var title = "Consumatori vulnerabili, luna " + wording.month(month.atDay(1));
    return renderer.render(new ActPaper("financialaid/vulnerable-consumers", title, title + ", pentru " + supplier, institution.name(), today,
        Map.of("month", month, "supplier", supplier, "lines", lines)));
  }
}
