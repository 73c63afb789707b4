package ro.reazem.people.merge;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Panel;

/** A merge with what it moved; undoing it, with the assignment of what came since. */
@Controller
class UnmergeController {

  private static final String UNMERGE = "people.person.unmerge";

  private final UnmergingPersons unmerging;
  private final Merges merges;
  private final MergeLines lines;
  private final MergeAnswers answers;
  private final MergeComparing comparing;
  private final PermissionMatrix matrix;
  private final ObjectProvider<Panel> panels;
  private final Trail trail;

  UnmergeController(UnmergingPersons unmerging, Merges merges, MergeLines lines, MergeAnswers answers, MergeComparing comparing,
      PermissionMatrix matrix, ObjectProvider<Panel> panels, Trail trail) {
    this.trail = trail;
    this.unmerging = unmerging;
    this.merges = merges;
    this.lines = lines;
    this.answers = answers;
    this.comparing = comparing;
    this.matrix = matrix;
    this.panels = panels;
  }

  /** Why the merge is undone, as typed. */
  record UndoForm(@Nullable String reason) {}

  @GetMapping("/people/merges/{id}")
  @Permitted("people.person.read")
  String show(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", new UndoForm(""));
    return page(id, officer, model);
  }

  @PostMapping("/people/merges/{id}/undo")
  @Permitted(UNMERGE)
  String start(@PathVariable UUID id, @ModelAttribute("form") UndoForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response) {
    var reason = new Inputs(errors).text("reason", form.reason(), 1000);
    return errors.hasErrors() ? refused(id, officer, model, response)
        : attempt(id, errors, officer, model, response, () -> unmerging.start(id, reason, By.officer(officer)));
  }

  @PostMapping("/people/merges/{id}/give-up")
  @Permitted(UNMERGE)
  String giveUp(@PathVariable UUID id) {
    unmerging.giveUp(id);
    return "redirect:/people/merges/" + id;
  }

  @PostMapping("/people/merges/{id}/assign")
  @Permitted(UNMERGE)
  String assign(@PathVariable UUID id, @ModelAttribute("form") UndoForm form, BindingResult errors, @RequestParam String group,
      @RequestParam String to, Officer officer, Model model, HttpServletResponse response) {
    return attempt(id, errors, officer, model, response, () -> unmerging.assign(id, group, to.equals("ABSORBED")));
  }

  @PostMapping("/people/merges/{id}/complete")
  @Permitted(UNMERGE)
  String complete(@PathVariable UUID id, @ModelAttribute("form") UndoForm form, BindingResult errors, Officer officer, Model model,
      RedirectAttributes after, HttpServletResponse response) {
    after.addFlashAttribute("notice", "people.unmerge.completed");
    return attempt(id, errors, officer, model, response, () -> unmerging.complete(id, By.officer(officer)));
  }

  private String attempt(UUID id, BindingResult errors, Officer officer, Model model, HttpServletResponse response, Runnable act) {
    try {
      act.run();
      return "redirect:/people/merges/" + id;
    } catch (RuleViolated violated) {
      new Inputs(errors).reject("", violated);
      return refused(id, officer, model, response);
    }
  }

  private String refused(UUID id, Officer officer, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(id, officer, model);
  }

  private String page(UUID id, Officer officer, Model model) {
    var merge = merges.one(id);
    trail.aboutPersons(List.of(merge.survivorId(), merge.absorbedId()));
    model.addAttribute("merge", merge);
    model.addAttribute("survivor", comparing.side(merge.survivorId()));
    model.addAttribute("absorbed", comparing.side(merge.absorbedId()));
    model.addAttribute("moved", lines.moved(id));
    model.addAttribute("mayUndo", matrix.allows(officer, UNMERGE));
    if (merge.state() == Merge.State.UNMERGING) {
      model.addAttribute("since", lines.since(id));
      model.addAttribute("awaited", answers.awaited(id));
      model.addAttribute("answers", answers.of(id));
      model.addAttribute("panels", panels.stream().filter(panel -> panel.place() == Panel.Place.UNMERGE)
          .filter(panel -> matrix.allows(officer, panel.action())).sorted(Comparator.comparing(Panel::order)).toList());
    }
    return "people/merge/show";
  }
}
