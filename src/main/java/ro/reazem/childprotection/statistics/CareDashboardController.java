package ro.reazem.childprotection.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.BarChart;
import ro.reazem.platform.web.Fmt;

/** The dashboard of child protection (tablou de bord): each chart with the table of its figures beside it. */
@Controller("childCareDashboard")
@RequestMapping("/childprotection/statistics/dashboard")
class CareDashboardController {

  private static final int YEARS = 5;
  private static final int QUARTERS = 4;

  private final CareRegister register;
  private final StatisticsWords words;
  private final Trail trail;
  private final Fmt fmt;
  private final Clock clock;

  CareDashboardController(CareRegister register, StatisticsWords words, Trail trail, Fmt fmt, Clock clock) {
    this.register = register;
    this.words = words;
    this.trail = trail;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(StatisticsController.READ)
  String show(Model model) {
    trail.listed();
    var today = LocalDate.now(clock);
    var now = Quarter.of(today);
    var since = LocalDate.of(today.getYear() - YEARS, 1, 1);
    var stocks = register.stocks(now.before(), YEARS * QUARTERS);
    var permanency = register.permanency(since);
    var reviews = register.reviews(now.from().minusYears(2), today);
    var loads = register.loads();
    var leavers = register.leavers(now, 2 * QUARTERS);
    model.addAttribute("stocks", stocks);
    model.addAttribute("permanency", permanency);
    model.addAttribute("reviews", reviews);
    model.addAttribute("loads", loads);
    model.addAttribute("leavers", leavers);
    model.addAttribute("stockChart", chart("stocks", stocks, one -> label(one.at()), CareRegister.Stock::all));
    model.addAttribute("shareChart", chart("share", stocks, one -> label(one.at()), CareRegister.Stock::residentialShare));
    model.addAttribute("permanencyChart", chart("permanency", permanency, one -> String.valueOf(one.year()), CareRegister.Permanency::months));
    model.addAttribute("reviewChart", chart("reviews", reviews, one -> label(one.from()), CareRegister.Reviews::share));
    model.addAttribute("loadChart", chart("loads", loads, one -> initials(one.name()), CareRegister.Load::cases));
    model.addAttribute("leaverChart", chart("leavers", leavers, one -> label(one.from()), CareRegister.Leavers::children));
    return "childprotection/statistics/dashboard";
  }

  private <R> BarChart chart(String name, List<R> rows, Function<R, String> label, ToIntFunction<R> value) {
    var key = "childprotection.statistics.chart." + name;
    return BarChart.of(words.say(key), words.say(key + ".desc"), rows.stream().map(one -> new BarChart.Value(label.apply(one), value.applyAsInt(one),
        fmt.number(value.applyAsInt(one)), false)).toList(), fmt::number);
  }

  /** Short enough to stand under a bar. */
  private static String label(LocalDate day) {
    return "T" + Quarter.of(day).number() + "." + day.getYear() % 100;
  }

  private static String initials(String name) {
    var initials = new StringBuilder();
    for (var word : name.split("[ -]+")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return initials.toString();
  }
}
