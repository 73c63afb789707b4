package ro.reazem.childprotection.prevention;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
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
import ro.reazem.directory.persons.Persons;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** Registering a child at risk with its observation sheet (fișa de observație). */
@Controller
@RequestMapping("/childprotection/prevention/new")
class NewPreventionController {

  private static final String OPEN = "childprotection.prevention.open";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final int LINE = 200;

  private final RegisteringPrevention registering;
  private final PreventionDesk desk;
  private final Persons persons;
  private final PreventionWords words;
  private final Clock clock;

  NewPreventionController(RegisteringPrevention registering, PreventionDesk desk, Persons persons, PreventionWords words, Clock clock) {
    this.registering = registering;
    this.desk = desk;
    this.persons = persons;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(OPEN)
  String blank(@RequestParam(required = false) @Nullable UUID child, Model model) {
    var known = child == null ? null : persons.find(child).orElse(null);
    var now = LocalDateTime.now(clock);
    return show(ObservationForm.blank(known == null ? null : known.id().toString(), known == null ? null : known.name(), DAY.format(now), HOUR.format(now)), model);
  }

  @PostMapping
  @Permitted(OPEN)
  String register(@ModelAttribute("form") ObservationForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var child = persons.read("child", form.child(), form.childText(), in);
    var service = in.text("service", form.service(), LINE);
    var trigger = in.choice("trigger", form.trigger(), PreventionTrigger.class);
    var entry = in.text("entry", form.entry(), LINE);
    var on = in.date("registeredOn", form.registeredOn());
    var time = in.time("registeredTime", form.registeredTime());
    var sheet = form.sheet(in);
    var made = SentForm.made(() -> registering.register(new NewPrevention(TypedKey.of(form.key()), Objects.requireNonNull(child).id(), service,
        Objects.requireNonNull(trigger), entry, Objects.requireNonNull(on).atTime(Objects.requireNonNull(time)).atZone(PreventionLaw.BUCHAREST).toInstant(),
        Objects.requireNonNull(sheet)), desk.unitFor(officer, OPEN), officer), errors, response, NewPreventionController::field);
    if (made.isEmpty()) {
      return show(form, model);
    }
    flash.addFlashAttribute("notice", "childprotection.prevention.registered");
    return "redirect:" + made.get().path();
  }

  private String show(ObservationForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("triggers", words.options("trigger", PreventionTrigger.class));
    model.addAttribute("observers", words.options("observer", Observer.class));
    model.addAttribute("levels", words.options("level", RiskFound.Level.class));
    model.addAttribute("dimensions", RiskDimension.values());
    model.addAttribute("circumstances", words.options("circumstance", Circumstance.class));
    return "childprotection/prevention/new";
  }

  private static String field(String code) {
    return switch (code) {
      case "childprotection.prevention.alreadyOpen", "childprotection.case.ofAge", "childprotection.case.noChild" -> "child";
      case "childprotection.prevention.inFuture" -> "registeredOn";
      case "childprotection.prevention.observedLater" -> "observedOn";
      default -> "";
    };
  }
}
