package ro.reazem.childprotection.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;

/** The quarters: the one that runs, those to be signed, those that were. */
@Controller("childStatisticsController")
@RequestMapping("/childprotection/statistics")
class StatisticsController {

  static final String READ = "childprotection.statistics.read";
  static final String SIGN = "childprotection.statistics.sign";
  private static final int SHOWN = 12;

  private final SignedReports reports;
  private final Trail trail;
  private final Clock clock;

  StatisticsController(SignedReports reports, Trail trail, Clock clock) {
    this.reports = reports;
    this.trail = trail;
    this.clock = clock;
  }

  /** A quarter in the list, with its latest signed revision if there is one. */
  record Line(Quarter quarter, boolean ended, @Nullable SignedReport signed) {}

  @GetMapping
  @Permitted(READ)
  String quarters(Model model) {
    trail.listed();
    var today = LocalDate.now(clock);
    var signed = reports.all();
    List<Line> lines = new ArrayList<>();
    for (var quarter = Quarter.of(today); lines.size() < SHOWN; quarter = quarter.before()) {
      var one = quarter;
      lines.add(new Line(one, one.endedOn(today), signed.stream().filter(each -> each.of().equals(one)).findFirst().orElse(null)));
    }
    model.addAttribute("lines", lines);
    return "childprotection/statistics/quarters";
  }
}
