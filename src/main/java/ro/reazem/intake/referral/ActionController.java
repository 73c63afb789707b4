package ro.reazem.intake.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;

/** Writing an intervention, a call, an assessment or a notice into the log of a referral. */
@Controller
@RequestMapping("/referrals/{id}/actions/new")
class ActionController {

  private static final int WORDS = 4000;
  private static final int LINE = 200;
  private static final int MOST_MEMBERS = 12;
  private static final String TRUE = "true";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final ReferralPage page;
  private final RecordingAction recording;
  private final ReferralChoices choices;
  private final ReferralSight sight;
  private final Clock clock;

  ActionController(ReferralPage page, RecordingAction recording, ReferralChoices choices, ReferralSight sight, Clock clock) {
    this.page = page;
    this.recording = recording;
    this.choices = choices;
    this.sight = sight;
    this.clock = clock;
  }

  /** An action as typed. */
  record ActionForm(@Nullable String version, @Nullable String kind, @Nullable String performedOn, @Nullable String dispatchedAt,
      @Nullable String performedAt, @Nullable String endedAt, @Nullable String team, @Nullable String police, @Nullable String entryRefused,
      @Nullable String minorsPresent, @Nullable String found, @Nullable String measures, @Nullable String addressee,
      @Nullable String reference) {}

  @GetMapping
  @Permitted(ReferralSight.WORK)
  String form(@PathVariable UUID id, Officer officer, Model model) {
    var about = find(id, officer);
    model.addAttribute("form", new ActionForm(String.valueOf(about.version()), FieldAction.Kind.INTERVENTION.name(),
        DAY.format(LocalDate.now(clock)), null, null, null, null, null, null, null, null, null, null, null));
    return show(about, officer, model);
  }

  @PostMapping
  @Permitted(ReferralSight.WORK)
  String record(@PathVariable UUID id, @ModelAttribute("form") ActionForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var about = find(id, officer);
    var in = new Inputs(errors);
    var status = HttpStatus.UNPROCESSABLE_CONTENT;
    var version = in.whole("version", form.version(), 0, Integer.MAX_VALUE);
    try {
      var action = read(form, in, errors);
      if (action != null && version != null && !errors.hasErrors()) {
        recording.record(new ReferralId(id), version, action, officer, clock);
        redirect.addFlashAttribute("notice", "intake.action.recorded");
        return "redirect:/referrals/" + id;
      }
    } catch (RuleViolated violated) {
      in.reject(field(violated.code()), violated);
    } catch (OptimisticLockingFailureException stale) {
      errors.reject("intake.stale");
      model.addAttribute("version", about.version());
      status = HttpStatus.CONFLICT;
    }
    response.setStatus(status.value());
    return show(about, officer, model);
  }

  private @Nullable FieldAction read(ActionForm form, Inputs in, BindingResult errors) {
    var kind = in.choice("kind", form.kind(), FieldAction.Kind.class);
    var day = in.date("performedOn", form.performedOn());
    var performed = in.time("performedAt", form.performedAt());
    var dispatched = in.optionalTime("dispatchedAt", form.dispatchedAt());
    var ended = in.optionalTime("endedAt", form.endedAt());
    var team = members(in.optionalParagraphs("team", form.team(), WORDS));
    var found = in.optionalParagraphs("found", form.found(), WORDS);
    var measures = in.optionalParagraphs("measures", form.measures(), WORDS);
    var addressee = in.optionalText("addressee", form.addressee(), LINE);
    var reference = in.optionalText("reference", form.reference(), LINE);
    if (kind == null || day == null || performed == null || errors.hasErrors()) {
      return null;
    }
    var at = moment(day, performed);
    return new FieldAction(kind, before(at, day, dispatched), at, after(at, day, ended), team, TRUE.equals(form.police()),
        TRUE.equals(form.entryRefused()), TRUE.equals(form.minorsPresent()), found, measures, addressee, reference);
  }

  /** A team that leaves at 23:50 arrives on the next day. */
  private @Nullable Instant before(Instant at, LocalDate day, @Nullable LocalTime time) {
    var moment = time == null ? null : moment(day, time);
    return moment != null && moment.isAfter(at) && moment.isAfter(moment(day, LocalTime.NOON)) ? moment(day.minusDays(1), time) : moment;
  }

  private @Nullable Instant after(Instant at, LocalDate day, @Nullable LocalTime time) {
    var moment = time == null ? null : moment(day, time);
    return moment != null && moment.isBefore(at) && moment.isBefore(moment(day, LocalTime.NOON)) ? moment(day.plusDays(1), time) : moment;
  }

  private Instant moment(LocalDate day, LocalTime time) {
    return LocalDateTime.of(day, time).atZone(clock.getZone()).toInstant();
  }

  private static List<String> members(String typed) {
    return Arrays.stream(typed.split("[\\n,;]")).map(String::strip).filter(one -> !one.isEmpty()).distinct().limit(MOST_MEMBERS).toList();
  }

  private ReferralRegister.Details find(UUID id, Officer officer) {
    var about = page.find(new ReferralId(id), officer);
    sight.require(sight.allows(officer, ReferralSight.WORK, about), "an action");
    if (!about.stage().isOpen()) {
      throw ReferralSight.unknown();
    }
    return about;
  }

  private String show(ReferralRegister.Details about, Officer officer, Model model) {
    page.fill(about, officer, model);
    model.addAttribute("kinds", choices.of("actionKind", FieldAction.Kind.values()));
    return "intake/referral/action";
  }

  private static String field(String code) {
    return switch (code) {
      case "intake.action.teamOfTwo" -> "team";
      case "intake.action.policeMissing" -> "police";
      case "intake.action.addresseeMissing" -> "addressee";
      case "intake.action.referenceMissing" -> "reference";
      case "intake.action.foundMissing" -> "found";
      case "intake.action.endsBefore" -> "endedAt";
      case "intake.action.leavesAfter" -> "dispatchedAt";
      case "intake.action.inFuture" -> "performedAt";
      default -> "";
    };
  }
}
