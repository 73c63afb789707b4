package ro.reazem.platform.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import ro.reazem.platform.security.Permitted;

/** The page for what was refused or failed outside our controllers: in the filters, in the container. */
@Controller
class ProblemController implements ErrorController {

  @RequestMapping("/error")
  @Permitted(Permitted.ANYBODY)
  ModelAndView tell(HttpServletRequest request) {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var problem = Problem.of(status instanceof Integer code ? code : 404);
    return ProblemAdvice.view(request,
        problem.status() == 500 && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
            ? problem.referredTo(ProblemAdvice.logged(thrown)) : problem);
  }
}
