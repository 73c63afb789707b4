package ro.reazem.childprotection.agenda;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.commission.CommissionChoices;
import ro.reazem.childprotection.commission.CommissionCompetence.Category;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SentForm;

/** Proposing a matter to the commission by hand, such as one whose service has no page of its own for it. */
@Controller
@RequestMapping("/childprotection/commission/items/new")
class NewItemController {

  private final ProposingToCommission proposing;
  private final ItemReading reading;
  private final CommissionChoices choices;

  NewItemController(ProposingToCommission proposing, ItemReading reading, CommissionChoices choices) {
    this.proposing = proposing;
    this.reading = reading;
    this.choices = choices;
  }

  @GetMapping
  @Permitted(CommissionSight.WORK)
  String form(Officer officer, Model model) {
    model.addAttribute("form", ItemForm.fresh());
    return show(officer, model);
  }

  @PostMapping
  @Permitted(CommissionSight.WORK)
  String propose(@ModelAttribute("form") ItemForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var read = reading.read(form, null, choices.ownUnits(officer), errors);
    var made = SentForm.made(() -> proposing.proposeOnce(ItemReading.key(form), read.orElseThrow(), officer), errors, response, ItemReading::field);
    if (made.isPresent()) {
      flash.addFlashAttribute("notice", "childprotection.agenda.proposed");
      return "redirect:/childprotection/commission/items/" + made.get();
    }
    return show(officer, model);
  }

  private String show(Officer officer, Model model) {
    model.addAttribute("matters", choices.matters());
    model.addAttribute("categories", choices.of("category", Category.values()));
    model.addAttribute("roles", choices.of("calledRole", CalledRole.values()));
    model.addAttribute("units", choices.ownUnits(officer));
    return "childprotection/agenda/new";
  }
}
