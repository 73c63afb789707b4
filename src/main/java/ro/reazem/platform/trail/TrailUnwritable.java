package ro.reazem.platform.trail;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The trail cannot be written: what it would have told of is not done and not shown. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class TrailUnwritable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TrailUnwritable(RuntimeException cause) {
    super("The trail cannot be written", cause);
  }
}
