package ro.reazem.childprotection.assessment;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The assessments of a case on one page: the initial report with its approval, the parts of the detailed one with their scores over time. */
@Controller
@RequestMapping("/childprotection/cases/{id}/assessment")
class AssessmentController {

  static final String READ = "childprotection.case.read";
  static final String WORK = "childprotection.case.work";
  private static final String APPROVE = "childprotection.case.approve";
  private static final int REASON = 1000;

  private final CasePage page;
  private final CaseDesk desk;
  private final Assessments assessments;
  private final AssessingChild assessing;

  AssessmentController(CasePage page, CaseDesk desk, Assessments assessments, AssessingChild assessing) {
    this.page = page;
    this.desk = desk;
    this.assessments = assessments;
    this.assessing = assessing;
  }

  /** What is to be completed of a report, as typed. */
  record DecisionForm(@Nullable String decision, @Nullable String reason) {}

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable ChildCaseId id, Officer officer, Model model) {
    var form = new DecisionForm(null, null);
    return show(id, form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/initial/{assessment}/decision")
  @Permitted(APPROVE)
  String decide(@PathVariable ChildCaseId id, @PathVariable UUID assessment, @ModelAttribute("form") DecisionForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, APPROVE);
    boolean back = "RETURN".equals(form.decision());
    var reason = back ? new Inputs(errors).paragraphs("reason", form.reason(), REASON) : "";
    if (!SentForm.taken(() -> {
      if (back) {
        assessing.giveBack(id, assessment, reason, officer);
      } else {
        assessing.approve(id, assessment, officer);
      }
    }, errors, response, code -> "")) {
      return show(id, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", back ? "childprotection.initial.returnedNow" : "childprotection.initial.approvedNow");
    return "redirect:" + id.path() + "/assessment";
  }

  @PostMapping("/done")
  @Permitted(WORK)
  String finish(@PathVariable ChildCaseId id, @ModelAttribute("form") Done form, Officer officer, RedirectAttributes flash) {
    desk.permitted(id, officer, WORK);
    SentForm.step(() -> assessing.finish(id, SeenVersion.of(form.version()), officer), "childprotection.detailed.finished", "childprotection.stale", flash);
    return "redirect:" + id.path() + "/assessment";
  }

  /** That the detailed assessment is complete. */
  record Done(@Nullable String version) {}

  private String show(ChildCaseId id, DecisionForm form, Officer officer, Model model, BindingResult errors) {
    var found = page.open(id, officer, model, "assessment");
    var initial = assessments.initial(found);
    var parts = assessments.detailed(found).stream().collect(Collectors.groupingBy(DetailedPart::domain));
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("initial", initial);
    model.addAttribute("mayDecide", desk.allows(officer, APPROVE, found) && initial.stream().anyMatch(one -> one.waits() && !one.writtenBy().equals(officer.id())));
    model.addAttribute("maySend", desk.allows(officer, WORK, found) && found.stage() == CaseStage.INITIAL_ASSESSMENT
        && initial.stream().noneMatch(one -> one.waits() || one.state().equals("APPROVED")));
    model.addAttribute("domains", Arrays.asList(DetailedDomain.values()));
    model.addAttribute("parts", parts);
    model.addAttribute("mayFinish", found.stage() == CaseStage.DETAILED_ASSESSMENT && desk.allows(officer, WORK, found));
    model.addAttribute("mayWrite", found.stage().isOpen() && found.stage() != CaseStage.OPENED && found.stage() != CaseStage.INITIAL_ASSESSMENT
        && desk.allows(officer, WORK, found));
    return "childprotection/assessment/show";
  }
}
