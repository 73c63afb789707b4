package ro.reazem.worklist.day;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.time.DaysOfRest;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.TypedDate;

/** The parts of the home page that the work list fills: the map of deadlines, my deadlines, my cases. */
@Controller
class DayController {

  private static final int WORKING_DAYS = 10;
  private static final int MOST_LINES = 8;
  private static final int MOST_OF_EACH = 50;
  private static final int MOST_ON_PAGE = 200;

  private final DayRegister register;
  private final DeadlineGroups groups;
  private final DaysOfRest days;
  private final Fmt fmt;
  private final Clock clock;

  DayController(DayRegister register, DeadlineGroups groups, DaysOfRest days, Fmt fmt, Clock clock) {
    this.register = register;
    this.groups = groups;
    this.days = days;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A case as a row of the home page. */
  record Row(String number, String who, String remark, String kind, String stage, String tag, LocalDate openedOn, String next, String path) {}

  @GetMapping("/worklist/day/strip")
  @Permitted(Permitted.SIGNED_IN)
  String strip(Officer officer, Model model) {
    var today = LocalDate.now(clock);
    var shown = days.untilWorkingDays(today, WORKING_DAYS);
    model.addAttribute("strip", DayStrip.of(today, shown, register.counts(officer, shown.getLast().date()), LocaleContextHolder.getLocale()));
    return "worklist/day/strip :: strip";
  }

  @GetMapping("/worklist/day/deadlines")
  @Permitted(Permitted.SIGNED_IN)
  String deadlines(Officer officer, Model model) {
    model.addAttribute("groups", groups.urgent(officer, MOST_LINES));
    return "worklist/day/panels :: deadlines";
  }

  @GetMapping("/worklist/day/cases")
  @Permitted(Permitted.SIGNED_IN)
  String cases(Officer officer, Model model) {
    var cases = register.cases(officer, MOST_LINES);
    model.addAttribute("lines", cases.first().stream().map(this::row).toList());
    model.addAttribute("total", cases.total());
    return "worklist/day/panels :: cases";
  }

  /** All running deadlines: those of one day, those of one group, or the first of each group. */
  @GetMapping("/worklist/deadlines")
  @Permitted(Permitted.SIGNED_IN)
  String all(@RequestParam(defaultValue = "") String when, @RequestParam(required = false) @Nullable String day, Officer officer, Model model) {
    var chosen = day != null && day.matches("20[0-9]{2}-[01][0-9]-[0-3][0-9]") ? TypedDate.parse(day) : null;
    boolean one = chosen != null || groups.isOne(when);
    int most = one ? MOST_ON_PAGE : MOST_OF_EACH;
    model.addAttribute("groups", chosen != null ? groups.between(officer, fmt.weekdayDate(chosen), chosen, chosen, most)
        : one ? groups.only(officer, when, most) : groups.all(officer, most));
    model.addAttribute("most", most);
    model.addAttribute("one", one);
    return "worklist/day/deadlines";
  }

  private Row row(DayRegister.CaseLine line) {
    return new Row(line.number(), line.who(), fmt.age(line.bornOn()), line.kind(), line.stage(),
        line.status().equals("SUSPENDED") ? "warn" : "info", line.openedOn(),
        line.nextOn() == null ? "" : fmt.date(line.nextOn()) + " · " + line.nextTerm(), line.path());
  }
}
