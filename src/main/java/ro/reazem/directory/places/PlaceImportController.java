package ro.reazem.directory.places;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.UploadedName;

/** Taking over the official nomenclature from a file, and the report of what happened. */
@Controller
class PlaceImportController {

  private final ImportingPlaces importing;
  private final ClosingPlaces closing;
  private final PlaceRegister register;

  PlaceImportController(ImportingPlaces importing, ClosingPlaces closing, PlaceRegister register) {
    this.importing = importing;
    this.closing = closing;
    this.register = register;
  }

  /** The file as it was uploaded. */
  record Upload(@Nullable MultipartFile file) {}

  @GetMapping("/directory/places/import")
  @Permitted("directory.place.import")
  String form(@ModelAttribute("form") Upload form, Model model) {
    model.addAttribute("imports", register.latestImports());
    return "directory/places/import";
  }

  @PostMapping("/directory/places/import")
  @Permitted("directory.place.import")
  ModelAndView load(@ModelAttribute("form") Upload form, BindingResult errors, Officer officer) throws IOException, BindException {
    if (errors.getTarget() == null) {
      throw new BindException(errors);
    }
    var file = form.file();
    if (file == null || file.isEmpty()) {
      errors.rejectValue("file", "directory.place.import.fileMissing");
    } else {
      try {
        var report = importing.load(UploadedName.of(file), file.getBytes(), officer.name());
        return new ModelAndView("redirect:/directory/places/imports/" + report.id());
      } catch (RuleViolated refused) {
        new Inputs(errors).reject("file", refused);
      }
    }
    var view = new ModelAndView("directory/places/import", HttpStatus.UNPROCESSABLE_CONTENT);
    view.addObject("imports", register.latestImports());
    return view;
  }

  @GetMapping("/directory/places/imports/{id}")
  @Permitted("directory.place.import")
  String report(@PathVariable UUID id, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Model model) {
    var report = register.importReport(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var list = ListPage.of(ListPage.Asked.of(page, size), new CappedTotal(report.wrong(), false));
    model.addAttribute("report", report);
    model.addAttribute("page", list);
    model.addAttribute("faults", register.faults(id, list));
    model.addAttribute("absent", report.absent() == 0 ? List.of() : register.absent(id));
    return "directory/places/report";
  }

  @PostMapping("/directory/places/imports/{id}/close-absent")
  @Permitted("directory.place.import")
  String closeAbsent(@PathVariable UUID id, RedirectAttributes flash) {
    register.importReport(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    SentForm.step(() -> closing.confirm(id), "directory.place.report.closedNow", flash);
    return "redirect:/directory/places/imports/" + id;
  }
}
