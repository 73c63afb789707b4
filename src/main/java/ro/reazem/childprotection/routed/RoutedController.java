package ro.reazem.childprotection.routed;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.directory.persons.Persons;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** Signals and requests routed here by the registry: take over, open cases, attach, refuse. */
@Controller("childRoutedController")
@RequestMapping("/childprotection/routed")
class RoutedController {

  private static final String NUMBER = "([0-9]{1,7})/([0-9]{4})(-[0-9]{1,3})?";
  private static final int REASON = 500;
  private static final Set<String> SIGNALS = Set.of("REFERRAL", SignalsOfViolence.KIND, ChildServicesNews.KIND, CabinetServicesNews.KIND);

  private final RoutedRegister register;
  private final AnsweringRoutedWork answering;
  private final Children children;
  private final Persons persons;
  private final MessageSource messages;

  RoutedController(RoutedRegister register, AnsweringRoutedWork answering, Children children, Persons persons, MessageSource messages) {
    this.register = register;
    this.answering = answering;
    this.children = children;
    this.persons = persons;
    this.messages = messages;
  }

  /** An answer as typed: for which children a case is opened and why, the case it belongs to, or why it is refused. */
  record AnswerForm(@Nullable List<String> children, @Nullable String other, @Nullable String otherText, @Nullable String origin, @Nullable String reason,
      @Nullable String number, @Nullable String refusal, @Nullable String accused, @Nullable String accusedText) {}

  @GetMapping
  @Permitted(RoutedRegister.OPEN)
  String all(Officer officer, Model model) {
    model.addAttribute("lines", register.open(officer));
    return "childprotection/routed/list";
  }

  @GetMapping("/{id}")
  @Permitted(RoutedRegister.OPEN)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var line = find(id, officer);
    model.addAttribute("form", new AnswerForm(line.personIds().stream().map(UUID::toString).toList(), null, null,
        (SIGNALS.contains(line.kind()) ? CaseOrigin.SIGNAL : CaseOrigin.REQUEST).name(), line.subject(), null, null, null, null));
    return show(line, model);
  }

  @PostMapping("/{id}/take")
  @Permitted(RoutedRegister.OPEN)
  String take(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    find(id, officer);
    SentForm.step(() -> answering.take(id, officer), "childprotection.routed.taken", "childprotection.stale", flash);
    return "redirect:/childprotection/routed/" + id;
  }

  @PostMapping("/{id}/open")
  @Permitted(RoutedRegister.OPEN)
  String open(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var line = find(id, officer);
    var in = new Inputs(errors);
    var chosen = chosen(line, form, in);
    var origin = in.choice("origin", form.origin(), CaseOrigin.class);
    var reason = in.paragraphs("reason", form.reason(), REASON);
    var accused = typed(form.accused(), form.accusedText()) ? persons.read("accused", form.accused(), form.accusedText(), in) : null;
    var opened = SentForm.made(() -> answering.open(line, chosen, Objects.requireNonNull(origin), reason, accused == null ? null : accused.id(), officer.unit(), officer), errors, response,
        code -> code.endsWith("reasonMissing") ? "reason" : "children");
    return opened.map(childCase -> done(childCase, "childprotection.routed.opened", flash)).orElseGet(() -> show(line, model));
  }

  @PostMapping("/{id}/attach")
  @Permitted(RoutedRegister.OPEN)
  String attach(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var line = find(id, officer);
    var to = new Inputs(errors).required("number", form.number(), typed -> openCase(typed, officer));
    return SentForm.taken(() -> answering.attach(id, Objects.requireNonNull(to), officer), errors, response, code -> "number")
        ? done(new ChildCaseId(Objects.requireNonNull(to)), "childprotection.routed.attached", flash) : show(line, model);
  }

  @PostMapping("/{id}/refuse")
  @Permitted(RoutedRegister.OPEN)
  String refuse(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var line = find(id, officer);
    var reason = new Inputs(errors).text("refusal", form.refusal(), REASON);
    if (!SentForm.taken(() -> answering.refuse(id, reason, officer), errors, response, code -> "refusal")) {
      return show(line, model);
    }
    flash.addFlashAttribute("notice", "childprotection.routed.refused");
    return "redirect:/childprotection/routed";
  }

  /** The children ticked, and one more who was not named in the signal. */
  private List<UUID> chosen(RoutedRegister.Line line, AnswerForm form, Inputs in) {
    var ticked = form.children() == null ? List.<String>of() : form.children();
    var all = new LinkedHashSet<>(line.personIds().stream().filter(one -> ticked.contains(one.toString())).toList());
    if (typed(form.other(), form.otherText())) {
      var more = persons.read("other", form.other(), form.otherText(), in);
      if (more != null) {
        all.add(more.id());
      }
    }
    return new ArrayList<>(all);
  }

  private static boolean typed(@Nullable String id, @Nullable String text) {
    return text != null && !text.isBlank() || id != null && id.matches(TypedId.FORM);
  }

  private UUID openCase(String typed, Officer officer) {
    RuleViolated.require(typed.matches(NUMBER), "childprotection.routed.noSuchCase");
    var parts = typed.split("[/-]");
    return register.openCase(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), officer).orElseThrow(() -> new RuleViolated("childprotection.routed.noSuchCase"));
  }

  private static String done(ChildCaseId childCase, String told, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", told);
    return "redirect:" + childCase.path();
  }

  private String show(RoutedRegister.Line line, Model model) {
    model.addAttribute("line", line);
    model.addAttribute("people", children.all(line.personIds()));
    model.addAttribute("origins", Arrays.stream(CaseOrigin.values()).map(one -> new Option(one.name(),
        messages.getMessage("childprotection.origin." + one, null, LocaleContextHolder.getLocale()))).toList());
    return "childprotection/routed/show";
  }

  private RoutedRegister.Line find(UUID id, Officer officer) {
    return register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
