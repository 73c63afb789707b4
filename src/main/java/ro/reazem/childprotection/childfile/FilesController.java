package ro.reazem.childprotection.childfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.childprotection.childfile.FileRegister.Line;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedWords;

/** The queues of files of every kind, and the part of a person's page that tells of them. */
@Controller("childFilesController")
@RequestMapping("/childprotection/files")
class FilesController {

  private static final int LONGEST_SEARCH = 100;

  private final FileRegister register;
  private final FileFlows flows;
  private final FileWords words;
  private final ListExport exports;
  private final PermissionMatrix matrix;
  private final LegalParameters parameters;
  private final Clock clock;

  FilesController(FileRegister register, FileFlows flows, FileWords words, ListExport exports, PermissionMatrix matrix, LegalParameters parameters, Clock clock) {
    this.register = register;
    this.flows = flows;
    this.words = words;
    this.exports = exports;
    this.matrix = matrix;
    this.parameters = parameters;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(FileSight.READ)
  Object list(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(required = false) @Nullable List<String> only, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer,
      Model model) {
    var chosen = Arrays.stream(FileKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(null);
    var states = chosen == null ? List.<String>of() : flows.of(chosen).states().stream().map(FileState::name).filter(one -> state != null && state.contains(one)).toList();
    boolean expiring = only != null && only.contains("EXPIRING");
    var text = TypedWords.of(q);
    var filter = new FileRegister.Filter(chosen, text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), states, expiring ? alarm() : null);
    if (export != null) {
      return exports.file(export, "dosare-copii", columns(), register.all(officer, filter));
    }
    var kinds = register.kinds(officer);
    model.addAttribute("filter", filter);
    model.addAttribute("kinds", Arrays.stream(FileKind.values()).map(one -> new Option(one.name(), words.kind(one), String.valueOf(kinds.getOrDefault(one.name(), 0)))).toList());
    var counts = chosen == null ? Map.<String, Integer>of() : register.states(officer, chosen);
    model.addAttribute("states", chosen == null ? List.of() : flows.of(chosen).states().stream().filter(one -> counts.containsKey(one.name()))
        .map(one -> new Option(one.name(), words.state(chosen, one.name()), String.valueOf(counts.get(one.name())))).toList());
    model.addAttribute("chosenStates", states);
    model.addAttribute("only", chosen == FileKind.PARENTS_ABROAD ? List.of(new Option("EXPIRING", words.expiring())) : List.of());
    model.addAttribute("chosenOnly", expiring ? List.of("EXPIRING") : List.of());
    model.addAttribute("found", register.page(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("mayOpen", matrix.allows(officer, FileSight.OPEN) && chosen != null && !chosen.isPartOfCase());
    return "childprotection/childfile/list";
  }

  @GetMapping("/panel")
  @Permitted(FileSight.READ)
  String panel(@RequestParam UUID person, Officer officer, Model model) {
    model.addAttribute("lines", register.of(person, officer));
    return "childprotection/childfile/panels :: files";
  }

  /** Delegations that end by this day are told before. */
  private LocalDate alarm() {
    var today = LocalDate.now(clock);
    return today.plusDays(parameters.on(today).find("ABROAD_EXPIRY_ALARM").map(value -> Long.parseLong(value.value())).orElse(0L));
  }

  private List<ListColumn<Line>> columns() {
    return List.of(ListColumn.of("childprotection.flow.number", Line::number), ListColumn.of("childprotection.flow.kind", line -> words.kind(line.kind())),
        ListColumn.of("childprotection.case.child", Line::name), ListColumn.of("childprotection.flow.state", line -> words.state(line.kind(), line.state())),
        ListColumn.of("childprotection.flow.openedOn", Line::openedOn), ListColumn.of("childprotection.ask.delegationUntil", Line::until),
        ListColumn.of("childprotection.flow.endedOn", Line::endedOn), ListColumn.of("childprotection.flow.responsible", Line::responsible));
  }
}
