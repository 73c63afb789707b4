package ro.reazem.childprotection.commission;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * What an officer may see of the commission: the secretariat the matters before it, and whoever may see a case what the commission is asked
 * about it. Being on the agenda opens no file: the page of a case asks its own predicate.
 */
@Component
public class CommissionSight {

  public static final String READ = "childprotection.commission.read";
  public static final String WORK = "childprotection.commission.work";
  public static final String APPROVE = "childprotection.commission.approve";
  static final String SEATS = "childprotection.commission.seats";

  private final CaseAccess access;
  private final PermissionMatrix matrix;

  CommissionSight(CaseAccess access, PermissionMatrix matrix) {
    this.access = access;
    this.matrix = matrix;
  }

  /** The predicate for an alias of the matters; bind {@link #seen}. */
  public static String ofItem(String item) {
    return CaseAccess.of(item, "coalesce(" + item + ".case_id, " + item + ".id)");
  }

  /** The predicate for an alias of the meetings; bind {@link #seen}. */
  public static String ofMeeting(String meeting) {
    return meeting + ".unit_id = any(:units)";
  }

  public Map<String, Object> seen(Officer officer, String action) {
    return access.seen(officer, action);
  }

  /** Whether the act is permitted to the officer in the unit of the secretariat. */
  public boolean allows(Officer officer, String action, UUID unit) {
    return matrix.units(officer, action).contains(unit);
  }

  /** As for what is not there: 404. */
  public void require(Officer officer, String action, UUID unit) {
    if (!allows(officer, action, unit)) {
      throw unknown();
    }
  }

  public static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
