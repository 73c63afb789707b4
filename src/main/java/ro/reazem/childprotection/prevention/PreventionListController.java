package ro.reazem.childprotection.prevention;

import java.util.Arrays;
import java.util.List;
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

/** The list of prevention files. */
@Controller
@RequestMapping("/childprotection/prevention")
class PreventionListController {

  private static final int LONGEST_SEARCH = 100;

  private final PreventionRegister register;
  private final PreventionDesk desk;
  private final PreventionWords words;
  private final ListExport exports;

  PreventionListController(PreventionRegister register, PreventionDesk desk, PreventionWords words, ListExport exports) {
    this.register = register;
    this.desk = desk;
    this.words = words;
    this.exports = exports;
  }

  @GetMapping
  @Permitted(PreventionRegister.READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var text = TypedWords.of(q);
    var states = Arrays.stream(PreventionState.values()).filter(one -> state != null && state.contains(one.name())).toList();
    var filter = new PreventionRegister.Filter(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), states);
    if (export != null) {
      return exports.file(export, "dosare-prevenire", columns(), register.all(officer, filter));
    }
    var counts = register.counts(officer);
    model.addAttribute("filter", filter);
    model.addAttribute("states", Arrays.stream(PreventionState.values()).filter(one -> counts.containsKey(one.name()))
        .map(one -> new Option(one.name(), words.label("state", one), String.valueOf(counts.get(one.name())))).toList());
    model.addAttribute("chosenStates", states.stream().map(Enum::name).toList());
    model.addAttribute("found", register.page(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("mayOpen", desk.mayOpen(officer));
    return "childprotection/prevention/list";
  }

  private List<ListColumn<PreventionRegister.Line>> columns() {
    return List.of(ListColumn.of("childprotection.prevention.file", PreventionRegister.Line::number),
        ListColumn.of("childprotection.case.child", PreventionRegister.Line::child),
        ListColumn.of("childprotection.prevention.service", PreventionRegister.Line::service),
        ListColumn.of("childprotection.prevention.stateHead", line -> words.label("state", line.state())),
        ListColumn.of("childprotection.prevention.activeSince", PreventionRegister.Line::activeSince),
        ListColumn.of("childprotection.prevention.endedOn", PreventionRegister.Line::endedOn),
        ListColumn.of("childprotection.prevention.responsible", PreventionRegister.Line::responsible));
  }
}
