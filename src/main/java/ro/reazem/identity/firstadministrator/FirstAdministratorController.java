package ro.reazem.identity.firstadministrator;

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
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.identity.firstadministrator.AppointingFirstAdministrator.Appointment;
import ro.reazem.identity.signin.SignInAttempts;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;

/** The page for the first administrator; it exists only while no officer does. */
@Controller
class FirstAdministratorController {

  private static final String PAGE = "identity/firstadministrator/appoint";
  private static final String PATH = "/first-administrator";

  private final AppointingFirstAdministrator appointing;
  private final SignInAttempts attempts;

  FirstAdministratorController(AppointingFirstAdministrator appointing, SignInAttempts attempts) {
    this.appointing = appointing;
    this.attempts = attempts;
  }

  /** What was typed. */
  record AppointmentForm(@Nullable String token, @Nullable String institution, @Nullable String name,
      @Nullable String jobTitle, @Nullable String signInName, @Nullable String email, @Nullable String password,
      @Nullable String repeated) {}

  @Permitted(Permitted.ANYBODY)
  @GetMapping(PATH)
  String show(Model model) {
    requireOpen();
    model.addAttribute("form", new AppointmentForm(null, null, null, null, null, null, null, null));
    return PAGE;
  }

  @Permitted(Permitted.ANYBODY)
  @PostMapping(PATH)
  String appoint(@ModelAttribute("form") AppointmentForm form, BindingResult errors, HttpServletRequest request,
      HttpServletResponse response) {
    requireOpen();
    var in = new Inputs(errors);
    var password = form.password() == null ? "" : form.password();
    var appointment = new Appointment(in.text("token", form.token(), 100), in.text("institution", form.institution(), 200),
        in.name("name", form.name(), 200), in.text("jobTitle", form.jobTitle(), 200),
        in.text("signInName", form.signInName(), 50), in.optionalText("email", form.email(), 200), password);
    if (!password.equals(form.repeated())) {
      errors.rejectValue("repeated", "identity.password.different");
    }
    if (!errors.hasErrors()) {
      try {
        RuleViolated.require(attempts.admit(PATH, request.getRemoteAddr()), "identity.firstAdministrator.tokenWrong");
        appointing.appoint(appointment);
        attempts.forget(PATH, request.getRemoteAddr());
        return "redirect:/sign-in?appointed";
      } catch (RuleViolated violated) {
        in.reject(fieldOf(violated), violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return PAGE;
  }

  private void requireOpen() {
    if (!appointing.isOpen()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private static String fieldOf(RuleViolated violated) {
    return switch (violated.code()) {
      case "identity.firstAdministrator.tokenWrong" -> "token";
      case "identity.officer.email.form" -> "email";
      case String code when code.startsWith("identity.officer.signInName") -> "signInName";
      case String code when code.startsWith("identity.password") -> "password";
      default -> "";
    };
  }
}
