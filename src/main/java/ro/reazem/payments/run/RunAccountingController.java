package ro.reazem.payments.run;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.accounting.Operation;
import ro.reazem.payments.bank.PaymentReference;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.rows.Exported;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Fmt;

/** How a run that was handed over is booked, and the same as files for the accounting department (export contabil). */
@Controller
@RequestMapping("/payments/runs/{id}/accounting")
class RunAccountingController {

  private static final int MOST_IN_A_WORKBOOK = 50_000;

  private final RunHeads heads;
  private final RunAccounting accounting;
  private final PaidBenefits benefits;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Fmt fmt;
  private final Trail trail;

  RunAccountingController(RunHeads heads, RunAccounting accounting, PaidBenefits benefits, PermissionMatrix matrix, MessageSource messages, Fmt fmt, Trail trail) {
    this.heads = heads;
    this.accounting = accounting;
    this.benefits = benefits;
    this.matrix = matrix;
    this.messages = messages;
    this.fmt = fmt;
    this.trail = trail;
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

  @GetMapping("/entries.{ending:csv|xlsx}")
  @Permitted(PaymentsSight.RUN_EXPORT)
  ResponseEntity<byte[]> entries(@PathVariable UUID id, @PathVariable String ending) {
    var run = sent(id);
    var booked = accounting.booked(run, heads.withheld(id));
    RuleViolated.require(ending.equals("csv") || booked.stream().mapToLong(RunAccounting.Note::entries).sum() <= MOST_IN_A_WORKBOOK, "payments.accounting.tooLong",
        MOST_IN_A_WORKBOOK);
    var entries = accounting.entries(run, booked);
    trail.exported(entries.size());
    return new Exported("note-contabile-" + run.ofYear().replace('/', '-'), "Note contabile, stat de plată nr. " + run.ofYear(), List.of("Data", "Document", "Operațiunea",
        "Drept", "Cont debitor", "Cont creditor", "Suma", "Înregistrarea", "Referința plății"), entries.stream().map(one -> List.<Object>of(one.day(),
            "stat de plată nr. " + run.ofYear(), romanian(one.operation()), benefits.romanian(one.benefit()), one.debit(), one.credit(), one.amount(),
            one.id().toString(), PaymentReference.of(one.line()))).toList()).as(ending);
  }

  @GetMapping("/budget.{ending:csv|xlsx}")
  @Permitted(PaymentsSight.RUN_EXPORT)
  ResponseEntity<byte[]> budget(@PathVariable UUID id, @PathVariable String ending) {
    var run = sent(id);
    var lines = accounting.budget(run);
    trail.exported(lines.size());
    return new Exported("executie-" + run.ofYear().replace('/', '-'), "Execuția liniilor bugetare, stat de plată nr. " + run.ofYear(), List.of("Anul", "Drept", "Articol",
        "Angajat", "Autorizat", "Folosit", "Rezervat de stat", "Plătit de stat", "Reținut de stat", "Returnat din stat"), lines.stream().map(one -> Arrays.<Object>asList(
            one.year(), benefits.romanian(one.benefit()), one.article(), one.committed(), one.authorised(), one.used(), one.reserved(), one.paid(), one.withheld(),
            one.returned())).toList()).as(ending);
  }

  private String romanian(Operation operation) {
    return Objects.requireNonNull(messages.getMessage("payments.operation." + operation, null, java.util.Locale.of("ro")));
  }

  private Run sent(UUID id) {
    return heads.find(id).filter(run -> run.state().handedOver()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
