package ro.reazem.childprotection.disability;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import ro.reazem.directory.persons.Persons;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** Registering the first request for complex evaluation of a child. */
@Controller("newChildDisabilityController")
@RequestMapping("/childprotection/disability/new")
class NewDisabilityController {

  private static final int LINE = 200;

  private final RequestingEvaluation requesting;
  private final Persons persons;
  private final DisabilitySight sight;
  private final DegreeWords words;
  private final Clock clock;

  NewDisabilityController(RequestingEvaluation requesting, Persons persons, DisabilitySight sight, DegreeWords words, Clock clock) {
    this.requesting = requesting;
    this.persons = persons;
    this.sight = sight;
    this.words = words;
    this.clock = clock;
  }

  /** The request as typed. */
  record Form(@Nullable String key, @Nullable String person, @Nullable String personText, @Nullable String kind, @Nullable String origin, @Nullable String by,
      @Nullable String school, @Nullable String on, @Nullable String number) {}

  @GetMapping
  @Permitted(DisabilitySight.OPEN)
  String blank(@RequestParam(required = false) @Nullable UUID person, Model model) {
    var known = person == null ? null : persons.find(person).orElse(null);
    return show(new Form(UUID.randomUUID().toString(), known == null ? null : known.id().toString(), known == null ? null : known.name(), "FIRST", "PARENT", null,
        null, DegreeWords.day(LocalDate.now(clock)), null), model);
  }

  @PostMapping
  @Permitted(DisabilitySight.OPEN)
  String register(@ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var person = persons.read("person", form.person(), form.personText(), in);
    var reason = in.choice("kind", form.kind(), RequestReason.class);
    var origin = in.choice("origin", form.origin(), RequestOrigin.class);
    var by = in.text("by", form.by(), LINE);
    var on = in.date("on", form.on());
    var number = in.text("number", form.number(), LINE);
    var made = SentForm.made(() -> requesting.register(TypedKey.of(form.key()), Objects.requireNonNull(person).id(), new EvaluationRequest(
        Objects.requireNonNull(reason), Objects.requireNonNull(origin), by, form.school() != null, Objects.requireNonNull(on), number),
        sight.unitFor(officer), officer), errors, response, DisabilityFields::of);
    if (made.isEmpty()) {
      return show(form, model);
    }
    flash.addFlashAttribute("notice", "childprotection.disability.registered");
    return "redirect:" + made.get().path();
  }

  private String show(Form form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("reasons", List.of(RequestReason.FIRST, RequestReason.TRANSFER_IN).stream().map(one -> new Option(one.name(), words.label("reason", one))).toList());
    model.addAttribute("origins", words.options("origin", RequestOrigin.class));
    return "childprotection/disability/new";
  }
}
