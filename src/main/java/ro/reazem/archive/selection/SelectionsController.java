package ro.reazem.archive.selection;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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
import ro.reazem.archive.sight.ArchiveSight;
import ro.reazem.archive.sight.CaseKinds;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedKey;

/** Records of selection: their list, a new one, its decisions, approval, and the destruction recorded by one officer and confirmed by another. */
@Controller
@RequestMapping("/archive/selections")
class SelectionsController {

  private static final String WORK = "archive.selection.work";
  private static final String SETTLE = "archive.selection.settle";
  private static final String RECORD = "archive.destruction.record";
  private static final String CONFIRM = "archive.destruction.confirm";
  private static final int LINE = 200;
  private static final int REASON = 400;

  private final HandlingSelection handling;
  private final Destroying destroying;
  private final SelectionRegister register;
  private final SelectionPaper paper;
  private final ArchiveSight sight;
  private final CaseKinds kinds;
  private final Trail trail;

  SelectionsController(HandlingSelection handling, Destroying destroying, SelectionRegister register, SelectionPaper paper, ArchiveSight sight,
      CaseKinds kinds, Trail trail) {
    this.handling = handling;
    this.destroying = destroying;
    this.register = register;
    this.paper = paper;
    this.sight = sight;
    this.kinds = kinds;
    this.trail = trail;
  }

  /** The commission of a new record, as typed. */
  record BeginForm(@Nullable String key, @Nullable String unit, @Nullable String appointedBy, @Nullable String president, @Nullable String secretary,
      @Nullable String members) {}

  /** A step of a record, as typed. */
  record StepForm(@Nullable String file, @Nullable String decision, @Nullable String longerUntil, @Nullable String reason,
      @Nullable String approvalNumber, @Nullable String approvedOn, @Nullable String approvedBy, @Nullable String destroyedOn, @Nullable String manner) {

    static final StepForm EMPTY = new StepForm(null, null, null, null, null, null, null, null, null);
  }

  @GetMapping
  @Permitted(ArchiveSight.READ)
  String list(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    model.addAttribute("form", new BeginForm(UUID.randomUUID().toString(), null, null, null, null, null));
    return listed(ListPage.Asked.of(page, size), officer, model);
  }

  @PostMapping
  @Permitted(WORK)
  String begin(@ModelAttribute("form") BeginForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response) {
    var in = new Inputs(errors);
    var unit = in.required("unit", form.unit(), text -> unit(text, officer));
    var commission = new HandlingSelection.Commission(in.text("appointedBy", form.appointedBy(), LINE), in.name("president", form.president(), LINE),
        in.name("secretary", form.secretary(), LINE), in.paragraphs("members", form.members(), 600));
    if (!errors.hasErrors() && unit != null) {
      try {
        return "redirect:/archive/selections/" + handling.begin(TypedKey.of(form.key()), unit, commission, officer);
      } catch (RuleViolated refused) {
        in.reject("unit", refused);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return listed(ListPage.Asked.of(null, null), officer, model);
  }

  @GetMapping("/{id}")
  @Permitted(ArchiveSight.READ)
  String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      Officer officer, Model model) {
    model.addAttribute("form", StepForm.EMPTY);
    return shown(id, ListPage.Asked.of(page, size), officer, model);
  }

  @GetMapping("/{id}/record.pdf")
  @Permitted(ArchiveSight.READ)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
    var line = register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var files = register.named(id, officer);
    trail.exported(files.size());
    return Download.shown("selectionare-" + (line.number() == null ? "proiect" : line.cited().replace('/', '-')) + ".pdf", MediaType.APPLICATION_PDF,
        paper.of(line, files));
  }

  @PostMapping("/{id}/decision")
  @Permitted(WORK)
  String decide(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    must(id, WORK, officer);
    var in = new Inputs(errors);
    var reason = in.text("reason", form.reason(), REASON);
    var decision = in.choice("decision", form.decision(), Decision.class);
    var longer = in.optionalDate("longerUntil", form.longerUntil());
    var file = form.file() == null ? "" : form.file();
    boolean one = file.matches("[a-z]{1,40}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    if (!one && !file.equals("rest")) {
      in.reject("file", new RuleViolated("platform.input.choice"));
    }
    return step(id, errors, "decided", officer, model, response, flash, () -> {
      if (one && decision != null) {
        handling.decide(id, file.substring(0, file.indexOf(':')), UUID.fromString(file.substring(file.indexOf(':') + 1)), decision, longer, reason);
      } else {
        RuleViolated.require(decision == Decision.DESTROY, "archive.selection.restOnlyDestroyed");
        handling.decideRest(id, reason);
      }
    });
  }

  @PostMapping("/{id}/proposal")
  @Permitted(WORK)
  String propose(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    must(id, WORK, officer);
    return step(id, errors, "proposed", officer, model, response, flash, () -> handling.propose(id));
  }

  @PostMapping("/{id}/approval")
  @Permitted(SETTLE)
  String approve(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    must(id, SETTLE, officer);
    var in = new Inputs(errors);
    var number = in.text("approvalNumber", form.approvalNumber(), 60);
    var on = in.date("approvedOn", form.approvedOn());
    var by = in.text("approvedBy", form.approvedBy(), LINE);
    return step(id, errors, "approved", officer, model, response, flash, () -> handling.approve(id, number, java.util.Objects.requireNonNull(on), by));
  }

  @PostMapping("/{id}/refusal")
  @Permitted(SETTLE)
  String refuse(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    must(id, SETTLE, officer);
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    return step(id, errors, "refused", officer, model, response, flash, () -> handling.refuse(id, reason));
  }

  @PostMapping("/{id}/destruction")
  @Permitted(RECORD)
  String record(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    must(id, RECORD, officer);
    var in = new Inputs(errors);
    var on = in.date("destroyedOn", form.destroyedOn());
    var manner = in.text("manner", form.manner(), LINE);
    return step(id, errors, "recorded", officer, model, response, flash, () -> destroying.record(id, java.util.Objects.requireNonNull(on), manner, officer));
  }

  @PostMapping("/{id}/confirmation")
  @Permitted(CONFIRM)
  String confirm(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    must(id, CONFIRM, officer);
    return step(id, errors, "confirmed", officer, model, response, flash, () -> destroying.confirm(id, officer));
  }

  private String step(UUID id, BindingResult errors, String done, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash,
      Runnable act) {
    if (!errors.hasErrors()) {
      try {
        act.run();
        flash.addFlashAttribute("notice", "archive.selection." + done);
        return "redirect:/archive/selections/" + id;
      } catch (RuleViolated refused) {
        new Inputs(errors).reject(field(refused), refused);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return shown(id, ListPage.Asked.of(null, null), officer, model);
  }

  private static String field(RuleViolated refused) {
    return switch (refused.code()) {
      case "archive.selection.longerMissing", "archive.selection.longerPast" -> "longerUntil";
      case "archive.selection.reasonTooShort" -> "reason";
      case "archive.selection.approvedAhead" -> "approvedOn";
      case "archive.selection.destroyedAhead", "archive.selection.destroyedBeforeApproval" -> "destroyedOn";
      default -> "";
    };
  }

  private void must(UUID id, String action, Officer officer) {
    register.find(id, officer).filter(line -> sight.may(officer, action, line.unitId())).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private UUID unit(String text, Officer officer) {
    return register.units(officer).stream().filter(one -> one.value().equals(text)).findFirst().map(one -> UUID.fromString(one.value()))
        .orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }

  private String listed(ListPage.Asked asked, Officer officer, Model model) {
    model.addAttribute("found", register.list(asked, officer));
    model.addAttribute("units", register.units(officer));
    return "archive/selection/list";
  }

  private String shown(UUID id, ListPage.Asked asked, Officer officer, Model model) {
    var line = register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("line", line);
    model.addAttribute("items", register.items(line, asked, officer));
    model.addAttribute("kinds", kinds);
    model.addAttribute("decisions", Arrays.stream(Decision.values()).map(one -> new Option(one.name(), kinds.say("archive.decision." + one))).toList());
    model.addAttribute("works", sight.may(officer, WORK, line.unitId()));
    model.addAttribute("settles", sight.may(officer, SETTLE, line.unitId()));
    model.addAttribute("records", sight.may(officer, RECORD, line.unitId()));
    model.addAttribute("confirms", sight.may(officer, CONFIRM, line.unitId()) && !officer.id().equals(line.recordedBy()));
    return "archive/selection/show";
  }
}
