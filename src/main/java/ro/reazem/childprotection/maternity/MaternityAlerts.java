package ro.reazem.childprotection.maternity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.CaseAlert;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.ChildCase;

/** What whoever opens the case of a child left in a hospital must know first (atenționări): no step yet, no identity, fit to leave without a placement. */
@Component
class MaternityAlerts implements CaseAlert.Source {

  private final JdbcClient jdbc;
  private final MessageSource messages;

  MaternityAlerts(JdbcClient jdbc, MessageSource messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  @Override
  public List<CaseAlert> about(ChildCase childCase, @Nullable Child child) {
    if (childCase.origin() != CaseOrigin.LEFT_IN_HOSPITAL || !childCase.stage().isOpen()) {
      return List.of();
    }
    var told = new ArrayList<CaseAlert>();
    var path = childCase.getId().path() + "/maternity";
    var known = known(childCase);
    if (known == null) {
      told.add(alert("warn", "notBegun", path));
    } else if (!known.ended()) {
      told.add(alert("plum", "noIdentity", path));
      if (known.fit() && !known.placed()) {
        told.add(alert("crit", "notPlaced", childCase.getId().path() + "/measures"));
      }
    }
    return told;
  }

  /** How far the child is (situația copilului): whether its way has ended, whether it may leave the hospital, whether a measure was ordered. */
  private record Known(boolean ended, boolean fit, boolean placed) {}

  private @Nullable Known known(ChildCase of) {
    return jdbc.sql("""
        select f.ended_on is not null as ended, f.facts ->> 'dischargeOn' is not null as fit,
          exists (select from childprotection.measure m where m.case_id = f.id) as placed
        from childprotection.child_file f where f.id = :case and f.kind = 'MATERNITY'""").param("case", of.getId().value()).query(Known.class).optional().orElse(null);
  }

  private CaseAlert alert(String kind, String what, String path) {
    return new CaseAlert(kind, "circle-alert", messages.getMessage("childprotection.maternity.alert." + what, null, LocaleContextHolder.getLocale()), path);
  }
}
