package ro.reazem.financialaid.incomekind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;

/** The matrix of incomes and benefits on one screen (matricea veniturilor); a cell is changed as a dated value that a second officer confirms. */
@Controller
@RequestMapping("/financialaid/income-matrix")
class IncomeMatrixController {

  static final String READ = "financialaid.incomes.read";

  private final IncomeMatrix matrix;
  private final PermissionMatrix permissions;
  private final MessageSource messages;
  private final Fmt fmt;
  private final Clock clock;

  IncomeMatrixController(IncomeMatrix matrix, PermissionMatrix permissions, MessageSource messages, Fmt fmt, Clock clock) {
    this.matrix = matrix;
    this.permissions = permissions;
    this.messages = messages;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(READ)
  String show(@RequestParam(defaultValue = "") String on, Officer officer, Model model) {
    var day = day(on);
    model.addAttribute("on", fmt.date(day));
    model.addAttribute("columns", IncomeMatrix.columns());
    model.addAttribute("rows", matrix.on(day));
    model.addAttribute("mayEnter", permissions.allows(officer, "parameters.value.enter"));
    model.addAttribute("seesParameters", permissions.allows(officer, "parameters.value.read"));
    return "financialaid/incomekind/matrix";
  }

  @GetMapping("/export.xlsx")
  @Permitted(READ)
  ResponseEntity<byte[]> sheet(@RequestParam(defaultValue = "") String on) {
    var day = day(on);
    return Download.attached("venituri-" + day + ".xlsx", Download.XLSX, SheetWriter.toBytes(text("financialaid.incomes.title"), sheet -> {
      sheet.widths(44, 34, 34, 34).title(text("financialaid.incomes.title")).note(fmt.date(day)).blank().header(heads().toArray(String[]::new));
      lines(day).forEach(line -> sheet.row(line.toArray()));
    }));
  }

  @GetMapping("/export.csv")
  @Permitted(READ)
  ResponseEntity<byte[]> table(@RequestParam(defaultValue = "") String on) throws IOException {
    var day = day(on);
    var out = new ByteArrayOutputStream();
    var csv = new CsvWriter(out);
    csv.row(heads());
    lines(day).forEach(csv::row);
    csv.finish();
    return Download.attached("venituri-" + day + ".csv", MediaType.parseMediaType("text/csv;charset=UTF-8"), out.toByteArray());
  }

  /** Anything that is no day is today. */
  private LocalDate day(String typed) {
    var day = new Inputs(new BeanPropertyBindingResult(typed, "on")).optionalDate("", typed);
    return day == null ? LocalDate.now(clock) : day;
  }

  private List<String> heads() {
    return Stream.concat(Stream.of(text("financialaid.incomes.kind")), IncomeMatrix.columns().stream().map(one -> text("financialaid.benefit." + one.benefit())))
        .toList();
  }

  private List<List<@Nullable Object>> lines(LocalDate day) {
    return matrix.on(day).stream().map(row -> {
      var cells = new ArrayList<@Nullable Object>();
      cells.add(row.title());
      row.cells().forEach(cell -> cells.add(cell.parameter() == null ? "" : text("financialaid.incomes.is." + (cell.version() == null ? "TO_BE_SET" : cell.version().value()))));
      return (List<@Nullable Object>) cells;
    }).toList();
  }

  private String text(String key) {
    return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
  }
}
