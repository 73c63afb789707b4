package ro.reazem.worklist.reassign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
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
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.worklist.team.CaseLoad;

/** Giving the cases chosen in the list to another officer: to whom and why, then the outcome per case. */
@Controller
class ReassignController {

  private static final String ASSIGN = "worklist.case.assign";
  private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final int REASON = 300;
  private static final int MOST_CASES = 500;

  private final WishingReassignment wishing;
  private final WishRegister register;
  private final CaseLoad load;

  ReassignController(WishingReassignment wishing, WishRegister register, CaseLoad load) {
    this.wishing = wishing;
    this.register = register;
    this.load = load;
  }

  /** The chosen cases, each as context and id with a colon between, to whom, and why, as typed. */
  record Form(@Nullable String key, @Nullable List<String> cases, @Nullable String officer, @Nullable String reason, @Nullable String override) {

    public List<String> chosen() {
      return cases == null ? List.of() : cases.stream().filter(one -> one.matches("[a-z]{1,40}:" + UUIDS)).distinct().limit(MOST_CASES).toList();
    }

    List<CaseRef> refs() {
      return chosen().stream().map(one -> one.split(":")).map(pair -> new CaseRef(pair[0], UUID.fromString(pair[1]))).toList();
    }
  }

  /** Asked from the list of cases with the boxes that were ticked. */
  @GetMapping("/cases/reassign")
  @Permitted(ASSIGN)
  String ask(@ModelAttribute("form") Form form, Officer head, Model model) {
    return asking(new Form(UUID.randomUUID().toString(), form.chosen(), form.officer(), form.reason(), form.override()), head, model);
  }

  @PostMapping("/cases/reassign")
  @Permitted(ASSIGN)
  String wish(@ModelAttribute("form") Form form, BindingResult errors, Officer head, Model model, HttpServletResponse response) {
    var in = new Inputs(errors);
    var batch = form.key() != null && form.key().matches(UUIDS) ? UUID.fromString(form.key()) : UUID.randomUUID();
    var to = in.required("officer", form.officer(), ReassignController::id);
    var reason = in.text("reason", form.reason(), REASON);
    var override = in.optionalText("override", form.override(), REASON);
    if (form.chosen().isEmpty()) {
      errors.reject("worklist.reassign.none");
    }
    if (!SentForm.taken(() -> wishing.wish(batch, head, form.refs(), Objects.requireNonNull(to), reason, override), errors, response, code -> "officer")) {
      return asking(form, head, model);
    }
    return "redirect:/cases/reassign/" + batch;
  }

  /** What became of each case; asked again by the page until every context has answered. */
  @GetMapping("/cases/reassign/{batch}")
  @Permitted(ASSIGN)
  String outcome(@PathVariable UUID batch, Officer head, Model model) {
    var rows = register.outcomes(head, batch);
    if (rows.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("rows", rows);
    model.addAttribute("batch", batch);
    model.addAttribute("open", rows.stream().anyMatch(row -> row.outcome().equals("WISHED")));
    return "worklist/reassign/outcome";
  }

  private String asking(Form form, Officer head, Model model) {
    model.addAttribute("typed", form);
    model.addAttribute("officers", register.colleagues(head).stream()
        .map(one -> new Option(one.id().toString(), one.name() + " · " + one.unit())).toList());
    model.addAttribute("maximum", load.maximum().orElse(null));
    return "worklist/reassign/ask";
  }

  private static UUID id(String typed) {
    RuleViolated.require(typed.matches(UUIDS), "platform.input.choice");
    return UUID.fromString(typed);
  }
}
