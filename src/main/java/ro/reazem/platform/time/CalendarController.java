package ro.reazem.platform.time;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The legal calendar of a year: public holidays, days granted by decision, entering and withdrawing such a day. */
@Controller
class CalendarController {

  private static final String READ = "parameters.calendar.read";
  private static final String GRANT = "parameters.calendar.grant";
  private static final String PAGE = "platform/calendar/year";
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final GrantedDays days;
  private final CalendarRegister register;
  private final PermissionMatrix matrix;
  private final Clock clock;

  CalendarController(GrantedDays days, CalendarRegister register, PermissionMatrix matrix, Clock clock) {
    this.days = days;
    this.register = register;
    this.matrix = matrix;
    this.clock = clock;
  }

  /** A granted day as typed. */
  record DayForm(@Nullable String day, @Nullable String nature, @Nullable String name, @Nullable String act) {}

  /** Why a day is withdrawn, as typed. */
  record WithdrawalForm(@Nullable String reason) {}

  /** What a decision makes of a day. */
  enum Nature {
    FREE, WORKING
  }

  @Permitted(READ)
  @GetMapping("/calendar")
  String year(@RequestParam(required = false) @Nullable String year, Officer officer, Model model) {
    model.addAttribute("form", new DayForm(null, Nature.FREE.name(), null, null));
    return page(year, officer, model);
  }

  @Permitted(GRANT)
  @PostMapping("/calendar")
  String grant(@ModelAttribute("form") DayForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes redirect) {
    var in = new Inputs(errors);
    var day = in.required("day", form.day(), CalendarController::day);
    var nature = in.choice("nature", form.nature(), Nature.class);
    var name = atLeastThree("name", in.text("name", form.name(), 100), errors);
    var act = atLeastThree("act", in.text("act", form.act(), 200), errors);
    if (!errors.hasErrors() && day != null && nature != null) {
      if (new WorkingDays(java.util.Map.of()).includes(day) == (nature == Nature.WORKING)) {
        errors.rejectValue("nature", nature == Nature.WORKING ? "platform.calendar.workedAnyway" : "platform.calendar.freeAnyway");
      } else {
        try {
          days.grant(new GrantedDay(day, nature == Nature.WORKING, name, act), officer.id(), officer.name());
          redirect.addFlashAttribute("notice", "platform.calendar.granted");
          return "redirect:/calendar?year=" + day.getYear();
        } catch (RuleViolated violated) {
          in.reject("day", violated);
        }
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(day == null ? null : String.valueOf(day.getYear()), officer, model);
  }

  @Permitted(GRANT)
  @GetMapping("/calendar/days/{id}/withdraw")
  String withdraw(@PathVariable UUID id, Model model) {
    model.addAttribute("form", new WithdrawalForm(null));
    return withdrawing(entry(id), model);
  }

  @Permitted(GRANT)
  @PostMapping("/calendar/days/{id}/withdraw")
  String withdraw(@PathVariable UUID id, @ModelAttribute("form") WithdrawalForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var entry = entry(id);
    var in = new Inputs(errors);
    var reason = in.text("reason", form.reason(), 300);
    if (!SentForm.taken(() -> days.withdraw(id, reason, officer.id(), officer.name()), errors, response, code -> "")) {
      return withdrawing(entry, model);
    }
    redirect.addFlashAttribute("notice", "platform.calendar.withdrawn");
    return "redirect:/calendar?year=" + entry.day().getYear();
  }

  private String page(@Nullable String asked, Officer officer, Model model) {
    int year = asked != null && asked.matches("[0-9]{4}") ? Integer.parseInt(asked) : Year.now(clock).getValue();
    var shown = Year.of(Math.clamp(year, FIRST_YEAR, LAST_YEAR));
    model.addAttribute("year", shown.getValue());
    model.addAttribute("holidays", PublicHolidays.named(shown));
    model.addAttribute("granted", register.of(shown));
    model.addAttribute("natures", Nature.values());
    model.addAttribute("mayGrant", matrix.allows(officer, GRANT));
    return PAGE;
  }

  private static String withdrawing(CalendarRegister.Entry entry, Model model) {
    model.addAttribute("entry", entry);
    return "platform/calendar/withdraw";
  }

  private CalendarRegister.Entry entry(UUID id) {
    return register.find(id).filter(CalendarRegister.Entry::counts).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String atLeastThree(String field, String text, BindingResult errors) {
    if (!text.isEmpty() && text.length() < 3) {
      errors.rejectValue(field, "platform.calendar.tooShort");
    }
    return text;
  }

  private static LocalDate day(String typed) {
    var day = ro.reazem.platform.web.TypedDate.parse(typed);
    RuleViolated.require(day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR, "platform.calendar.yearBounds");
    return day;
  }
}
