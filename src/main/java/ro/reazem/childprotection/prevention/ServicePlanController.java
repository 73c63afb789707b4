package ro.reazem.childprotection.prevention;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The form of a service plan and of its next version, and the papers of a prevention file. */
@Controller
@RequestMapping("/childprotection/prevention/{id}")
class ServicePlanController {

  private final PreventionDesk desk;
  private final PreventionPage page;
  private final PreventionSheets sheets;
  private final WorkingOnPrevention working;
  private final PreventionPapers papers;
  private final PreventionWords words;
  private final CaseTerms terms;
  private final Trail trail;
  private final Clock clock;

  ServicePlanController(PreventionDesk desk, PreventionPage page, PreventionSheets sheets, WorkingOnPrevention working, PreventionPapers papers,
      PreventionWords words, CaseTerms terms, Trail trail, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.sheets = sheets;
    this.working = working;
    this.papers = papers;
    this.words = words;
    this.terms = terms;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping("/plan")
  @Permitted(PreventionDesk.WORK)
  String blank(@PathVariable UUID id, Officer officer, Model model) {
    var about = desk.permitted(id, officer, PreventionDesk.WORK);
    var plans = sheets.plans(new PreventionId(id));
    var next = terms.foreseen(PreventionLaw.MONITORING, Moment.on(LocalDate.now(clock)));
    return show(about, plans, plans.stream().findFirst().map(last -> ServicePlanForm.of(about, last.content(), next))
        .orElseGet(() -> ServicePlanForm.blank(about, next)), officer, model);
  }

  @PostMapping("/plan")
  @Permitted(PreventionDesk.WORK)
  String draft(@PathVariable UUID id, @ModelAttribute("form") ServicePlanForm form, BindingResult errors, @RequestParam(required = false) @Nullable String more,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var about = desk.permitted(id, officer, PreventionDesk.WORK);
    var plans = sheets.plans(new PreventionId(id));
    if (more != null) {
      return show(about, plans, form.withRows(2), officer, model);
    }
    var in = new Inputs(errors);
    ServicePlanContent read = null;
    try {
      read = form.read(in);
    } catch (RuleViolated refused) {
      in.reject("", refused);
    }
    var content = read;
    if (!SentForm.taken(() -> working.draft(new PreventionId(id), SeenVersion.of(form.version()), Objects.requireNonNull(content), officer), errors, response,
        "childprotection.stale", code -> code.endsWith("childNotHeard") ? "opinion" : "")) {
      return show(about, plans, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.prevention.drafted");
    return "redirect:/childprotection/prevention/" + id;
  }

  @GetMapping("/plan.pdf")
  @Permitted(PreventionRegister.READ)
  ResponseEntity<byte[]> plan(@PathVariable UUID id, Officer officer) {
    var about = desk.permitted(id, officer, PreventionRegister.READ);
    return pdf("plan-de-servicii", about, papers.plan(about, newest(id)));
  }

  @GetMapping("/contract.pdf")
  @Permitted(PreventionRegister.READ)
  ResponseEntity<byte[]> contract(@PathVariable UUID id, Officer officer) {
    var about = desk.permitted(id, officer, PreventionRegister.READ);
    var signed = sheets.plans(new PreventionId(id)).stream().filter(one -> one.contract() != null).findFirst().orElseThrow(ServicePlanController::nothing);
    return pdf("contract-cu-familia", about, papers.contract(about, signed));
  }

  @GetMapping("/referral.pdf")
  @Permitted(PreventionRegister.READ)
  ResponseEntity<byte[]> referral(@PathVariable UUID id, Officer officer) {
    var about = desk.permitted(id, officer, PreventionRegister.READ);
    var entries = sheets.entries(new PreventionId(id));
    var referral = entries.stream().filter(one -> one.kind() == PreventionEntry.Kind.REFERRED).findFirst().orElseThrow(ServicePlanController::nothing);
    return pdf("referire", about, papers.referral(about, referral, entries));
  }

  private ServicePlan newest(UUID id) {
    return sheets.plans(new PreventionId(id)).stream().findFirst().orElseThrow(ServicePlanController::nothing);
  }

  private ResponseEntity<byte[]> pdf(String name, PreventionRegister.Line about, byte[] bytes) {
    trail.exported(1);
    return Download.shown(name + "-" + about.number().replace('/', '-') + ".pdf", MediaType.APPLICATION_PDF, bytes);
  }

  private static ResponseStatusException nothing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private String show(PreventionRegister.Line about, List<ServicePlan> plans, ServicePlanForm form, Officer officer, Model model) {
    if (!about.state().allows(PreventionAct.DRAFT) || !Boolean.TRUE.equals(about.atRisk())) {
      throw nothing();
    }
    page.band(about, plans, officer, model);
    model.addAttribute("form", form);
    model.addAttribute("areas", words.options("area", PlanLine.Area.class));
    model.addAttribute("kinds", words.options("kind", PlanLine.Kind.class));
    return "childprotection/prevention/plan";
  }
}
