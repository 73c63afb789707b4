package ro.reazem.financialaid.disposition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.TypedText;

/** Hands out the papers of decisions and proposals to whoever may see the case; for the others there is no such paper. */
@Controller
@RequestMapping("/financialaid")
class DispositionsController {

  private static final String READ = "financialaid.decision.read";
  private static final String READ_PROPOSAL = "financialaid.proposal.read";

  private static final int LONGEST_REASONS = 4000;

  private final ObjectProvider<DispositionSource> source;
  private final DispositionPapers papers;
  private final DispositionTerms terms;
  private final IssuedPapers issuedPapers;
  private final Clock clock;

  DispositionsController(ObjectProvider<DispositionSource> source, DispositionPapers papers, DispositionTerms terms,
      IssuedPapers issuedPapers, Clock clock) {
    this.source = source;
    this.papers = papers;
    this.terms = terms;
    this.issuedPapers = issuedPapers;
    this.clock = clock;
  }

  @GetMapping("/decisions/{id}/disposition.pdf")
  @Permitted(READ)
  ResponseEntity<byte[]> disposition(@PathVariable UUID id, Officer officer) {
    var issued = issued(id, officer);
    return Download.shown("dispozitie-" + name(issued.content()) + ".pdf", MediaType.APPLICATION_PDF, issuedPapers.file(issued).bytes());
  }

  @GetMapping("/decisions/{id}/calculation.xlsx")
  @Permitted(READ)
  ResponseEntity<byte[]> calculation(@PathVariable UUID id, Officer officer) {
    var content = issued(id, officer).content();
    return Download.attached("fisa-de-calcul-" + name(content) + ".xlsx", Download.XLSX, CalculationSheets.xlsx(content));
  }

  @GetMapping("/applications/{id}/disposition-preview.pdf")
  @Permitted(READ_PROPOSAL)
  ResponseEntity<byte[]> preview(@PathVariable UUID id, Officer officer) {
    return draft(proposed(id, officer));
  }

  /** The same with what stands on the decision screen, sent or not. */
  @PostMapping("/applications/{id}/disposition-draft.pdf")
  @Permitted(READ_PROPOSAL)
  ResponseEntity<byte[]> draft(@PathVariable UUID id, @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") List<String> grounds, @RequestParam(defaultValue = "") String reasonsGrant,
      @RequestParam(defaultValue = "") String reasonsRefuse, Officer officer) {
    boolean refused = choice.equals("REFUSE");
    var typed = new DispositionSource.Typed(refused, grounds, TypedText.paragraphs(refused ? reasonsRefuse : reasonsGrant, LONGEST_REASONS));
    return draft(source.stream().findFirst().flatMap(one -> one.drafted(id, typed, officer)).orElseThrow(DispositionsController::notFound));
  }

  private ResponseEntity<byte[]> draft(DispositionContent content) {
    var today = LocalDate.now(clock);
    return Download.shown("proiect-dispozitie.pdf", MediaType.APPLICATION_PDF,
        papers.pdf(content, content.holder().masked(), terms.on(today, content.benefit()), today));
  }

  @GetMapping("/applications/{id}/calculation-preview.xlsx")
  @Permitted(READ_PROPOSAL)
  ResponseEntity<byte[]> calculationPreview(@PathVariable UUID id, Officer officer) {
    return Download.attached("fisa-de-calcul-proiect.xlsx", Download.XLSX, CalculationSheets.xlsx(proposed(id, officer)));
  }

  private DispositionSource.Issued issued(UUID id, Officer officer) {
    return source.stream().findFirst().flatMap(one -> one.issued(id, officer)).orElseThrow(DispositionsController::notFound);
  }

  private DispositionContent proposed(UUID id, Officer officer) {
    return source.stream().findFirst().flatMap(one -> one.proposed(id, officer)).orElseThrow(DispositionsController::notFound);
  }

  private static String name(DispositionContent content) {
    var number = content.number();
    return number == null ? "proiect" : (number.number() + "-" + number.date().getYear()).toLowerCase(Locale.ROOT);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
