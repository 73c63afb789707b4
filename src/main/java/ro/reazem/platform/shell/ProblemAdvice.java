package ro.reazem.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.trail.TrailUnwritable;
import ro.reazem.platform.trail.TrailWriting;

/** Turns what a controller could not deal with into a page of ours, or for htmx into a notice on the page that asked. */
@ControllerAdvice
class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final MessageSource messages;
  private final TrailWriting trail;

  ProblemAdvice(MessageSource messages, TrailWriting trail) {
    this.messages = messages;
    this.trail = trail;
  }

  @ExceptionHandler(Exception.class)
  ModelAndView tell(Exception thrown, HttpServletRequest request) throws Exception {
    // those are dealt with outside: by the wall of security, by the page for a lost database, or by nobody who still listens
    boolean refused = thrown instanceof AccessDeniedException;
    if (refused && request.getUserPrincipal() == null || thrown instanceof AuthenticationException || Causes.databaseAway(thrown)
        || thrown instanceof IOException) {
      throw thrown;
    }
    // the error page of the container no longer knows who is signed in and would lack the navigation
    var problem = Problem.of(refused ? HttpStatus.FORBIDDEN.value() : Causes.status(thrown));
    trail.refused(request, problem.status());
    return view(request, switch (thrown) {
      case TrailUnwritable unkept -> problem.telling(
          messages.getMessage("platform.trail.unwritable", null, LocaleContextHolder.getLocale())).referredTo(logged(unkept));
      case RuleViolated rule -> problem.telling(
          messages.getMessage(rule.code(), rule.arguments().toArray(), LocaleContextHolder.getLocale()));
      default -> problem.status() == 500 ? problem.referredTo(logged(thrown)) : problem;
    });
  }

  /** Writes the exception to the log under a code of eight signs and gives the code. */
  static String logged(Throwable thrown) {
    var code = new byte[4];
    RANDOM.nextBytes(code);
    var reference = HexFormat.of().withUpperCase().formatHex(code);
    LOG.error("Unexpected error {}", reference, thrown);
    return reference;
  }

  static ModelAndView view(HttpServletRequest request, Problem problem) {
    var part = request.getHeader("HX-Request") == null ? "" : " :: notice";
    return new ModelAndView("platform/shell/problem" + part,
        Map.of("problem", problem, "typed", Problem.Typed.visible(TypedFields.of(request))),
        HttpStatusCode.valueOf(problem.status()));
  }
}
