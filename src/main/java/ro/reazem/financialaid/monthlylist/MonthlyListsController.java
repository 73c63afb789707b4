package ro.reazem.financialaid.monthlylist;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedWords;

/** The screens of the monthly lists: all of them, one with its lines, opening and closing. */
@Controller
@RequestMapping("/financialaid/monthly-lists")
class MonthlyListsController {

  private static final String READ = "financialaid.list.read";
  private static final String PREPARE = "financialaid.list.prepare";
  private static final String CLOSE = "financialaid.list.close";
  private static final String EXPORT = "financialaid.list.export";
  private static final int LONGEST_SEARCH = 100;
  private static final List<ListColumn<MonthlyList>> COLUMNS = List.of(ListColumn.of("financialaid.lists.month", MonthlyList::month),
      ListColumn.word("financialaid.lists.scheme", list -> list.scheme().key()),
      ListColumn.word("financialaid.lists.kind", list -> "financialaid.list.kind." + list.kind()),
      ListColumn.word("financialaid.column.status", list -> "financialaid.list.status." + (list.closed() ? "closed" : "open")),
      ListColumn.of("financialaid.column.number", MonthlyList::ofYear), ListColumn.of("financialaid.lists.lines", list -> list.closed() ? list.totals().lines() : null),
      ListColumn.of("financialaid.lists.gross", list -> list.closed() ? list.totals().gross() : null));
  private static final List<ListColumn<ListLine>> LINES = List.of(ListColumn.of("financialaid.list.position", ListLine::position),
      ListColumn.of("financialaid.column.holder", ListLine::holder), ListColumn.of("financialaid.column.cnp", ListLine::maskedCnp),
      ListColumn.of("financialaid.lists.month", ListLine::month), ListColumn.word("financialaid.lists.kind", line -> "financialaid.list.group." + line.group()),
      ListColumn.of("financialaid.list.family", ListLine::members), ListColumn.of("financialaid.list.inclusionAid", ListLine::inclusionAid),
      ListColumn.of("financialaid.list.childAid", ListLine::childAid), ListColumn.of("financialaid.lists.gross", ListLine::gross),
      ListColumn.of("financialaid.list.act", ListLine::act),
      ListColumn.word("financialaid.list.payment", line -> line.payment().key()));
  private static final List<ListColumn<ListLine>> HEATING = List.of(ListColumn.of("financialaid.list.position", ListLine::position),
      ListColumn.of("financialaid.column.holder", ListLine::holder), ListColumn.of("financialaid.column.cnp", ListLine::maskedCnp),
      ListColumn.of("financialaid.lists.month", ListLine::month), ListColumn.word("financialaid.lists.kind", line -> "financialaid.list.group." + line.group()),
      ListColumn.word("financialaid.heating.source", line -> line.supply().source().isEmpty() ? null : "financialaid.heating.source." + line.supply().source()),
      ListColumn.of("financialaid.heating.supplier", line -> line.supply().supplier()), ListColumn.of("financialaid.heating.clientCode", line -> line.supply().clientCode()),
      ListColumn.of("financialaid.heating.placeCode", line -> line.supply().placeCode()), ListColumn.of("financialaid.heating.contract", line -> line.supply().contract()),
      ListColumn.of("financialaid.heating.sum", ListLine::gross), ListColumn.of("financialaid.list.act", ListLine::act),
      ListColumn.word("financialaid.list.payment", line -> line.payment().key()));

  private final MonthlyListRegister register;
  private final PreparingMonthlyList preparing;
  private final ListDrafts drafts;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Fmt fmt;
  private final Clock clock;

  MonthlyListsController(MonthlyListRegister register, PreparingMonthlyList preparing, ListDrafts drafts, PermissionMatrix matrix, ListExport exports, Fmt fmt,
      Clock clock) {
    this.register = register;
    this.preparing = preparing;
    this.drafts = drafts;
    this.matrix = matrix;
    this.exports = exports;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(READ)
  Object all(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    if (export != null) {
      return exports.file(export, "liste-lunare", COLUMNS, register.lists(ListExport.SHORT).lists());
    }
    model.addAttribute("shown", register.lists(ListPage.Asked.of(page, size)));
    model.addAttribute("months", months());
    model.addAttribute("schemes", MonthlyList.Scheme.values());
    model.addAttribute("mayPrepare", matrix.allows(officer, PREPARE));
    return "financialaid/monthlylist/all";
  }

  @PostMapping
  @Permitted(PREPARE)
  String open(@RequestParam(defaultValue = "") String scheme, @RequestParam(defaultValue = "") String month, Officer officer, RedirectAttributes flash) {
    try {
      RuleViolated.require(month.matches("[0-9]{4}-(0[1-9]|1[0-2])"), "financialaid.list.month");
      return "redirect:/financialaid/monthly-lists/" + preparing.open(Arrays.stream(MonthlyList.Scheme.values()).filter(one -> one.name().equals(scheme)).findFirst()
          .orElseThrow(() -> new RuleViolated("financialaid.list.whichRights")), YearMonth.parse(month), officer, clock.instant());
    } catch (RuleViolated refused) {
      return back(flash, refused, "redirect:/financialaid/monthly-lists");
    }
  }

  @GetMapping("/{id}")
  @Permitted(READ)
  Object one(@PathVariable UUID id, @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String group,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var list = register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var text = TypedWords.of(q);
    text = text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
    var only = Arrays.stream(LineGroup.values()).filter(one -> one.name().equals(group)).findFirst().orElse(null);
    if (export != null) {
      return exports.file(export, (list.isHeating() ? "lista-incalzire-" : "lista-") + list.month(), list.isHeating() ? HEATING : LINES, register.all(list, officer, text, only));
    }
    var state = drafts.look(list);
    boolean begun = state == ListDrafts.State.BEGUN;
    model.addAttribute("list", list);
    model.addAttribute("state", state.name());
    var totals = begun ? ListTotals.of(List.of()) : register.totals(list);
    model.addAttribute("totals", totals);
    model.addAttribute("supplies", begun ? List.of() : register.supplies(list));
    model.addAttribute("month", fmt.month(list.month()));
    model.addAttribute("lineCount", fmt.number(totals.lines()));
    model.addAttribute("gross", fmt.lei(totals.toPay().gross()));
    var asked = ListPage.Asked.of(page, size);
    model.addAttribute("shown", begun ? new MonthlyListRegister.Lines(List.of(), ListPage.of(asked, CappedTotal.of(0))) : register.lines(list, officer, text, only, asked));
    model.addAttribute("q", text);
    model.addAttribute("only", only);
    model.addAttribute("mayClose", !list.closed() && matrix.allows(officer, CLOSE));
    model.addAttribute("mayExport", list.closed() && matrix.allows(officer, EXPORT));
    return "financialaid/monthlylist/one";
  }

  @PostMapping("/{id}/close")
  @Permitted(CLOSE)
  String close(@PathVariable UUID id, @RequestParam(defaultValue = "") String lines, @RequestParam(defaultValue = "") String gross,
      @RequestParam(defaultValue = "0") String undue, Officer officer, RedirectAttributes flash) {
    var page = "redirect:/financialaid/monthly-lists/" + id;
    try {
      RuleViolated.require(lines.matches("[0-9]{1,9}") && gross.matches("[0-9]{1,15}") && undue.matches("-?[0-9]{1,15}"),
          "financialaid.list.changed");
      preparing.close(id, new PreparingMonthlyList.Seen(Integer.parseInt(lines), Long.parseLong(gross),
          Long.parseLong(undue)), officer, clock.instant());
      flash.addFlashAttribute("notice", "financialaid.list.closed");
      return page;
    } catch (RuleViolated refused) {
      drafts.outdated(id);
      return back(flash, refused, refused.code().equals("financialaid.list.unknown") ? "redirect:/financialaid/monthly-lists" : page);
    }
  }

  private static String back(RedirectAttributes flash, RuleViolated refused, String page) {
    flash.addFlashAttribute("notice", refused.code());
    flash.addFlashAttribute("noticeKind", "crit");
    return page;
  }

  /** The months a list may be opened for: next month's list is prepared in this one, and additional lists reach back. */
  private List<Option> months() {
    var next = YearMonth.now(clock).plusMonths(1);
    return IntStream.rangeClosed(0, 12).mapToObj(next::minusMonths).map(month -> new Option(month.toString(), fmt.month(month))).toList();
  }
}
