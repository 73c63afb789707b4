package ro.reazem.people.rights;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No request of a person about their data has this id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchRequest extends RuntimeException {}
