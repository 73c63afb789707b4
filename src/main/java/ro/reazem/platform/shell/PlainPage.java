package ro.reazem.platform.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** A page without scripts that needs neither a session nor the database, and from which a form can be sent again. */
@Component
class PlainPage {

  /**
   * What the page shows.
   *
   * @param again whether the request can be sent again from the page
   * @param fields what was sent, as it would be sent again
   * @param signIn whether signing in comes first
   * @param officer in whose name the form would be sent, where that has to be made sure
   */
  record Content(Problem problem, String title, String text, boolean again, List<Problem.Typed> fields, boolean signIn,
      @Nullable String officer) {}

  private final List<ViewResolver> views;
  private final LocaleResolver locales;

  PlainPage(List<ViewResolver> views, LocaleResolver locales) {
    this.views = views;
    this.locales = locales;
  }

  void show(HttpServletRequest request, HttpServletResponse response, Content content) throws ServletException {
    response.setStatus(content.problem().status());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
    var model = new HashMap<String, @Nullable Object>();
    model.put("problem", content.problem());
    model.put("title", content.title());
    model.put("text", content.text());
    model.put("view", ShellModel.view(request));
    model.put("again", content.again());
    model.put("posted", !request.getMethod().equals("GET"));
    model.put("address", address(request));
    model.put("fields", content.fields());
    model.put("typed", Problem.Typed.visible(content.fields()));
    model.put("signIn", content.signIn());
    model.put("officer", content.officer());
    // so far outside nobody may have bound the request that views ask for
    var bound = RequestContextHolder.getRequestAttributes();
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
    try {
      resolve(request.getHeader("HX-Request") == null ? "platform/shell/unavailable" : "platform/shell/away", request)
          .render(model, request, response);
    } catch (Exception failed) {
      throw new ServletException(failed);
    } finally {
      RequestContextHolder.setRequestAttributes(bound);
    }
  }

  /** Within our own server, whatever the first line of the request said. */
  private static String address(HttpServletRequest request) {
    var path = request.getRequestURI().replaceAll("^/+", "/");
    return request.getQueryString() == null || !request.getMethod().equals("GET") ? path : path + "?" + request.getQueryString();
  }

  private View resolve(String name, HttpServletRequest request) throws Exception {
    for (var resolver : views) {
      var view = resolver.resolveViewName(name, locales.resolveLocale(request));
      if (view != null) {
        return view;
      }
    }
    throw new ServletException("No view " + name);
  }
}
