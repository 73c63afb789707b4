package ro.reazem.childprotection.known;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/**
 * Two open cases that turned out to be about one child when its records were merged (dosare ale aceluiași copil): among the tasks of the head, who closes the one
 * that was opened by mistake.
 */
@Controller("childCasesOfOneChild")
class CasesOfOneChild {

  static final String APPROVE = "childprotection.case.approve";

  private final JdbcClient jdbc;
  private final ChildSight sight;

  CasesOfOneChild(JdbcClient jdbc, ChildSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A case that stayed with the record that was merged, and the case of the record that remains. */
  record Twice(UUID id, String number, String other) {}

  @GetMapping("/childprotection/cases/twice")
  @Permitted(APPROVE)
  String tasks(Officer officer, Model model) {
    model.addAttribute("twice", twice(officer));
    return "childprotection/known/panels :: twice";
  }

  private List<Twice> twice(Officer officer) {
    return jdbc.sql("select c.id, c.number || '/' || c.year as number, o.number || '/' || o.year as other from directory.merge m "
        + "join childprotection.child_case c on c.child_id = m.absorbed_id and c.stage not in ('CLOSED', 'TRANSFERRED') "
        + "join childprotection.child_case o on o.child_id = any(directory.same_person(m.survivor_id)) and o.id <> c.id and o.stage not in ('CLOSED', 'TRANSFERRED') "
        + "where m.state <> 'UNMERGED' and " + ChildSight.of("c") + " order by m.told_at, c.id limit 20").params(sight.seen(officer, APPROVE)).query(Twice.class).list();
  }
}
