package ro.reazem.people.person;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No person of the register has this id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchPerson extends RuntimeException {

  public NoSuchPerson() {
    super("people.person.none", null, false, false);
  }
}
