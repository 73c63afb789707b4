package ro.reazem.services.sight;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Hands out one file of a service to an officer who may see it, or work on it; nobody else gets it. What is handed out stands in the trail. */
public abstract class FileDesk<L extends FileDesk.Seen> {

  private final FileSight sight;
  private final Trail trail;

  protected FileDesk(FileSight sight, Trail trail) {
    this.sight = sight;
    this.trail = trail;
  }

  /** What every file says of itself to its desk. */
  public interface Seen {

    UUID id();

    UUID unitId();

    /** The person whom it is about. */
    UUID about();
  }

  /** The file, if the officer sees it. */
  protected abstract Optional<L> find(UUID id, Officer officer);

  /** What a colleague of the domain is told of a file that is there and that they do not see. */
  protected abstract Optional<RestrictedCase> restricted(UUID id);

  public final L permitted(UUID id, Officer officer, String action) {
    return permitted(id, officer, action, find(id, officer));
  }

  private L permitted(UUID id, Officer officer, String action, Optional<L> seen) {
    trail.aboutCase(sight.context(), id);
    var found = seen.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    sight.require(officer, action, found.unitId(), id);
    trail.aboutPerson(found.about());
    return found;
  }

  /** For the file's own page: a colleague of the domain is told that it is there and whom to ask, unless a conflict of interest keeps them out. */
  public final L forItsPage(UUID id, Officer officer) {
    var found = find(id, officer);
    if (found.isEmpty() && !sight.bars(officer, id)) {
      restricted(id).ifPresent(told -> {
        trail.aboutCase(sight.context(), id);
        throw told;
      });
    }
    return permitted(id, officer, sight.reading(), found);
  }

  public final boolean allows(Officer officer, String action, L file) {
    return sight.allows(officer, action, file.unitId(), file.id());
  }
}
