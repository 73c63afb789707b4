package ro.reazem.childprotection.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Panel;

/**
 * Measures that no longer keep the law, among the tasks of whoever answers for the case (măsuri de revăzut): a child too young for its residence, as after its day of
 * birth was corrected (I3.1).
 */
@Controller("childMeasureTasks")
class MeasureTasks {

  private static final int MOST = 100;

  private final JdbcClient jdbc;
  private final ChildSight sight;
  private final LegalParameters parameters;
  private final Clock clock;

  MeasureTasks(JdbcClient jdbc, ChildSight sight, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** One of them. */
  record TooYoung(UUID id, String number, String child, LocalDate bornOn) {}

  /** Where they stand among the tasks. */
  @Configuration(proxyBeanMethods = false)
  static class Entries {

    @Bean
    Panel measuresToReview() {
      return new Panel(Panel.Place.TASKS, 31, "childprotection.measure.tasks", "/childprotection/measures/tasks", MeasureController.READ);
    }
  }

  @GetMapping("/childprotection/measures/tasks")
  @Permitted(MeasureController.READ)
  String tasks(Officer officer, Model model) {
    model.addAttribute("young", tooYoung(officer));
    return "childprotection/measure/panels :: tasks";
  }

  private List<TooYoung> tooYoung(Officer officer) {
    var today = LocalDate.now(clock);
    var from = MeasureLaw.of(parameters.on(today)).residenceFrom();
    return from == null ? List.of() : jdbc.sql("""
        select c.id, c.number || '/' || c.year as number, p.family_name || ' ' || p.given_name as child, p.born_on from childprotection.child_case c
        join childprotection.measure m on m.case_id = c.id and m.until_day is null and not m.severe_care and m.place_type = any (:residences)
        join directory.person p on p.id = c.child_id and p.born_on > :youngest where c.stage not in ('CLOSED', 'TRANSFERRED') and\s""" + ChildSight.of("c")
        + " order by p.born_on desc, c.id limit :most").params(sight.seen(officer, MeasureController.READ)).param("youngest", today.minusYears(from)).param("most", MOST)
        .param("residences", Arrays.stream(PlaceType.values()).filter(PlaceType::isResidential).map(Enum::name).toArray(String[]::new)).query(TooYoung.class).list();
  }
}
