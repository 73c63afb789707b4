package ro.reazem.directory.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page of a restricted file: initials, number, and where to ask for access. */
@ControllerAdvice
@Order(0)
class RestrictedCaseAdvice {

  @ExceptionHandler
  ModelAndView tell(RestrictedCase restricted, HttpServletRequest request) {
    return new ModelAndView("directory/access/restricted", Map.of("ref", restricted.ref(), "number", restricted.number(),
        "initials", restricted.initials()), HttpStatus.FORBIDDEN);
  }
}
