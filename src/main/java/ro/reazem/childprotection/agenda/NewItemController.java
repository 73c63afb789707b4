package ro.reazem.childprotection.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.commission.CommissionChoices;
import ro.reazem.childprotection.commission.CommissionCompetence.Category;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** Proposing a matter to the commission by hand, such as one whose service has no page of its own for it. */
@Controller
@RequestMapping("/childprotection/commission/items/new")
class NewItemController {

  private static final String WORKS = "childprotection.case.work";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final ProposingToCommission proposing;
  private final ItemReading reading;
  private final CommissionChoices choices;
  private final CaseDesk desk;
  private final Children children;

  NewItemController(ProposingToCommission proposing, ItemReading reading, CommissionChoices choices, CaseDesk desk, Children children) {
    this.proposing = proposing;
    this.reading = reading;
    this.choices = choices;
    this.desk = desk;
    this.children = children;
  }

  @GetMapping
  @Permitted(CommissionSight.WORK)
  String form(@RequestParam(name = "case", required = false) @Nullable UUID about, Officer officer, Model model) {
    model.addAttribute("form", about == null ? ItemForm.fresh() : ofCase(about, officer));
    return show(officer, model);
  }

  @PostMapping
  @Permitted(CommissionSight.WORK)
  String propose(@ModelAttribute("form") ItemForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var about = form.caseId() == null || form.caseId().isBlank() ? null : TypedId.parse(form.caseId());
    if (about != null) {
      desk.permitted(new ChildCaseId(about), officer, WORKS);
    }
    var read = reading.read(form, about, choices.ownUnits(officer), errors);
    var made = SentForm.made(() -> proposing.proposeOnce(ItemReading.key(form), read.orElseThrow(), officer), errors, response, ItemReading::field);
    if (made.isPresent()) {
      flash.addFlashAttribute("notice", "childprotection.agenda.proposed");
      return "redirect:/childprotection/commission/items/" + made.get();
    }
    return show(officer, model);
  }

  /** What is known of the case, so that nobody types it again. */
  private ItemForm ofCase(UUID about, Officer officer) {
    var known = desk.permitted(new ChildCaseId(about), officer, WORKS);
    var child = children.find(known.childId());
    var name = child.map(Child::name).orElse("");
    var called = new ArrayList<ItemForm.CalledForm>();
    children.household(known.childId()).stream().filter(one -> !one.role().equals("CHILD")).limit(2)
        .forEach(one -> called.add(new ItemForm.CalledForm(CalledRole.PARENT.name(), one.name(), child.map(Child::addressLine).orElse(""))));
    called.add(new ItemForm.CalledForm(CalledRole.CHILD.name(), name, child.map(Child::addressLine).orElse("")));
    return new ItemForm(UUID.randomUUID().toString(), about.toString(), known.unitId().toString(), null, null, known.numberOfYear(), name,
        child.map(Child::bornOn).map(DAY::format).orElse(null), null, null, called, null);
  }

  private String show(Officer officer, Model model) {
    model.addAttribute("matters", choices.matters());
    model.addAttribute("categories", choices.of("category", Category.values()));
    model.addAttribute("roles", choices.of("calledRole", CalledRole.values()));
    model.addAttribute("units", choices.ownUnits(officer));
    return "childprotection/agenda/new";
  }
}
