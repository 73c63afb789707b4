package ro.reazem.people.household;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No household of the register has this id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NoSuchHousehold extends RuntimeException {

  NoSuchHousehold() {
    super("people.household.none", null, false, false);
  }
}
