package ro.reazem.childprotection.adoption.procedure;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.childprotection.adoption.AdoptionTeam;
import ro.reazem.childprotection.adoption.AdoptionTerms;
import ro.reazem.childprotection.adoption.AdoptionWords;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedWords;

/** The queue of adoptions, what of it stands on the home page, and opening the file of a child. */
@Controller("adoptionsController")
@RequestMapping("/childprotection/adoptions")
class AdoptionsController {

  private static final int LONGEST_SEARCH = 100;
  private static final int ON_HOME = 5;

  private final AdoptionRegister register;
  private final PlannedChildren planned;
  private final WorkingOnAdoption working;
  private final AdoptionTerms terms;
  private final AdoptionSight sight;
  private final AdoptionTeam team;
  private final AdoptionWords words;

  AdoptionsController(AdoptionRegister register, PlannedChildren planned, WorkingOnAdoption working, AdoptionTerms terms, AdoptionSight sight, AdoptionTeam team,
      AdoptionWords words) {
    this.register = register;
    this.planned = planned;
    this.working = working;
    this.terms = terms;
    this.sight = sight;
    this.team = team;
    this.words = words;
  }

  /** A child who waits for a file, and until when the court must be asked. */
  public record Waiting(PlannedChild child, @Nullable LocalDate dueOn) {}

  @GetMapping
  @Permitted(AdoptionSight.READ)
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var text = TypedWords.of(q);
    var shortened = text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
    var states = Arrays.stream(AdoptionState.values()).filter(one -> state != null && state.contains(one.name())).toList();
    var counts = register.counts(officer);
    boolean decides = sight.may(officer, AdoptionSight.DECIDE);
    model.addAttribute("text", shortened);
    model.addAttribute("states", Arrays.stream(AdoptionState.values()).filter(one -> counts.containsKey(one.name()))
        .map(one -> new Option(one.name(), words.label("state", one), String.valueOf(counts.get(one.name())))).toList());
    model.addAttribute("chosenStates", states.stream().map(Enum::name).toList());
    model.addAttribute("found", register.page(officer, shortened, states, ListPage.Asked.of(page, size)));
    model.addAttribute("waiting", decides ? planned.waiting(officer).stream().map(one -> new Waiting(one,
        terms.end(AdoptionTerms.OPENING, one.finalityOn(), 1).orElse(null))).toList() : List.of());
    return "childprotection/adoption/list";
  }

  @GetMapping("/panel")
  @Permitted(AdoptionSight.READ)
  String panel(Officer officer, Model model) {
    model.addAttribute("lines", register.nearest(officer, ON_HOME));
    return "childprotection/adoption/panels :: nearest";
  }

  @GetMapping("/new")
  @Permitted(AdoptionSight.DECIDE)
  String blank(@RequestParam(name = "case", required = false) @Nullable UUID about, Officer officer, Model model) {
    return show(new AdoptionForms.Opening(UUID.randomUUID().toString(), about == null ? null : about.toString(), officer.id().toString(), null, null, "0", null,
        null, null), officer, model);
  }

  @PostMapping("/new")
  @Permitted(AdoptionSight.DECIDE)
  String open(@ModelAttribute("form") AdoptionForms.Opening form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var chosen = team.read(form.officer(), null, in);
    var what = form.read(in, chosen == null ? officer.id() : chosen.responsible());
    var made = SentForm.made(() -> working.plan(Objects.requireNonNull(what), sight.unitFor(officer, AdoptionSight.DECIDE), officer), errors, response,
        code -> code.endsWith("tooEarly") ? "groundOn" : "");
    if (made.isEmpty()) {
      return show(form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.adoption.saved");
    return "redirect:/childprotection/adoptions/" + made.get();
  }

  private String show(AdoptionForms.Opening form, Officer officer, Model model) {
    var waiting = planned.waiting(officer);
    model.addAttribute("form", form);
    model.addAttribute("children", waiting.stream().map(one -> new Option(one.caseId().toString(), one.name() + " · " + one.caseNumber())).toList());
    model.addAttribute("grounds", words.options("ground", AdoptionGround.class));
    model.addAttribute("officers", team.options(officer));
    return "childprotection/adoption/new";
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
