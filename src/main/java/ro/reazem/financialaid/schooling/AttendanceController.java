package ro.reazem.financialaid.schooling;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.sheets.SheetTemplate;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.UploadedName;

/** Taking attendance over from a file of the school inspectorate: template, upload, what was found in it, entering what is right. */
@Controller
@RequestMapping("/financialaid/attendance")
class AttendanceController {

  private final ImportingAttendance importing;
  private final AttendanceImports imports;
  private final MessageSource messages;

  AttendanceController(ImportingAttendance importing, AttendanceImports imports, MessageSource messages) {
    this.importing = importing;
    this.imports = imports;
    this.messages = messages;
  }

  /** A file to be checked. */
  record UploadForm(@Nullable String key, @Nullable MultipartFile file) {}

  @GetMapping
  @Permitted(ImportingAttendance.IMPORT)
  String fresh(Officer officer, Model model) {
    model.addAttribute("form", new UploadForm(UUID.randomUUID().toString(), null));
    return form(officer, model);
  }

  @GetMapping("/template.csv")
  @Permitted(ImportingAttendance.IMPORT)
  ResponseEntity<byte[]> csv() {
    return Download.attached("frecventa.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), template().csv());
  }

  @GetMapping("/template.xlsx")
  @Permitted(ImportingAttendance.IMPORT)
  ResponseEntity<byte[]> xlsx() {
    return Download.attached("frecventa.xlsx", Download.XLSX, template().xlsx());
  }

  @PostMapping
  @Permitted(ImportingAttendance.IMPORT)
  String check(@ModelAttribute("form") UploadForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response)
      throws IOException, BindException {
    if (errors.getTarget() == null) {
      throw new BindException(errors);
    }
    var in = new Inputs(errors);
    if (form.file() == null || UploadedName.of(form.file()).isEmpty()) {
      in.reject("file", new RuleViolated("financialaid.school.fileMissing"));
    } else {
      try {
        return "redirect:/financialaid/attendance/" + importing.check(TypedKey.of(form.key()), UploadedName.of(form.file()), form.file().getBytes(), officer);
      } catch (RuleViolated refused) {
        in.reject("file", refused);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(officer, model);
  }

  @GetMapping("/{id}")
  @Permitted(ImportingAttendance.IMPORT)
  String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String part, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var report = find(id, officer);
    boolean wrong = report.faults() > 0 && !part.equals("rows");
    var list = ListPage.of(ListPage.Asked.of(page, size), CappedTotal.of(wrong ? report.faults() : report.rows()));
    model.addAttribute("report", report);
    model.addAttribute("page", list);
    model.addAttribute("wrong", wrong);
    model.addAttribute("faults", wrong ? imports.faults(id, list) : List.of());
    model.addAttribute("rows", wrong ? List.of() : imports.rows(id, list));
    model.addAttribute("columns", AttendanceColumn.values());
    return "financialaid/schooling/imported";
  }

  @PostMapping("/{id}/enter")
  @Permitted(ImportingAttendance.IMPORT)
  String enter(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    find(id, officer);
    importing.enter(id, officer);
    flash.addFlashAttribute("notice", "financialaid.school.entered");
    return "redirect:/financialaid/attendance/" + id;
  }

  private SheetTemplate template() {
    return new SheetTemplate(say("financialaid.school.sheet"), Arrays.stream(AttendanceColumn.values()).map(column -> say(column.key())).toList());
  }

  private String say(String key) {
    return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
  }

  private AttendanceImports.Report find(UUID id, Officer officer) {
    return imports.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String form(Officer officer, Model model) {
    model.addAttribute("imports", imports.latest(officer));
    return "financialaid/schooling/import";
  }
}
