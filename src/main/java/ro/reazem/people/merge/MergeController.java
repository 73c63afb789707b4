package ro.reazem.people.merge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.person.JoiningEntries;
import ro.reazem.people.person.MergeChoices;
import ro.reazem.people.person.MergeField;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Panel;
import ro.reazem.platform.web.SentForm;

/** Two records side by side, with the choice for each field, what would move, and the merge itself. */
@Controller
class MergeController {

  private static final String KEEP = "keep.";
  private static final String DESPITE = "people.person.mergeDespite";

  private final MergingPersons merging;
  private final MergeComparing comparing;
  private final JoiningEntries entries;
  private final PermissionMatrix matrix;
  private final ObjectProvider<Panel> panels;
  private final Trail trail;

  MergeController(MergingPersons merging, MergeComparing comparing, JoiningEntries entries, PermissionMatrix matrix,
      ObjectProvider<Panel> panels, Trail trail) {
    this.trail = trail;
    this.merging = merging;
    this.comparing = comparing;
    this.entries = entries;
    this.matrix = matrix;
    this.panels = panels;
  }

  /** What was typed besides the choices. */
  record MergeForm(@Nullable String key, @Nullable String reason) {}

  @GetMapping("/people/merges/new")
  @Permitted("people.person.merge")
  String compare(@RequestParam UUID survivor, @RequestParam UUID absorbed, Officer officer, Model model) {
    model.addAttribute("form", new MergeForm(UUID.randomUUID().toString(), ""));
    return page(survivor, absorbed, MergeChoices.NONE, officer, model);
  }

  @PostMapping("/people/merges")
  @Permitted("people.person.merge")
  String merge(@RequestParam UUID survivor, @RequestParam UUID absorbed, @RequestParam Map<String, String> typed,
      @ModelAttribute("form") MergeForm form, BindingResult errors, Officer officer, Model model, RedirectAttributes after,
      HttpServletResponse response) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), MergeController::key);
    var reason = in.text("reason", form.reason(), 1000);
    var choices = choices(typed);
    var merge = SentForm.made(() -> merging.merge(new MergingPersons.Asked(Objects.requireNonNull(key), new PersonId(survivor), new PersonId(absorbed), choices,
        reason), matrix.allows(officer, DESPITE), By.officer(officer)), errors, response, code -> "");
    if (merge.isEmpty()) {
      return page(survivor, absorbed, choices, officer, model);
    }
    after.addFlashAttribute("notice", "people.merge.done");
    return "redirect:/people/merges/" + merge.get();
  }

  private String page(UUID survivor, UUID absorbed, MergeChoices choices, Officer officer, Model model) {
    var one = comparing.side(survivor);
    var other = comparing.side(absorbed);
    trail.aboutPersons(List.of(survivor, absorbed));
    model.addAttribute("survivor", one);
    model.addAttribute("absorbed", other);
    model.addAttribute("rows", MergeComparing.rows(one, other));
    model.addAttribute("kept", choices);
    model.addAttribute("possible", !one.merged() && !other.merged() && !survivor.equals(absorbed));
    model.addAttribute("despite", one.merged() || other.merged() ? EnumSet.noneOf(MergeField.class)
        : entries.contradictions(new PersonId(survivor), new PersonId(absorbed)));
    model.addAttribute("supervisor", matrix.allows(officer, DESPITE));
    model.addAttribute("panels", panels.stream().filter(panel -> panel.place() == Panel.Place.MERGE)
        .filter(panel -> matrix.allows(officer, panel.action())).sorted(Comparator.comparing(Panel::order)).toList());
    return "people/merge/compare";
  }

  private static MergeChoices choices(Map<String, String> typed) {
    var absorbed = EnumSet.noneOf(MergeField.class);
    var survivor = EnumSet.noneOf(MergeField.class);
    for (var field : MergeField.values()) {
      var kept = typed.get(KEEP + field.name());
      if ("ABSORBED".equals(kept)) {
        absorbed.add(field);
      } else if ("SURVIVOR".equals(kept)) {
        survivor.add(field);
      }
    }
    return new MergeChoices(absorbed, survivor);
  }

  private static UUID key(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException unreadable) {
      throw new RuleViolated("platform.input.choice");
    }
  }
}
