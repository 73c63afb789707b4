package ro.reazem.childprotection.dayservice;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
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
import ro.reazem.directory.persons.Persons;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** The register of day services on one page (registrul serviciilor de zi): the services, who takes part in one of them, who comes and who goes. */
@Controller("childDayServices")
@RequestMapping("/childprotection/day-services")
class DayServiceController {

  static final String KEEP = "childprotection.dayservice.keep";
  private static final String ADDRESS = "/childprotection/day-services";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 200;

  private final DayServices services;
  private final EnrollingChildren enrolling;
  private final Persons persons;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Clock clock;

  DayServiceController(DayServices services, EnrollingChildren enrolling, Persons persons, PermissionMatrix matrix, MessageSource messages, Clock clock) {
    this.services = services;
    this.enrolling = enrolling;
    this.persons = persons;
    this.matrix = matrix;
    this.messages = messages;
    this.clock = clock;
  }

  /** What is typed on the page, in whichever of its forms. */
  record DayServiceForm(@Nullable String key, @Nullable String name, @Nullable String type, @Nullable String service, @Nullable String child, @Nullable String childText,
      @Nullable String from, @Nullable String enrolment, @Nullable String until, @Nullable String reason) {}

  @GetMapping
  @Permitted(EnrolmentSight.READ)
  String show(@RequestParam(required = false) @Nullable UUID service, @RequestParam(required = false) @Nullable UUID enrolment, Officer officer, Model model) {
    var of = enrolment == null ? service : services.serviceOf(enrolment, officer).orElse(null);
    var today = DAY.format(LocalDate.now(clock));
    model.addAttribute("marked", enrolment);
    return page(new DayServiceForm(UUID.randomUUID().toString(), null, null, of == null ? null : of.toString(), null, null, today, null, today, null), officer, model);
  }

  @PostMapping
  @Permitted(KEEP)
  String add(@ModelAttribute("form") DayServiceForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var name = in.text("name", form.name(), LINE);
    var type = in.choice("type", form.type(), ServiceType.class);
    if (!SentForm.taken(() -> enrolling.add(TypedKey.of(form.key()), name, Objects.requireNonNull(type), officer.unit(), officer), errors, response, code -> "name")) {
      return page(form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.dayservice.added");
    return "redirect:" + ADDRESS;
  }

  @PostMapping("/enrol")
  @Permitted(EnrollingChildren.ENROL)
  String enrol(@ModelAttribute("form") DayServiceForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var service = in.required("service", form.service(), this::service);
    var child = persons.read("child", form.child(), form.childText(), in);
    var from = in.date("from", form.from());
    if (!SentForm.taken(() -> enrolling.enrol(TypedKey.of(form.key()), Objects.requireNonNull(service), Objects.requireNonNull(child).id(), Objects.requireNonNull(from),
        officer), errors, response, code -> code.endsWith("inFuture") ? "from" : "child")) {
      return page(form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.dayservice.enrolled");
    return "redirect:" + ADDRESS + "?service=" + service;
  }

  @PostMapping("/end")
  @Permitted(EnrollingChildren.ENROL)
  String end(@ModelAttribute("form") DayServiceForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var service = in.required("service", form.service(), this::service);
    var enrolment = in.required("enrolment", form.enrolment(), DayServiceController::id);
    var until = in.date("until", form.until());
    var reason = in.choice("reason", form.reason(), EnrolmentEnd.class);
    if (!SentForm.taken(() -> enrolling.end(Objects.requireNonNull(enrolment), Objects.requireNonNull(until), Objects.requireNonNull(reason), officer), errors, response,
        code -> code.endsWith("inFuture") ? "until" : "enrolment")) {
      return page(form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.dayservice.ended");
    return "redirect:" + ADDRESS + "?service=" + service;
  }

  private String page(DayServiceForm form, Officer officer, Model model) {
    var lines = services.lines(LocalDate.now(clock));
    var chosen = lines.stream().filter(one -> one.id().toString().equals(form.service())).findFirst().orElse(null);
    var children = chosen == null ? List.<DayServices.Enrolled>of() : services.enrolled(chosen.id(), officer);
    model.addAttribute("form", form);
    model.addAttribute("lines", lines);
    model.addAttribute("chosen", chosen);
    model.addAttribute("children", children);
    model.addAttribute("running", children.stream().filter(one -> one.untilDay() == null).map(one -> new Option(one.id().toString(), one.child() + " · " + one.number())).toList());
    model.addAttribute("types", Arrays.stream(ServiceType.values()).map(one -> new Option(one.name(), say("type." + one))).toList());
    model.addAttribute("reasons", Arrays.stream(EnrolmentEnd.values()).map(one -> new Option(one.name(), say("end." + one))).toList());
    model.addAttribute("mayKeep", matrix.allows(officer, KEEP));
    model.addAttribute("mayEnrol", chosen != null && matrix.allows(officer, EnrollingChildren.ENROL));
    return "childprotection/dayservice/list";
  }

  private UUID service(String typed) {
    var id = id(typed);
    RuleViolated.require(services.lines(LocalDate.now(clock)).stream().anyMatch(one -> one.id().equals(id)), "platform.input.choice");
    return id;
  }

  private static UUID id(String typed) {
    RuleViolated.require(typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"), "platform.input.choice");
    return UUID.fromString(typed);
  }

  private String say(String key) {
    return messages.getMessage("childprotection.dayservice." + key, null, LocaleContextHolder.getLocale());
  }
}
