package ro.reazem.audit.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;

/** Hands lines of the trail to a controlling body: with its name and theme as the reason, and a line that tells of it. */
@Controller
class TrailExportController {

  private static final String EXPORT = "audit.trail.export";
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final int LONGEST_REASON = 300;

  private final TrailExport export;
  private final TrailRegister register;
  private final Trail trail;
  private final Clock clock;

  TrailExportController(TrailExport export, TrailRegister register, Trail trail, Clock clock) {
    this.export = export;
    this.register = register;
    this.trail = trail;
    this.clock = clock;
  }

  /** The export as typed. */
  record ExportForm(@Nullable String tab, @Nullable String person, @Nullable String file, @Nullable String officer, @Nullable String from,
      @Nullable String to, @Nullable String reason, @Nullable String format) {

    TrailFilter filter(Officer reader) {
      return TrailFilter.of(tab, person == null || person.isBlank() ? file : person, officer, from, to, reader.id());
    }
  }

  @GetMapping("/audit/export")
  @Permitted(EXPORT)
  String ask(@ModelAttribute("form") ExportForm form, BindingResult errors, Officer reader, Model model) {
    return page(form, reader, model);
  }

  @PostMapping("/audit/export")
  @Permitted(EXPORT)
  Object send(@ModelAttribute("form") ExportForm form, BindingResult errors, Officer reader, Model model,
      HttpServletResponse response) throws IOException {
    var in = new Inputs(errors);
    var reason = in.text("reason", form.reason(), LONGEST_REASON);
    var from = in.optionalDate("from", form.from());
    var to = in.optionalDate("to", form.to());
    if (from != null && to != null && to.isBefore(from)) {
      errors.rejectValue("to", "audit.export.backwards");
    }
    if (!errors.hasErrors()) {
      try {
        return file(form, reader, reason);
      } catch (RuleViolated violated) {
        in.reject("", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(form, reader, model);
  }

  private Object file(ExportForm form, Officer reader, String reason) throws IOException {
    boolean sheet = !"CSV".equals(form.format());
    var written = export.write(form.filter(reader), sheet, reason);
    trail.because(reason);
    trail.exported(written.rows(), written.sha256());
    long size = Files.size(written.path());
    var content = new InputStreamResource(Files.newInputStream(written.path(), StandardOpenOption.DELETE_ON_CLOSE));
    return Download.attached("jurnal-" + LocalDate.now(clock) + (sheet ? ".xlsx" : ".csv"), sheet ? Download.XLSX : CSV, content, size);
  }

  private String page(ExportForm form, Officer reader, Model model) {
    var filter = form.filter(reader);
    model.addAttribute("form", form);
    model.addAttribute("filter", filter);
    model.addAttribute("officers", register.officers());
    model.addAttribute("personName", form.person() == null ? "" : register.nameOf(filter.subject()));
    return "audit/trail/export";
  }
}
