package ro.reazem.worklist.task;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;

/** The rules that make tasks, kept by whoever administers the work list. */
@Controller
class TaskRulesController {

  private static final String KEEP = "worklist.rule.keep";
  private static final int LONGEST_LEAD = 365;
  private static final int TITLE = 120;

  private final TaskRules rules;

  TaskRulesController(TaskRules rules) {
    this.rules = rules;
  }

  /** A rule as typed; the term is the context and the code with a space between. */
  record Form(@Nullable String term, @Nullable String days, @Nullable String title) {}

  @GetMapping("/worklist/rules")
  @Permitted(KEEP)
  String all(Model model) {
    model.addAttribute("form", new Form(null, null, null));
    return page(model);
  }

  @PostMapping("/worklist/rules")
  @Permitted(KEEP)
  String keep(@ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var term = in.text("term", form.term(), 200);
    var days = in.whole("days", form.days(), 1, LONGEST_LEAD);
    var title = in.text("title", form.title(), TITLE);
    var kind = rules.kinds().stream().filter(one -> term.equals(one.context() + " " + one.rule())).findFirst();
    if (kind.isEmpty() && !errors.hasFieldErrors("term")) {
      errors.rejectValue("term", "platform.input.choice");
    }
    if (!errors.hasErrors() && days != null && kind.isPresent()) {
      rules.keep(kind.get().context(), kind.get().rule(), days, title, officer.id());
      flash.addFlashAttribute("notice", "worklist.rule.kept");
      return "redirect:/worklist/rules";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(model);
  }

  @PostMapping("/worklist/rules/{id}/stop")
  @Permitted(KEEP)
  String stop(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    rules.stop(id, officer.id());
    flash.addFlashAttribute("notice", "worklist.rule.stopped");
    return "redirect:/worklist/rules";
  }

  private String page(Model model) {
    List<Option> kinds = rules.kinds().stream().map(one -> new Option(one.context() + " " + one.rule(), one.label())).toList();
    model.addAttribute("kinds", kinds);
    model.addAttribute("rules", rules.all());
    return "worklist/task/rules";
  }
}
