package ro.reazem.people.merge;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No merge bears this id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchMerge extends RuntimeException {}
