package ro.reazem.childprotection.maternity;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.CaseAlert;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childfile.ChildFiles;

/** What whoever opens the case of a child left in a hospital must know first (atenționări): no step yet, no identity, fit to leave without a placement. */
@Component
class MaternityAlerts implements CaseAlert.Source {

  private final ChildFiles files;
  private final JdbcClient jdbc;
  private final MessageSource messages;

  MaternityAlerts(ChildFiles files, JdbcClient jdbc, MessageSource messages) {
    this.files = files;
    this.jdbc = jdbc;
    this.messages = messages;
  }

  @Override
  public List<CaseAlert> about(ChildCase childCase) {
    if (childCase.origin() != CaseOrigin.LEFT_IN_HOSPITAL || !childCase.stage().isOpen()) {
      return List.of();
    }
    var told = new ArrayList<CaseAlert>();
    var file = files.find(childCase.getId().value());
    var path = childCase.getId().path() + "/maternity";
    if (file.isEmpty()) {
      told.add(alert("warn", "notBegun", path));
    } else if (file.get().isOpen()) {
      told.add(alert("plum", "noIdentity", path));
      if (file.get().known().has("dischargeOn") && !placed(childCase)) {
        told.add(alert("crit", "notPlaced", childCase.getId().path() + "/measures"));
      }
    }
    return told;
  }

  private boolean placed(ChildCase of) {
    return jdbc.sql("select exists (select from childprotection.measure where case_id = :case)").param("case", of.getId().value()).query(Boolean.class).single();
  }

  private CaseAlert alert(String kind, String what, String path) {
    return new CaseAlert(kind, "circle-alert", messages.getMessage("childprotection.maternity.alert." + what, null, LocaleContextHolder.getLocale()), path);
  }
}
