package ro.reazem.financialaid.store;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The days of the till and the report of a month. */
@Controller
@RequestMapping("/financialaid/store/months")
class StoreDaysController {

  private static final String CLOSE = "store.day.close";
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final int FIRST_YEAR = 2000;
  private static final int MONTHS = 12;
  private static final int LONGEST = 200;

  private final DayBook book;
  private final ClosingDay closing;
  private final StoreFiles files;
  private final PermissionMatrix matrix;
  private final Trail trail;
  private final Fmt fmt;
  private final Clock clock;

  StoreDaysController(DayBook book, ClosingDay closing, StoreFiles files, PermissionMatrix matrix, Trail trail, Fmt fmt, Clock clock) {
    this.book = book;
    this.closing = closing;
    this.files = files;
    this.matrix = matrix;
    this.trail = trail;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** The close of a day as typed. */
  record CloseForm(@Nullable String counted, @Nullable String note) {}

  @GetMapping
  @Permitted(TillRegister.READ)
  RedirectView now() {
    return new RedirectView("/financialaid/store/months/" + YearMonth.now(clock), true);
  }

  @GetMapping("/{month}")
  @Permitted(TillRegister.READ)
  String one(@PathVariable String month, Officer officer, Model model) {
    var asked = month(month);
    var days = book.days(asked, LocalDate.now(clock));
    var sold = book.month(asked);
    var first = book.first();
    var now = YearMonth.now(clock);
    model.addAttribute("month", asked);
    model.addAttribute("monthText", fmt.month(asked));
    model.addAttribute("months", Stream.iterate(now, one -> one.minusMonths(1)).limit(MONTHS).filter(one -> one.equals(now) || first != null && !one.isBefore(first)).toList());
    model.addAttribute("days", days);
    model.addAttribute("sold", sold);
    model.addAttribute("total", sold.stream().map(DayBook.Sold::value).reduce(Lei.ZERO, Lei::plus));
    model.addAttribute("buyers", book.buyers(asked));
    model.addAttribute("mayClose", matrix.allows(officer, CLOSE));
    return "financialaid/store/month";
  }

  @GetMapping("/{month}.xlsx")
  @Permitted(TillRegister.READ)
  ResponseEntity<byte[]> sheet(@PathVariable String month) {
    var asked = month(month);
    var sold = book.month(asked);
    trail.exported(sold.size());
    return Download.attached("magazin-" + asked + ".xlsx", Download.XLSX, files.month(asked, sold, book.days(asked, LocalDate.now(clock)), book.buyers(asked)));
  }

  @GetMapping("/{month}.csv")
  @Permitted(TillRegister.READ)
  ResponseEntity<byte[]> csv(@PathVariable String month) {
    var asked = month(month);
    var sold = book.month(asked);
    trail.exported(sold.size());
    return Download.attached("magazin-" + asked + ".csv", CSV, StoreFiles.csv(sold));
  }

  @GetMapping("/days/{day}")
  @Permitted(TillRegister.READ)
  String day(@PathVariable String day, Officer officer, Model model) {
    var form = new CloseForm("", "");
    return page(day(day), form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping("/days/{day}")
  @Permitted(CLOSE)
  String close(@PathVariable String day, @ModelAttribute("form") CloseForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var asked = day(day);
    var in = new Inputs(errors);
    var counted = in.lei("counted", form.counted());
    var note = in.optionalText("note", form.note(), LONGEST);
    if (SentForm.taken(() -> closing.close(asked, Objects.requireNonNull(counted), note, officer), errors, response, "financialaid.stale.notice",
        code -> code.endsWith("differenceUnsaid") ? "note" : "counted")) {
      flash.addFlashAttribute("notice", "financialaid.store.closedDay");
      return "redirect:/financialaid/store/months/" + YearMonth.from(asked);
    }
    return page(asked, form, errors, officer, model);
  }

  private String page(LocalDate day, CloseForm form, BindingResult errors, Officer officer, Model model) {
    var found = book.days(YearMonth.from(day), LocalDate.now(clock)).stream().filter(one -> one.day().equals(day)).findFirst()
        .orElse(new DayBook.Day(day, 0, Lei.ZERO, null, "", null));
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("day", found);
    model.addAttribute("dayText", fmt.date(day));
    model.addAttribute("month", YearMonth.from(day));
    model.addAttribute("mayClose", found.counted() == null && matrix.allows(officer, CLOSE));
    return "financialaid/store/day";
  }

  private YearMonth month(String typed) {
    try {
      var month = YearMonth.parse(typed);
      if (month.getYear() >= FIRST_YEAR && !month.isAfter(YearMonth.now(clock))) {
        return month;
      }
    } catch (java.time.DateTimeException none) {
      // no month of the calendar
    }
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private LocalDate day(String typed) {
    try {
      var day = LocalDate.parse(typed);
      if (day.getYear() >= FIRST_YEAR && !day.isAfter(LocalDate.now(clock))) {
        return day;
      }
    } catch (java.time.DateTimeException none) {
      // no day of the calendar
    }
    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
