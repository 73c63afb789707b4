package ro.reazem.childprotection.statistics;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** One quarter: its figures, whether they tie out, the rows behind them, what changed since it was signed, and the signature. */
@Controller("childQuarterController")
@RequestMapping("/childprotection/statistics/{quarter}")
class QuarterController {

  private static final int MOST_DIFFERENCES = 500;
  private static final int LONGEST_REASON = 400;
  /** How a value that is not known is written in an address. */
  static final String UNKNOWN = "-";

  private final FigureRegister figures;
  private final Sections sections;
  private final SignedReports reports;
  private final TieOuts tieOuts;
  private final List<BeforeSigning> asking;
  private final Differences differences;
  private final Disagreements disagreements;
  private final RowsBehind behind;
  private final SigningQuarter signing;
  private final Indicators indicators;
  private final StatisticsWords words;
  private final ListExport exports;
  private final PermissionMatrix matrix;
  private final Trail trail;
  private final Clock clock;

  QuarterController(FigureRegister figures, Sections sections, SignedReports reports, TieOuts tieOuts, List<BeforeSigning> asking, Differences differences,
      Disagreements disagreements, RowsBehind behind, SigningQuarter signing, Indicators indicators, StatisticsWords words, ListExport exports, PermissionMatrix matrix, Trail trail, Clock clock) {
    this.figures = figures;
    this.sections = sections;
    this.reports = reports;
    this.tieOuts = tieOuts;
    this.asking = asking;
    this.differences = differences;
    this.disagreements = disagreements;
    this.behind = behind;
    this.signing = signing;
    this.indicators = indicators;
    this.words = words;
    this.exports = exports;
    this.matrix = matrix;
    this.trail = trail;
    this.clock = clock;
  }

  /** The signature as typed. */
  record SignForm(@Nullable String key, @Nullable String revision, @Nullable String reason) {}

  /** One figure of a file of figures. */
  record FigureLine(String code, String title, Indicator.Kind kind, String by, String value, String label, @Nullable Integer amount) {}

  @GetMapping
  @Permitted(StatisticsController.READ)
  Object show(@PathVariable String quarter, @RequestParam(required = false) @Nullable String revision, @RequestParam(defaultValue = "") String version,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var asked = asked(quarter);
    if (export != null) {
      boolean forPublic = version.equals("public");
      return exports.file(export, "statistica-" + asked + (forPublic ? "-public" : ""), columns(), lines(asked, report(asked, revision), forPublic));
    }
    return page(asked, revision, new SignForm(UUID.randomUUID().toString(), null, null), officer, model);
  }

  /** The figures with stable codes, for a national system that reads files. */
  @GetMapping("/figures.xml")
  @Permitted(StatisticsController.READ)
  ResponseEntity<byte[]> xml(@PathVariable String quarter, @RequestParam(required = false) @Nullable String revision) {
    var asked = asked(quarter);
    var shown = report(asked, revision);
    var lines = lines(asked, shown, false);
    trail.exported(lines.size());
    return Download.attached("statistica-" + asked + ".xml", MediaType.APPLICATION_XML, FiguresXml.of(asked, shown.map(SignedReport::revision).orElse(0), lines));
  }

  @PostMapping("/sign")
  @Permitted(StatisticsController.SIGN)
  String sign(@PathVariable String quarter, @ModelAttribute("form") SignForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var asked = asked(quarter);
    var in = new Inputs(errors);
    var reason = in.optionalText("reason", form.reason(), LONGEST_REASON);
    var seen = in.whole("revision", form.revision(), 0, Integer.MAX_VALUE);
    if (!SentForm.taken(() -> signing.sign(asked, seen == null ? 0 : seen, reason, TypedKey.of(form.key()), officer), errors, response,
        code -> code.endsWith("reasonMissing") ? "reason" : "")) {
      return page(asked, null, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.statistics.signed");
    return "redirect:/childprotection/statistics/" + asked;
  }

  /** The rows behind a figure; a value of a breakdown is a parameter with its name, "-" for what is not known. */
  @GetMapping("/rows/{indicator}")
  @Permitted(StatisticsController.READ)
  Object rows(@PathVariable String quarter, @PathVariable String indicator, @RequestParam Map<String, String> parameters, @RequestParam(required = false) @Nullable String revision,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var asked = asked(quarter);
    var one = indicators.find(indicator).orElseThrow(QuarterController::unknown);
    var report = report(asked, revision);
    var chosen = chosen(one, parameters);
    if (export != null) {
      return exports.file(export, "statistica-" + asked + "-" + one.code(), columns(one, asked), behind.all(one, asked, report.map(SignedReport::id), chosen, officer));
    }
    var figure = figures.one(one, asked, report.map(SignedReport::id));
    model.addAttribute("quarter", asked);
    model.addAttribute("report", report.orElse(null));
    model.addAttribute("indicator", one);
    model.addAttribute("title", words.title(one));
    model.addAttribute("heads", one.breakdowns().stream().map(words::head).toList());
    model.addAttribute("options", each(one).mapToObj(at -> words.options(one.breakdowns().get(at), figure, at, asked)).toList());
    model.addAttribute("chosen", each(one).mapToObj(at -> typed(chosen.get(at))).toList());
    var found = behind.page(one, asked, report.map(SignedReport::id), chosen, officer, ListPage.Asked.of(page, size));
    model.addAttribute("found", found);
    model.addAttribute("labels", found.rows().stream().map(row -> labels(one, row.values(), asked)).toList());
    return "childprotection/statistics/rows";
  }

  @GetMapping("/differences")
  @Permitted(StatisticsController.READ)
  String differences(@PathVariable String quarter, @RequestParam(defaultValue = "") String service, Model model) {
    var asked = asked(quarter);
    var report = reports.latest(asked).orElseThrow(QuarterController::unknown);
    trail.listed();
    model.addAttribute("quarter", asked);
    model.addAttribute("report", report);
    model.addAttribute("count", differences.count(asked, report.id()));
    var chosen = service.replace("\0", "");
    model.addAttribute("service", chosen.isEmpty() ? "" : words.service(chosen));
    model.addAttribute("lines", differences.of(asked, report.id(), chosen, MOST_DIFFERENCES).stream().map(one -> new DifferenceLine(one.indicator(), one.kind(), one.amount(),
        one.signed() == null ? "" : joined(one.indicator(), one.signed(), asked), one.live() == null ? "" : joined(one.indicator(), one.live(), asked))).toList());
    return "childprotection/statistics/differences";
  }

  /** A difference in the reader's words. */
  record DifferenceLine(String indicator, String kind, int amount, String signed, String live) {}

  private String page(Quarter asked, @Nullable String revision, SignForm form, Officer officer, Model model) {
    var revisions = reports.of(asked);
    var shown = shown(revisions, revision);
    boolean ended = asked.endedOn(LocalDate.now(clock));
    trail.listed();
    model.addAttribute("quarter", asked);
    model.addAttribute("report", shown.orElse(null));
    model.addAttribute("revisions", revisions);
    model.addAttribute("ended", ended);
    model.addAttribute("sections", sections.of(figures.of(asked, shown.map(SignedReport::id)), asked, false));
    var before = reports.latest(asked.before());
    model.addAttribute("ties", tieOuts.of(asked, before.map(SignedReport::id)));
    model.addAttribute("before", before.isPresent() ? asked.before() : null);
    model.addAttribute("disagreeing", disagreements.count(asked));
    asking.forEach(one -> one.show(asked.from(), asked.until(), officer, model));
    model.addAttribute("differing", revisions.isEmpty() ? 0 : differences.count(asked, revisions.getFirst().id()));
    model.addAttribute("latest", revisions.isEmpty() ? 0 : revisions.getFirst().revision());
    model.addAttribute("maySign", ended && matrix.allows(officer, StatisticsController.SIGN));
    model.addAttribute("form", form);
    return "childprotection/statistics/quarter";
  }

  private Optional<SignedReport> report(Quarter quarter, @Nullable String revision) {
    return shown(reports.of(quarter), revision);
  }

  /** The revision that was asked for, else the latest; "0" asks for what is known today. */
  private static Optional<SignedReport> shown(List<SignedReport> revisions, @Nullable String revision) {
    return "0".equals(revision) ? Optional.empty() : revisions.stream().filter(one -> String.valueOf(one.revision()).equals(revision)).findFirst()
        .or(() -> revisions.stream().findFirst());
  }

  private List<FigureLine> lines(Quarter quarter, Optional<SignedReport> report, boolean forPublic) {
    return sections.of(figures.of(quarter, report.map(SignedReport::id)), quarter, forPublic).stream().flatMap(one -> Stream.concat(
        Stream.of(new FigureLine(one.code(), one.title(), one.kind(), "", "", "", one.total())),
        one.parts().stream().flatMap(part -> part.cells().stream().map(cell -> new FigureLine(one.code(), one.title(), one.kind(), part.name(), cell.value(), cell.label(),
            cell.amount()))))).toList();
  }

  private static List<ListColumn<FigureLine>> columns() {
    return List.of(ListColumn.of("childprotection.statistics.code", FigureLine::code), ListColumn.of("childprotection.statistics.indicator", FigureLine::title),
        ListColumn.word("childprotection.statistics.kind", line -> "childprotection.statistics.kind." + line.kind()),
        ListColumn.of("childprotection.statistics.breakdown", FigureLine::by), ListColumn.of("childprotection.statistics.valueCode", FigureLine::value),
        ListColumn.of("childprotection.statistics.value", FigureLine::label), ListColumn.of("childprotection.statistics.amount", FigureLine::amount));
  }

  private List<ListColumn<RowsBehind.Row>> columns(Indicator one, Quarter quarter) {
    return Stream.of(Stream.of(ListColumn.<RowsBehind.Row>of("childprotection.statistics.file", RowsBehind.Row::number)),
        each(one).mapToObj(at -> ListColumn.<RowsBehind.Row>of("childprotection.statistics.by." + one.breakdowns().get(at).name(),
            row -> words.value(one.breakdowns().get(at), row.values().get(at), quarter))),
        Stream.of(ListColumn.<RowsBehind.Row>of("childprotection.statistics.amount", RowsBehind.Row::amount))).flatMap(each -> each).toList();
  }

  private String joined(String indicator, List<String> values, Quarter quarter) {
    return indicators.find(indicator).map(one -> String.join(", ", labels(one, values, quarter))).orElse("");
  }

  private List<String> labels(Indicator one, List<String> values, Quarter quarter) {
    return each(one).limit(values.size()).mapToObj(at -> words.value(one.breakdowns().get(at), values.get(at), quarter)).toList();
  }

  private static IntStream each(Indicator one) {
    return IntStream.range(0, one.breakdowns().size());
  }

  /** A chosen value as it stands in an address; nothing when none was chosen. */
  private static String typed(@Nullable String value) {
    return value == null ? "" : value.isEmpty() ? UNKNOWN : value;
  }

  private static Map<Integer, String> chosen(Indicator one, Map<String, String> parameters) {
    var chosen = new LinkedHashMap<Integer, String>();
    for (int at = 0; at < one.breakdowns().size(); at++) {
      var typed = parameters.getOrDefault(one.breakdowns().get(at).name(), "").replace("\0", "");
      if (!typed.isEmpty()) {
        chosen.put(at, typed.equals(UNKNOWN) ? "" : typed);
      }
    }
    return chosen;
  }

  private static Quarter asked(String written) {
    return Quarter.read(written).orElseThrow(QuarterController::unknown);
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
