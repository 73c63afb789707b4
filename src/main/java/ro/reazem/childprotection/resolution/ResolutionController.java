package ro.reazem.childprotection.resolution;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.childprotection.agenda.MatterRegister;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.resolution.ResolutionForms.StepForm;
import ro.reazem.childprotection.resolution.ResolutionForms.TextForm;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The register of resolutions, and writing, numbering and cancelling one. */
@Controller
@RequestMapping("/childprotection/commission")
class ResolutionController {

  private static final int WORDS = 8000;
  private static final int LINE = 300;
  private static final String STALE = "childprotection.commission.stale";
  private static final String NOTICE = "notice";

  private final ResolutionPage page;
  private final ResolutionRegister register;
  private final MatterRegister agenda;
  private final DraftingResolution drafting;
  private final CommissionSight sight;
  private final Trail trail;
  private final Clock clock;

  ResolutionController(ResolutionPage page, ResolutionRegister register, MatterRegister agenda, DraftingResolution drafting, CommissionSight sight,
      Trail trail, Clock clock) {
    this.page = page;
    this.register = register;
    this.agenda = agenda;
    this.drafting = drafting;
    this.sight = sight;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping("/resolutions")
  @Permitted(CommissionSight.READ)
  String list(@RequestParam(required = false) @Nullable String year, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    int shown = year != null && year.matches("20[0-9]{2}") ? Integer.parseInt(year) : LocalDate.now(clock).getYear();
    trail.listed();
    model.addAttribute("year", shown);
    model.addAttribute("list", register.page(officer, shown, ListPage.Asked.of(page, size)));
    return "childprotection/resolution/list";
  }

  @PostMapping("/items/{id}/resolution")
  @Permitted(CommissionSight.WORK)
  String draft(@PathVariable UUID id, Officer officer) {
    var item = agenda.find(id, officer).orElseThrow(CommissionSight::unknown);
    sight.require(officer, CommissionSight.WORK, item.unitId());
    return back(drafting.draft(new ItemId(id), officer).value());
  }

  @GetMapping("/resolutions/{id}")
  @Permitted(CommissionSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    return page.show(page.find(id, officer), officer, model);
  }

  @PostMapping("/resolutions/{id}")
  @Permitted(CommissionSight.WORK)
  String write(@PathVariable UUID id, @ModelAttribute("form") TextForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var view = page.find(id, officer);
    page.require(view, CommissionSight.WORK, officer);
    var in = new Inputs(errors);
    var text = new ResolutionText(in.paragraphs("facts", form.facts(), WORDS), in.paragraphs("legalBasis", form.legalBasis(), WORDS),
        in.paragraphs("solution", form.solution(), WORDS), in.optionalParagraphs("effects", form.effects(), WORDS),
        in.optionalParagraphs("obligations", form.obligations(), WORDS), in.optionalText("contribution", form.contribution(), LINE),
        in.paragraphs("appealWay", form.appealWay(), WORDS), in.optionalText("appealTerm", form.appealTerm(), LINE),
        in.text("signedBy", form.signedBy(), LINE), in.text("secretary", form.secretary(), LINE));
    if (SentForm.taken(() -> drafting.write(new ResolutionId(id), SeenVersion.of(form.version()), text), errors, response, STALE, code -> "")) {
      flash.addFlashAttribute(NOTICE, "childprotection.resolution.saved");
      return back(id);
    }
    model.addAttribute("version", view.version());
    return page.show(view, officer, model);
  }

  @PostMapping("/resolutions/{id}/number")
  @Permitted(CommissionSight.APPROVE)
  String number(@PathVariable UUID id, StepForm form, Officer officer, RedirectAttributes flash) {
    page.require(page.find(id, officer), CommissionSight.APPROVE, officer);
    SentForm.step(() -> drafting.number(new ResolutionId(id), SeenVersion.of(form.version())), "childprotection.resolution.numberTaken", STALE, flash);
    return back(id);
  }

  @PostMapping("/resolutions/{id}/cancel")
  @Permitted(CommissionSight.APPROVE)
  String cancel(@PathVariable UUID id, StepForm form, Officer officer, RedirectAttributes flash) {
    page.require(page.find(id, officer), CommissionSight.APPROVE, officer);
    SentForm.step(() -> drafting.cancel(new ResolutionId(id), SeenVersion.of(form.version()), form.reason() == null ? "" : form.reason()),
        "childprotection.resolution.cancelled", STALE, flash);
    return back(id);
  }

  private static String back(UUID id) {
    return "redirect:/childprotection/commission/resolutions/" + id;
  }
}
