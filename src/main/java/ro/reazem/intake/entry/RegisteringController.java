package ro.reazem.intake.entry;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.directory.persons.Persons;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;

/** Registering a paper: the form, and its number. */
@Controller
@RequestMapping("/registry/new")
class RegisteringController {

  private static final String REGISTER = "intake.entry.register";

  private final RegisteringEntry registering;
  private final EntryReading reading;
  private final RegistryChoices choices;
  private final Persons persons;

  RegisteringController(RegisteringEntry registering, EntryReading reading, RegistryChoices choices, Persons persons) {
    this.registering = registering;
    this.reading = reading;
    this.choices = choices;
    this.persons = persons;
  }

  @GetMapping
  @Permitted(REGISTER)
  String open(@RequestParam(defaultValue = "") String direction, @RequestParam(required = false) @Nullable UUID person,
      @RequestParam(required = false) @Nullable String linked, @RequestParam(required = false) @Nullable String answers, Officer officer,
      Model model) {
    var way = Arrays.stream(Direction.values()).filter(one -> one.name().equals(direction)).findFirst().orElse(Direction.IN);
    var sender = person == null ? null : persons.find(person).orElse(null);
    model.addAttribute("form", EntryForm.fresh(way, sender == null ? null : sender.id().toString(), sender == null ? null : sender.name(),
        linked, answers));
    return show(officer, model);
  }

  @PostMapping
  @Permitted(REGISTER)
  String register(@ModelAttribute("form") EntryForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes redirect) {
    var read = reading.read(form, errors, officer);
    if (read.isPresent()) {
      try {
        var registered = registering.register(read.get(), officer);
        redirect.addFlashAttribute("notice", "intake.entry.registered");
        redirect.addFlashAttribute("noticeArguments", new Object[] {registered.number().ofYear()});
        return "redirect:/registry/entries/" + registered.id();
      } catch (RuleViolated violated) {
        new Inputs(errors).reject("", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(officer, model);
  }

  private String show(Officer officer, Model model) {
    model.addAttribute("registries", choices.registries(officer));
    model.addAttribute("choices", choices);
    return "intake/entry/new";
  }
}
