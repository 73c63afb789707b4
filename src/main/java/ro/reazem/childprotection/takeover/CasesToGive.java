package ro.reazem.childprotection.takeover;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** Cases that were taken over without a case manager (dosare preluate fără manager de caz): among the tasks of the head, who appoints one. */
@Controller("childTakeoverWaiting")
class CasesToGive {

  static final String ASSIGN = "childprotection.case.assign";

  private final JdbcClient jdbc;
  private final ChildSight sight;

  CasesToGive(JdbcClient jdbc, ChildSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A case that waits, and where it goes on. */
  record Waiting(UUID id, String number, CaseStage resumesAt) {}

  @GetMapping("/childprotection/takeover/waiting")
  @Permitted(ASSIGN)
  String tasks(Officer officer, Model model) {
    model.addAttribute("waiting", waiting(officer));
    return "childprotection/takeover/panels :: waiting";
  }

  private List<Waiting> waiting(Officer officer) {
    return jdbc.sql("select c.id, c.number || '/' || c.year as number, c.resumes_at from childprotection.child_case c where c.resumes_at is not null and "
        + ChildSight.of("c") + " order by c.opened_on, c.id limit 20").params(sight.seen(officer, ASSIGN)).query(Waiting.class).list();
  }
}
