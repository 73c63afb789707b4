package ro.reazem.childprotection.adoption.adopters;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
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
import ro.reazem.childprotection.adoption.AdoptionLines;
import ro.reazem.childprotection.adoption.AdoptionRulers;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.childprotection.adoption.AdoptionTeam;
import ro.reazem.childprotection.adoption.AdoptionTerms;
import ro.reazem.childprotection.adoption.AdoptionWords;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.TypedWords;

/** The list of adopters, the file of one, and the forms of what is done in it. */
@Controller("adoptersController")
@RequestMapping("/childprotection/adopters")
class AdoptersController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LONGEST_SEARCH = 100;
  private static final int LINE = 100;
  private static final int WORDS = 2000;
  private static final String DESTROY = AdoptersAct.DESTROY.name();

  private final AdoptersDesk desk;
  private final AdoptersPage page;
  private final AdoptersRegister register;
  private final WorkingOnAdopters working;
  private final AdoptionSight sight;
  private final AdoptionTeam team;
  private final AcceptedProfiles profiles;
  private final DestroyingAdopters destroying;
  private final AdoptionTerms terms;
  private final AdoptionRulers rulers;
  private final AdoptionLines lines;
  private final AdoptionWords words;
  private final AttestPaper paper;
  private final Clock clock;

  AdoptersController(AdoptersDesk desk, AdoptersPage page, AdoptersRegister register, WorkingOnAdopters working, AdoptionSight sight, AdoptionTeam team,
      AcceptedProfiles profiles, DestroyingAdopters destroying, AdoptionTerms terms, AdoptionRulers rulers, AdoptionLines lines, AdoptionWords words, AttestPaper paper, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.register = register;
    this.working = working;
    this.sight = sight;
    this.team = team;
    this.profiles = profiles;
    this.destroying = destroying;
    this.terms = terms;
    this.rulers = rulers;
    this.lines = lines;
    this.words = words;
    this.paper = paper;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(AdoptionSight.READ)
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var text = TypedWords.of(q);
    var states = Arrays.stream(AdoptersState.values()).filter(one -> state != null && state.contains(one.name())).toList();
    var counts = register.counts(officer);
    var shortened = text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
    model.addAttribute("text", shortened);
    model.addAttribute("states", Arrays.stream(AdoptersState.values()).filter(one -> counts.containsKey(one.name()))
        .map(one -> new Option(one.name(), words.label("adopters", one), String.valueOf(counts.get(one.name())))).toList());
    model.addAttribute("chosenStates", states.stream().map(Enum::name).toList());
    model.addAttribute("found", register.page(officer, shortened, states, ListPage.Asked.of(page, size)));
    model.addAttribute("mayOpen", sight.may(officer, AdoptionSight.OPEN));
    return "childprotection/adoption/adopters";
  }

  @GetMapping("/new")
  @Permitted(AdoptionSight.OPEN)
  String blank(Model model) {
    return form(AdoptersForm.blank(UUID.randomUUID().toString(), DAY.format(LocalDate.now(clock))), model);
  }

  @PostMapping("/new")
  @Permitted(AdoptionSight.OPEN)
  String registerRequest(@ModelAttribute("form") AdoptersForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var on = in.date("requestedOn", form.requestedOn());
    var number = in.text("requestNumber", form.requestNumber(), LINE);
    var sheet = form.read(in);
    var made = SentForm.made(() -> working.register(new WorkingOnAdopters.Request(TypedKey.of(form.key()), Objects.requireNonNull(on), number,
        Objects.requireNonNull(sheet)), sight.unitFor(officer, AdoptionSight.OPEN), officer), errors, response, code -> "requestedOn");
    if (made.isEmpty()) {
      return form(form, model);
    }
    flash.addFlashAttribute("notice", "childprotection.adoption.saved");
    return "redirect:/childprotection/adopters/" + made.get();
  }

  @GetMapping("/{id}")
  @Permitted(AdoptionSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var file = desk.permitted(new AdoptersFileId(id), officer, AdoptionSight.READ);
    page.band(file, officer, model);
    model.addAttribute("profiles", profiles.of(file.getId()));
    var running = terms.of(id);
    model.addAttribute("terms", running);
    model.addAttribute("rulers", rulers.of(id, running));
    model.addAttribute("history", lines.of(id).stream().map(one -> words.line("adoptersAct", one)).toList());
    model.addAttribute("team", team.named(file.assigned()));
    return "childprotection/adoption/adopters-file";
  }

  @GetMapping("/{id}/attest.pdf")
  @Permitted(AdoptionSight.READ)
  ResponseEntity<byte[]> attest(@PathVariable UUID id, Officer officer) {
    var file = desk.permitted(new AdoptersFileId(id), officer, AdoptionSight.READ);
    if (file.attest() == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Download.shown("atestat.pdf", MediaType.APPLICATION_PDF, paper.of(register.find(file.getId(), officer).orElseThrow()));
  }

  @GetMapping("/{id}/forms/{what}")
  @Permitted(AdoptionSight.WORK)
  String act(@PathVariable UUID id, @PathVariable String what, Officer officer, Model model) {
    var file = desk.permitted(new AdoptersFileId(id), officer, AdoptersPage.action(what));
    model.addAttribute("form", new AdoptersActForm(String.valueOf(file.version()), DAY.format(LocalDate.now(clock)), null, null,
        file.assigned().responsibleId().toString(), file.assigned().team().stream().map(UUID::toString).toList()));
    return act(file, what, officer, model);
  }

  @PostMapping("/{id}/forms/{what}")
  @Permitted(AdoptionSight.WORK)
  String take(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") AdoptersActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var file = desk.permitted(new AdoptersFileId(id), officer, AdoptersPage.action(what));
    if (SentForm.taken(reading(file, what, form, new Inputs(errors), officer), errors, response, "childprotection.stale", AdoptersController::field)) {
      flash.addFlashAttribute("notice", "childprotection.adoption.saved");
      return "redirect:/childprotection/adopters" + (what.equals(DESTROY) ? "" : "/" + id);
    }
    return act(file, what, officer, model);
  }

  private Runnable reading(AdoptersFile file, String what, AdoptersActForm form, Inputs in, Officer officer) {
    if (what.equals("GIVE")) {
      var chosen = team.read(form.officer(), form.team(), in);
      return () -> working.give(file.getId(), SeenVersion.of(form.version()), Objects.requireNonNull(chosen).responsible(), chosen.others(), officer);
    }
    if (what.equals(DESTROY)) {
      var approval = in.text("paper", form.paper(), LINE);
      return () -> destroying.destroy(file.getId(), SeenVersion.of(form.version()), approval, officer);
    }
    var on = in.date("on", form.on());
    var resting = in.optionalText("paper", form.paper(), LINE);
    var note = in.optionalParagraphs("note", form.note(), WORDS);
    return () -> working.act(file.getId(), SeenVersion.of(form.version()), AdoptersAct.valueOf(what), Objects.requireNonNull(on), resting, note, officer);
  }

  private String act(AdoptersFile file, String what, Officer officer, Model model) {
    if (Arrays.stream(AdoptersAct.values()).noneMatch(one -> one.name().equals(what) && (one == AdoptersAct.GIVE ? file.state().isOpen()
        : one == AdoptersAct.DESTROY ? file.state().mayBeDestroyed() : file.state().allows(one) && AdoptersPage.isByHand(one)))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    page.band(file, officer, model);
    model.addAttribute("what", what);
    model.addAttribute("heading", words.label("adoptersDo", what));
    model.addAttribute("paperLabel", words.label("paper", what.equals("ATTEST") || what.equals(DESTROY) ? what : "OTHER"));
    model.addAttribute("noteLabel", words.label("note", "OTHER"));
    if (what.equals("GIVE")) {
      model.addAttribute("officers", team.options(officer));
    }
    return "childprotection/adoption/adopters-act";
  }

  private String form(AdoptersForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("sexes", words.options("sex", AdoptersSheet.AcceptedSex.class));
    return "childprotection/adoption/adopters-new";
  }

  private static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "beforeRequest", "attestStillGood" -> "on";
      case "reasonMissing" -> "note";
      case "reportMissing", "paperMissing", "approvalMissing" -> "paper";
      default -> "";
    };
  }
}
