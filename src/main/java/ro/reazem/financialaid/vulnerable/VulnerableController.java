package ro.reazem.financialaid.vulnerable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;

/** The register of vulnerable consumers of a month, and the list that a supplier is given: who, where, under which contract, and never why. */
@Controller
@RequestMapping("/financialaid/vulnerable-consumers")
class VulnerableController {

  private static final int MONTHS = 13;
  private static final List<ListColumn<VulnerableRegister.Line>> TOLD = List.of(ListColumn.of("financialaid.column.holder", VulnerableRegister.Line::holder),
      ListColumn.of("financialaid.heating.clientCode", VulnerableRegister.Line::clientCode),
      ListColumn.of("financialaid.heating.placeCode", VulnerableRegister.Line::placeCode),
      ListColumn.of("financialaid.heating.contract", VulnerableRegister.Line::contract));

  private final VulnerableRegister register;
  private final SupplierPaper paper;
  private final LegalParameters parameters;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Trail trail;
  private final Fmt fmt;
  private final Clock clock;

  VulnerableController(VulnerableRegister register, SupplierPaper paper, LegalParameters parameters, PermissionMatrix matrix, ListExport exports, Trail trail, Fmt fmt,
      Clock clock) {
    this.register = register;
    this.paper = paper;
    this.parameters = parameters;
    this.matrix = matrix;
    this.exports = exports;
    this.trail = trail;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(VulnerableRegister.READ)
  Object month(@RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String category, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var asked = read(month);
    var only = Arrays.stream(Category.values()).filter(one -> one.name().equals(category)).findFirst().orElse(null);
    if (export != null) {
      return exports.file(export, "consumatori-vulnerabili-" + asked, columns(), register.all(asked, only, officer));
    }
    model.addAttribute("month", asked);
    model.addAttribute("months", months());
    model.addAttribute("category", only == null ? "" : only.name());
    model.addAttribute("categories", Category.values());
    model.addAttribute("found", register.lines(asked, only, officer, ListPage.Asked.of(page, size)));
    model.addAttribute("suppliers", register.suppliers(asked, officer));
    model.addAttribute("mayTell", matrix.allows(officer, VulnerableRegister.TELL));
    var law = parameters.on(asked.atDay(1));
    model.addAttribute("rules", List.of("VULNERABLE_NO_DISCONNECTION", VulnerableRegister.BY_VMI).stream()
        .map(code -> new Option(code, law.find(code).map(one -> one.value()).orElse("OPEN"))).toList());
    model.addAttribute("seesParameters", matrix.allows(officer, "parameters.value.read"));
    trail.listed();
    return "financialaid/vulnerable/month";
  }

  /** A supplier of whom the officer sees nothing gets no file, as if there were none. */
  @GetMapping("/supplier")
  @Permitted(VulnerableRegister.TELL)
  ResponseEntity<?> tell(@RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String supplier,
      @RequestParam(defaultValue = "xlsx") String format, Officer officer) {
    var asked = read(month);
    if (supplier.isEmpty() || !register.tells(asked, supplier, officer)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    var name = "consumatori-vulnerabili-" + asked + "-" + supplier.replaceAll("[^\\p{L}\\p{N}]+", "-");
    var told = register.of(asked, supplier, officer);
    if (format.equals("pdf")) {
      var lines = new ArrayList<VulnerableRegister.Line>();
      told.each(lines::add);
      trail.exported(lines.size());
      return Download.shown(name + ".pdf", MediaType.APPLICATION_PDF, paper.of(asked, supplier, lines, LocalDate.now(clock)));
    }
    return exports.file(format, name, TOLD, told);
  }

  private List<ListColumn<VulnerableRegister.Line>> columns() {
    return List.of(ListColumn.of("financialaid.column.holder", VulnerableRegister.Line::holder), ListColumn.of("financialaid.column.request", VulnerableRegister.Line::request),
        ListColumn.of("financialaid.vulnerable.category", line -> String.join(", ", line.categories().stream().map(this::word).toList())),
        ListColumn.word("financialaid.heating.source", line -> line.fuel().isEmpty() ? null : "financialaid.heating.source." + line.fuel()),
        ListColumn.of("financialaid.heating.supplier", VulnerableRegister.Line::supplier),
        ListColumn.of("financialaid.heating.clientCode", VulnerableRegister.Line::clientCode),
        ListColumn.of("financialaid.heating.placeCode", VulnerableRegister.Line::placeCode),
        ListColumn.of("financialaid.heating.contract", VulnerableRegister.Line::contract));
  }

  private String word(Category category) {
    return exports.word("financialaid.vulnerable.category." + category);
  }

  /** Anything that is no month of those offered is the current one. */
  private YearMonth read(String typed) {
    return months().stream().map(Option::value).filter(typed::equals).findFirst().map(YearMonth::parse).orElse(YearMonth.now(clock));
  }

  private List<Option> months() {
    var next = YearMonth.now(clock).plusMonths(1);
    return IntStream.range(0, MONTHS).mapToObj(next::minusMonths).map(one -> new Option(one.toString(), fmt.month(one))).toList();
  }
}
