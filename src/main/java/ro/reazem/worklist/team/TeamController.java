package ro.reazem.worklist.team;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.time.DaysOfRest;

/** The team's day of one unit that the officer heads. */
@Controller
class TeamController {

  private static final int OUTLOOK_DAYS = 10;
  private static final int MOST_LINES = 50;

  private final TeamRegister register;
  private final CaseLoad load;
  private final DaysOfRest days;
  private final Clock clock;

  TeamController(TeamRegister register, CaseLoad load, DaysOfRest days, Clock clock) {
    this.register = register;
    this.load = load;
    this.days = days;
    this.clock = clock;
  }

  @GetMapping("/team")
  @Permitted("worklist.team.read")
  String team(@RequestParam(defaultValue = "") String unit, Officer head, Model model) {
    var units = register.units(head);
    var chosen = chosen(units, unit, head);
    model.addAttribute("units", units);
    model.addAttribute("chosen", chosen);
    if (chosen != null) {
      var today = LocalDate.now(clock);
      var workers = register.workers(head, chosen.id(), today, today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
      model.addAttribute("workers", workers.stream().filter(one -> one.id() != null).toList());
      model.addAttribute("nobody", workers.stream().filter(one -> one.id() == null).findFirst().orElseThrow());
      model.addAttribute("pressing", register.pressing(head, chosen.id(), today, MOST_LINES));
      model.addAttribute("outlook", register.outlook(head, chosen.id(), today, days.untilWorkingDays(today, OUTLOOK_DAYS).getLast().date()));
      model.addAttribute("recommended", load.recommended().orElse(null));
      model.addAttribute("maximum", load.maximum().orElse(null));
    }
    return "worklist/team/team";
  }

  private static TeamRegister.@Nullable Unit chosen(List<TeamRegister.Unit> units, String asked, Officer head) {
    return units.stream().filter(one -> one.id().toString().equals(asked)).findFirst()
        .or(() -> units.stream().filter(one -> one.id().equals(head.unit())).findFirst()).or(() -> units.stream().findFirst()).orElse(null);
  }
}
