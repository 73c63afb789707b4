package ro.reazem.childprotection.childcase;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The form that hides from a dangerous parent where the child lives, or shows it again, with the reason. */
@Controller("childHidingController")
@RequestMapping("/childprotection/cases/{id}/hiding")
class HidingController {

  static final String ASSIGN = "childprotection.case.assign";
  private static final String HIDE = "childprotection.case.hide";
  private static final int REASON = 1000;

  private final CasePage page;
  private final CaseDesk desk;
  private final HidingPlace hiding;

  HidingController(CasePage page, CaseDesk desk, HidingPlace hiding) {
    this.page = page;
    this.desk = desk;
    this.hiding = hiding;
  }

  /** Whether it is hidden, and why, as typed. */
  record HidingForm(@Nullable String version, @Nullable String reason) {}

  @GetMapping
  @Permitted(HIDE)
  String blank(@PathVariable ChildCaseId id, Officer officer, Model model) {
    var found = desk.permitted(id, officer, HIDE);
    return show(id, new HidingForm(String.valueOf(found.version()), null), officer, model);
  }

  @PostMapping
  @Permitted(HIDE)
  String turn(@PathVariable ChildCaseId id, @ModelAttribute("form") HidingForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var found = desk.permitted(id, officer, HIDE);
    boolean hidden = !found.dangerousParent();
    var reason = new Inputs(errors).paragraphs("reason", form.reason(), REASON);
    if (!SentForm.taken(() -> hiding.turn(id, SeenVersion.of(form.version()), hidden, reason, officer), errors, response, "childprotection.stale", code -> "reason")) {
      return show(id, form, officer, model);
    }
    flash.addFlashAttribute("notice", hidden ? "childprotection.hiding.hiddenNow" : "childprotection.hiding.shownNow");
    return "redirect:" + id.path() + "/measures";
  }

  private String show(ChildCaseId id, HidingForm form, Officer officer, Model model) {
    page.open(id, officer, model, "measures");
    model.addAttribute("form", form);
    return "childprotection/childcase/hiding";
  }
}
