package ro.reazem.financialaid.tenancy;

import java.net.URI;
import java.time.Clock;
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
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;

/** The list of rents owed for a month, on the screen and as a sheet. */
@Controller
@RequestMapping("/financialaid/housing/rents")
class RentsController {

  private static final String EXPORT = "financialaid.rent.export";
  private static final int MONTHS = 24;
  private static final String[] HEADS = {"Contract", "Titular", "Locuința", "Adresa", "Zile", "Chiria locuinței", "Datorată de familie",
      "Suportată din bugetul local"};

  private final RentRegister register;
  private final PermissionMatrix matrix;
  private final Trail trail;
  private final Fmt fmt;
  private final Clock clock;

  RentsController(RentRegister register, PermissionMatrix matrix, Trail trail, Fmt fmt, Clock clock) {
    this.register = register;
    this.matrix = matrix;
    this.trail = trail;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(RentRegister.READ)
  String list(@RequestParam(required = false) @Nullable String month, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var chosen = chosen(month);
    model.addAttribute("month", chosen.toString());
    model.addAttribute("monthName", fmt.month(chosen));
    model.addAttribute("months", IntStream.range(0, MONTHS).mapToObj(YearMonth.now(clock)::minusMonths)
        .map(one -> new Option(one.toString(), fmt.month(one))).toList());
    model.addAttribute("mayExport", matrix.allows(officer, EXPORT));
    List<OwedRent> owed = List.of();
    try {
      owed = register.of(officer, chosen);
    } catch (RuleViolated unset) {
      model.addAttribute("unset", unset);
    }
    var shown = ListPage.of(ListPage.Asked.of(page, size), new CappedTotal(owed.size(), false));
    model.addAttribute("lines", owed.subList(shown.offset(), shown.last()));
    model.addAttribute("page", shown);
    model.addAttribute("totals", RentRegister.Totals.of(owed));
    return "financialaid/tenancy/rents";
  }

  @GetMapping("/rents.xlsx")
  @Permitted(EXPORT)
  ResponseEntity<byte[]> xlsx(@RequestParam(required = false) @Nullable String month, Officer officer) {
    var chosen = chosen(month);
    List<OwedRent> owed;
    try {
      owed = register.of(officer, chosen);
    } catch (RuleViolated unset) {
      // the page says which rule is to be set
      return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/financialaid/housing/rents?month=" + chosen)).build();
    }
    var totals = RentRegister.Totals.of(owed);
    trail.exported(owed.size());
    return Download.attached("chirii-" + chosen + ".xlsx", Download.XLSX, SheetWriter.toBytes("Chirii " + chosen, sheet -> {
      sheet.widths(12, 30, 14, 40, 8, 16, 18, 24).title("Chirii datorate, " + chosen).blank().header(HEADS);
      owed.forEach(one -> sheet.row(one.number(), one.tenant(), one.code(), one.address(), one.rent().days(), one.rent().technical(), one.rent().due(),
          one.rent().subsidy()));
      sheet.total("Total", null, null, null, null, totals.technical(), totals.due(), totals.subsidy());
    }));
  }

  /** The month asked for; anything unreadable is this month. */
  private YearMonth chosen(@Nullable String month) {
    var now = YearMonth.now(clock);
    if (month == null || !month.matches("20[0-9]{2}-(0[1-9]|1[0-2])")) {
      return now;
    }
    var asked = YearMonth.parse(month);
    return asked.isAfter(now) ? now : asked;
  }
}
