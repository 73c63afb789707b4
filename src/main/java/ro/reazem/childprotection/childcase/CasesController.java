package ro.reazem.childprotection.childcase;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.childprotection.childcase.CaseRegister.Line;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedWords;

/** The list of children's cases, and the part of a person's page that names theirs. */
@Controller("childCasesController")
@RequestMapping("/childprotection/cases")
class CasesController {

  private static final int LONGEST_SEARCH = 100;

  private final CaseRegister register;
  private final ListExport exports;
  private final PermissionMatrix matrix;
  private final MessageSource messages;

  CasesController(CaseRegister register, ListExport exports, PermissionMatrix matrix, MessageSource messages) {
    this.register = register;
    this.exports = exports;
    this.matrix = matrix;
    this.messages = messages;
  }

  @GetMapping
  @Permitted(CaseRegister.READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "OPEN") String part, @RequestParam(required = false) @Nullable List<String> stage,
      @RequestParam(required = false) @Nullable List<String> origin, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer,
      Model model) {
    var text = TypedWords.of(q);
    var shown = Arrays.stream(CaseRegister.Part.values()).filter(one -> one.name().equals(part)).findFirst().orElse(CaseRegister.Part.OPEN);
    var filter = new CaseRegister.Filter(shown, text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), among(stage, CaseStage.values()),
        among(origin, CaseOrigin.values()));
    if (export != null) {
      return exports.file(export, "dosare-copii", columns(), register.all(officer, filter));
    }
    var counts = register.counts(officer);
    model.addAttribute("filter", filter);
    model.addAttribute("parts", CaseRegister.Part.values());
    model.addAttribute("stages", Arrays.stream(CaseStage.values()).filter(one -> one.isOpen() == (shown != CaseRegister.Part.CLOSED))
        .map(one -> new Option(one.name(), say("case.stage." + one), String.valueOf(counts.getOrDefault(one.name(), 0)))).toList());
    model.addAttribute("chosenStages", filter.stages().stream().map(Enum::name).toList());
    model.addAttribute("origins", Arrays.stream(CaseOrigin.values()).map(one -> new Option(one.name(), say("origin." + one))).toList());
    model.addAttribute("chosenOrigins", filter.origins().stream().map(Enum::name).toList());
    model.addAttribute("found", register.page(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("mayOpen", matrix.allows(officer, NewCaseController.OPEN));
    model.addAttribute("mayTakeOver", matrix.allows(officer, "childprotection.takeover.take"));
    return "childprotection/childcase/list";
  }

  @GetMapping("/panel")
  @Permitted(CaseRegister.READ)
  String panel(@RequestParam UUID person, Officer officer, Model model) {
    model.addAttribute("lines", register.of(person, officer));
    model.addAttribute("person", person);
    model.addAttribute("mayOpen", matrix.allows(officer, NewCaseController.OPEN));
    return "childprotection/childcase/panels :: cases";
  }

  private List<ListColumn<Line>> columns() {
    return List.of(ListColumn.of("childprotection.case.one", Line::number), ListColumn.of("childprotection.case.child", Line::child),
        ListColumn.of("childprotection.case.bornOn", Line::bornOn), ListColumn.of("childprotection.case.origin", line -> say("origin." + line.origin())),
        ListColumn.of("childprotection.case.openedOn", Line::openedOn), ListColumn.of("childprotection.case.stage", line -> say("case.stage." + line.stage())),
        ListColumn.of("childprotection.case.manager", Line::responsible));
  }

  private String say(String key) {
    return messages.getMessage("childprotection." + key, null, LocaleContextHolder.getLocale());
  }

  private static <E extends Enum<E>> List<E> among(@Nullable List<String> typed, E[] values) {
    return Arrays.stream(values).filter(one -> typed != null && typed.contains(one.name())).toList();
  }
}
