package ro.reazem.identity.password;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;

/** The page where officers change their own password. */
@Controller
class PasswordController {

  private static final String PAGE = "identity/password/choose";

  private final ChoosingPassword choosing;

  PasswordController(ChoosingPassword choosing) {
    this.choosing = choosing;
  }

  /** What was typed; never shown again. */
  record PasswordForm(@Nullable String current, @Nullable String chosen, @Nullable String repeated) {}

  @Permitted(Permitted.SIGNED_IN)
  @GetMapping("/identity/password")
  String show(Model model) {
    model.addAttribute("form", new PasswordForm(null, null, null));
    return PAGE;
  }

  @Permitted(Permitted.SIGNED_IN)
  @PostMapping("/identity/password")
  String change(@ModelAttribute("form") PasswordForm form, BindingResult errors, Officer officer, HttpServletRequest request,
      HttpServletResponse response, RedirectAttributes redirect) {
    var current = form.current() == null ? "" : form.current();
    var chosen = form.chosen() == null ? "" : form.chosen();
    if (!chosen.equals(form.repeated())) {
      errors.rejectValue("repeated", "identity.password.different");
    } else if (current.length() > 1000 || !choosing.knows(officer, current, request.getRemoteAddr())) {
      errors.rejectValue("current", "identity.password.wrong");
    } else {
      try {
        choosing.choose(officer, current, chosen, request.getSession().getId());
      } catch (RuleViolated violated) {
        new Inputs(errors).reject("chosen", violated);
      }
    }
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return PAGE;
    }
    request.changeSessionId();
    redirect.addFlashAttribute("notice", "identity.password.changed");
    return "redirect:/";
  }
}
