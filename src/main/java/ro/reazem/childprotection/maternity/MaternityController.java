package ro.reazem.childprotection.maternity;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.childprotection.childfile.ChildFile;
import ro.reazem.childprotection.childfile.ChildFiles;
import ro.reazem.childprotection.childfile.FileKind;
import ro.reazem.childprotection.childfile.FilePage;
import ro.reazem.childprotection.childfile.FilePapers;
import ro.reazem.childprotection.childfile.TypedAnswers;
import ro.reazem.childprotection.childfile.WorkingOnFile;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The tab of a child's case with what is done for a child left in a hospital (copilul părăsit în maternitate). */
@Controller
@RequestMapping("/childprotection/cases/{id}/maternity")
class MaternityController {

  private static final String READ = "childprotection.case.read";
  private static final String WORK = "childprotection.case.work";

  private final CaseDesk desk;
  private final CasePage frame;
  private final ChildFiles files;
  private final FilePage page;
  private final FilePapers papers;
  private final WorkingOnFile working;
  private final MaternityFlow flow;

  MaternityController(CaseDesk desk, CasePage frame, ChildFiles files, FilePage page, FilePapers papers, WorkingOnFile working, MaternityFlow flow) {
    this.desk = desk;
    this.frame = frame;
    this.files = files;
    this.page = page;
    this.papers = papers;
    this.working = working;
    this.flow = flow;
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable ChildCaseId id, Officer officer, Model model) {
    var found = frame.open(id, officer, model, "maternity");
    boolean works = found.stage().isOpen() && desk.allows(officer, WORK, found);
    var file = files.find(id.value());
    file.ifPresent(one -> {
      page.show(one, (Child) model.getAttribute("child"), works, model);
      model.addAttribute("fileSteps", page.marks(one));
      model.addAttribute("tag", page.tag(one.kind(), one.state()));
    });
    model.addAttribute("mayBegin", works && file.isEmpty());
    return "childprotection/maternity/show";
  }

  @GetMapping("/steps/{act}")
  @Permitted(WORK)
  String form(@PathVariable ChildCaseId id, @PathVariable String act, Officer officer, Model model) {
    var found = desk.permitted(id, officer, WORK);
    return form(found, files.find(id.value()), act, null, officer, model);
  }

  @PostMapping("/steps/{act}")
  @Permitted(WORK)
  String record(@PathVariable ChildCaseId id, @PathVariable String act, @RequestParam(required = false) @Nullable String version,
      @RequestParam MultiValueMap<String, String> sent, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var found = desk.permitted(id, officer, WORK);
    var file = files.find(id.value());
    var what = offered(found, file, act);
    var typed = TypedAnswers.of(sent, what.asks());
    var said = typed.read(what.asks());
    Runnable doing = file.isEmpty() ? () -> working.begin(FileKind.MATERNITY, found, said, officer)
        : () -> working.act(id.value(), SeenVersion.of(version), act, said, officer);
    if (SentForm.taken(doing, typed.errors(), response, "childprotection.stale", MaternityController::field)) {
      flash.addFlashAttribute("notice", "childprotection.flow.recorded");
      return "redirect:" + id.path() + "/maternity";
    }
    return form(found, file, act, typed, officer, model);
  }

  @GetMapping("/papers/{position}")
  @Permitted(READ)
  ResponseEntity<byte[]> paper(@PathVariable ChildCaseId id, @PathVariable int position, Officer officer) {
    desk.permitted(id, officer, READ);
    return papers.of(id.value(), position);
  }

  private String form(ChildCase found, Optional<ChildFile> file, String act, @Nullable TypedAnswers typed, Officer officer, Model model) {
    var what = offered(found, file, act);
    frame.fill(found, officer, model, "maternity");
    model.addAttribute("version", file.map(ChildFile::version).orElse(0L));
    page.form(FileKind.MATERNITY, what, typed == null ? page.begun(what, file.map(ChildFile::known).orElse(Answers.none())) : typed, model);
    return "childprotection/maternity/form";
  }

  private MaternityAct offered(ChildCase found, Optional<ChildFile> file, String act) {
    return List.of(MaternityAct.values()).stream().filter(one -> one.name().equals(act) && found.stage().isOpen()
        && file.map(there -> there.isOpen() && one.mayFollow(flow.state(there.state()))).orElse(one == MaternityAct.NOTICE)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "motherNameMissing" -> "motherName";
      case "receivedBeforeSent" -> "receivedOn";
      case "threeSignatures", "noCnpYet" -> "";
      default -> "on";
    };
  }
}
