package ro.reazem.payments.run;

import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.payments.bank.PaymentReference;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;

/** How a run that was handed over is booked, and the same as files for the accounting department (export contabil). */
@Controller
@RequestMapping("/payments/runs/{id}/accounting")
class RunAccountingController {

  private final RunHeads heads;
  private final RunAccounting accounting;
  private final PaidBenefits benefits;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Fmt fmt;
  private final ListExport exports;

  RunAccountingController(RunHeads heads, RunAccounting accounting, PaidBenefits benefits, PermissionMatrix matrix, MessageSource messages, Fmt fmt, ListExport exports) {
    this.heads = heads;
    this.accounting = accounting;
    this.benefits = benefits;
    this.matrix = matrix;
    this.messages = messages;
    this.fmt = fmt;
    this.exports = exports;
  }

  @GetMapping
  @Permitted(PaymentsSight.RUN_READ)
  String one(@PathVariable UUID id, Officer officer, Model model) {
    var run = sent(id);
    var notes = accounting.notes(run);
    model.addAttribute("run", run);
    model.addAttribute("month", fmt.month(run.month()));
    model.addAttribute("notes", notes);
    model.addAttribute("missing", notes.stream().anyMatch(one -> one.debit() == null));
    model.addAttribute("paid", RunAccounting.sum(notes, "PAID"));
    model.addAttribute("withheld", RunAccounting.sum(notes, "WITHHELD"));
    model.addAttribute("returned", RunAccounting.sum(notes, "RETURNED"));
    model.addAttribute("lines", accounting.budget(run));
    model.addAttribute("exports", matrix.allows(officer, PaymentsSight.RUN_EXPORT));
    return "payments/run/accounting";
  }

  /** Every row of the ledger that the run posted, with its accounts. */
  @GetMapping("/entries")
  @Permitted(PaymentsSight.RUN_EXPORT)
  ResponseEntity<InputStreamResource> entries(@PathVariable UUID id, @RequestParam(name = ListExport.ASKED, defaultValue = "xlsx") String export) {
    var run = sent(id);
    return exports.file(export, "note-contabile-" + run.ofYear().replace('/', '-'), entries(run), accounting.entries(run, accounting.booked(run, heads.withheld(id))));
  }

  /** What the run took of its budget lines. */
  @GetMapping("/budget")
  @Permitted(PaymentsSight.RUN_EXPORT)
  ResponseEntity<InputStreamResource> budget(@PathVariable UUID id, @RequestParam(name = ListExport.ASKED, defaultValue = "xlsx") String export) {
    var run = sent(id);
    return exports.file(export, "executie-" + run.ofYear().replace('/', '-'), lines(), accounting.budget(run));
  }

  private List<ListColumn<RunAccounting.Entry>> entries(Run run) {
    var document = messages.getMessage("payments.accounting.ofRun", new Object[] {run.ofYear()}, LocaleContextHolder.getLocale());
    return List.of(ListColumn.of("payments.answer.on", RunAccounting.Entry::day), ListColumn.of("payments.accounting.document", one -> document),
        ListColumn.word("payments.accounting.operation", one -> "payments.operation." + one.operation()),
        ListColumn.of("payments.column.benefit", one -> benefits.name(one.benefit())), ListColumn.of("payments.accounting.debit", RunAccounting.Entry::debit),
        ListColumn.of("payments.accounting.credit", RunAccounting.Entry::credit), ListColumn.of("payments.line.amount", RunAccounting.Entry::amount),
        ListColumn.of("payments.accounting.entry", one -> one.id().toString()), ListColumn.of("payments.accounting.reference", one -> PaymentReference.of(one.line())));
  }

  private List<ListColumn<RunAccounting.OfLine>> lines() {
    return List.of(ListColumn.of("payments.budget.year", one -> Integer.toString(one.year())), ListColumn.of("payments.column.benefit", one -> benefits.name(one.benefit())),
        ListColumn.of("payments.budget.article", RunAccounting.OfLine::article), ListColumn.of("payments.budget.committed", RunAccounting.OfLine::committed),
        ListColumn.of("payments.budget.authorised", RunAccounting.OfLine::authorised), ListColumn.of("payments.budget.used", RunAccounting.OfLine::used),
        ListColumn.of("payments.accounting.reserved", RunAccounting.OfLine::reserved), ListColumn.of("payments.accounting.paid", RunAccounting.OfLine::paid),
        ListColumn.of("payments.line.withheld", RunAccounting.OfLine::withheld), ListColumn.of("payments.accounting.returned", RunAccounting.OfLine::returned));
  }

  private Run sent(UUID id) {
    return heads.find(id).filter(run -> run.state().handedOver()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
