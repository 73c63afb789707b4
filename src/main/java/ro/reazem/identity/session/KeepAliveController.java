package ro.reazem.identity.session;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;

/**
 * Lets somebody who reads for long keep the session that would end without requests, and gives a page that outlived its
 * session the token of the new one.
 */
@Controller
class KeepAliveController {

  private final Trail trail;

  KeepAliveController(Trail trail) {
    this.trail = trail;
  }

  @Permitted(Permitted.SIGNED_IN)
  @PostMapping("/session/keep-alive")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keepAlive() {
    // the request alone moves the end of the session
    trail.leaveOut();
  }

  /** The token with which forms of a page can be sent again, when the officer of the page is who has signed in since. */
  @Permitted(Permitted.SIGNED_IN)
  @GetMapping("/session/token")
  ResponseEntity<String> token(Officer officer, CsrfToken token, @RequestParam UUID of) {
    return officer.id().equals(of) ? ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(token.getToken())
        : ResponseEntity.status(HttpStatus.CONFLICT).build();
  }
}
