package ro.reazem.identity.absence;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
import ro.reazem.platform.web.TypedAndSaved;
import ro.reazem.platform.web.TypedKey;

/** The absences: recorded by whoever is absent or heads the unit, changed, ended; who stands in for whom. */
@Controller
@RequestMapping("/identity/absences")
class AbsencesController {

  private static final int NEAR_DAYS = 14;
  private static final int MOST_NEAR = 10;
  private static final String EDIT = "identity/absence/edit";

  private final AbsenceRegister register;
  private final RecordingAbsence recording;
  private final Clock clock;

  AbsencesController(AbsenceRegister register, RecordingAbsence recording, Clock clock) {
    this.register = register;
    this.recording = recording;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(Permitted.SIGNED_IN)
  String list(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer,
      Model model) {
    model.addAttribute("list", register.list(officer, ListPage.Asked.of(page, size)));
    model.addAttribute("officers", register.ofHeadedUnits(officer));
    model.addAttribute("today", LocalDate.now(clock));
    return "identity/absence/list";
  }

  @GetMapping("/panel")
  @Permitted(Permitted.SIGNED_IN)
  String panel(Officer officer, Model model) {
    model.addAttribute("lines", register.near(officer, NEAR_DAYS, MOST_NEAR));
    model.addAttribute("me", officer.id());
    return "identity/absence/panels :: near";
  }

  @GetMapping("/new")
  @Permitted(Permitted.SIGNED_IN)
  String ask(@RequestParam(required = false) @Nullable UUID officer, Officer me, Model model) {
    model.addAttribute("form", new AbsenceForm(null, null, null, null, UUID.randomUUID().toString()));
    return page(absent(officer, me), null, model);
  }

  @PostMapping("/new")
  @Permitted(Permitted.SIGNED_IN)
  String record(@RequestParam(required = false) @Nullable UUID officer, @ModelAttribute("form") AbsenceForm form, BindingResult errors,
      Officer me, Model model, HttpServletResponse response, RedirectAttributes redirect) {
    var absent = absent(officer, me);
    var key = TypedKey.of(form.key());
    return saved(absent, null, form, errors, model, response, redirect, span -> recording.record(absent, span, me, key));
  }

  @GetMapping("/{id}")
  @Permitted(Permitted.SIGNED_IN)
  String show(@PathVariable UUID id, Officer me, Model model) {
    var line = changeable(id, me);
    model.addAttribute("form", AbsenceForm.of(line));
    return page(absent(line.officerId(), me), line, model);
  }

  @PostMapping("/{id}")
  @Permitted(Permitted.SIGNED_IN)
  String change(@PathVariable UUID id, @ModelAttribute("form") AbsenceForm form, BindingResult errors, Officer me, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var line = changeable(id, me);
    try {
      return saved(absent(line.officerId(), me), line, form, errors, model, response, redirect,
          span -> recording.change(new AbsenceId(id), span, form.seen()));
    } catch (OptimisticLockingFailureException stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return both(form, changeable(id, me), me, model);
    }
  }

  @PostMapping("/{id}/end")
  @Permitted(Permitted.SIGNED_IN)
  String end(@PathVariable UUID id, @RequestParam long version, Officer me, RedirectAttributes redirect) {
    changeable(id, me);
    SentForm.step(() -> recording.end(new AbsenceId(id), version), "identity.absence.ended", "identity.stale", redirect);
    return "redirect:/identity/absences";
  }

  /** What becomes of a form that can be read. */
  private interface Act {
    void perform(Span span);
  }

  private String saved(Colleague absent, AbsenceRegister.@Nullable Line line, AbsenceForm form, BindingResult errors, Model model,
      HttpServletResponse response, RedirectAttributes redirect, Act act) {
    var in = new Inputs(errors);
    var since = in.date("since", form.since());
    var until = in.date("until", form.until());
    var substitute = in.optional("substitute", form.substitute(),
        typed -> register.substitute(absent, typed).orElseThrow(() -> new RuleViolated("platform.input.choice")));
    if (!SentForm.taken(() -> act.perform(new Span(Objects.requireNonNull(since), Objects.requireNonNull(until), substitute)), errors, response,
        code -> code.endsWith("substituteAbsent") ? "substitute" : code.endsWith("overlaps") ? "since" : "until")) {
      return page(absent, line, model);
    }
    redirect.addFlashAttribute("notice", "identity.absence.recorded");
    return "redirect:/identity/absences";
  }

  private String both(AbsenceForm typed, AbsenceRegister.Line now, Officer me, Model model) {
    var absent = absent(now.officerId(), me);
    var substitutes = register.substitutes(absent);
    model.addAttribute("both", TypedAndSaved.between(typed, AbsenceForm.of(now), "identity.absence."::concat,
        (name, value) -> name.equals("substitute") ? TypedAndSaved.label(substitutes, value) : value));
    model.addAttribute("form", typed.on(now.version()));
    return page(absent, now, model);
  }

  private String page(Colleague absent, AbsenceRegister.@Nullable Line line, Model model) {
    model.addAttribute("absent", absent);
    model.addAttribute("line", line);
    model.addAttribute("substitutes", register.substitutes(absent));
    return EDIT;
  }

  private Colleague absent(@Nullable UUID officer, Officer me) {
    return register.mayRecord(officer == null ? me.id() : officer, me).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Whoever only stands in sees the absence but does not change it. */
  private AbsenceRegister.Line changeable(UUID id, Officer me) {
    return register.find(id, me).filter(AbsenceRegister.Line::changeable).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
