package ro.reazem.financialaid.heatinglist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;

/** The lists of heating of a month, on the screen and as the file for the county payer and the suppliers. */
@Controller
@RequestMapping("/financialaid/heating-lists")
class HeatingListController {

  private static final int MONTHS = 13;
  private static final List<ListColumn<HeatingLine>> COLUMNS = List.of(ListColumn.of("financialaid.column.holder", HeatingLine::holder),
      ListColumn.of("financialaid.column.cnp", HeatingLine::maskedCnp),
      ListColumn.word("financialaid.heatinglists.source", line -> "financialaid.heatinglists.source." + line.source()),
      ListColumn.of("financialaid.heatinglists.supplier", HeatingLine::supplier), ListColumn.of("financialaid.heatinglists.clientCode", HeatingLine::clientCode),
      ListColumn.of("financialaid.heatinglists.placeCode", HeatingLine::placeCode), ListColumn.of("financialaid.heatinglists.contract", HeatingLine::contract),
      ListColumn.of("financialaid.column.request", HeatingLine::request), ListColumn.of("financialaid.heatinglists.act", HeatingLine::act),
      ListColumn.of("financialaid.heatinglists.owed", HeatingLine::owed));

  /** Nothing is known of earlier months. */
  private static final YearMonth FIRST = YearMonth.of(2021, 11);

  private final HeatingListRegister register;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Trail trail;
  private final Fmt fmt;
  private final Clock clock;

  HeatingListController(HeatingListRegister register, PermissionMatrix matrix, ListExport exports, Trail trail, Fmt fmt,
      Clock clock) {
    this.register = register;
    this.matrix = matrix;
    this.exports = exports;
    this.trail = trail;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(HeatingListRegister.READ)
  Object month(@RequestParam(defaultValue = "") String month, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var asked = read(month);
    if (export != null) {
      return exports.file(export, "incalzire-" + asked, COLUMNS, register.all(asked, officer));
    }
    var groups = register.groups(asked, officer);
    model.addAttribute("month", asked);
    model.addAttribute("months", months());
    model.addAttribute("previous", asked.isAfter(FIRST) ? asked.minusMonths(1) : null);
    model.addAttribute("next", asked.isAfter(YearMonth.now(clock)) ? null : asked.plusMonths(1));
    model.addAttribute("groups", groups);
    model.addAttribute("owed", groups.stream().map(HeatingGroup::owed).reduce(Lei.ZERO, Lei::plus));
    model.addAttribute("shown", register.lines(asked, officer, ListPage.Asked.of(page, size)));
    model.addAttribute("mayExport", !groups.isEmpty() && matrix.allows(officer, HeatingListRegister.EXPORT));
    return "financialaid/heatinglist/month";
  }

  /** Whoever sees nothing of the month gets no file, as if there were none. */
  @GetMapping("/export.xlsx")
  @Permitted(HeatingListRegister.EXPORT)
  ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String month, Officer officer) {
    var asked = read(month);
    var lines = register.whole(asked, officer);
    if (lines.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    trail.exported(lines.size());
    return Download.attached("liste-incalzire-" + asked + ".xlsx", Download.XLSX, HeatingListFile.sheet(asked, lines));
  }

  /** Anything that is no month is the current one. */
  private YearMonth read(String typed) {
    return typed.matches("[0-9]{4}-(0[1-9]|1[0-2])") && typed.compareTo(FIRST.toString()) >= 0 ? YearMonth.parse(typed)
        : YearMonth.from(LocalDate.now(clock));
  }

  private List<Option> months() {
    var next = YearMonth.now(clock).plusMonths(1);
    return IntStream.range(0, MONTHS).mapToObj(next::minusMonths).map(one -> new Option(one.toString(), fmt.month(one))).toList();
  }
}
