package ro.reazem.childprotection.takeover;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.UploadedName;

/** The screens of taking former files over (preluarea dosarelor existente): template, upload, what every row would do, release, progress, outcome. */
@Controller("childTakeoverController")
@RequestMapping("/childprotection/takeover")
class TakeoverController {

  static final String TAKE = "childprotection.takeover.take";

  private final UploadingFile uploading;
  private final TakingFilesOver taking;
  private final TakingOverInBackground background;
  private final NamedManagers managers;
  private final TakeoverRegister register;
  private final TakeoverFiles files;
  private final PermissionMatrix matrix;
  private final MessageSource messages;

  TakeoverController(UploadingFile uploading, TakingFilesOver taking, TakingOverInBackground background, NamedManagers managers, TakeoverRegister register,
      TakeoverFiles files, PermissionMatrix matrix, MessageSource messages) {
    this.uploading = uploading;
    this.taking = taking;
    this.background = background;
    this.managers = managers;
    this.register = register;
    this.files = files;
    this.matrix = matrix;
    this.messages = messages;
  }

  /** A file of one kind. */
  record UploadForm(@Nullable String key, @Nullable String kind, @Nullable MultipartFile file) {}

  @GetMapping
  @Permitted(TakeoverRegister.READ)
  String list(Officer officer, Locale language, Model model) {
    model.addAttribute("form", new UploadForm(UUID.randomUUID().toString(), TakeoverKind.MEASURES.name(), null));
    return page(officer, language, model);
  }

  @GetMapping("/{kind:[a-z]+}.xlsx")
  @Permitted(TakeoverRegister.READ)
  ResponseEntity<byte[]> template(@PathVariable String kind, Locale language) {
    var asked = Arrays.stream(TakeoverKind.values()).filter(one -> one.file().equals(kind)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.attached("preluare-" + kind + ".xlsx", Download.XLSX, files.template(asked, language));
  }

  @PostMapping
  @Permitted(TAKE)
  String upload(@ModelAttribute("form") UploadForm form, BindingResult errors, Officer officer, Locale language, Model model, HttpServletResponse response)
      throws IOException, BindException {
    if (errors.getTarget() == null) {
      throw new BindException(errors);
    }
    var in = new Inputs(errors);
    var kind = in.choice("kind", form.kind(), TakeoverKind.class);
    if (form.file() == null || UploadedName.of(form.file()).isEmpty()) {
      in.reject("file", new RuleViolated("childprotection.takeover.fileMissing"));
    } else if (kind != null) {
      try {
        var id = uploading.keep(TypedKey.of(form.key()), kind, UploadedName.of(form.file()), form.file().getBytes(), officer);
        background.start(id);
        return "redirect:/childprotection/takeover/" + id;
      } catch (RuleViolated refused) {
        in.reject("file", refused);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(officer, language, model);
  }

  @GetMapping("/{id}")
  @Permitted(TakeoverRegister.READ)
  String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String part, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var report = progress(id, officer, model);
    var shown = TakeoverRegister.Part.of(part, report);
    var list = ListPage.of(ListPage.Asked.of(page, size), CappedTotal.of(report.count(shown)));
    model.addAttribute("page", list);
    model.addAttribute("part", shown);
    model.addAttribute("parts", TakeoverRegister.Part.present(report));
    if (report.kind() == TakeoverKind.MEASURES && report.waiting() == 0 && report.releasedAt() == null && report.blankedAt() == null) {
      var accounts = managers.accounts();
      model.addAttribute("managers", managers.of(id, accounts));
      model.addAttribute("accounts", accounts);
    }
    model.addAttribute("rows", register.rows(id, shown, list.size(), list.offset()));
    return "childprotection/takeover/show";
  }

  @GetMapping("/{id}/progress")
  @Permitted(TakeoverRegister.READ)
  String progressOnly(@PathVariable UUID id, Officer officer, Model model) {
    progress(id, officer, model);
    return "childprotection/takeover/show :: progress";
  }

  @GetMapping("/{id}/outcome.xlsx")
  @Permitted(TakeoverRegister.READ)
  ResponseEntity<byte[]> outcome(@PathVariable UUID id, Officer officer, Locale language) {
    return Download.attached("preluare-rezultat.xlsx", Download.XLSX, files.outcome(id, find(id, officer).kind(), language));
  }

  @PostMapping("/{id}/release")
  @Permitted(TAKE)
  String release(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    find(id, officer);
    try {
      taking.release(id, officer);
      background.start(id);
      flash.addFlashAttribute("notice", "childprotection.takeover.releasing");
    } catch (RuleViolated refused) {
      flash.addFlashAttribute("refused", refused.code());
    }
    return "redirect:/childprotection/takeover/" + id;
  }

  private TakeoverRegister.Report progress(UUID id, Officer officer, Model model) {
    var report = find(id, officer);
    model.addAttribute("report", report);
    model.addAttribute("running", report.isAtWork() && background.isRunning(id));
    model.addAttribute("mayTake", matrix.allows(officer, TAKE));
    return report;
  }

  private TakeoverRegister.Report find(UUID id, Officer officer) {
    return register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(Officer officer, Locale language, Model model) {
    model.addAttribute("mayTake", matrix.allows(officer, TAKE));
    model.addAttribute("imports", register.latest(officer));
    model.addAttribute("kinds", TakeoverKind.values());
    model.addAttribute("options", Arrays.stream(TakeoverKind.values())
        .map(one -> new Option(one.name(), messages.getMessage("childprotection.takeover.kind." + one, null, language))).toList());
    return "childprotection/takeover/list";
  }
}
