package ro.reazem.financialaid.application;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedWords;

/** The queue of requests, and the few of them that other pages show. */
@Controller
@RequestMapping("/financialaid/applications")
class ApplicationsController {

  private static final String READ = "financialaid.application.read";
  private static final String LODGE = "financialaid.application.lodge";
  private static final int LONGEST_SEARCH = 100;
  private static final List<ListColumn<ApplicationRegister.Line>> COLUMNS = List.of(ListColumn.of("financialaid.column.number", ApplicationRegister.Line::number),
      ListColumn.word("financialaid.form.benefit", line -> "financialaid.benefit." + line.benefit()),
      ListColumn.of("financialaid.column.holder", ApplicationRegister.Line::holder), ListColumn.of("financialaid.column.registered", ApplicationRegister.Line::registeredOn),
      ListColumn.word("financialaid.column.status", line -> "financialaid.status." + line.status()),
      ListColumn.of("financialaid.column.registeredBy", ApplicationRegister.Line::registeredBy));

  private final ApplicationRegister register;
  private final Choices choices;
  private final PermissionMatrix matrix;
  private final ListExport exports;

  ApplicationsController(ApplicationRegister register, Choices choices, PermissionMatrix matrix, ListExport exports) {
    this.register = register;
    this.choices = choices;
    this.matrix = matrix;
    this.exports = exports;
  }

  @GetMapping
  @Permitted(READ)
  Object queue(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> status,
      @RequestParam(required = false) @Nullable List<String> benefit, @RequestParam(defaultValue = "false") String mine, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var chosen = Arrays.stream(Status.values()).filter(one -> status != null && status.contains(one.name())).toList();
    var benefits = Choices.BENEFITS.stream().filter(one -> benefit != null && benefit.contains(one)).toList();
    var text = TypedWords.of(q);
    var filter = new ApplicationRegister.Filter(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), chosen, benefits, mine.equals("true"));
    if (export != null) {
      return exports.file(export, "cereri", COLUMNS, register.all(officer, filter));
    }
    var counts = register.counts(officer);
    boolean mayLodge = matrix.allows(officer, LODGE);
    model.addAttribute("filter", filter);
    model.addAttribute("chosen", chosen.stream().map(Status::name).toList());
    model.addAttribute("statuses", Arrays.stream(Status.values())
        .map(one -> new Option(one.name(), choices.label("status", one), String.valueOf(counts.getOrDefault(one.name(), 0)))).toList());
    model.addAttribute("chosenBenefits", benefits);
    model.addAttribute("benefits", Choices.BENEFITS.stream().map(one -> new Option(one, choices.benefit(one))).toList());
    model.addAttribute("queue", register.queue(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("mayLodge", mayLodge);
    return "financialaid/application/list";
  }

  @GetMapping("/panel")
  @Permitted(READ)
  String panel(@RequestParam(required = false) @Nullable UUID person, @RequestParam(required = false) @Nullable UUID household,
      Officer officer, Model model) {
    model.addAttribute("lines", register.of(officer, person, household));
    model.addAttribute("household", household);
    model.addAttribute("person", person);
    model.addAttribute("mayLodge", matrix.allows(officer, LODGE));
    return "financialaid/application/panels :: requests";
  }

  @GetMapping("/mine")
  @Permitted(READ)
  String mine(Officer officer, Model model) {
    model.addAttribute("lines", register.inWorkOf(officer));
    return "financialaid/application/panels :: mine";
  }
}
