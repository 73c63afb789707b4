package ro.reazem.services.nursery;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedWords;
import ro.reazem.services.sight.NurserySight;
import ro.reazem.services.unit.AgeGroup;
import ro.reazem.services.unit.ServiceWords;

/** The list of nursery files, and the part of a person's page that tells of them. */
@Controller("nurseriesController")
@RequestMapping("/services/nurseries")
class NurseriesController {

  private static final int LONGEST_SEARCH = 100;

  private final NurseryRegister register;
  private final NurserySight sight;
  private final ServiceWords words;
  private final ListExport exports;

  NurseriesController(NurseryRegister register, NurserySight sight, ServiceWords words, ListExport exports) {
    this.register = register;
    this.sight = sight;
    this.words = words;
    this.exports = exports;
  }

  @GetMapping
  @Permitted(NurserySight.READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(required = false) @Nullable List<String> age, @RequestParam(defaultValue = "") String nursery,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var text = TypedWords.of(q);
    var states = Arrays.stream(NurseryState.values()).filter(one -> state != null && state.contains(one.name())).toList();
    var ages = Stream.of(AgeGroup.SMALL, AgeGroup.MIDDLE, AgeGroup.BIG).filter(one -> age != null && age.contains(one.name())).toList();
    var nurseries = register.nurseries(officer);
    UUID chosen = nurseries.stream().map(NurseryRegister.Named::id).filter(one -> one.toString().equals(nursery)).findFirst().orElse(null);
    var filter = new NurseryRegister.Filter(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), states, ages, chosen);
    if (export != null) {
      return exports.file(export, "dosare-cresa", columns(), register.all(officer, filter));
    }
    var counts = register.counts(officer);
    model.addAttribute("filter", filter);
    model.addAttribute("states", Arrays.stream(NurseryState.values()).filter(one -> counts.containsKey(one.name()))
        .map(one -> new Option(one.name(), words.label("state", one), String.valueOf(counts.get(one.name())))).toList());
    model.addAttribute("chosenStates", states.stream().map(Enum::name).toList());
    model.addAttribute("ages", Stream.of(AgeGroup.SMALL, AgeGroup.MIDDLE, AgeGroup.BIG).map(one -> new Option(one.name(), words.label("unit.age", one))).toList());
    model.addAttribute("chosenAges", ages.stream().map(Enum::name).toList());
    model.addAttribute("nurseries", nurseries);
    model.addAttribute("found", register.page(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("mayOpen", sight.may(officer, NurserySight.OPEN));
    return "services/nursery/list";
  }

  @GetMapping("/panel")
  @Permitted(NurserySight.READ)
  String panel(@RequestParam UUID person, Officer officer, Model model) {
    model.addAttribute("lines", register.of(person, officer));
    return "services/nursery/panels :: files";
  }

  private List<ListColumn<NurseryRegister.Line>> columns() {
    return List.of(ListColumn.of("services.nursery.file", NurseryRegister.Line::number), ListColumn.of("services.nursery.child", NurseryRegister.Line::child),
        ListColumn.of("services.nursery.bornOn", NurseryRegister.Line::bornOn), ListColumn.of("services.nursery.nursery", NurseryRegister.Line::nursery),
        ListColumn.of("services.attendance.group", NurseryRegister.Line::group), ListColumn.of("services.nursery.stateHead", line -> words.label("state", line.state())),
        ListColumn.of("services.nursery.requestedOn", NurseryRegister.Line::requestedOn), ListColumn.of("services.nursery.points", NurseryRegister.Line::points));
  }
}
