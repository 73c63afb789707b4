package ro.reazem.archive.nomenclature;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.archive.sight.CaseKinds;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.sheets.SheetTemplate;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.UploadedName;

/** Taking a version of the nomenclature over from a file: template, upload, what was found in it, entering what is right. */
@Controller
@RequestMapping("/archive/nomenclature")
class CodeImportController {

  private static final String IMPORT = "archive.code.import";

  private final ImportingCodes importing;
  private final CodeImports imports;
  private final CaseKinds kinds;

  CodeImportController(ImportingCodes importing, CodeImports imports, CaseKinds kinds) {
    this.importing = importing;
    this.imports = imports;
    this.kinds = kinds;
  }

  @GetMapping("/import")
  @Permitted(IMPORT)
  String fresh(Model model) {
    model.addAttribute("form", CodeImportForm.empty());
    return form(model);
  }

  @GetMapping("/import/template.csv")
  @Permitted(IMPORT)
  ResponseEntity<byte[]> csv() {
    return Download.attached("nomenclator.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), template().csv());
  }

  @GetMapping("/import/template.xlsx")
  @Permitted(IMPORT)
  ResponseEntity<byte[]> xlsx() {
    return Download.attached("nomenclator.xlsx", Download.XLSX, template().xlsx());
  }

  @PostMapping("/import")
  @Permitted(IMPORT)
  String check(@ModelAttribute("form") CodeImportForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response)
      throws IOException, BindException {
    if (errors.getTarget() == null) {
      throw new BindException(errors);
    }
    var version = form.read(errors);
    if (version != null && form.file() != null) {
      try {
        return "redirect:/archive/nomenclature/imports/" + importing.check(TypedKey.of(form.key()), UploadedName.of(form.file()), form.file().getBytes(),
            version, officer);
      } catch (RuleViolated refused) {
        new Inputs(errors).reject(CodeImportForm.field(refused), refused);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(model);
  }

  @GetMapping("/imports/{id}")
  @Permitted(IMPORT)
  String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String part, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Model model) {
    var report = find(id);
    boolean wrong = report.faults() > 0 && !"rows".equals(part);
    var list = ListPage.of(ListPage.Asked.of(page, size), CappedTotal.of(wrong ? report.faults() : report.rows()));
    model.addAttribute("report", report);
    model.addAttribute("page", list);
    model.addAttribute("wrong", wrong);
    model.addAttribute("faults", wrong ? imports.faults(id, list) : List.of());
    model.addAttribute("rows", wrong ? List.of() : imports.rows(id, list));
    model.addAttribute("columns", CodeColumn.values());
    model.addAttribute("absent", imports.absent(report));
    return "archive/nomenclature/imported";
  }

  @PostMapping("/imports/{id}/enter")
  @Permitted(IMPORT)
  String enter(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    find(id);
    // refused when another officer entered a code of the same kind at the same moment; what is there now is seen by the next look
    SentForm.step(() -> importing.enter(id, officer), "archive.import.done", flash);
    return "redirect:/archive/nomenclature/imports/" + id;
  }

  private SheetTemplate template() {
    return new SheetTemplate(kinds.say("archive.nomenclature"), Arrays.stream(CodeColumn.values()).map(column -> kinds.say(column.key())).toList());
  }

  private CodeImportReport find(UUID id) {
    return imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String form(Model model) {
    model.addAttribute("starts", kinds.starts());
    model.addAttribute("imports", imports.latest());
    return "archive/nomenclature/import";
  }
}
