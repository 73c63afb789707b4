package ro.reazem.financialaid.tenancy;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.dwelling.Dwellings;
import ro.reazem.financialaid.housingfile.HousingDesk;
import ro.reazem.financialaid.housinggrid.HousingWords;
import ro.reazem.financialaid.scheme.PrintedStep;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The page of a contract, for whoever may see the file of the family: parties, terms, rents, and the acts on it. */
@Controller
@RequestMapping("/financialaid/housing")
class TenanciesController {

  static final String PAGE = "redirect:/financialaid/housing/tenancies/";
  private static final String CONCLUDE = "financialaid.tenancy.conclude";
  private static final int LINE = 200;
  private static final int NOTE = 500;

  private final Tenancies tenancies;
  private final Rents rents;
  private final ConcludingTenancy concluding;
  private final EndingTenancy ending;
  private final SettingRent setting;
  private final Transfers transfers;
  private final TenancyPapers papers;
  private final Dwellings dwellings;
  private final HousingDesk desk;
  private final HousingWords words;
  private final LegalParameters parameters;
  private final StepPrinter printer;
  private final Clock clock;

  TenanciesController(Tenancies tenancies, Rents rents, ConcludingTenancy concluding, EndingTenancy ending, SettingRent setting, Transfers transfers, TenancyPapers papers, Dwellings dwellings,
      HousingDesk desk, HousingWords words, LegalParameters parameters, StepPrinter printer, Clock clock) {
    this.tenancies = tenancies;
    this.rents = rents;
    this.concluding = concluding;
    this.ending = ending;
    this.setting = setting;
    this.transfers = transfers;
    this.papers = papers;
    this.dwellings = dwellings;
    this.desk = desk;
    this.words = words;
    this.parameters = parameters;
    this.printer = printer;
    this.clock = clock;
  }

  /** A prolongation or an end as typed; each uses its own part. */
  record ActForm(@Nullable String version, @Nullable String endedOn, @Nullable String ground, @Nullable String basis, @Nullable String note) {

    static ActForm empty() {
      return new ActForm(null, null, null, null, null);
    }
  }

  /** The contract of the family of a file. */
  @GetMapping("/files/{id}/tenancy")
  @Permitted(HousingDesk.READ)
  String ofFile(@PathVariable UUID id, Officer officer) {
    desk.permitted(id, officer, HousingDesk.READ);
    return PAGE + tenancies.ofFile(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/tenancies/{id}")
  @Permitted(HousingDesk.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var form = ActForm.empty();
    return show(id, form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @GetMapping("/tenancies/{id}/contract.pdf")
  @Permitted(HousingDesk.READ)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
    var one = found(id);
    var file = desk.permitted(one.fileId(), officer, HousingDesk.READ);
    if (one.isTakenOver()) {
      // its paper is that of the landlord before
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Download.shown("contract-locuinta-" + one.number() + "-" + one.year() + ".pdf", MediaType.APPLICATION_PDF,
        papers.contract(one, file, dwellings.find(one.dwellingId()).orElseThrow(), rents.of(id).getLast()));
  }

  @GetMapping("/tenancies/{id}/end.pdf")
  @Permitted(HousingDesk.READ)
  ResponseEntity<byte[]> endPdf(@PathVariable UUID id, Officer officer) {
    var one = found(id);
    desk.permitted(one.fileId(), officer, HousingDesk.READ);
    var end = one.end();
    if (end == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Download.shown("incetare-contract-" + one.number() + "-" + one.year() + ".pdf", MediaType.APPLICATION_PDF,
        papers.end(one, end, dwellings.find(one.dwellingId()).orElseThrow()));
  }

  @PostMapping("/tenancies/{id}/prolong")
  @Permitted(CONCLUDE)
  String prolong(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return act(id, form, errors, officer, model, response, flash, "financialaid.tenancy.prolongedNow",
        () -> concluding.prolong(id, SeenVersion.of(form.version()), officer));
  }

  @PostMapping("/tenancies/{id}/end")
  @Permitted(CONCLUDE)
  String end(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var on = in.date("endedOn", form.endedOn());
    var ground = in.choice("ground", form.ground(), EndGround.class);
    var basis = in.text("basis", form.basis(), LINE);
    var note = in.optionalParagraphs("note", form.note(), NOTE);
    return act(id, form, errors, officer, model, response, flash, "financialaid.tenancy.endedNow", () -> ending.end(id,
        SeenVersion.of(form.version()), Objects.requireNonNull(on), Objects.requireNonNull(ground), basis, note, officer));
  }

  @PostMapping("/tenancies/{id}/rents/{rent}/confirm")
  @Permitted(CONCLUDE)
  String confirm(@PathVariable UUID id, @PathVariable UUID rent, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return act(id, form, errors, officer, model, response, flash, "financialaid.rent.confirmedNow", () -> setting.confirm(id, rent, officer));
  }

  private String act(UUID id, ActForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash,
      String told, Runnable doing) {
    desk.permitted(found(id).fileId(), officer, CONCLUDE);
    if (!SentForm.taken(doing, errors, response, "financialaid.stale.notice", code -> "")) {
      return show(id, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", told);
    return PAGE + id;
  }

  private String show(UUID id, ActForm form, Officer officer, Model model, BindingResult errors) {
    var one = found(id);
    var file = desk.permitted(one.fileId(), officer, HousingDesk.READ);
    var all = rents.of(id);
    var first = YearMonth.now(clock);
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("one", one);
    model.addAttribute("file", file);
    model.addAttribute("dwelling", dwellings.find(one.dwellingId()).orElseThrow());
    model.addAttribute("rents", all);
    model.addAttribute("waiting", Rents.waiting(all).orElse(null));
    var counts = all.stream().filter(rent -> rent.isConfirmed() && !rent.firstMonth().isAfter(first)).findFirst().orElse(all.getLast());
    model.addAttribute("counts", counts);
    model.addAttribute("ledger", printer.printed(counts.rent().steps(), LocaleContextHolder.getLocale()).stream().map(PrintedStep::line).toList());
    if (one.runs()) {
      income(all, model);
    }
    model.addAttribute("transfers", transfers.of(id));
    model.addAttribute("grounds", words.options("endGround", EndGround.class));
    model.addAttribute("mayWork", one.runs() && desk.allows(officer, TenancyRentController.WORK, file));
    model.addAttribute("mayConclude", one.runs() && desk.allows(officer, CONCLUDE, file));
    return "financialaid/tenancy/show";
  }

  /** What was declared last, where it is not below the bound any more, and what the institution does then. */
  private void income(List<SetRent> all, Model model) {
    var law = parameters.on(LocalDate.now(clock));
    try {
      all.stream().filter(SetRent::isConfirmed).findFirst().filter(latest -> !latest.told()).map(latest -> latest.incomeTest(law)).filter(test -> !test.isEligible())
          .ifPresent(test -> {
            model.addAttribute("grown", test.perPerson());
            model.addAttribute("grownRule", law.find(GrownIncome.RULE).map(value -> value.value()).orElse("UNSET"));
          });
    } catch (RuleViolated unset) {
      model.addAttribute("unset", unset);
    }
  }

  private Tenancy found(UUID id) {
    return tenancies.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
