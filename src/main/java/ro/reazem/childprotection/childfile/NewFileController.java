package ro.reazem.childprotection.childfile;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.directory.persons.Persons;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** The form that opens a file of a kind. */
@Controller("newChildFileController")
@RequestMapping("/childprotection/files/new")
class NewFileController {

  private final WorkingOnFile working;
  private final FileFlows flows;
  private final FilePage page;
  private final Persons persons;
  private final FileSight sight;

  NewFileController(WorkingOnFile working, FileFlows flows, FilePage page, Persons persons, FileSight sight) {
    this.working = working;
    this.flows = flows;
    this.page = page;
    this.persons = persons;
    this.sight = sight;
  }

  @GetMapping
  @Permitted(FileSight.OPEN)
  String blank(@RequestParam(defaultValue = "PARENTS_ABROAD") String kind, @RequestParam(required = false) @Nullable UUID person, Model model) {
    var what = kind(kind);
    var known = person == null ? null : persons.find(person).orElse(null);
    model.addAttribute("person", known == null ? null : known.id().toString());
    model.addAttribute("personText", known == null ? null : known.name());
    return show(what, UUID.randomUUID().toString(), page.begun(flows.of(what).opening(), Answers.none()), model);
  }

  @PostMapping
  @Permitted(FileSight.OPEN)
  String open(@RequestParam(defaultValue = "PARENTS_ABROAD") String kind, @RequestParam(required = false) @Nullable String key,
      @RequestParam(required = false) @Nullable String child, @RequestParam(required = false) @Nullable String childText,
      @RequestParam MultiValueMap<String, String> sent, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var what = kind(kind);
    var asks = flows.of(what).opening().asks();
    var typed = TypedAnswers.of(sent, asks);
    var who = persons.read("child", child, childText, typed.inputs());
    var said = typed.read(asks);
    var made = SentForm.made(() -> working.open(what, TypedKey.of(key), Objects.requireNonNull(who).id(), sight.unitFor(officer), said, officer), typed.errors(),
        response, NewFileController::field);
    if (made.isEmpty()) {
      model.addAttribute("person", child);
      model.addAttribute("personText", childText);
      return show(what, key == null ? UUID.randomUUID().toString() : key, typed, model);
    }
    flash.addFlashAttribute("notice", "childprotection.flow.opened");
    return "redirect:" + made.get().path();
  }

  private String show(FileKind kind, String key, TypedAnswers typed, Model model) {
    model.addAttribute("kind", kind);
    model.addAttribute("key", key);
    page.form(kind, flows.of(kind).opening(), typed, model);
    return "childprotection/childfile/new";
  }

  private static FileKind kind(String typed) {
    return Arrays.stream(FileKind.values()).filter(one -> one.name().equals(typed) && !one.isPartOfCase()).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String field(String code) {
    return switch (code) {
      case "childprotection.childfile.alreadyOpen", "childprotection.case.ofAge", "childprotection.case.noChild" -> "child";
      case "childprotection.childfile.inFuture" -> "on";
      default -> "";
    };
  }
}
