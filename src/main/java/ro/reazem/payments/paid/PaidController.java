package ro.reazem.payments.paid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.ListPage;

/** Finds holders by name, CNP or case, and reads out to one of them what was paid (ce s-a plătit), month by month. */
@Controller
@RequestMapping("/payments/holders")
class PaidController {

  private final HolderRegister holders;
  private final PaidRegister register;
  private final PaidBenefits benefits;
  private final ListExport exports;
  private final Fmt fmt;
  private final Trail trail;
  private final Clock clock;

  PaidController(HolderRegister holders, PaidRegister register, PaidBenefits benefits, ListExport exports, Fmt fmt, Trail trail, Clock clock) {
    this.holders = holders;
    this.register = register;
    this.benefits = benefits;
    this.exports = exports;
    this.fmt = fmt;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(PaymentsSight.READ)
  Object find(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var asked = HolderAsked.of(q);
    trail.searched(asked.text());
    if (export != null) {
      return exports.file(export, "titulari", columns(), holders.all(asked, officer));
    }
    model.addAttribute("q", asked.text());
    model.addAttribute("asked", !asked.isEmpty());
    model.addAttribute("found", holders.find(asked, officer, ListPage.Asked.of(page, size)));
    return "payments/paid/find";
  }

  @GetMapping("/{holder}/paid")
  @Permitted(PaymentsSight.READ)
  Object paid(@PathVariable UUID holder, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var name = holders.name(holder, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.aboutPerson(holder);
    var ours = benefits.on(LocalDate.now(clock));
    if (export != null) {
      return exports.file(export, "ce-s-a-platit", columns(ours), register.all(holder, officer));
    }
    var sums = register.sums(holder, officer, ours);
    var part = ListPage.of(ListPage.Asked.of(page, size), new CappedTotal(sums.months(), false));
    model.addAttribute("name", name);
    model.addAttribute("holder", holder);
    model.addAttribute("ours", ours);
    model.addAttribute("sums", sums);
    model.addAttribute("months", register.months(holder, officer, part));
    model.addAttribute("page", part);
    return "payments/paid/show";
  }

  private List<ListColumn<HolderRegister.Right>> columns() {
    return List.of(ListColumn.of("payments.column.holder", HolderRegister.Right::holder), ListColumn.of("payments.column.benefit", one -> benefits.name(one.benefit())),
        ListColumn.of("payments.column.case", HolderRegister.Right::number), ListColumn.of("payments.account.since", HolderRegister.Right::first),
        ListColumn.of("payments.account.until", HolderRegister.Right::lastDay));
  }

  private List<ListColumn<PaidRegister.Month>> columns(List<String> ours) {
    return List.of(ListColumn.of("payments.column.month", PaidRegister.Month::month), ListColumn.of("payments.column.benefit", one -> benefits.name(one.benefit())),
        ListColumn.of("payments.column.case", PaidRegister.Month::number), ListColumn.of("payments.kind.OWED", PaidRegister.Month::owed),
        ListColumn.of("payments.kind.PAID", PaidRegister.Month::paid), ListColumn.of("payments.kind.RETURNED", PaidRegister.Month::returned),
        ListColumn.of("payments.kind.RECOVERED", PaidRegister.Month::recovered),
        ListColumn.of("payments.account.due", one -> ours.contains(one.benefit()) ? one.due() : null), ListColumn.of("payments.column.undue", PaidRegister.Month::undue),
        ListColumn.of("payments.paid.payments", one -> one.payments().stream().map(this::told).collect(Collectors.joining("; "))));
  }

  private String told(PaidRegister.Payment one) {
    return fmt.date(one.on()) + " " + fmt.lei(one.amount()) + (one.answer().isEmpty() ? "" : ", " + exports.word("payments.answer.of." + one.answer()));
  }
}
