package ro.reazem.platform.trail;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import ro.reazem.kernel.CaseRef;

/**
 * What the present request tells the trail of accesses about itself. Who, when, from where and by which act is noted anyway; outside
 * of a request nothing is.
 *
 * <pre>
 * trail.aboutCase("financialaid", request.getId().value());
 * trail.aboutPerson(request.holderId());
 * </pre>
 */
@Component
public class Trail {

  /** The request is about the person. */
  public void aboutPerson(UUID person) {
    note(entry -> entry.about(person));
  }

  /** The request is about all these persons. */
  public void aboutPersons(Collection<UUID> persons) {
    note(entry -> persons.forEach(entry::about));
  }

  /** The request is about the case. */
  public void aboutCase(String context, UUID id) {
    note(entry -> entry.about(new CaseRef(context, id)));
  }

  /** The request is a search for the text. */
  public void searched(String text) {
    note(entry -> entry.searched(text));
  }

  /** The request shows a list, narrowed as its address says. */
  public void listed() {
    note(TrailEntry::showsList);
  }

  /** The request takes data out of the application; the sum of the file is added to the line by itself. */
  public void exported(int rows) {
    note(entry -> entry.exported(rows));
  }

  /** The same with the sum of a file that was written elsewhere. */
  public void exported(int rows, String sha256) {
    note(entry -> {
      entry.exported(rows);
      entry.fileIs(sha256);
    });
  }

  /** The request shows a whole CNP. */
  public void revealed() {
    note(entry -> entry.is(TrailLine.Kind.REVEAL));
  }

  /** The reason that was given. */
  public void because(String reason) {
    note(entry -> entry.because(reason));
  }

  /** The request shows nothing and does nothing that anybody would ask about. */
  public void leaveOut() {
    note(TrailEntry::leaveOut);
  }

  private static void note(Consumer<TrailEntry> what) {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
      var entry = TrailEntry.of(attributes.getRequest());
      if (entry != null) {
        what.accept(entry);
      }
    }
  }
}
