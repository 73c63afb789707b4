package ro.reazem.platform.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.KeptForm;
import ro.reazem.platform.security.SignedIn;

/**
 * Keeps a form that came after its session had ended. Nobody signed in yet: the page leads to signing in and sends the form
 * again. Signed in since: whoever it is reads what was typed, and only their own click sends it with a valid token.
 */
@Component
class FormAfterSession implements KeptForm {

  private final ObjectProvider<PlainPage> page;

  FormAfterSession(ObjectProvider<PlainPage> page) {
    this.page = page;
  }

  @Override
  public boolean answers(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (!request.getMethod().equals("POST") || !ours(request)) {
      return false;
    }
    var sent = TypedFields.of(request).stream().filter(field -> !field.name().equals("_csrf")).toList();
    if (Problem.Typed.visible(sent).isEmpty() || sent.stream().anyMatch(Problem.Typed::secret)) {
      return false;
    }
    try {
      page.getObject().show(request, response, content(request, sent));
    } catch (ServletException failed) {
      throw new IOException(failed);
    }
    return true;
  }

  private static PlainPage.Content content(HttpServletRequest request, List<Problem.Typed> sent) {
    var known = SecurityContextHolder.getContext().getAuthentication();
    // a file cannot be put back into a form
    boolean file = Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
    if (known == null || !(known.getPrincipal() instanceof SignedIn signedIn)) {
      var problem = Problem.of(HttpServletResponse.SC_UNAUTHORIZED);
      return new PlainPage.Content(problem, problem.title(), file ? "platform.kept.files" : problem.text(), !file, sent, true, null);
    }
    var fields = new ArrayList<>(sent);
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    fields.add(new Problem.Typed(token.getParameterName(), token.getToken()));
    return new PlainPage.Content(Problem.of(HttpServletResponse.SC_FORBIDDEN), "platform.kept.title",
        file ? "platform.kept.files" : "platform.kept.text", !file, fields, false, signedIn.officer().name());
  }

  /** Whether a page of our own sent it, as the browser says and no script of another site can. */
  private static boolean ours(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    try {
      var origin = request.getHeader("Origin");
      return origin != null && Objects.equals(URI.create(origin).getRawAuthority(), request.getHeader("Host"));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
