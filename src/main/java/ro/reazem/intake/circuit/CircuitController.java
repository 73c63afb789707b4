package ro.reazem.intake.circuit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.intake.entry.Entry;
import ro.reazem.intake.entry.EntryDesk;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.intake.entry.EntryPage;
import ro.reazem.intake.entry.RegistryChoices;
import ro.reazem.intake.entry.Stage;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;

/** The circuit of a paper: its steps so far, the next one, sending it back. */
@Controller
@RequestMapping("/registry/entries/{id}/circuit")
class CircuitController {

  private static final String READ = "intake.entry.read";
  private static final String ADVANCE = "intake.entry.advance";

  private final EntryDesk entries;
  private final EntryPage page;
  private final CircuitDesk desk;
  private final AdvancingEntry advancing;
  private final Hops hops;
  private final RegistryChoices choices;

  CircuitController(EntryDesk entries, EntryPage page, CircuitDesk desk, AdvancingEntry advancing, Hops hops, RegistryChoices choices) {
    this.entries = entries;
    this.page = page;
    this.desk = desk;
    this.advancing = advancing;
    this.hops = hops;
    this.choices = choices;
  }

  /** A step as typed; back and the stage for a paper that goes back. */
  record StepForm(@Nullable String version, @Nullable String to, @Nullable String unit, @Nullable String officer,
      @Nullable String comment, @Nullable String method, @Nullable String proof, @Nullable String back) {}

  @GetMapping
  @Permitted(READ)
  String circuit(@PathVariable UUID id, Officer officer, Model model) {
    return show(entries.permitted(new EntryId(id), officer, READ), officer, model);
  }

  @GetMapping("/step")
  @Permitted(ADVANCE)
  String step(@PathVariable UUID id, @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String back,
      Officer officer, Model model) {
    var entry = entries.permitted(new EntryId(id), officer, READ);
    model.addAttribute("form", new StepForm(String.valueOf(entry.version()), to, null, null, null, null, null, back.isEmpty() ? null : back));
    return form(entry, to, !back.isEmpty(), officer, model);
  }

  @PostMapping("/step")
  @Permitted(ADVANCE)
  String perform(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var entry = entries.permitted(new EntryId(id), officer, READ);
    var in = new Inputs(errors);
    boolean back = form.back() != null;
    var version = in.whole("version", form.version(), 0, Integer.MAX_VALUE);
    var stage = in.choice("to", form.to(), Stage.class);
    if (stage != null && !(back ? desk.mayReturnTo(entry, officer) : desk.mayReach(entry, officer)).contains(stage)) {
      errors.reject(back ? "intake.circuit.notBehind" : "intake.circuit.notNext");
    }
    int status = HttpStatus.UNPROCESSABLE_CONTENT.value();
    try {
      var comment = in.optionalParagraphs("comment", form.comment(), 1000);
      var step = errors.hasErrors() || stage == null || back ? null : read(stage, form, comment, entry, in);
      if (!errors.hasErrors() && version != null && stage != null) {
        if (step == null) {
          advancing.sendBack(entry.getId(), version, stage, comment, officer);
        } else {
          advancing.advance(entry.getId(), version, step, officer);
        }
        redirect.addFlashAttribute("notice", "intake.circuit.done");
        return "redirect:/registry/entries/" + id + "/circuit";
      }
    } catch (RuleViolated violated) {
      in.reject(field(violated.code()), violated);
    } catch (OptimisticLockingFailureException stale) {
      errors.reject("intake.stale");
      model.addAttribute("version", entry.version());
      status = HttpStatus.CONFLICT.value();
    }
    response.setStatus(status);
    return form(entry, String.valueOf(form.to()), back, officer, model);
  }

  private Step read(Stage stage, StepForm form, String comment, Entry entry, Inputs in) {
    var unit = stage == Stage.RESOLVED ? in.required("unit", form.unit(), typed -> choices.among(choices.units(), typed)) : null;
    var officer = stage == Stage.ASSIGNED ? in.required("officer", form.officer(), typed -> choices.among(officers(entry), typed)) : null;
    var method = stage == Stage.SENT ? in.choice("method", form.method(), SendingMethod.class) : null;
    var proof = stage == Stage.SENT ? in.text("proof", form.proof(), 200) : "";
    return new Step(stage, unit, officer, comment, method, proof);
  }

  private String show(Entry entry, Officer officer, Model model) {
    page.fill(model, entry);
    model.addAttribute("hops", hops.of(entry.getId()));
    model.addAttribute("next", desk.mayReach(entry, officer));
    model.addAttribute("mayReturn", !desk.mayReturnTo(entry, officer).isEmpty());
    return "intake/circuit/show";
  }

  private String form(Entry entry, String to, boolean back, Officer officer, Model model) {
    var allowed = back ? desk.mayReturnTo(entry, officer) : desk.mayReach(entry, officer);
    if (allowed.isEmpty()) {
      throw new AccessDeniedException("No step to make");
    }
    page.fill(model, entry);
    model.addAttribute("back", back);
    model.addAttribute("stage", allowed.stream().map(Stage::name).filter(to::equals).findFirst().orElse(back ? null : allowed.getFirst().name()));
    model.addAttribute("stages", choices.of("stage", allowed.toArray(Stage[]::new)));
    model.addAttribute("units", choices.units());
    model.addAttribute("officers", officers(entry));
    model.addAttribute("methods", choices.of("method", SendingMethod.values()));
    return "intake/circuit/step";
  }

  private List<Option> officers(Entry entry) {
    return entry.unitId() == null ? List.of() : choices.officers(entry.unitId());
  }

  private static String field(String code) {
    return switch (code) {
      case "intake.entry.reasonMissing", "intake.circuit.resolutionMissing", "intake.circuit.filedWithoutReason" -> "comment";
      case "intake.circuit.unitMissing" -> "unit";
      case "intake.circuit.officerMissing" -> "officer";
      case "intake.circuit.methodMissing" -> "method";
      case "intake.circuit.proofMissing" -> "proof";
      default -> "";
    };
  }
}
