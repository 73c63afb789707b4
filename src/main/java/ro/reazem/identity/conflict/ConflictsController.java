package ro.reazem.identity.conflict;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.TypedWords;

/** The conflicts of interest: the list, recording one about a case or a person, ending it. */
@Controller
@RequestMapping("/identity/conflicts")
class ConflictsController {

  private static final int LONGEST_NOTE = 1000;
  private static final int LONGEST_NAME = 60;

  private final ConflictRegister register;
  private final KeepingOut keeping;

  ConflictsController(ConflictRegister register, KeepingOut keeping) {
    this.register = register;
    this.keeping = keeping;
  }

  /** What was typed: who is kept out and why. */
  record ConflictForm(@Nullable String officer, @Nullable String ground, @Nullable String note, @Nullable String key) {}

  @Permitted(Permitted.SIGNED_IN)
  @GetMapping
  String list(@RequestParam(defaultValue = "") String name, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var typed = TypedWords.of(name);
    var beginning = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    model.addAttribute("list", register.list(officer, ListPage.Asked.of(page, size)));
    model.addAttribute("name", beginning);
    model.addAttribute("persons", register.persons(beginning, officer));
    return "identity/conflict/list";
  }

  @Permitted(Permitted.SIGNED_IN)
  @GetMapping("/new")
  String ask(@RequestParam(defaultValue = "") String context, @RequestParam(required = false) @Nullable UUID caseId,
      @RequestParam(required = false) @Nullable UUID person, Officer officer, Model model) {
    var subject = subject(context, caseId, person, officer);
    model.addAttribute("form", new ConflictForm(null, null, null, UUID.randomUUID().toString()));
    return page(subject, officer, model);
  }

  @Permitted(Permitted.SIGNED_IN)
  @PostMapping("/new")
  String record(@RequestParam(defaultValue = "") String context, @RequestParam(required = false) @Nullable UUID caseId,
      @RequestParam(required = false) @Nullable UUID person, @ModelAttribute("form") ConflictForm form, BindingResult errors,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes redirect) {
    var subject = subject(context, caseId, person, officer);
    var in = new Inputs(errors);
    var who = in.required("officer", form.officer(), this::known);
    var ground = in.choice("ground", form.ground(), Ground.class);
    var note = in.optionalParagraphs("note", form.note(), LONGEST_NOTE);
    var key = TypedKey.of(form.key());
    if (!SentForm.taken(() -> {
      var kept = Objects.requireNonNull(who);
      keeping.record(subject, kept, register.officer(kept).orElse(""), Objects.requireNonNull(ground), note, officer, key);
    }, errors, response, code -> "officer")) {
      return page(subject, officer, model);
    }
    redirect.addFlashAttribute("notice", "identity.conflict.recorded");
    return "redirect:/identity/conflicts";
  }

  @Permitted(Permitted.SIGNED_IN)
  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id, Officer officer, RedirectAttributes redirect) {
    if (!register.sees(id, officer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    SentForm.step(() -> keeping.end(id, officer), "identity.conflict.ended", "identity.stale", redirect);
    return "redirect:/identity/conflicts";
  }

  private String page(Subject subject, Officer officer, Model model) {
    model.addAttribute("subject", subject);
    model.addAttribute("officers", register.officers(officer.id()));
    model.addAttribute("grounds", Arrays.stream(Ground.values()).map(Enum::name).toList());
    return "identity/conflict/form";
  }

  private UUID known(String typed) {
    return Optional.of(typed).filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")).map(UUID::fromString)
        .filter(id -> register.officer(id).isPresent()).orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }

  private Subject subject(String context, @Nullable UUID caseId, @Nullable UUID person, Officer officer) {
    var found = caseId != null ? register.ofCase(context, caseId, officer)
        : person != null ? register.ofPerson(person, officer) : Optional.<Subject>empty();
    return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
