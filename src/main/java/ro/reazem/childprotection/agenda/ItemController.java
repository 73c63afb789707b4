package ro.reazem.childprotection.agenda;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** One matter before the commission: the proposal, who is called, what the secretariat found, where it was debated. */
@Controller
@RequestMapping("/childprotection/commission/items/{id}")
class ItemController {

  private static final int WORDS = 2000;
  private static final int LINE = 200;
  private static final int PROPOSAL = 8000;
  private static final String STALE = "childprotection.commission.stale";

  private final MatterRegister register;
  private final CalledList called;
  private final CheckingFile checking;
  private final ProposingToCommission proposing;
  private final CommissionSight sight;
  private final Trail trail;

  ItemController(MatterRegister register, CalledList called, CheckingFile checking, ProposingToCommission proposing, CommissionSight sight, Trail trail) {
    this.register = register;
    this.called = called;
    this.checking = checking;
    this.proposing = proposing;
    this.sight = sight;
    this.trail = trail;
  }

  /** What the secretariat says about the file, as typed. */
  record CheckForm(@Nullable String version, @Nullable String words) {}

  /** What is sent again, as typed. */
  record AgainForm(@Nullable String version, @Nullable String title, @Nullable String proposal) {}

  @GetMapping
  @Permitted(CommissionSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    return show(find(id, officer), officer, model);
  }

  @PostMapping("/complete")
  @Permitted(CommissionSight.WORK)
  String complete(@PathVariable UUID id, CheckForm form, Officer officer, RedirectAttributes flash) {
    works(find(id, officer), officer);
    SentForm.step(() -> checking.complete(new ItemId(id), SeenVersion.of(form.version())), "childprotection.agenda.completed", STALE, flash);
    return back(id);
  }

  @GetMapping("/return")
  @Permitted(CommissionSight.WORK)
  String giveBackForm(@PathVariable UUID id, Officer officer, Model model) {
    var item = find(id, officer);
    works(item, officer);
    model.addAttribute("form", new CheckForm(String.valueOf(item.version()), null));
    return form("return", item, model);
  }

  @PostMapping("/return")
  @Permitted(CommissionSight.WORK)
  String giveBack(@PathVariable UUID id, @ModelAttribute("form") CheckForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var item = find(id, officer);
    works(item, officer);
    var words = new Inputs(errors).paragraphs("words", form.words(), WORDS);
    if (SentForm.taken(() -> checking.giveBack(new ItemId(id), SeenVersion.of(form.version()), words), errors, response, STALE, code -> "words")) {
      flash.addFlashAttribute("notice", "childprotection.agenda.givenBack");
      return back(id);
    }
    return form("return", item, model);
  }

  @GetMapping("/withdraw")
  @Permitted(CommissionSight.WORK)
  String withdrawForm(@PathVariable UUID id, Officer officer, Model model) {
    var item = find(id, officer);
    model.addAttribute("form", new CheckForm(String.valueOf(item.version()), null));
    return form("withdraw", item, model);
  }

  @PostMapping("/withdraw")
  @Permitted(CommissionSight.WORK)
  String withdraw(@PathVariable UUID id, @ModelAttribute("form") CheckForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var item = find(id, officer);
    var words = new Inputs(errors).paragraphs("words", form.words(), WORDS);
    if (SentForm.taken(() -> checking.withdraw(new ItemId(id), SeenVersion.of(form.version()), words), errors, response, STALE, code -> "words")) {
      flash.addFlashAttribute("notice", "childprotection.agenda.withdrawn");
      return back(id);
    }
    return form("withdraw", item, model);
  }

  @GetMapping("/again")
  @Permitted(CommissionSight.WORK)
  String againForm(@PathVariable UUID id, Officer officer, Model model) {
    var item = find(id, officer);
    model.addAttribute("form", new AgainForm(String.valueOf(item.version()), item.title(), item.proposal()));
    return form("again", item, model);
  }

  @PostMapping("/again")
  @Permitted(CommissionSight.WORK)
  String again(@PathVariable UUID id, @ModelAttribute("form") AgainForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var item = find(id, officer);
    var in = new Inputs(errors);
    var title = in.text("title", form.title(), LINE);
    var proposal = in.paragraphs("proposal", form.proposal(), PROPOSAL);
    if (SentForm.taken(() -> proposing.again(new ItemId(id), title, proposal), errors, response, STALE, code -> "proposal")) {
      flash.addFlashAttribute("notice", "childprotection.agenda.sentAgain");
      return back(id);
    }
    return form("again", item, model);
  }

  private MatterRegister.Item find(UUID id, Officer officer) {
    return register.find(id, officer).orElseThrow(CommissionSight::unknown);
  }

  private void works(MatterRegister.Item item, Officer officer) {
    sight.require(officer, CommissionSight.WORK, item.unitId());
  }

  private static String back(UUID id) {
    return "redirect:/childprotection/commission/items/" + id;
  }

  private static String form(String which, MatterRegister.Item item, Model model) {
    model.addAttribute("item", item);
    return "childprotection/agenda/" + which;
  }

  private String show(MatterRegister.Item item, Officer officer, Model model) {
    if (item.caseId() != null) {
      trail.aboutCase("childprotection", item.caseId());
    }
    model.addAttribute("item", item);
    model.addAttribute("called", called.of(new ItemId(item.id())));
    model.addAttribute("stops", register.stops(item.id(), officer));
    model.addAttribute("mayCheck", sight.allows(officer, CommissionSight.WORK, item.unitId()));
    return "childprotection/agenda/item";
  }
}
