package ro.reazem.services.pupil;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.services.cabinet.CabinetRegister;
import ro.reazem.services.cabinet.HealthForm;
import ro.reazem.services.cabinet.TakenForms;
import ro.reazem.services.sight.SchoolHealthSight;
import ro.reazem.services.unit.SchoolYear;
import ro.reazem.services.unit.ServiceWords;

/** The answers of the parents of a class, written down on one page. */
@Controller("classConsentsController")
@RequestMapping("/services/cabinets/{id}/consents")
class ClassConsentsController {

  private static final int LINE = 200;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final ClassConsents consents;
  private final CabinetRegister cabinets;
  private final TakenForms forms;
  private final ServiceWords words;
  private final Clock clock;

  ClassConsentsController(ClassConsents consents, CabinetRegister cabinets, TakenForms forms, ServiceWords words, Clock clock) {
    this.consents = consents;
    this.cabinets = cabinets;
    this.forms = forms;
    this.words = words;
    this.clock = clock;
  }

  /** The answers as sent: one entry of each list for a pupil, in the same order. */
  record ConsentsForm(@Nullable String key, @Nullable String klass, @Nullable String kind, @Nullable String on, @Nullable String until, @Nullable List<String> files,
      @Nullable List<String> outcomes, @Nullable List<String> givers) {

    String outcome(int at) {
      return at(outcomes, at);
    }

    String giver(int at) {
      return at(givers, at);
    }

    int placeOf(UUID file) {
      return files == null ? -1 : files.indexOf(file.toString());
    }

    private static String at(@Nullable List<String> typed, int at) {
      return typed == null || at < 0 || at >= typed.size() ? "" : Objects.toString(typed.get(at), "");
    }
  }

  /** A pupil with what was typed about it. */
  public record Row(ClassConsents.Asked asked, String outcome, String giver) {}

  @GetMapping
  @Permitted(SchoolHealthSight.CABINET_WORK)
  String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String klass, @RequestParam(required = false) @Nullable String kind, Officer officer,
      Model model) {
    return page(id, new ConsentsForm(UUID.randomUUID().toString(), klass, kind, DAY.format(LocalDate.now(clock)), null, null, null, null), officer, model);
  }

  @PostMapping
  @Permitted(SchoolHealthSight.CABINET_WORK)
  String take(@PathVariable UUID id, @ModelAttribute("form") ConsentsForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    cabinet(id, officer);
    var in = new Inputs(errors);
    var klass = in.required("klass", form.klass(), TypedId::parse);
    var kind = in.choice("kind", form.kind(), ConsentKind.class);
    var on = in.date("on", form.on());
    var until = in.optionalDate("until", form.until());
    var answers = answers(form, in);
    if (SentForm.taken(() -> forms.once(TypedKey.of(form.key()), id, "CONSENTS", officer, () -> consents.answered(id, Objects.requireNonNull(klass), Objects.requireNonNull(kind),
        Objects.requireNonNull(on), until, answers, officer)), errors, response, "services.stale", HealthForm::field)) {
      flash.addFlashAttribute("notice", "services.pupil.consentsSaved");
      return "redirect:/services/cabinets/" + id + "/consents?klass=" + klass + "&kind=" + kind;
    }
    return page(id, form, officer, model);
  }

  private static List<ClassConsents.Answer> answers(ConsentsForm form, Inputs in) {
    var read = new ArrayList<ClassConsents.Answer>();
    var files = form.files() == null ? List.<String>of() : form.files();
    for (int at = 0; at < files.size(); at++) {
      var outcome = form.outcome(at);
      if (!outcome.isEmpty()) {
        var giver = in.text("givers[" + at + "]", form.giver(at), LINE);
        var file = in.required("outcomes[" + at + "]", files.get(at), TypedId::parse);
        if (!outcome.equals("GIVEN") && !outcome.equals("REFUSED")) {
          in.reject("outcomes[" + at + "]", new RuleViolated("platform.input.choice"));
        }
        if (file != null) {
          read.add(new ClassConsents.Answer(file, outcome.equals("GIVEN"), giver));
        }
      }
    }
    return read;
  }

  private String page(UUID id, ConsentsForm form, Officer officer, Model model) {
    var about = cabinet(id, officer);
    var classes = cabinets.classes(id, SchoolYear.of(LocalDate.now(clock)));
    var klass = classes.stream().filter(one -> one.id().toString().equals(form.klass())).findFirst().or(() -> classes.stream().findFirst()).orElse(null);
    var kind = Arrays.stream(ConsentKind.values()).filter(one -> one.name().equals(form.kind())).findFirst().orElse(ConsentKind.VACCINATION);
    var asked = klass == null ? List.<ClassConsents.Asked>of() : consents.of(id, klass.id(), kind, officer);
    model.addAttribute("form", form);
    model.addAttribute("cabinet", about);
    model.addAttribute("klass", klass);
    model.addAttribute("kind", kind);
    model.addAttribute("classes", classes.stream().map(one -> new Option(one.id().toString(), one.text())).toList());
    model.addAttribute("kinds", words.options("pupil.consent", ConsentKind.class));
    model.addAttribute("outcomes", Stream.concat(Stream.of(new Option("", "—")), Stream.of("GIVEN", "REFUSED").map(one -> new Option(one, words.label("pupil.given", one)))).toList());
    model.addAttribute("rows", asked.stream().map(one -> new Row(one, form.outcome(form.placeOf(one.id())), form.giver(form.placeOf(one.id())))).toList());
    model.addAttribute("given", asked.stream().filter(ClassConsents.Asked::agreed).count());
    return "services/pupil/consents";
  }

  private CabinetRegister.Cabinet cabinet(UUID id, Officer officer) {
    return cabinets.find(id, officer, SchoolHealthSight.CABINET_WORK).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
