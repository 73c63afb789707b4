package ro.reazem.childprotection.fostercarer;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.childprotection.fostercarer.CarerRegister.Line;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedWords;

/** The list of foster carers, and the part of a person's page that tells of the carer. */
@Controller("fosterCarersController")
@RequestMapping("/childprotection/carers")
class CarersController {

  private static final int LONGEST_SEARCH = 100;

  private final CarerRegister register;
  private final CarerSight sight;
  private final CarerWords words;
  private final ListExport exports;

  CarersController(CarerRegister register, CarerSight sight, CarerWords words, ListExport exports) {
    this.register = register;
    this.sight = sight;
    this.words = words;
    this.exports = exports;
  }

  @GetMapping
  @Permitted(CarerSight.READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(required = false) @Nullable List<String> only, @RequestParam(defaultValue = "") String county,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var text = TypedWords.of(q);
    var states = Arrays.stream(CarerState.values()).filter(one -> state != null && state.contains(one.name())).toList();
    var chosen = only == null ? List.<String>of() : only.stream().filter(List.of("FREE", "EMERGENCY")::contains).toList();
    var counties = register.counties(officer);
    var filter = new CarerRegister.Filter(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), states, chosen.contains("FREE"),
        chosen.contains("EMERGENCY"), counties.contains(county) ? county : "");
    if (export != null) {
      return exports.file(export, "asistenti-maternali", columns(), register.all(officer, filter));
    }
    var counts = register.counts(officer);
    model.addAttribute("filter", filter);
    model.addAttribute("states", Arrays.stream(CarerState.values()).filter(one -> counts.containsKey(one.name()))
        .map(one -> new Option(one.name(), words.label("state", one), String.valueOf(counts.get(one.name())))).toList());
    model.addAttribute("chosenStates", states.stream().map(Enum::name).toList());
    model.addAttribute("only", List.of(new Option("FREE", words.label("only", "FREE")), new Option("EMERGENCY", words.label("only", "EMERGENCY"))));
    model.addAttribute("chosenOnly", chosen);
    model.addAttribute("counties", counties);
    model.addAttribute("found", register.page(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("mayOpen", sight.mayOpen(officer));
    return "childprotection/fostercarer/list";
  }

  @GetMapping("/panel")
  @Permitted(CarerSight.READ)
  String panel(@RequestParam UUID person, Officer officer, Model model) {
    model.addAttribute("lines", register.of(person, officer));
    return "childprotection/fostercarer/panels :: carer";
  }

  private List<ListColumn<Line>> columns() {
    return List.of(ListColumn.of("childprotection.carer.file", Line::number), ListColumn.of("childprotection.carer.name", Line::name),
        ListColumn.of("childprotection.carer.place", Line::place), ListColumn.of("childprotection.carer.stateHead", line -> words.label("state", line.state())),
        ListColumn.of("childprotection.carer.used", Line::used), ListColumn.of("childprotection.carer.most", Line::most),
        ListColumn.of("childprotection.carer.goodUntil", Line::goodUntil), ListColumn.of("childprotection.carer.responsible", Line::responsible));
  }
}
