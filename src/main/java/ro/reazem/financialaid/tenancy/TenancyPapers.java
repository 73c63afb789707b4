package ro.reazem.financialaid.tenancy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.dwelling.Dwelling;
import ro.reazem.financialaid.housingfile.HousingFile;
import ro.reazem.financialaid.housinggrid.HousingWords;
import ro.reazem.financialaid.scheme.PrintedStep;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.deadlines.TermRules;

/** The contract as a paper (contract de închiriere) with the sheet of its first rent, and the acts that follow it; the same bytes whenever they are asked for. */
@Component
class TenancyPapers {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final StepPrinter printer;
  private final TermRules terms;
  private final HousingWords words;

  TenancyPapers(ActPdfRenderer renderer, Institution institution, StepPrinter printer, TermRules terms, HousingWords words) {
    this.renderer = renderer;
    this.institution = institution;
    this.printer = printer;
    this.terms = terms;
    this.words = words;
  }

  /** The notice of default (somație de plată), with the term of payment by the law of its day. */
  byte[] notice(Tenancy one, DefaultNotice notice, Dwelling dwelling) {
    return renderer.render(new ActPaper("financialaid/housing-notice", "Somație de plată nr. " + notice.cited(),
        "Somație pentru chiria neplătită a contractului " + one.cited(), institution.name(), notice.on(),
        Map.of("one", one, "notice", notice, "dwelling", dwelling, "term", terms.on(notice.on(), ClaimingRent.TERM).term())));
  }

  /** That the contract ended, with its ground (notificare de încetare). */
  byte[] end(Tenancy one, Tenancy.End end, Dwelling dwelling) {
    return renderer.render(new ActPaper("financialaid/housing-end", "Încetarea contractului de închiriere nr. " + one.cited(),
        "Notificare a încetării contractului pentru o locuință socială", institution.name(), end.on(),
        Map.of("one", one, "end", end, "ground", words.romanian("endGround", end.ground()), "dwelling", dwelling)));
  }

  /** That another person takes the place of the tenant (act adițional). */
  byte[] transfer(Tenancy one, Transfer transfer, Dwelling dwelling) {
    return renderer.render(new ActPaper("financialaid/housing-transfer", "Act adițional nr. " + transfer.number() + " la contractul nr. " + one.cited(),
        "Act adițional pentru schimbarea chiriașului unei locuințe sociale", institution.name(), transfer.signedOn(),
        Map.of("one", one, "transfer", transfer, "cause", words.romanian("transferCause", transfer.cause()), "dwelling", dwelling)));
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
