package ro.reazem.childprotection.resolution;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.resolution.ResolutionForms.ExtractForm;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** Writes what parents get of a resolution while the place of the child is kept from them. */
@Controller("resolutionExtractController")
class ExtractController {

  private static final int WORDS = 8000;

  private final ResolutionPage page;
  private final Extracts extracts;

  ExtractController(ResolutionPage page, Extracts extracts) {
    this.page = page;
    this.extracts = extracts;
  }

  @PostMapping("/childprotection/commission/resolutions/{id}/extract")
  @Permitted(CommissionSight.WORK)
  String write(@PathVariable UUID id, @ModelAttribute("form") ExtractForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var view = page.find(id, officer);
    page.require(view, CommissionSight.WORK, officer);
    var in = new Inputs(errors);
    var text = in.paragraphs("text", form.text(), WORDS);
    var seen = in.whole("revision", form.revision(), 0, Integer.MAX_VALUE);
    if (!SentForm.taken(() -> extracts.write(new ResolutionId(id), seen == null ? 0 : seen, text, officer), errors, response, "childprotection.commission.stale",
        code -> "text")) {
      return page.show(view, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.resolution.extractKept");
    return "redirect:/childprotection/commission/resolutions/" + id;
  }
}
