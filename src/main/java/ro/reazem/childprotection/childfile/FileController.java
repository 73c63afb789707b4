package ro.reazem.childprotection.childfile;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
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
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The page of one file, the forms of its steps, their papers, and who answers for it. */
@Controller("childFileController")
@RequestMapping("/childprotection/files/{id}")
class FileController {

  private final FileDesk desk;
  private final FilePage page;
  private final FileFlows flows;
  private final FilePapers papers;
  private final WorkingOnFile working;
  private final Children children;
  private final Colleagues colleagues;

  FileController(FileDesk desk, FilePage page, FileFlows flows, FilePapers papers, WorkingOnFile working, Children children, Colleagues colleagues) {
    this.desk = desk;
    this.page = page;
    this.flows = flows;
    this.papers = papers;
    this.working = working;
    this.children = children;
    this.colleagues = colleagues;
  }

  @GetMapping
  @Permitted(FileSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var file = desk.forItsPage(id, officer);
    var child = children.find(file.childId()).orElse(null);
    page.show(file, child, desk.allows(officer, FileSight.WORK, file), model);
    boolean gives = file.isOpen() && desk.allows(officer, FileSight.GIVE, file);
    model.addAttribute("officers", !gives ? List.of() : colleagues.all(file.unitId()).stream().map(one -> new Option(one.id().toString(), one.name())).toList());
    return band(file, child, model, "show");
  }

  @GetMapping("/steps/{act}")
  @Permitted(FileSight.WORK)
  String form(@PathVariable UUID id, @PathVariable String act, Officer officer, Model model) {
    var file = desk.permitted(id, officer, FileSight.WORK);
    return form(file, act, null, model);
  }

  @PostMapping("/steps/{act}")
  @Permitted(FileSight.WORK)
  String record(@PathVariable UUID id, @PathVariable String act, @RequestParam(required = false) @Nullable String version,
      @RequestParam MultiValueMap<String, String> sent, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var file = desk.permitted(id, officer, FileSight.WORK);
    var asks = offered(file, act).asks();
    var typed = TypedAnswers.of(sent, asks);
    var said = typed.read(asks);
    if (SentForm.taken(() -> working.act(id, SeenVersion.of(version), act, said, officer), typed.errors(), response, "childprotection.stale",
        code -> code.endsWith("inFuture") ? "on" : "")) {
      flash.addFlashAttribute("notice", "childprotection.flow.recorded");
      return "redirect:" + file.path();
    }
    return form(file, act, typed, model);
  }

  @PostMapping("/give")
  @Permitted(FileSight.GIVE)
  String give(@PathVariable UUID id, @RequestParam(required = false) @Nullable String version, @RequestParam(required = false) @Nullable String officer, Officer by,
      RedirectAttributes flash) {
    var file = desk.permitted(id, by, FileSight.GIVE);
    SentForm.step(() -> working.give(id, SeenVersion.of(version), TypedId.parse(String.valueOf(officer)), by), "childprotection.flow.given", "childprotection.stale", flash);
    return "redirect:" + file.path();
  }

  @GetMapping("/papers/{position}")
  @Permitted(FileSight.READ)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable int position, Officer officer) {
    desk.permitted(id, officer, FileSight.READ);
    return papers.of(id, position);
  }

  private String form(ChildFile file, String name, @Nullable TypedAnswers typed, Model model) {
    var act = offered(file, name);
    page.form(file.kind(), act, typed == null ? page.begun(act, file.known()) : typed, model);
    return band(file, children.find(file.childId()).orElse(null), model, "form");
  }

  private String band(ChildFile file, @Nullable Child child, Model model, String view) {
    page.band(file, child, view.equals("show") ? "summary" : "", model);
    return "childprotection/childfile/" + view;
  }

  private FileAct offered(ChildFile file, String name) {
    var flow = flows.of(file.kind());
    return FileFlows.act(flow, name).filter(act -> file.isOpen() && act.mayFollow(flow.state(file.state())))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
