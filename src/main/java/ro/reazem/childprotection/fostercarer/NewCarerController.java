package ro.reazem.childprotection.fostercarer;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.directory.persons.Persons;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** Registering the request of whoever wants to become a foster carer. */
@Controller("newFosterCarerController")
@RequestMapping("/childprotection/carers/new")
class NewCarerController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 100;

  private final WorkingOnCarer working;
  private final Persons persons;
  private final CarerSight sight;
  private final CarerWords words;
  private final Clock clock;

  NewCarerController(WorkingOnCarer working, Persons persons, CarerSight sight, CarerWords words, Clock clock) {
    this.working = working;
    this.persons = persons;
    this.sight = sight;
    this.words = words;
    this.clock = clock;
  }

  /** The request as typed. */
  record Form(@Nullable String key, @Nullable String person, @Nullable String personText, @Nullable String requestedOn, @Nullable String requestNumber,
      @Nullable String children, @Nullable String ageFrom, @Nullable String ageTo, @Nullable String sex, @Nullable String disabilities,
      @Nullable String hiv, @Nullable String emergency, @Nullable String respite, @Nullable String languages, @Nullable String religion,
      @Nullable List<String> missing) {

    public List<String> lacking() {
      return missing == null ? List.of() : missing;
    }
  }

  @GetMapping
  @Permitted(CarerSight.OPEN)
  String blank(@RequestParam(required = false) @Nullable UUID person, Model model) {
    var known = person == null ? null : persons.find(person).orElse(null);
    return show(new Form(UUID.randomUUID().toString(), known == null ? null : known.id().toString(), known == null ? null : known.name(),
        DAY.format(LocalDate.now(clock)), null, "1", "0", "17", "ANY", null, null, null, null, null, null, null), model);
  }

  @PostMapping
  @Permitted(CarerSight.OPEN)
  String register(@ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var person = persons.read("person", form.person(), form.personText(), in);
    var on = in.date("requestedOn", form.requestedOn());
    var number = in.text("requestNumber", form.requestNumber(), LINE);
    var wished = LimitsFields.read(new LimitsFields(form.children(), form.ageFrom(), form.ageTo(), form.sex(), form.disabilities(), form.hiv(),
        form.emergency(), form.respite()), in);
    var languages = in.optionalText("languages", form.languages(), LINE);
    var religion = in.optionalText("religion", form.religion(), LINE);
    var missing = TakingCarerForm.papers("missing", form.lacking(), in);
    var made = SentForm.made(() -> working.register(new NewCarer(TypedKey.of(form.key()), Objects.requireNonNull(person).id(),
        new CarerRequest(Objects.requireNonNull(on), number, Objects.requireNonNull(wished)), languages, religion, missing),
        sight.unitFor(officer, CarerSight.OPEN), officer), errors, response, NewCarerController::field);
    if (made.isEmpty()) {
      return show(form, model);
    }
    flash.addFlashAttribute("notice", "childprotection.carer.registered");
    return "redirect:" + made.get().path();
  }

  private String show(Form form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("sexes", words.options("sex", AdmittedSex.class));
    model.addAttribute("papers", words.options("paper", CarerPaper.class));
    return "childprotection/fostercarer/new";
  }

  private static String field(String code) {
    return switch (code) {
      case "childprotection.fostercarer.alreadyOpen", "childprotection.attestation.carerTooYoung", "childprotection.attestation.carerTooOld",
          "childprotection.fostercarer.birthUnknown" -> "person";
      case "childprotection.fostercarer.inFuture" -> "requestedOn";
      default -> "";
    };
  }
}
