package ro.reazem.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.security.SignedIn;

/** The page where officers sign in; the form itself is answered by the outer wall. */
@Controller
class SignInController {

  private final DemonstrationAccounts demonstration;

  SignInController(DemonstrationAccounts demonstration) {
    this.demonstration = demonstration;
  }

  @Permitted(Permitted.ANYBODY)
  @GetMapping("/sign-in")
  String show(HttpServletRequest request, Model model) {
    if (request.getUserPrincipal() instanceof Authentication signedIn && signedIn.getPrincipal() instanceof SignedIn) {
      return "redirect:/";
    }
    for (var state : new String[] {"refused", "stale", "out", "appointed"}) {
      if (request.getParameter(state) != null) {
        model.addAttribute("state", state);
      }
    }
    model.addAttribute("demonstration", demonstration.accounts());
    return "identity/signin/sign-in";
  }
}
