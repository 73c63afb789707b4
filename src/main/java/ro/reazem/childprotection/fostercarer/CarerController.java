package ro.reazem.childprotection.fostercarer;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The page of one carer, and the forms of what is done and recorded in the file. */
@Controller("fosterCarerController")
@RequestMapping("/childprotection/carers/{id}")
class CarerController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final CarerDesk desk;
  private final CarerPage page;
  private final CarerRegister register;
  private final TakingCarerForm taking;
  private final CarerWords words;
  private final Colleagues colleagues;
  private final Clock clock;

  CarerController(CarerDesk desk, CarerPage page, CarerRegister register, TakingCarerForm taking, CarerWords words, Colleagues colleagues, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.register = register;
    this.taking = taking;
    this.words = words;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(CarerSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    page.whole(desk.forItsPage(id, officer), officer, model);
    return "childprotection/fostercarer/show";
  }

  @GetMapping("/records")
  @Permitted(CarerSight.READ)
  String records(@PathVariable UUID id, Officer officer, Model model) {
    page.records(desk.permitted(id, officer, CarerSight.READ), officer, model);
    return "childprotection/fostercarer/records";
  }

  @GetMapping("/history")
  @Permitted(CarerSight.READ)
  String history(@PathVariable UUID id, Officer officer, Model model) {
    page.history(desk.permitted(id, officer, CarerSight.READ), officer, model);
    return "childprotection/fostercarer/history";
  }

  @GetMapping("/forms/{what}")
  @Permitted(CarerSight.WORK)
  String form(@PathVariable UUID id, @PathVariable String what, Officer officer, Model model) {
    var about = desk.permitted(id, officer, CarerSight.WORK);
    var today = LocalDate.now(clock);
    model.addAttribute("form", CarerForm.blank(about, DAY.format(today), String.valueOf(today.getYear())));
    return form(about, what, officer, model);
  }

  @PostMapping("/forms/{what}")
  @Permitted(CarerSight.WORK)
  String take(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") CarerForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var about = desk.permitted(id, officer, CarerSight.WORK);
    var act = taking.read(new FosterCarerId(id), what, form, new Inputs(errors), officer);
    if (SentForm.taken(() -> Objects.requireNonNull(act).accept(SeenVersion.of(form.version())), errors, response, "childprotection.stale",
        CarerController::field)) {
      flash.addFlashAttribute("notice", "childprotection.carer.saved");
      return "redirect:/childprotection/carers/" + id;
    }
    return form(about, what, officer, model);
  }

  private String form(CarerRegister.Line about, String what, Officer officer, Model model) {
    page.band(about, officer, model);
    if (!TakingCarerForm.isKnown(what, about.state())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("what", what);
    model.addAttribute("heading", words.label("do", what));
    model.addAttribute("part", TakingCarerForm.part(what));
    model.addAttribute("sexes", words.options("sex", AdmittedSex.class));
    model.addAttribute("conditions", words.options("condition", CarerCondition.class));
    model.addAttribute("results", words.options("result", ConditionResult.class));
    model.addAttribute("grounds", words.options("ground", EndingGround.class));
    model.addAttribute("grades", words.options("grade", Grade.class));
    model.addAttribute("kinds", words.options("absence", CarerPapers.AbsenceKind.class));
    model.addAttribute("givens", Stream.of("YES", "NO").map(one -> new Option(one, words.label("given", one))).toList());
    model.addAttribute("ways", words.options("way", CarerTold.Way.class));
    page.choices(what, about, officer, model);
    if (what.equals("absence")) {
      model.addAttribute("replacements", Stream.concat(Stream.of(new Option("", "—")), register.working(officer, about.id()).stream()
          .map(one -> new Option(one.id().toString(), (one.name() == null ? one.number() : one.name()) + " · " + one.used() + "/" + one.most()))).toList());
    }
    if (what.equals("responsible")) {
      model.addAttribute("officers", colleagues.all(about.unitId()).stream().map(one -> new Option(one.id().toString(), one.name() + " · " + one.unitName()))
          .toList());
    }
    return "childprotection/fostercarer/form";
  }

  private static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "beforeRequest", "attestIsOlder", "notFormer", "endorsementIsOlder", "enrolledTooLate" -> "on";
      case "groundMissing" -> "ground";
      case "reasonMissing" -> "note";
      case "contractMissing" -> "decision";
      case "concernsEverybody", "transitionOfEducation" -> "result";
      case "oldNeedsEnd", "newHasNoEnd", "endsBefore", "endsBeforeIssue" -> "until";
      case "aboveMost" -> "children";
      case "replacementMissing", "replacesHimself" -> "replacement";
      case "evaluatedAlready" -> "year";
      case "noPaperChosen", "paperNotMissing", "childNotThere" -> "chosen";
      default -> "";
    };
  }

}
