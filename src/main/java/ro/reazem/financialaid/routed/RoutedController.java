package ro.reazem.financialaid.routed;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** Requests routed here by the registry: take over, register, attach, refuse. */
@Controller
@RequestMapping("/financialaid/routed")
class RoutedController {

  private static final String NUMBER = "[0-9]{1,7}/[0-9]{4}";

  private final RoutedRegister register;
  private final AnsweringRoutedWork answering;

  RoutedController(RoutedRegister register, AnsweringRoutedWork answering) {
    this.register = register;
    this.answering = answering;
  }

  /** An answer as typed: the request it belongs to, or why it is refused. */
  record AnswerForm(@Nullable String number, @Nullable String reason) {}

  @GetMapping
  @Permitted(RoutedRegister.LODGE)
  String all(Officer officer, Model model) {
    model.addAttribute("lines", register.open(officer));
    return "financialaid/routed/list";
  }

  @GetMapping("/{id}")
  @Permitted(RoutedRegister.LODGE)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", new AnswerForm(null, null));
    model.addAttribute("line", find(id, officer));
    return "financialaid/routed/show";
  }

  @PostMapping("/{id}/take")
  @Permitted(RoutedRegister.LODGE)
  String take(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    find(id, officer);
    SentForm.step(() -> answering.take(id, officer), "financialaid.routed.taken", flash);
    return "redirect:/financialaid/routed/" + id;
  }

  @PostMapping("/{id}/attach")
  @Permitted(RoutedRegister.LODGE)
  String attach(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var line = find(id, officer);
    var request = in.required("number", form.number(), typed -> request(typed, officer));
    if (!SentForm.taken(() -> answering.attach(id, Objects.requireNonNull(request), officer), errors, response, code -> "")) {
      return again(line, model);
    }
    flash.addFlashAttribute("notice", "financialaid.routed.attached");
    return "redirect:/financialaid/applications/" + request;
  }

  @PostMapping("/{id}/refuse")
  @Permitted(RoutedRegister.LODGE)
  String refuse(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var line = find(id, officer);
    var reason = in.text("reason", form.reason(), 300);
    if (!SentForm.taken(() -> answering.refuse(id, reason, officer), errors, response, code -> code.endsWith("reasonMissing") ? "reason" : "")) {
      return again(line, model);
    }
    flash.addFlashAttribute("notice", "financialaid.routed.refused");
    return "redirect:/financialaid/routed";
  }

  private UUID request(String typed, Officer officer) {
    RuleViolated.require(typed.matches(NUMBER), "financialaid.routed.noSuchRequest");
    var parts = typed.split("/");
    return register.request(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), officer)
        .orElseThrow(() -> new RuleViolated("financialaid.routed.noSuchRequest"));
  }

  private static String again(RoutedRegister.Line line, Model model) {
    model.addAttribute("line", line);
    return "financialaid/routed/show";
  }

  private RoutedRegister.Line find(UUID id, Officer officer) {
    return register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
