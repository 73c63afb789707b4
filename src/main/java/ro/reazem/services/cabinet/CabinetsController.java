package ro.reazem.services.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.TypedMonth;
import ro.reazem.services.sight.SchoolHealthSight;
import ro.reazem.services.unit.SchoolYear;
import ro.reazem.services.unit.ServiceWords;

/** The cabinets of the officer, and the report of one for a month or a year. */
@Controller("schoolCabinetsController")
@RequestMapping("/services/cabinets")
class CabinetsController {

  private final CabinetRegister register;
  private final CabinetReport report;
  private final ServiceWords words;
  private final ListExport exports;
  private final Clock clock;

  CabinetsController(CabinetRegister register, CabinetReport report, ServiceWords words, ListExport exports, Clock clock) {
    this.register = register;
    this.report = report;
    this.words = words;
    this.exports = exports;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(SchoolHealthSight.CABINET)
  String list(Officer officer, Model model) {
    model.addAttribute("cabinets", register.cabinets(officer, SchoolHealthSight.CABINET));
    return "services/cabinet/list";
  }

  @GetMapping("/{id}/report")
  @Permitted(SchoolHealthSight.CABINET)
  Object report(@PathVariable UUID id, @RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String span,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var cabinet = register.find(id, officer, SchoolHealthSight.CABINET).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var chosen = month(month);
    var asked = Arrays.stream(Span.values()).filter(one -> one.name().equals(span)).findFirst().orElse(Span.MONTH);
    var from = asked.first(chosen);
    var until = asked.last(chosen);
    var figures = report.of(id, from, until);
    if (export != null) {
      return exports.file(export, "raport-cabinet", List.of(ListColumn.<CabinetReport.Figure>of("services.cabinet.figure", one -> words.label("cabinet.report", one.code())),
          ListColumn.of("services.cabinet.part", this::part), ListColumn.of("services.cabinet.count", CabinetReport.Figure::count)), figures);
    }
    model.addAttribute("cabinet", cabinet);
    model.addAttribute("figures", figures.stream().map(one -> new Shown(words.label("cabinet.report", one.code()), part(one), one.count())).toList());
    model.addAttribute("month", "%02d.%d".formatted(chosen.getMonthValue(), chosen.getYear()));
    model.addAttribute("span", asked);
    model.addAttribute("spans", words.options("cabinet.span", Span.class));
    model.addAttribute("from", from);
    model.addAttribute("until", until);
    return "services/cabinet/report";
  }

  /** What a report is of: the health office is told by month and calendar year, the school by its own year (perioada raportului). */
  enum Span {
    MONTH, SCHOOL_YEAR, YEAR;

    LocalDate first(YearMonth month) {
      return switch (this) {
        case MONTH -> month.atDay(1);
        case SCHOOL_YEAR -> SchoolYear.firstDay(SchoolYear.of(month.atDay(1)));
        case YEAR -> month.withMonth(1).atDay(1);
      };
    }

    LocalDate last(YearMonth month) {
      return switch (this) {
        case MONTH -> month.atEndOfMonth();
        case SCHOOL_YEAR -> SchoolYear.lastDay(SchoolYear.of(month.atDay(1)));
        case YEAR -> month.withMonth(12).atEndOfMonth();
      };
    }
  }

  /** A figure in words. */
  public record Shown(String what, String part, long count) {}

  private String part(CabinetReport.Figure one) {
    return one.part().isEmpty() || one.code().equals("vaccinations") ? one.part() : words.label("cabinet.report." + one.code(), one.part());
  }

  /** The month that was asked for, or this one when nothing can be read of it. */
  private YearMonth month(String typed) {
    try {
      return typed.isBlank() ? YearMonth.now(clock) : TypedMonth.parse(typed);
    } catch (RuleViolated unreadable) {
      return YearMonth.now(clock);
    }
  }
}
