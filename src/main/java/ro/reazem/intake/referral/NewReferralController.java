package ro.reazem.intake.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.directory.persons.Persons;
import ro.reazem.intake.signal.Matter;
import ro.reazem.intake.signal.ProposedUrgency;
import ro.reazem.intake.signal.Setting;
import ro.reazem.intake.signal.Trigger;
import ro.reazem.intake.signal.ViolenceForm;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;

/** Registering a referral: the signal sheet, what it will start, its number. */
@Controller
@RequestMapping("/referrals/new")
class NewReferralController {

  private static final String REGISTER = "intake.referral.register";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final RegisteringReferral registering;
  private final ReferralReading reading;
  private final ReferralChoices choices;
  private final ReferralTerms terms;
  private final Subjects subjects;
  private final Persons persons;
  private final Clock clock;

  NewReferralController(RegisteringReferral registering, ReferralReading reading, ReferralChoices choices, ReferralTerms terms,
      Subjects subjects, Persons persons, Clock clock) {
    this.registering = registering;
    this.reading = reading;
    this.choices = choices;
    this.terms = terms;
    this.subjects = subjects;
    this.persons = persons;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(REGISTER)
  String open(@RequestParam(required = false) @Nullable UUID person, Officer officer, Model model) {
    var now = LocalDateTime.now(clock);
    var known = person == null ? null : persons.find(person).map(one -> SubjectForm.of(one.id().toString(), one.name())).orElse(null);
    return show(ReferralForm.fresh(DAY.format(now), HOUR.format(now), known), officer, model);
  }

  @PostMapping
  @Permitted(REGISTER)
  String register(@ModelAttribute("form") ReferralForm form, BindingResult errors, @RequestParam(required = false) @Nullable String more,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes redirect) {
    if (more != null) {
      return show(form.withOneMore(), officer, model);
    }
    var status = HttpStatus.UNPROCESSABLE_CONTENT;
    var read = reading.read(form, errors, officer);
    if (read.isPresent()) {
      try {
        var id = registering.register(read.get(), officer, clock);
        redirect.addFlashAttribute("notice", "intake.referral.registered");
        return "redirect:" + id.path();
      } catch (RuleViolated violated) {
        new Inputs(errors).reject(field(violated.code()), violated);
        model.addAttribute("openCases", subjects.openCases(read.get().sheet(), officer.id()));
      } catch (OptimisticLockingFailureException stale) {
        errors.reject("intake.stale");
        status = HttpStatus.CONFLICT;
      }
    }
    response.setStatus(status.value());
    return show(form, officer, model);
  }

  /** Which level the circumstances propose and which terms it starts, while the form is being filled in. */
  @PostMapping("/terms")
  @Permitted(REGISTER)
  String terms(@ModelAttribute("form") ReferralForm form, Model model) {
    foresee(form, model);
    return "intake/referral/terms :: terms";
  }

  private String show(ReferralForm form, Officer officer, Model model) {
    model.addAttribute("form", form);
    choices.fill(model, officer);
    foresee(form, model);
    return "intake/referral/new";
  }

  private void foresee(ReferralForm form, Model model) {
    var now = clock.instant();
    var ages = form.persons().stream().map(SubjectForm::age).filter(Objects::nonNull).filter(age -> age.matches("[0-9]{1,3}"))
        .map(Integer::valueOf).min(Integer::compare);
    var proposed = ProposedUrgency.of(ReferralReading.chosen(form.triggers(), Trigger.class),
        ReferralReading.chosen(form.forms(), ViolenceForm.class), ages.orElse(null), terms.aloneBelow(now));
    var level = named(form.urgency(), Urgency.class, proposed.level());
    model.addAttribute("proposed", proposed);
    model.addAttribute("level", level);
    model.addAttribute("foreseen", terms.foreseen(named(form.matter(), Matter.class, Matter.CHILD),
        named(form.setting(), Setting.class, Setting.URBAN), level, now));
  }

  private static <E extends Enum<E>> E named(@Nullable String typed, Class<E> type, E otherwise) {
    return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(typed)).findFirst().orElse(otherwise);
  }

  private static String field(String code) {
    return switch (code) {
      case "intake.referral.belowProposed" -> "urgencyReason";
      case "intake.referral.attachFirst", "intake.referral.noSuchCase" -> "attachTo";
      default -> "";
    };
  }
}
