package ro.reazem.childprotection.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.childprotection.childfile.FilePage;
import ro.reazem.childprotection.childfile.TypedAnswers;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;

/** The tab of a case with its journal, and the forms of the entries. */
@Controller("childJournalController")
@RequestMapping("/childprotection/cases/{id}/journal")
class JournalController {

  private static final String READ = "childprotection.case.read";
  private static final String WORK = "childprotection.case.work";

  private final CaseDesk desk;
  private final CasePage frame;
  private final Journal journal;
  private final KeepingJournal keeping;
  private final JournalView view;
  private final FilePage page;

  JournalController(CaseDesk desk, CasePage frame, Journal journal, KeepingJournal keeping, JournalView view, FilePage page) {
    this.desk = desk;
    this.frame = frame;
    this.journal = journal;
    this.keeping = keeping;
    this.view = view;
    this.page = page;
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable ChildCaseId id, @RequestParam(required = false) @Nullable String all, Officer officer, Model model) {
    view.fill(frame.open(id, officer, model, "journal"), all != null, model);
    return "childprotection/journal/show";
  }

  /**
   * The empty form.
   *
   * @param need of the plan, whose programme is begun with what the plan says
   */
  @GetMapping("/forms/{act}")
  @Permitted(WORK)
  String blank(@PathVariable ChildCaseId id, @PathVariable JournalAct act, @RequestParam(required = false) @Nullable String about,
      @RequestParam(required = false) @Nullable String need, Officer officer, Model model) {
    var found = desk.permitted(id, officer, WORK);
    var begun = new HashMap<>(page.begun(act, Answers.none()).typed());
    if (act == JournalAct.PROGRAMME && need != null) {
      journal.planned(id).stream().filter(one -> one.need().equals(need)).findFirst().ifPresent(one -> {
        begun.put("need", one.need());
        begun.put("answersFor", one.provider());
        begun.put("objectives", one.objective());
        begun.put("activities", one.activity());
      });
    }
    return form(found, act, UUID.randomUUID().toString(), about, TypedAnswers.begun(begun), officer, model);
  }

  @PostMapping("/forms/{act}")
  @Permitted(WORK)
  String write(@PathVariable ChildCaseId id, @PathVariable JournalAct act, @RequestParam(required = false) @Nullable String key,
      @RequestParam(required = false) @Nullable String about, @RequestParam MultiValueMap<String, String> sent, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var found = desk.permitted(id, officer, WORK);
    var typed = TypedAnswers.of(sent, act.asks());
    var said = typed.read(act.asks());
    if (SentForm.taken(() -> keeping.write(id, TypedKey.of(key), act, thing(about), said, officer), typed.errors(), response, JournalController::field)) {
      flash.addFlashAttribute("notice", "childprotection.flow.recorded");
      return "redirect:" + id.path() + "/journal";
    }
    return form(found, act, Optional.ofNullable(key).orElse(""), about, typed, officer, model);
  }

  private String form(ChildCase found, JournalAct act, String key, @Nullable String about, TypedAnswers typed, Officer officer, Model model) {
    frame.fill(found, officer, model, "journal");
    page.form(JournalAct.WORDS, act, typed, model);
    model.addAttribute("key", key);
    model.addAttribute("about", thing(about));
    return "childprotection/journal/form";
  }

  private static @Nullable UUID thing(@Nullable String about) {
    return about != null && about.matches(TypedId.FORM) ? UUID.fromString(about) : null;
  }

  private static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "beforeCase", "beforeProgramme", "beforeAbsence" -> "on";
      case "noManager" -> "contactBy";
      case "changesMissing" -> "changes";
      case "policeIncomplete" -> "policeNumber";
      case "policeBeforeAbsence" -> "policeOn";
      default -> "";
    };
  }
}
