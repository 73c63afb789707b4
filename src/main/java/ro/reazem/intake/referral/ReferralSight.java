package ro.reazem.intake.referral;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;

/**
 * Which referrals an officer may see: those the directory's rule lets them see, those registered in their registry and those offered
 * to their unit; never one in which they are accused. Every list, count, panel and page puts {@link #of} into its where clause and
 * binds {@link #seen}.
 */
@Component
class ReferralSight {

  static final String READ = "intake.referral.read";
  static final String WORK = "intake.referral.work";
  static final String TRIAGE = "intake.referral.triage";
  private static final String REGISTER = "intake.referral.register";
  private static final String REPORTER = "intake.referral.reporter";
  private static final String LEGAL = "legal.referral.reporter";

  private final CaseAccess access;
  private final PermissionMatrix matrix;

  ReferralSight(CaseAccess access, PermissionMatrix matrix) {
    this.access = access;
    this.matrix = matrix;
  }

  /** The SQL predicate for an alias of intake.referral. */
  static String of(String alias) {
    return """
        ((%2$s or (%1$s.registry_unit_id = any(:registrars) or %1$s.offer_unit_id = any(:units)) and %1$s.id <> all(:barred))
          and %1$s.accused_officer_id is distinct from :me)""".formatted(alias, CaseAccess.of(alias));
  }

  /** What {@link #of} binds for an act. */
  Map<String, Object> seen(Officer officer, String action) {
    var bound = new HashMap<>(access.seen(officer, action));
    bound.put("registrars", units(officer, REGISTER));
    bound.put("me", officer.id());
    return bound;
  }

  UUID[] units(Officer officer, String action) {
    return matrix.units(officer, action).toArray(UUID[]::new);
  }

  /** Whether the act is permitted about a referral that the officer sees: in its unit, by a working relation, or where it was registered. */
  boolean allows(Officer officer, String action, ReferralRegister.Details about) {
    return access.allows(officer, action, about.unitId(), about.id()) || holds(officer, action, about.registryUnitId());
  }

  boolean holds(Officer officer, String action, UUID unit) {
    return Arrays.asList(units(officer, action)).contains(unit);
  }

  /** Who told is shown to whoever registered it, to whoever is responsible, to heads and to the legal advisers (I2.3). */
  boolean showsReporter(Officer officer, ReferralRegister.Details about) {
    return officer.id().equals(about.registeredBy()) || officer.id().equals(about.responsibleId())
        || allows(officer, REPORTER, about) || holds(officer, LEGAL, about.unitId()) || holds(officer, LEGAL, about.registryUnitId());
  }

  /** Whether a conflict of interest keeps the officer out of it. */
  boolean bars(Officer officer, ReferralId id) {
    return access.bars(officer, "intake", id.value());
  }

  void require(boolean permitted, String act) {
    if (!permitted) {
      throw new AccessDeniedException("Not permitted about this referral: " + act);
    }
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
