package ro.reazem.financialaid.tenancy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.dwelling.Dwelling;
import ro.reazem.financialaid.housingfile.HousingFile;
import ro.reazem.financialaid.scheme.PrintedStep;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;

/** The contract as a paper (contract de închiriere), with the sheet of its first rent; the same bytes whenever it is asked for. */
@Component
class TenancyPapers {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final StepPrinter printer;

  TenancyPapers(ActPdfRenderer renderer, Institution institution, StepPrinter printer) {
    this.renderer = renderer;
    this.institution = institution;
    this.printer = printer;
  }

  byte[] contract(Tenancy one, HousingFile file, Dwelling dwelling, SetRent first) {
    var model = new HashMap<String, Object>();
    model.put("one", one);
    model.put("file", file);
    model.put("dwelling", dwelling);
    model.put("term", one.terms().getFirst());
    model.put("rent", first.rent());
    model.put("area", BigDecimal.valueOf(dwelling.area(), 2).stripTrailingZeros().toPlainString().replace('.', ','));
    model.put("steps", printer.printed(first.rent().steps(), ROMANIAN).stream().map(PrintedStep::line).toList());
    return renderer.render(new ActPaper("financialaid/housing-tenancy", "Contract de închiriere nr. " + one.cited(),
        "Contract de închiriere pentru o locuință socială", institution.name(), one.signedOn(), model));
  }
}
