package ro.reazem.financialaid.dashboard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.BarChart;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Fmt;

/** How long families wait, by benefit, in a year (durata de la cerere la dispoziție). */
@Controller
@RequestMapping("/financialaid/dashboard")
class DecisionTimesController {

  private static final int YEARS = 5;

  private final DecisionTimes times;
  private final MessageSource messages;
  private final Trail trail;
  private final Fmt fmt;
  private final Clock clock;

  DecisionTimesController(DecisionTimes times, MessageSource messages, Trail trail, Fmt fmt, Clock clock) {
    this.times = times;
    this.messages = messages;
    this.trail = trail;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(DecisionTimes.READ)
  String show(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String unit, Officer officer, Model model) {
    var asked = year(year);
    var lines = times.of(officer, asked, unit(unit));
    model.addAttribute("year", asked);
    model.addAttribute("unit", unit(unit) == null ? "" : unit);
    model.addAttribute("years", IntStream.range(0, YEARS).map(ago -> LocalDate.now(clock).getYear() - ago).boxed().toList());
    model.addAttribute("units", times.units(officer));
    model.addAttribute("lines", lines);
    model.addAttribute("medians", BarChart.of(text("financialaid.dashboard.medians"), text("financialaid.dashboard.medians.desc", asked), lines.stream()
        .map(one -> new BarChart.Value(brief(one.benefit()), one.median(), fmt.number(one.median()), false)).toList(), fmt::number));
    trail.listed();
    return "financialaid/dashboard/show";
  }

  @GetMapping("/export.xlsx")
  @Permitted(DecisionTimes.READ)
  ResponseEntity<byte[]> sheet(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String unit, Officer officer) {
    var rows = rows(officer, year, unit);
    return Download.attached("durate-" + year(year) + ".xlsx", Download.XLSX, SheetWriter.toBytes(text("financialaid.dashboard.title"), sheet -> {
      sheet.widths(44, 14, 14, 14, 14, 14).title(text("financialaid.dashboard.title") + " " + year(year)).blank().header(heads().toArray(String[]::new));
      rows.forEach(row -> sheet.row(row.toArray()));
    }));
  }

  @GetMapping("/export.csv")
  @Permitted(DecisionTimes.READ)
  ResponseEntity<byte[]> table(@RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String unit, Officer officer) throws IOException {
    var out = new ByteArrayOutputStream();
    var csv = new CsvWriter(out);
    csv.row(heads());
    rows(officer, year, unit).forEach(csv::row);
    csv.finish();
    return Download.attached("durate-" + year(year) + ".csv", MediaType.parseMediaType("text/csv;charset=UTF-8"), out.toByteArray());
  }

  private List<List<Object>> rows(Officer officer, String year, String unit) {
    var rows = times.of(officer, year(year), unit(unit)).stream().map(one -> List.<Object>of(text("financialaid.benefit." + one.benefit()), one.decided(), one.granted(),
        one.median(), one.nineTenths(), one.longest())).toList();
    trail.exported(rows.size());
    return rows;
  }

  private List<String> heads() {
    return List.of(text("financialaid.form.benefit"), text("financialaid.dashboard.decided"), text("financialaid.dashboard.granted"), text("financialaid.dashboard.median"),
        text("financialaid.dashboard.nineTenths"), text("financialaid.dashboard.longest"));
  }

  /** Anything that is no year is this one. */
  private int year(String typed) {
    return typed.matches("20[0-9]{2}") ? Integer.parseInt(typed) : LocalDate.now(clock).getYear();
  }

  /** Anything that is no unit is all of them. */
  private static @Nullable UUID unit(String typed) {
    return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : null;
  }

  /** What fits below a bar; the whole name where nobody has said how it is cut. */
  private String brief(String benefit) {
    return messages.getMessage("financialaid.dashboard.short." + benefit, null, text("financialaid.benefit." + benefit), LocaleContextHolder.getLocale());
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
  }
}
