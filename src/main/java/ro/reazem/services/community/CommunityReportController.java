package ro.reazem.services.community;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.services.sight.CommunitySight;
import ro.reazem.services.unit.ServiceWords;

/** The monthly report of a unit of community health with its staff, whom the head enters there. */
@Controller("communityReportController")
@RequestMapping("/services/community/report")
class CommunityReportController {

  private final CommunityFigures figures;
  private final CommunitySight sight;
  private final ServiceWords words;
  private final ListExport exports;
  private final Clock clock;

  CommunityReportController(CommunityFigures figures, CommunitySight sight, ServiceWords words, ListExport exports, Clock clock) {
    this.figures = figures;
    this.sight = sight;
    this.words = words;
    this.exports = exports;
    this.clock = clock;
  }

  /** Somebody who begins to work there, as typed. */
  record Form(@Nullable String service, @Nullable String officer, @Nullable String kind, @Nullable String from, @Nullable String until) {}

  @GetMapping
  @Permitted(CommunitySight.READ)
  Object report(@RequestParam(defaultValue = "") String service, @RequestParam(defaultValue = "") String month,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var units = figures.units(officer, CommunitySight.READ);
    var unit = units.stream().filter(one -> one.id().toString().equals(service)).findFirst().orElse(units.isEmpty() ? null : units.getFirst());
    var now = YearMonth.now(clock);
    var asked = month.matches("20[0-9]{2}-(0[1-9]|1[0-2])") && !YearMonth.parse(month).isAfter(now) ? YearMonth.parse(month) : now;
    if (export != null) {
      return exports.file(export, "raport-amc-" + asked, List.of(ListColumn.<CommunityFigures.Figure>of("services.community.indicator",
          one -> words.label("community.figure", one.code())), ListColumn.of("services.community.many", CommunityFigures.Figure::many)),
          unit == null ? List.of() : figures.of(unit.id(), asked));
    }
    return show(new Form(unit == null ? null : unit.id().toString(), null, null, CommunityForm.DAY.format(LocalDate.now(clock)), null), unit, asked, officer, model);
  }

  @PostMapping("/staff")
  @Permitted(CommunitySight.STAFF)
  String employ(@ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var service = in.required("service", form.service(), TypedId::parse);
    var unit = figures.units(officer, CommunitySight.STAFF).stream().filter(one -> one.id().equals(service)).findFirst().orElse(null);
    if (service != null && unit == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var who = in.required("officer", form.officer(), TypedId::parse);
    if (who != null && figures.officers().stream().noneMatch(one -> one.value().equals(who.toString()))) {
      errors.rejectValue("officer", "services.community.officerUnknown");
    }
    var kind = in.choice("kind", form.kind(), WorkerKind.class);
    var from = in.date("from", form.from());
    var until = in.optionalDate("until", form.until());
    if (SentForm.taken(() -> figures.employ(Objects.requireNonNull(unit).id(), Objects.requireNonNull(who), Objects.requireNonNull(kind), Objects.requireNonNull(from),
        until, officer), errors, response, code -> code.endsWith("workEndsBefore") ? "until" : code.endsWith("worksAlready") ? "officer" : "")) {
      flash.addFlashAttribute("notice", "services.community.saved");
      return "redirect:/services/community/report?service=" + Objects.requireNonNull(service);
    }
    return show(form, unit, YearMonth.now(clock), officer, model);
  }

  private String show(Form form, CommunityFigures.@Nullable Unit unit, YearMonth month, Officer officer, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("units", figures.units(officer, CommunitySight.READ).stream().map(one -> new Option(one.id().toString(), one.name())).toList());
    model.addAttribute("unit", unit);
    model.addAttribute("month", month);
    model.addAttribute("figures", unit == null ? List.of() : figures.of(unit.id(), month));
    model.addAttribute("workers", unit == null ? List.of() : figures.workers(unit.id()));
    model.addAttribute("norm", figures.norm());
    model.addAttribute("months", IntStream.range(0, 12).mapToObj(YearMonth.now(clock)::minusMonths).toList());
    boolean keeps = unit != null && sight.mayIn(officer, CommunitySight.STAFF, unit.unitId());
    model.addAttribute("mayKeep", keeps);
    if (keeps) {
      model.addAttribute("officers", figures.officers());
      model.addAttribute("kinds", words.options("community.worker", WorkerKind.class));
    }
    return "services/community/report";
  }
}
