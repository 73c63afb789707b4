package ro.reazem.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** The page where officers see their own sessions and end those they do not recognise. */
@Controller
class SessionsController {

  private final OpenSessions sessions;

  SessionsController(OpenSessions sessions) {
    this.sessions = sessions;
  }

  @Permitted(Permitted.SIGNED_IN)
  @GetMapping("/identity/sessions")
  String list(HttpServletRequest request, Model model, Officer officer) {
    model.addAttribute("sessions", sessions.of(officer.id()));
    model.addAttribute("current", OpenSessions.key(request.getSession().getId()));
    return "identity/session/list";
  }

  @Permitted(Permitted.SIGNED_IN)
  @PostMapping("/identity/sessions/end")
  String end(@RequestParam(defaultValue = "") String key, Officer officer, RedirectAttributes redirect) {
    sessions.end(officer.id(), key);
    redirect.addFlashAttribute("notice", "identity.session.ended");
    return "redirect:/identity/sessions";
  }

  @Permitted(Permitted.SIGNED_IN)
  @PostMapping("/identity/sessions/end-others")
  String endOthers(HttpServletRequest request, Officer officer, RedirectAttributes redirect) {
    sessions.endAll(officer.id(), request.getSession().getId());
    redirect.addFlashAttribute("notice", "identity.session.othersEnded");
    return "redirect:/identity/sessions";
  }
}
