package ro.reazem.childprotection.parentsabroad;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childfile.FileSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The report of children with parents abroad, and the lists of the schools. */
@Controller
@RequestMapping("/childprotection/files/abroad-report")
class AbroadReportController {

  private static final int LINE = 200;
  private static final int MOST = 10_000;

  private final AbroadRegister register;
  private final PermissionMatrix matrix;
  private final Fmt fmt;
  private final Clock clock;

  AbroadReportController(AbroadRegister register, PermissionMatrix matrix, Fmt fmt, Clock clock) {
    this.register = register;
    this.matrix = matrix;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A school and its answer as typed. */
  record Form(@Nullable String school, @Nullable String askedOn, @Nullable String answeredOn, @Nullable String children) {}

  @GetMapping
  @Permitted(FileSight.REPORT)
  String show(Officer officer, Model model) {
    return show(new Form(null, fmt.date(LocalDate.now(clock)), null, null), officer, model);
  }

  @PostMapping
  @Permitted(FileSight.OPEN)
  String ask(@ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var school = in.text("school", form.school(), LINE);
    var asked = in.date("askedOn", form.askedOn());
    var answered = in.optionalDate("answeredOn", form.answeredOn());
    var children = in.optionalWhole("children", form.children(), 0, MOST);
    if (SentForm.taken(() -> register.ask(school, Objects.requireNonNull(asked), answered, children, officer), errors, response,
        code -> code.endsWith("schoolTwice") ? "school" : code.endsWith("inFuture") ? "askedOn" : "answeredOn")) {
      flash.addFlashAttribute("notice", "childprotection.abroad.schoolSaved");
      return "redirect:/childprotection/files/abroad-report";
    }
    return show(form, officer, model);
  }

  private String show(Form form, Officer officer, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("lines", register.report(officer));
    model.addAttribute("schools", register.schools(officer));
    model.addAttribute("mayAsk", matrix.allows(officer, FileSight.OPEN));
    return "childprotection/parentsabroad/report";
  }
}
