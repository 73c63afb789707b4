package ro.reazem.people.imports;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.UploadedName;

/** The screens of an import: template, upload, what was found, loading. */
@Controller
class ImportsController {

  private static final String FORM = "people/imports/list";

  private final CheckingImport checking;
  private final LoadingInBackground loading;
  private final ImportRegister register;
  private final ImportTemplate template;

  ImportsController(CheckingImport checking, LoadingInBackground loading, ImportRegister register, ImportTemplate template) {
    this.checking = checking;
    this.loading = loading;
    this.register = register;
    this.template = template;
  }

  /** The file as it was uploaded, with the one-time key of the form. */
  record Upload(@Nullable MultipartFile file, @Nullable String key) {}

  @GetMapping("/people/imports")
  @Permitted("people.import.run")
  String list(Model model) {
    model.addAttribute("form", new Upload(null, UUID.randomUUID().toString()));
    model.addAttribute("imports", register.latest());
    return FORM;
  }

  @GetMapping("/people/imports/template.{kind:csv|xlsx}")
  @Permitted("people.import.run")
  ResponseEntity<byte[]> template(@PathVariable String kind, Locale language) {
    boolean csv = kind.equals("csv");
    var file = template.in(language);
    return Download.attached("model." + kind, csv ? new MediaType("text", "csv", StandardCharsets.UTF_8) : Download.XLSX, csv ? file.csv() : file.xlsx());
  }

  @PostMapping("/people/imports")
  @Permitted("people.import.run")
  ModelAndView upload(@ModelAttribute("form") Upload form, BindingResult errors, Officer officer) throws IOException, BindException {
    if (errors.getTarget() == null) {
      throw new BindException(errors);
    }
    var file = form.file();
    if (file == null || UploadedName.of(file).isEmpty()) {
      errors.rejectValue("file", "people.import.fileMissing");
    } else {
      try {
        return new ModelAndView("redirect:/people/imports/" + checking.check(TypedKey.of(form.key()), UploadedName.of(file), file.getBytes(),
            By.officer(officer)));
      } catch (RuleViolated refused) {
        new Inputs(errors).reject("file", refused);
      }
    }
    var view = new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    view.addObject("imports", register.latest());
    return view;
  }

  @GetMapping("/people/imports/{id}")
  @Permitted("people.import.run")
  String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String part,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Model model) {
    var report = progress(id, model);
    var shown = ImportPart.of(part, report);
    boolean wrong = shown == ImportPart.WRONG;
    var list = ListPage.of(ListPage.Asked.of(page, size), CappedTotal.of(wrong ? report.faults() : shown.count(report)));
    model.addAttribute("page", list);
    model.addAttribute("part", shown);
    model.addAttribute("parts", ImportPart.present(report));
    model.addAttribute("faults", wrong ? register.faults(id, list) : List.of());
    model.addAttribute("rows", wrong ? List.of() : register.rows(id, shown, list));
    return "people/imports/show";
  }

  @GetMapping("/people/imports/{id}/progress")
  @Permitted("people.import.run")
  String progressOnly(@PathVariable UUID id, Model model) {
    progress(id, model);
    return "people/imports/show :: progress";
  }

  @PostMapping("/people/imports/{id}/load")
  @Permitted("people.import.run")
  String load(@PathVariable UUID id, Officer officer) {
    register.report(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    loading.start(id, By.officer(officer));
    return "redirect:/people/imports/" + id;
  }

  private ImportReport progress(UUID id, Model model) {
    var report = register.report(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("report", report);
    model.addAttribute("running", loading.isRunning(id));
    return report;
  }
}
