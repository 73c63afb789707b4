package ro.reazem.payments.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.BarChart;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Fmt;

/** What was spent in a year by benefit and month, what is expected to its end, and which payments came back (tablou de bord). */
@Controller
@RequestMapping("/payments/dashboard")
class DashboardController {

  private final MonthSums sums;
  private final SpendingRegister register;
  private final PaidBenefits benefits;
  private final MessageSource messages;
  private final Trail trail;
  private final Fmt fmt;
  private final Clock clock;

  DashboardController(MonthSums sums, SpendingRegister register, PaidBenefits benefits, MessageSource messages, Trail trail, Fmt fmt, Clock clock) {
    this.sums = sums;
    this.register = register;
    this.benefits = benefits;
    this.messages = messages;
    this.trail = trail;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(PaymentsSight.READ)
  String show(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String unit, Officer officer, Model model) {
    sums.ofToday();
    var asked = asked(year, unit);
    var years = register.years(officer);
    var spending = spending(asked, officer);
    var returned = register.returned(officer, asked);
    model.addAttribute("year", asked.year());
    model.addAttribute("unit", asked.unit() == null ? "" : asked.unit().toString());
    model.addAttribute("years", years.years().contains(asked.year()) ? years.years() : joined(asked.year(), years.years()));
    model.addAttribute("madeAt", years.madeAt().orElse(null));
    model.addAttribute("units", register.units(officer));
    model.addAttribute("spending", spending);
    model.addAttribute("returned", returned);
    model.addAttribute("byMonth", byMonth(spending));
    model.addAttribute("byReason", BarChart.of(text("payments.dashboard.returned"), text("payments.dashboard.returned.desc", asked.year(), returned.size()),
        returned.stream().limit(8).map(one -> new BarChart.Value(one.reason().isEmpty() ? text("payments.dashboard.noReason") : one.reason().split(" ")[0], one.payments(),
            fmt.number(one.payments()), false)).toList(), fmt::number));
    trail.listed();
    return "payments/dashboard/show";
  }

  @GetMapping("/export.xlsx")
  @Permitted(PaymentsSight.READ)
  ResponseEntity<byte[]> sheet(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String unit, Officer officer) {
    var asked = asked(year, unit);
    var spending = spending(asked, officer);
    trail.exported(spending.sums().size());
    return Download.attached("cheltuieli-" + asked.year() + ".xlsx", Download.XLSX, SheetWriter.toBytes(text("payments.dashboard.title"), sheet -> {
      sheet.widths(24, 44, 18, 18).title(text("payments.dashboard.title") + " " + asked.year()).blank().header(heads().toArray(String[]::new));
      rows(spending, false).forEach(row -> sheet.row(row.toArray()));
    }));
  }

  @GetMapping("/export.csv")
  @Permitted(PaymentsSight.READ)
  ResponseEntity<byte[]> table(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String unit, Officer officer) throws IOException {
    var asked = asked(year, unit);
    var spending = spending(asked, officer);
    trail.exported(spending.sums().size());
    var out = new ByteArrayOutputStream();
    var csv = new CsvWriter(out);
    csv.row(heads());
    rows(spending, true).forEach(csv::row);
    csv.finish();
    return Download.attached("cheltuieli-" + asked.year() + ".csv", MediaType.parseMediaType("text/csv;charset=UTF-8"), out.toByteArray());
  }

  private BarChart byMonth(Spending spending) {
    var forecast = spending.forecasts().stream().map(Spending.Forecast::mean).reduce(Lei.ZERO, Lei::plus);
    return BarChart.of(text("payments.dashboard.byMonth"), text("payments.dashboard.byMonth.desc", spending.year(), fmt.lei(spending.owed(null, null))),
        spending.months().stream().map(month -> {
          boolean planned = spending.hasForecast() && !month.isBefore(spending.now());
          var sum = planned ? forecast : spending.owed(null, month);
          return new BarChart.Value(fmt.month(month).substring(0, 3), sum.bani(), fmt.lei(sum), planned);
        }).toList(), bani -> fmt.number(bani / 100));
  }

  private Spending spending(SpendingRegister.Asked asked, Officer officer) {
    return new Spending(asked.year(), YearMonth.now(clock), register.sums(officer, asked));
  }

  /** Anything that is no year is this one, anything that is no unit all of them. */
  private SpendingRegister.Asked asked(String year, String unit) {
    return new SpendingRegister.Asked(year.matches("20[0-9]{2}") ? Integer.parseInt(year) : YearMonth.now(clock).getYear(), unit(unit));
  }

  private static @Nullable UUID unit(String typed) {
    return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : null;
  }

  private static List<Integer> joined(int year, List<Integer> years) {
    var all = new ArrayList<>(years);
    all.addFirst(year);
    return all;
  }

  private List<String> heads() {
    return List.of(text("payments.column.month"), text("payments.column.benefit"), text("payments.kind.OWED"), text("payments.dashboard.spent"));
  }

  private List<List<@Nullable Object>> rows(Spending spending, boolean plain) {
    return spending.sums().stream().sorted(Comparator.comparing(SpendingRegister.Sum::month)).map(one -> List.<@Nullable Object>of(fmt.month(one.month()),
        benefits.name(one.benefit()), plain ? fmt.sum(one.owed()) : one.owed(), plain ? fmt.sum(one.spent()) : one.spent())).toList();
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
  }
}
