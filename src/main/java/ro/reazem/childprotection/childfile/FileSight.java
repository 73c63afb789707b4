package ro.reazem.childprotection.childfile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.security.Officer;

/**
 * Which files of children an officer may see: those they answer for, head, control or were let into, by the module's one predicate; what is a part of a
 * protection case is seen by whoever sees the case.
 */
@Component
public class FileSight {

  public static final String READ = "childprotection.flow.read";
  public static final String WORK = "childprotection.flow.work";
  public static final String OPEN = "childprotection.flow.open";
  public static final String GIVE = "childprotection.flow.give";
  public static final String REPORT = "childprotection.flow.report";

  /** The predicate for f of childprotection.child_file joined with c, the case it is a part of. */
  public static final String SEEN = "(f.kind <> 'MATERNITY' and " + ChildSight.of("f") + " or f.kind = 'MATERNITY' and " + ChildSight.of("c") + ")";

  private final ChildSight sight;

  FileSight(ChildSight sight) {
    this.sight = sight;
  }

  /** What the predicate binds. */
  public Map<String, Object> seen(Officer officer) {
    return sight.seen(officer, READ);
  }

  boolean allows(Officer officer, String action, ChildFile about) {
    return !about.kind().isPartOfCase() && sight.allows(officer, action, about.seen());
  }

  void require(Officer officer, String action, ChildFile about) {
    if (about.kind().isPartOfCase()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    sight.require(officer, action, about.seen());
  }

  /** The units in which the officer may do what is about no file. */
  public UUID[] units(Officer officer, String action) {
    return sight.units(officer, action);
  }

  /** The officer's own unit where the act is permitted there, else one of those in which it is. */
  public UUID unitFor(Officer officer) {
    var units = List.of(units(officer, OPEN));
    return units.contains(officer.unit()) ? officer.unit() : units.getFirst();
  }
}
