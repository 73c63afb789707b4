package ro.reazem.financialaid.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.ApplicationDesk;
import ro.reazem.financialaid.application.ApplicationPage;
import ro.reazem.financialaid.application.Status;
import ro.reazem.financialaid.application.WorkingApplication;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.calculation.Calculation;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;

/** The decision screen of a request: the calculation with every step, and what the caseworker makes of it. */
@Controller
@RequestMapping("/financialaid/applications/{id}")
class ProposingController {

  private static final String PROPOSE = "financialaid.proposal.propose";
  private static final String READ = "financialaid.proposal.read";
  private static final String PAGE = "financialaid/proposal/decide";
  private static final int LONGEST_REASONS = 4000;
  private static final int LONGEST_LIST = 1000;
  private static final int LONGEST_DAY = 100;

  private final ApplicationPage page;
  private final ApplicationDesk desk;
  private final Calculating calculating;
  private final Freezing freezing;
  private final ProposingDecision proposing;
  private final Proposals proposals;
  private final WorkingApplication working;
  private final ProposalRegister register;
  private final DecisionRegister decisions;
  private final Wording wording;
  private final BesideDecision beside;
  private final Clock clock;

  ProposingController(ApplicationPage page, ApplicationDesk desk, Calculating calculating, Freezing freezing, ProposingDecision proposing,
      Proposals proposals, WorkingApplication working, ProposalRegister register, DecisionRegister decisions, Wording wording,
      BesideDecision beside, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.calculating = calculating;
    this.freezing = freezing;
    this.proposing = proposing;
    this.proposals = proposals;
    this.working = working;
    this.register = register;
    this.decisions = decisions;
    this.wording = wording;
    this.beside = beside;
    this.clock = clock;
  }

  /** The officer's word on a request as typed; each choice has its own text. */
  record DecisionForm(@Nullable String fingerprint, @Nullable String version, @Nullable String choice, @Nullable List<String> grounds,
      @Nullable String reasonsGrant, @Nullable String reasonsRefuse, @Nullable String missing, @Nullable String until,
      @Nullable String confirmed, @Nullable String recalculate) {

    public boolean has(String ground) {
      return grounds != null && grounds.contains(ground);
    }

    /** The same words on the calculation as it stands now; a grant that it no longer allows becomes a refusal. */
    DecisionForm on(@Nullable Calculation calculation, long version) {
      boolean lost = "GRANT".equals(choice) && (calculation == null || !calculation.granted());
      return new DecisionForm(calculation == null ? "" : calculation.fingerprint(), String.valueOf(version), lost ? "REFUSE" : choice, grounds,
          reasonsGrant, reasonsRefuse, missing, until, null, null);
    }
  }

  @GetMapping("/calculation")
  @Permitted(READ)
  String calculation(@PathVariable AidApplicationId id, Officer officer, Model model) {
    var opened = page.open(id, officer, model, "calculation");
    calculated(opened, model);
    return "financialaid/proposal/calculation";
  }

  @GetMapping("/decisions")
  @Permitted(READ)
  String decisions(@PathVariable AidApplicationId id, Officer officer, Model model) {
    page.open(id, officer, model, "decisions");
    model.addAttribute("decisions", decisions.of(id.value(), officer));
    model.addAttribute("proposals", register.of(officer, id.value()));
    return "financialaid/proposal/decisions";
  }

  @GetMapping("/proposal")
  @Permitted(READ)
  String open(@PathVariable AidApplicationId id, Officer officer, Model model) {
    var opened = page.open(id, officer, model, "calculation");
    if (!opened.request().status().isWorkable()) {
      var waiting = register.openOf(officer, id.value());
      if (waiting.isPresent()) {
        return "redirect:/financialaid/proposals/" + waiting.get().id();
      }
    }
    var calculation = calculated(opened, model);
    beside.add(opened.request(), calculation, officer, model);
    var form = proposed(opened, calculation).on(calculation, opened.request().version());
    return show(form, opened, model, new BeanPropertyBindingResult(form, "form"));
  }

  /** The choice and the texts that the calculation suggests. */
  private DecisionForm proposed(ApplicationPage.Opened opened, @Nullable Calculation calculation) {
    return new DecisionForm(null, null, calculation == null ? "RETURN" : calculation.granted() ? "GRANT" : "REFUSE",
        calculation == null ? List.of() : Grounds.foundBy(calculation.assessment()), wording.grant(calculation), wording.refusal(calculation),
        wording.missing(opened), "", null, null);
  }

  @PostMapping("/proposal")
  @Permitted(PROPOSE)
  String send(@PathVariable AidApplicationId id, @ModelAttribute("form") DecisionForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, PROPOSE);
    var opened = page.open(id, officer, model, "calculation");
    var calculation = calculated(opened, model);
    beside.add(opened.request(), calculation, officer, model);
    var current = calculation == null ? "" : calculation.fingerprint();
    if (form.recalculate() != null) {
      return show(form.on(calculation, opened.request().version()), opened, model, errors);
    }
    if (proposals.sentBefore(id.value(), officer.id(), String.valueOf(form.fingerprint())).isPresent()) {
      return sent(id, "financialaid.proposal.sent", flash);
    }
    if (!current.equals(form.fingerprint()) || !String.valueOf(opened.request().version()).equals(form.version())) {
      return stale(form, opened, model, response, errors);
    }
    var read = read(form, errors);
    if (errors.hasErrors() || read == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(form, opened, model, errors);
    }
    if (!"true".equals(form.confirmed())) {
      model.addAttribute("form", form);
      model.addAttribute("reasons", read.reasons());
      return "financialaid/proposal/confirm";
    }
    try {
      perform(id, officer, form, read);
      return sent(id, read.choice() == Choice.RETURN ? "financialaid.application.incompleteNotified"
          : "financialaid.proposal.sent", flash);
    } catch (OptimisticLockingFailureException stale) {
      return stale(form, opened, model, response, errors);
    } catch (RuleViolated violated) {
      new Inputs(errors).reject("", violated);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(form, opened, model, errors);
    }
  }

  private static String sent(AidApplicationId id, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/financialaid/applications/" + id;
  }

  private void perform(AidApplicationId id, Officer officer, DecisionForm form, Read read) {
    var seen = String.valueOf(form.fingerprint());
    var by = Proposal.Signature.of(officer, clock.instant());
    switch (read.choice()) {
      case GRANT -> proposing.grant(id, seen, read.reasons(), by);
      case REFUSE -> proposing.refuse(id, seen, form.grounds() == null ? List.of() : form.grounds(), read.reasons(), by);
      case RETURN -> working.notifyIncomplete(id, SeenVersion.of(form.version()), officer, read.missing(), read.until());
    }
  }

  private enum Choice {
    GRANT, REFUSE, RETURN
  }

  private record Read(Choice choice, String reasons, String missing, @Nullable LocalDate until) {}

  private @Nullable Read read(DecisionForm form, BindingResult errors) {
    var in = new Inputs(errors);
    var choice = in.choice("choice", form.choice(), Choice.class);
    if (choice == null) {
      return null;
    }
    var reasons = switch (choice) {
      case GRANT -> in.optionalParagraphs("reasonsGrant", form.reasonsGrant(), LONGEST_REASONS);
      case REFUSE -> in.optionalParagraphs("reasonsRefuse", form.reasonsRefuse(), LONGEST_REASONS);
      case RETURN -> "";
    };
    if (choice == Choice.REFUSE && (form.grounds() == null || form.grounds().isEmpty())) {
      errors.rejectValue("grounds", "financialaid.proposal.groundMissing");
    }
    var missing = choice == Choice.RETURN ? in.optionalParagraphs("missing", form.missing(), LONGEST_LIST) : "";
    if (choice == Choice.RETURN && missing.isEmpty() && !errors.hasFieldErrors("missing")) {
      errors.rejectValue("missing", "financialaid.application.missingNotSaid");
    }
    return new Read(choice, reasons, missing, choice == Choice.RETURN ? in.optionalDate("until", form.until()) : null);
  }

  private String stale(DecisionForm form, ApplicationPage.Opened opened, Model model, HttpServletResponse response, BindingResult errors) {
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("factsChanged", true);
    return show(form, opened, model, errors);
  }

  private String show(DecisionForm form, ApplicationPage.Opened opened, Model model, BindingResult errors) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    var status = opened.request().status();
    boolean works = Boolean.TRUE.equals(model.getAttribute("works"));
    model.addAttribute("mayPropose", works && (status == Status.UNDER_CHECK || status == Status.RETURNED));
    model.addAttribute("words", Benefit.words(opened.request().benefit()));
    model.addAttribute("grounds", Grounds.ofRefusal(opened.request().benefit()));
    return PAGE;
  }

  /** Calculates and freezes for the screen; when the law or the facts do not allow it, the reason is told instead. */
  private @Nullable Calculation calculated(ApplicationPage.Opened opened, Model model) {
    try {
      var locale = LocaleContextHolder.getLocale();
      var calculation = calculating.of(opened.request(), opened.family(), locale);
      model.addAttribute("calculation", calculation);
      model.addAttribute("dossier", freezing.freeze(opened.request(), opened.request().declaration(), opened.family(), calculation, List.of(), "",
          null, clock.instant(), locale));
      model.addAttribute("effectiveFrom", calculation.from());
      return calculation;
    } catch (RuleViolated violated) {
      model.addAttribute("impossible", violated.code());
      model.addAttribute("impossibleArguments", violated.arguments().toArray());
      return null;
    } finally {
      model.addAttribute("today", LocalDate.now(clock));
    }
  }
}
