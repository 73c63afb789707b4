package ro.reazem.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Permitted;

/** How the officer likes the screens: theme, density, single-key shortcuts. Kept by the browser they work in. */
@Controller
class PreferencesController {

  /** What the page sends, as typed; a check box that is off sends nothing. */
  record Form(@Nullable String theme, @Nullable String density, @Nullable String keys) {

    static Form of(ViewChoice view) {
      return new Form(view.theme().name(), view.density().name(), view.keys() ? "true" : null);
    }

    /** Anything unknown is the usual choice. */
    ViewChoice chosen() {
      return new ViewChoice("DARK".equals(theme) ? ViewChoice.Theme.DARK : ViewChoice.Theme.LIGHT,
          "COMPACT".equals(density) ? ViewChoice.Density.COMPACT : ViewChoice.Density.COMFORTABLE, "true".equals(keys));
    }
  }

  @GetMapping("/preferences")
  @Permitted(Permitted.SIGNED_IN)
  String show(HttpServletRequest request, Model model) {
    model.addAttribute("form", Form.of(ShellModel.view(request)));
    return "platform/shell/preferences";
  }

  @PostMapping("/preferences")
  @Permitted(Permitted.SIGNED_IN)
  String save(@ModelAttribute("form") Form form, HttpServletRequest request, HttpServletResponse response,
      RedirectAttributes redirect) {
    response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(ViewChoice.COOKIE, form.chosen().written())
        .path(request.getContextPath() + "/").maxAge(Duration.ofDays(365)).httpOnly(true).secure(request.isSecure())
        .sameSite("Lax").build().toString());
    redirect.addFlashAttribute("notice", "platform.preferences.saved");
    return "redirect:/preferences";
  }
}
