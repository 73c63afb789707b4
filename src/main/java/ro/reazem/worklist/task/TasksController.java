package ro.reazem.worklist.task;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.Panel;

/** The officer's tasks: what is to be done, what was done lately, writing one down. */
@Controller
class TasksController {

  private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final int MOST_OPEN = 200;
  private static final int MOST_DONE = 20;
  private static final int TITLE = 120;
  private static final int NOTE = 1000;
  private static final int YEARS_AHEAD = 5;

  private final Tasks tasks;
  private final TaskRegister register;
  private final Clock clock;
  private final PermissionMatrix matrix;
  private final List<Panel> panels;

  TasksController(Tasks tasks, TaskRegister register, Clock clock, PermissionMatrix matrix, List<Panel> panels) {
    this.tasks = tasks;
    this.register = register;
    this.clock = clock;
    this.matrix = matrix;
    this.panels = panels.stream().filter(panel -> panel.place() == Panel.Place.TASKS).sorted(Comparator.comparing(Panel::order)).toList();
  }

  /** A task as typed. */
  record Form(@Nullable String key, @Nullable String title, @Nullable String note, @Nullable String due, @Nullable String about) {}

  @GetMapping("/tasks")
  @Permitted(Permitted.SIGNED_IN)
  String all(Officer officer, Model model) {
    model.addAttribute("form", new Form(UUID.randomUUID().toString(), null, null, null, null));
    return page(officer, model);
  }

  @PostMapping("/tasks")
  @Permitted(Permitted.SIGNED_IN)
  String add(@ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var title = in.text("title", form.title(), TITLE);
    var note = in.optionalParagraphs("note", form.note(), NOTE);
    var due = in.date("due", form.due());
    var today = LocalDate.now(clock);
    if (due != null && (due.isBefore(today) || due.isAfter(today.plusYears(YEARS_AHEAD)))) {
      errors.rejectValue("due", "worklist.task.dayOutOfBounds");
    }
    var about = in.optional("about", form.about(), typed -> about(officer, typed));
    if (!errors.hasErrors() && due != null) {
      tasks.add(form.key() != null && form.key().matches(UUIDS) ? UUID.fromString(form.key()) : UUID.randomUUID(), officer, title, note, due, about);
      flash.addFlashAttribute("notice", "worklist.task.added");
      return "redirect:/tasks";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(officer, model);
  }

  @PostMapping("/tasks/{id}/done")
  @Permitted(Permitted.SIGNED_IN)
  String done(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    return changing(() -> tasks.done(id, officer.id()), "worklist.task.doneNotice", flash);
  }

  @PostMapping("/tasks/{id}/undone")
  @Permitted(Permitted.SIGNED_IN)
  String undone(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    return changing(() -> tasks.undone(id, officer.id()), "worklist.task.undoneNotice", flash);
  }

  private static String changing(Runnable change, String told, RedirectAttributes flash) {
    try {
      change.run();
    } catch (RuleViolated notYours) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, notYours.code(), notYours);
    }
    flash.addFlashAttribute("notice", told);
    return "redirect:/tasks";
  }

  private CaseRef about(Officer officer, String typed) {
    return register.cases(officer).stream().map(TaskRegister.Case::ref).filter(ref -> typed.equals(ref.context() + ":" + ref.id())).findFirst()
        .orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }

  private String page(Officer officer, Model model) {
    model.addAttribute("open", register.open(officer, MOST_OPEN));
    model.addAttribute("done", register.done(officer, MOST_DONE));
    model.addAttribute("cases", register.cases(officer).stream()
        .map(one -> new Option(one.ref().context() + ":" + one.ref().id(), one.label())).toList());
    // a part that the reader may not have is not asked for
    model.addAttribute("panels", panels.stream().filter(panel -> panel.action().equals(Permitted.SIGNED_IN) || matrix.allows(officer, panel.action())).toList());
    return "worklist/task/tasks";
  }
}
