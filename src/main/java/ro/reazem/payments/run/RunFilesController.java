package ro.reazem.payments.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.bank.OrderFormat;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;

/** Hands out a numbered run: statement and lists as papers, the table, and the file for the bank as it was handed over. */
@Controller
@RequestMapping("/payments/runs/{id}")
class RunFilesController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final RunHeads heads;
  private final RunRegister register;
  private final StatementPapers papers;
  private final Trail trail;

  RunFilesController(RunHeads heads, RunRegister register, StatementPapers papers, Trail trail) {
    this.heads = heads;
    this.register = register;
    this.papers = papers;
    this.trail = trail;
  }

  @GetMapping("/statement.pdf")
  @Permitted(PaymentsSight.RUN_EXPORT)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @RequestParam(defaultValue = "") String channel, Officer officer) {
    var run = numbered(id);
    var of = channel.matches("ACCOUNT|POST|CASH") ? channel : "";
    var paper = papers.paper(run, of, officer);
    trail.exported((int) Objects.requireNonNull(run.sums()).lines());
    return Download.shown(name(run, of.isEmpty() ? "stat-de-plata" : "borderou-" + of.toLowerCase(Locale.ROOT), ".pdf"), MediaType.APPLICATION_PDF, paper);
  }

  @GetMapping("/statement.csv")
  @Permitted(PaymentsSight.RUN_EXPORT)
  ResponseEntity<InputStreamResource> table(@PathVariable UUID id, Officer officer) throws IOException {
    var run = numbered(id);
    var file = Files.createTempFile("statement", ".csv");
    try (var out = Files.newOutputStream(file)) {
      trail.exported(papers.table(run, officer, out));
    } catch (RuleViolated refused) {
      Files.delete(file);
      throw refused;
    }
    long size = Files.size(file);
    return Download.attached(name(run, "stat-de-plata", ".csv"), CSV, new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)), size);
  }

  @GetMapping("/bank-file")
  @Permitted(PaymentsSight.RUN_EXPORT)
  ResponseEntity<byte[]> bankFile(@PathVariable UUID id, Officer officer) {
    var run = numbered(id);
    register.requireWhole(id, officer, PaymentsSight.RUN_EXPORT);
    var bytes = heads.fileBytes(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.exported((int) Objects.requireNonNull(run.sums()).accountLines());
    return heads.file(id).orElseThrow().format() == OrderFormat.TREASURY_CSV ? Download.attached(name(run, "ordine-de-plata", ".csv"), CSV, bytes)
        : Download.attached(name(run, "pain.001", ".xml"), MediaType.APPLICATION_XML, bytes);
  }

  /** An open run still changes, so no paper of it exists. */
  private Run numbered(UUID id) {
    return heads.find(id).filter(run -> run.sums() != null).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String name(Run run, String what, String ending) {
    return what + "-" + run.ofYear().replace('/', '-') + ending;
  }
}
