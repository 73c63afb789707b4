package ro.reazem.notes.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.files.Confidentiality;

/** The open cases of an officer of the demonstration, as that officer sees them. */
@Component
class DemonstrationCases {

  private static final String OPEN = " from directory.case_relation c where c.responsible_id = :me and not c.closed and c.context = 'financialaid'";

  private final JdbcClient jdbc;

  DemonstrationCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int told() {
    return jdbc.sql("select count(*)" + OPEN).param("me", DemoOfficer.ASISTENT.acting().id()).query(Integer.class).single();
  }

  List<CaseInSight> some(int most) {
    var me = DemoOfficer.ASISTENT.acting();
    return jdbc.sql("select c.*" + OPEN + " order by length(c.number), c.number limit :most").param("me", me.id()).param("most", most)
        .query((row, n) -> new CaseInSight(new CaseRef(row.getString("context"), row.getObject("case_id", UUID.class)), row.getString("number"),
            row.getString("path"), row.getObject("unit_id", UUID.class), me.id(), List.of(),
            List.of((UUID[]) row.getArray("person_ids").getArray()), false, me, Confidentiality.ALL, true, false)).list();
  }
}
