package ro.reazem.financialaid.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;

/** The list of rents owed for a month, with the contracts whose term ends. */
@Controller
@RequestMapping("/financialaid/housing/rents")
class RentsController {

  private static final int MONTHS = 24;
  private static final String ENDING = "ENDING";

  private final RentRegister register;
  private final ListExport exports;
  private final Fmt fmt;
  private final Clock clock;

  RentsController(RentRegister register, ListExport exports, Fmt fmt, Clock clock) {
    this.register = register;
    this.exports = exports;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(RentRegister.READ)
  Object list(@RequestParam(required = false) @Nullable String month, @RequestParam(defaultValue = "") String term, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export,
      Officer officer, Model model) {
    var chosen = chosen(month);
    model.addAttribute("month", chosen.toString());
    model.addAttribute("monthName", fmt.month(chosen));
    model.addAttribute("months", IntStream.range(0, MONTHS).mapToObj(YearMonth.now(clock)::minusMonths)
        .map(one -> new Option(one.toString(), fmt.month(one))).toList());
    boolean ending = term.equals(ENDING);
    model.addAttribute("ending", ending);
    model.addAttribute("today", LocalDate.now(clock));
    List<OwedRent> owed = List.of();
    try {
      owed = register.of(officer, chosen).stream().filter(one -> !ending || one.ending()).toList();
    } catch (RuleViolated unset) {
      model.addAttribute("unset", unset);
    }
    if (export != null && !model.containsAttribute("unset")) {
      return exports.file(export, "chirii-" + chosen, columns(), owed);
    }
    var shown = ListPage.of(ListPage.Asked.of(page, size), new CappedTotal(owed.size(), false));
    model.addAttribute("lines", owed.subList(shown.offset(), shown.last()));
    model.addAttribute("page", shown);
    model.addAttribute("totals", RentRegister.Totals.of(owed));
    return "financialaid/tenancy/rents";
  }

  private static List<ListColumn<OwedRent>> columns() {
    return List.of(ListColumn.of("financialaid.tenancy.contract", OwedRent::number), ListColumn.of("financialaid.rent.tenant", OwedRent::tenant),
        ListColumn.of("financialaid.offer.dwelling", OwedRent::code), ListColumn.of("financialaid.dwelling.address", OwedRent::address),
        ListColumn.of("financialaid.rent.until", OwedRent::until), ListColumn.of("financialaid.rent.dayCount", one -> one.rent().days()),
        ListColumn.of("financialaid.rent.technical", one -> one.rent().technical()), ListColumn.of("financialaid.rent.due", one -> one.rent().due()),
        ListColumn.of("financialaid.rent.subsidy", one -> one.rent().subsidy()));
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
