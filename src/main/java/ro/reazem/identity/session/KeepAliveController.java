package ro.reazem.identity.session;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import ro.reazem.platform.security.Permitted;

/** Lets somebody who reads for long keep the session that would end without requests. */
@Controller
class KeepAliveController {

  @Permitted(Permitted.SIGNED_IN)
  @PostMapping("/session/keep-alive")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keepAlive() {
    // the request alone moves the end of the session
  }
}
