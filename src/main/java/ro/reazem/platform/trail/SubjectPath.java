package ro.reazem.platform.trail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * Says that all addresses below a path are about one person or one case; a module contributes it as a bean, so that the trail
 * names whom even a refused request was about.
 *
 * @param path such as /people/persons/{id}
 * @param context the module whose case it is; null for a person
 */
public record SubjectPath(String path, @Nullable String context) {

  /** The parameter person names a person everywhere. */
  static final SubjectPath PARAMETER = new SubjectPath("?{id}", null);

  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** Puts the person or case of an address into the entry. */
  void note(String address, TrailEntry entry) {
    idIn(address).ifPresent(id -> {
      if (context == null) {
        entry.about(id);
      } else {
        entry.about(new CaseRef(context, id));
      }
    });
  }

  private Optional<UUID> idIn(String address) {
    int begin = path.indexOf("{id}");
    if (!address.startsWith(path.substring(0, begin))) {
      return Optional.empty();
    }
    var found = ID.matcher(address).region(begin, address.length());
    return found.lookingAt() ? Optional.of(UUID.fromString(found.group())) : Optional.empty();
  }
}
