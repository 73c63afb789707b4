package ro.reazem.platform.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Stands outside the session, which lives in the database: when the database is away, or the request cannot even be read,
 * it answers with a page that needs neither. What was typed stays on the page and can be sent again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LastResort extends HttpFilter {

  private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

  private final transient PlainPage page;

  LastResort(PlainPage page) {
    this.page = page;
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException thrown) {
      int status = Causes.databaseAway(thrown) ? 503 : Causes.status(thrown);
      if (response.isCommitted() || status != 503 && status != 413 && status != 400 && status != 507) {
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
    if (problem.status() == 503) {
      response.setHeader("Retry-After", "30");
    }
    var fields = problem.status() == 503 ? TypedFields.of(request) : List.<Problem.Typed>of();
    try {
      page.show(request, response, new PlainPage.Content(problem, problem.title(), problem.text(), problem.status() == 503,
          fields, false, null));
    } catch (ServletException | RuntimeException failed) {
      thrown.addSuppressed(failed);
      throw new ServletException(thrown);
    }
  }
}
