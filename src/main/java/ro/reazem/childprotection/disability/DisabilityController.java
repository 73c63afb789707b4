package ro.reazem.childprotection.disability;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The pages of one file, its forms, and the certificate as a paper. */
@Controller("childDisabilityController")
@RequestMapping("/childprotection/disability/{id}")
class DisabilityController {

  private static final String STALE = "childprotection.stale";
  private static final String NOTICE = "notice";

  private final DisabilityDesk desk;
  private final DisabilityPage page;
  private final DisabilityFormPage forms;
  private final TakingDisabilityForm taking;
  private final RequestingEvaluation requesting;
  private final DecidingDegree deciding;
  private final Certificates certificates;
  private final PlanTable plans;
  private final CertificatePaper paper;
  private final Trail trail;
  private final Clock clock;

  DisabilityController(DisabilityDesk desk, DisabilityPage page, DisabilityFormPage forms, TakingDisabilityForm taking, RequestingEvaluation requesting,
      DecidingDegree deciding, Certificates certificates, PlanTable plans, CertificatePaper paper, Trail trail, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.forms = forms;
    this.taking = taking;
    this.requesting = requesting;
    this.deciding = deciding;
    this.certificates = certificates;
    this.plans = plans;
    this.paper = paper;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(DisabilitySight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    page.whole(desk.forItsPage(id, officer), officer, model);
    return "childprotection/disability/show";
  }

  @GetMapping("/plan")
  @Permitted(DisabilitySight.READ)
  String plan(@PathVariable UUID id, Officer officer, Model model) {
    page.plan(desk.permitted(id, officer, DisabilitySight.READ), officer, model);
    return "childprotection/disability/plan";
  }

  @GetMapping("/history")
  @Permitted(DisabilitySight.READ)
  String history(@PathVariable UUID id, Officer officer, Model model) {
    page.history(desk.permitted(id, officer, DisabilitySight.READ), officer, model);
    return "childprotection/disability/history";
  }

  @GetMapping("/certificates/{certificate}/certificate.pdf")
  @Permitted(DisabilitySight.READ)
  ResponseEntity<byte[]> certificate(@PathVariable UUID id, @PathVariable UUID certificate, Officer officer) {
    var file = desk.permitted(id, officer, DisabilitySight.READ);
    var one = certificates.find(certificate).filter(each -> each.childId().equals(file.childId()) && each.own())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var printed = paper.of(one, desk.allows(officer, DisabilitySight.WORK, file));
    trail.exported(1);
    if (printed.named()) {
      trail.revealed();
    }
    return Download.shown("certificat-" + one.number().replace('/', '-') + ".pdf", MediaType.APPLICATION_PDF, printed.pdf());
  }

  @GetMapping("/plan.pdf")
  @Permitted(DisabilitySight.READ)
  ResponseEntity<byte[]> planPaper(@PathVariable UUID id, Officer officer) {
    var file = desk.permitted(id, officer, DisabilitySight.READ);
    var plan = plans.plans(id).stream().findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.exported(1);
    return Download.shown("plan-" + file.numberOfYear().replace('/', '-') + ".pdf", MediaType.APPLICATION_PDF, paper.of(file, plan));
  }

  @PostMapping("/complete")
  @Permitted(DisabilitySight.WORK)
  String complete(@PathVariable UUID id, @RequestParam(required = false) @Nullable String version, Officer officer, RedirectAttributes flash) {
    desk.permitted(id, officer, DisabilitySight.WORK);
    SentForm.step(() -> requesting.complete(new DisabilityFileId(id), SeenVersion.of(version), LocalDate.now(clock), officer),
        "childprotection.disability.completed", STALE, flash);
    return "redirect:/childprotection/disability/" + id;
  }

  @PostMapping("/propose")
  @Permitted(DisabilitySight.WORK)
  String propose(@PathVariable UUID id, @RequestParam(required = false) @Nullable String version, Officer officer, RedirectAttributes flash) {
    desk.permitted(id, officer, DisabilitySight.WORK);
    SentForm.step(() -> deciding.propose(new DisabilityFileId(id), SeenVersion.of(version), officer), "childprotection.disability.proposed", STALE, flash);
    return "redirect:/childprotection/disability/" + id;
  }

  @GetMapping("/forms/{what}")
  @Permitted(DisabilitySight.WORK)
  String form(@PathVariable UUID id, @PathVariable String what, @RequestParam(required = false) @Nullable String kind, Officer officer, Model model) {
    var file = desk.permitted(id, officer, DisabilitySight.WORK);
    model.addAttribute("form", forms.fresh(file, what, kind));
    return form(file, what, officer, model);
  }

  @PostMapping("/forms/{what}")
  @Permitted(DisabilitySight.WORK)
  String take(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") DisabilityForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var file = desk.permitted(id, officer, DisabilitySight.WORK);
    if (!TakingDisabilityForm.isKnown(what, file.state())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var act = taking.read(file, what, form, new Inputs(errors), officer);
    if (SentForm.taken(() -> Objects.requireNonNull(act).accept(SeenVersion.of(form.version())), errors, response, STALE, DisabilityFields::of)) {
      flash.addFlashAttribute(NOTICE, "childprotection.disability.saved");
      return "redirect:/childprotection/disability/" + id + (Stream.of("plan", "signature", "planreport", "orientation").anyMatch(what::equals) ? "/plan" : "");
    }
    return form(file, what, officer, model);
  }

  private String form(DisabilityFile file, String what, Officer officer, Model model) {
    if (!TakingDisabilityForm.isKnown(what, file.state())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    page.band(file, officer, model, List.of("plan", "signature", "planreport", "orientation").contains(what) ? "plan" : "summary");
    forms.choices(file, what, model);
    return "childprotection/disability/form";
  }
}
