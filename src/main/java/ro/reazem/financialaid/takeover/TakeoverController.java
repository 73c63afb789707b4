package ro.reazem.financialaid.takeover;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.UploadedName;

/** The screens of taking rights over: template, upload, what was found, the choice of persons, release, progress and outcome. */
@Controller
@RequestMapping("/financialaid/takeover")
class TakeoverController {

  static final String READ = "financialaid.takeover.read";
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final CheckingTakeover checking;
  private final TakingRightsOver takingOver;
  private final TakingOverInBackground background;
  private final CheckedFiles register;
  private final TakeoverFiles files;
  private final PermissionMatrix matrix;

  TakeoverController(CheckingTakeover checking, TakingRightsOver takingOver, TakingOverInBackground background, CheckedFiles register, TakeoverFiles files,
      PermissionMatrix matrix) {
    this.checking = checking;
    this.takingOver = takingOver;
    this.background = background;
    this.register = register;
    this.files = files;
    this.matrix = matrix;
  }

  /** A file to be checked. */
  record UploadForm(@Nullable String key, @Nullable MultipartFile file) {}

  @GetMapping
  @Permitted(READ)
  String fresh(Officer officer, Model model) {
    model.addAttribute("form", new UploadForm(UUID.randomUUID().toString(), null));
    return form(officer, model);
  }

  @GetMapping("/template.{kind:csv|xlsx}")
  @Permitted(READ)
  ResponseEntity<byte[]> template(@PathVariable String kind, Locale language) {
    boolean csv = kind.equals("csv");
    return Download.attached("preluare." + kind, csv ? CSV : Download.XLSX, csv ? files.template(language).csv() : files.template(language).xlsx());
  }

  @GetMapping("/columns.xlsx")
  @Permitted(READ)
  ResponseEntity<byte[]> explained(Locale language) {
    return Download.attached("preluare-explicatii.xlsx", Download.XLSX, files.explained(language));
  }

  @PostMapping
  @Permitted(CheckingTakeover.CHECK)
  String check(@ModelAttribute("form") UploadForm form, BindingResult errors, Officer officer, Locale language, Model model,
      HttpServletResponse response) throws IOException, BindException {
    if (errors.getTarget() == null) {
      throw new BindException(errors);
    }
    var in = new Inputs(errors);
    if (form.file() == null || UploadedName.of(form.file()).isEmpty()) {
      in.reject("file", new RuleViolated("financialaid.takeover.fileMissing"));
    } else {
      try {
        return "redirect:/financialaid/takeover/" + checking.check(TypedKey.of(form.key()), UploadedName.of(form.file()), form.file().getBytes(), officer,
            language);
      } catch (RuleViolated refused) {
        in.reject("file", refused);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(officer, model);
  }

  @GetMapping("/{id}")
  @Permitted(READ)
  String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String part, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var report = progress(id, officer, model);
    var shown = TakeoverPart.of(part, report);
    boolean wrong = shown == TakeoverPart.WRONG;
    var list = ListPage.of(ListPage.Asked.of(page, size), CappedTotal.of(wrong ? report.faults() : shown.count(report)));
    model.addAttribute("page", list);
    model.addAttribute("part", shown);
    model.addAttribute("parts", TakeoverPart.present(report));
    model.addAttribute("faults", wrong ? register.faults(id, list) : List.of());
    model.addAttribute("rows", wrong ? List.of() : register.rows(id, shown, list));
    return "financialaid/takeover/show";
  }

  @GetMapping("/{id}/progress")
  @Permitted(READ)
  String progressOnly(@PathVariable UUID id, Officer officer, Model model) {
    progress(id, officer, model);
    return "financialaid/takeover/show :: progress";
  }

  @GetMapping("/{id}/outcome.csv")
  @Permitted(READ)
  ResponseEntity<byte[]> outcomeCsv(@PathVariable UUID id, Officer officer, Locale language) {
    find(id, officer);
    return Download.attached("preluare-rezultat.csv", CSV, files.outcomeCsv(id, language));
  }

  @GetMapping("/{id}/outcome.xlsx")
  @Permitted(READ)
  ResponseEntity<byte[]> outcomeXlsx(@PathVariable UUID id, Officer officer, Locale language) {
    find(id, officer);
    return Download.attached("preluare-rezultat.xlsx", Download.XLSX, files.outcomeXlsx(id, language));
  }

  @PostMapping("/{id}/rows/{line}")
  @Permitted(CheckingTakeover.CHECK)
  String choose(@PathVariable UUID id, @PathVariable int line, @RequestParam @Nullable String person, Officer officer, RedirectAttributes flash) {
    if (!find(id, officer).checkedBy().equals(officer.id())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return told(id, flash, () -> {
      checking.choose(id, line, TypedId.parse(person == null ? "" : person));
      return "financialaid.takeover.chosen";
    }) + "?part=CHOOSE";
  }

  @PostMapping("/{id}/release")
  @Permitted(TakingRightsOver.RELEASE)
  String release(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    find(id, officer);
    return told(id, flash, () -> {
      takingOver.release(id, officer);
      background.start(id);
      return "financialaid.takeover.releasing";
    });
  }

  private static String told(UUID id, RedirectAttributes flash, java.util.function.Supplier<String> act) {
    try {
      flash.addFlashAttribute("notice", act.get());
    } catch (RuleViolated refused) {
      flash.addFlashAttribute("refused", refused.code());
    }
    return "redirect:/financialaid/takeover/" + id;
  }

  private CheckedFiles.Report progress(UUID id, Officer officer, Model model) {
    var report = find(id, officer);
    boolean own = report.checkedBy().equals(officer.id());
    model.addAttribute("report", report);
    model.addAttribute("running", background.isRunning(id));
    model.addAttribute("own", own);
    model.addAttribute("mayRelease", !own && matrix.allows(officer, TakingRightsOver.RELEASE));
    return report;
  }

  private CheckedFiles.Report find(UUID id, Officer officer) {
    return register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String form(Officer officer, Model model) {
    model.addAttribute("mayCheck", matrix.allows(officer, CheckingTakeover.CHECK));
    model.addAttribute("imports", register.latest(officer));
    model.addAttribute("columns", TakeoverColumn.values());
    model.addAttribute("needed", TakeoverColumn.NEEDED);
    return "financialaid/takeover/list";
  }
}
