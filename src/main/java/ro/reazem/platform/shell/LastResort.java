package ro.reazem.platform.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Stands outside the session, which lives in the database: when the database is away, or the request cannot even be read,
 * it answers with a page that needs neither. What was typed stays on the page and can be sent again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LastResort extends HttpFilter {

  private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

  private final transient List<ViewResolver> views;
  private final transient LocaleResolver locales;

  LastResort(List<ViewResolver> views, LocaleResolver locales) {
    this.views = views;
    this.locales = locales;
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException thrown) {
      int status = Causes.databaseAway(thrown) ? 503 : Causes.status(thrown);
      if (response.isCommitted() || status != 503 && status != 413 && status != 400) {
        throw thrown;
      }
      if (status == 503) {
        LOG.error("The database is away: {}", thrown.getMessage());
      }
      answer(request, response, Problem.of(status), thrown);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, Problem problem, Exception thrown)
      throws IOException, ServletException {
    response.reset();
    response.setStatus(problem.status());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    if (problem.status() == 503) {
      response.setHeader("Retry-After", "30");
    }
    request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
    var page = request.getHeader("HX-Request") == null ? "platform/shell/unavailable" : "platform/shell/away";
    // so far outside nobody has bound the request that views ask for
    var bound = RequestContextHolder.getRequestAttributes();
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
    try {
      resolve(page, request).render(model(request, problem), request, response);
    } catch (Exception failed) {
      thrown.addSuppressed(failed);
      throw new ServletException(thrown);
    } finally {
      RequestContextHolder.setRequestAttributes(bound);
    }
  }

  private Map<String, Object> model(HttpServletRequest request, Problem problem) {
    return Map.of("problem", problem, "view", ShellModel.view(request), "again", problem.status() == 503,
        "posted", !request.getMethod().equals("GET"), "address", address(request),
        "fields", problem.status() == 503 ? TypedFields.of(request) : List.of(),
        "typed", problem.status() == 503 ? Problem.Typed.visible(TypedFields.of(request)) : List.of());
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
