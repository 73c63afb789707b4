package ro.reazem.childprotection.disability;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.disability.DisabilityRegister.Expiry;
import ro.reazem.childprotection.disability.DisabilityRegister.Line;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedWords;

/** The list of children with disabilities, by state, degree and the end of the certificate, and the part of a person's page. */
@Controller("childDisabilityListController")
@RequestMapping("/childprotection/disability")
class DisabilityListController {

  private static final int LONGEST_SEARCH = 100;

  private final DisabilityRegister register;
  private final DisabilitySight sight;
  private final DegreeWords words;
  private final ListExport exports;

  DisabilityListController(DisabilityRegister register, DisabilitySight sight, DegreeWords words, ListExport exports) {
    this.register = register;
    this.sight = sight;
    this.words = words;
    this.exports = exports;
  }

  @GetMapping
  @Permitted(DisabilitySight.READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(required = false) @Nullable List<String> degree, @RequestParam(defaultValue = "") String expiry,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var text = TypedWords.of(q);
    var states = Arrays.stream(FileState.values()).filter(one -> state != null && state.contains(one.name())).toList();
    var degrees = Arrays.stream(Degree.values()).filter(one -> degree != null && degree.contains(one.name())).toList();
    var chosen = Arrays.stream(Expiry.values()).filter(one -> one.name().equals(expiry)).findFirst().orElse(null);
    var filter = new DisabilityRegister.Filter(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), states, degrees, chosen);
    if (export != null) {
      return exports.file(export, "copii-cu-dizabilitati", columns(), register.all(officer, filter));
    }
    var counts = register.counts(officer);
    model.addAttribute("filter", filter);
    model.addAttribute("states", Arrays.stream(FileState.values()).filter(one -> counts.containsKey(one.name()))
        .map(one -> new Option(one.name(), words.label("state", one), String.valueOf(counts.get(one.name())))).toList());
    model.addAttribute("chosenStates", states.stream().map(Enum::name).toList());
    model.addAttribute("degrees", words.options("degree", Degree.class));
    model.addAttribute("chosenDegrees", degrees.stream().map(Enum::name).toList());
    model.addAttribute("expiries", Arrays.stream(Expiry.values()).map(one -> new Option(one.name(), words.until("expiry." + one, register.until(one)))).toList());
    model.addAttribute("found", register.page(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("mayOpen", sight.mayOpen(officer));
    return "childprotection/disability/list";
  }

  @GetMapping("/panel")
  @Permitted(DisabilitySight.READ)
  String panel(@RequestParam UUID person, Officer officer, Model model) {
    model.addAttribute("lines", register.of(person, officer));
    model.addAttribute("today", register.until(Expiry.ENDED));
    return "childprotection/disability/panels :: files";
  }

  private List<ListColumn<Line>> columns() {
    return List.of(ListColumn.of("childprotection.disability.file", Line::number), ListColumn.of("childprotection.case.child", Line::child),
        ListColumn.of("childprotection.disability.bornOn", Line::bornOn), ListColumn.of("childprotection.disability.stateHead", line -> words.label("state", line.state())),
        ListColumn.of("childprotection.disability.certificate", Line::certificate),
        ListColumn.of("childprotection.disability.degreeHead", line -> line.degree() == null ? "" : words.label("degree", line.degree())),
        ListColumn.of("childprotection.disability.endsOn", Line::endsOn), ListColumn.of("childprotection.disability.responsible", Line::responsible));
  }
}
