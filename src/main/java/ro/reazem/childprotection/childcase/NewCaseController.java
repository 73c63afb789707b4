package ro.reazem.childprotection.childcase;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.directory.persons.Persons;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;

/** The form that opens a child's case when nothing was routed: on request, on the directorate's own notice, from another county. */
@Controller("newChildCaseController")
@RequestMapping("/childprotection/cases/new")
class NewCaseController {

  static final String OPEN = "childprotection.case.open";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int REASON = 500;
  private static final int ENTRY = 40;

  private final OpeningCase opening;
  private final Persons persons;
  private final ChildSight sight;
  private final MessageSource messages;
  private final Colleagues colleagues;
  private final Clock clock;

  NewCaseController(OpeningCase opening, Persons persons, ChildSight sight, MessageSource messages, Colleagues colleagues, Clock clock) {
    this.opening = opening;
    this.persons = persons;
    this.sight = sight;
    this.messages = messages;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /** The case to be opened, as typed. */
  record Form(@Nullable String key, @Nullable String child, @Nullable String childText, @Nullable String origin, @Nullable String reason, @Nullable String entry,
      @Nullable String openedOn, @Nullable String unit) {}

  @GetMapping
  @Permitted(OPEN)
  String blank(@RequestParam(required = false) @Nullable UUID person, Officer officer, Model model) {
    var known = person == null ? null : persons.find(person).orElse(null);
    return show(new Form(UUID.randomUUID().toString(), known == null ? null : known.id().toString(), known == null ? null : known.name(), null, null, null,
        DAY.format(LocalDate.now(clock)), officer.unit().toString()), officer, model);
  }

  @PostMapping
  @Permitted(OPEN)
  String open(@ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var child = persons.read("child", form.child(), form.childText(), in);
    var origin = in.choice("origin", form.origin(), CaseOrigin.class);
    var reason = in.paragraphs("reason", form.reason(), REASON);
    var entry = in.optionalText("entry", form.entry(), ENTRY);
    var openedOn = in.date("openedOn", form.openedOn());
    var unit = in.required("unit", form.unit(), TypedId::parse);
    if (unit != null && !Arrays.asList(sight.units(officer, OPEN)).contains(unit)) {
      errors.rejectValue("unit", "platform.input.choice");
    }
    var opened = SentForm.made(() -> opening.open(new NewCase(TypedKey.of(form.key()), Objects.requireNonNull(child).id(), Objects.requireNonNull(origin), reason,
        entry, null, Objects.requireNonNull(openedOn), Objects.requireNonNull(unit)), officer), errors, response, NewCaseController::field);
    if (opened.isEmpty()) {
      return show(form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.case.opened");
    return "redirect:" + opened.get().path();
  }

  private String show(Form form, Officer officer, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("origins", Arrays.stream(CaseOrigin.values()).map(one -> new Option(one.name(),
        messages.getMessage("childprotection.origin." + one, null, LocaleContextHolder.getLocale()))).toList());
    model.addAttribute("units", colleagues.units(sight.units(officer, OPEN)).stream().map(one -> new Option(one.id().toString(), one.name())).toList());
    return "childprotection/childcase/new";
  }

  private static String field(String code) {
    return switch (code) {
      case "childprotection.case.inFuture" -> "openedOn";
      case "childprotection.case.reasonMissing" -> "reason";
      case "childprotection.case.noChild", "childprotection.case.ofAge", "childprotection.case.alreadyOpen" -> "child";
      default -> "";
    };
  }
}
