package ro.reazem.childprotection.statistics;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.ListPage;

/** The cases whose stage and measure disagree on the last day of a quarter, to be put right before it is signed. */
@Controller("childDisagreementsController")
class DisagreementsController {

  private final Disagreements disagreements;
  private final Trail trail;

  DisagreementsController(Disagreements disagreements, Trail trail) {
    this.disagreements = disagreements;
    this.trail = trail;
  }

  @GetMapping("/childprotection/statistics/{quarter}/disagreements")
  @Permitted(StatisticsController.READ)
  String show(@PathVariable String quarter, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer,
      Model model) {
    var asked = Quarter.read(quarter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.listed();
    model.addAttribute("quarter", asked);
    model.addAttribute("found", disagreements.page(asked, officer, ListPage.Asked.of(page, size)));
    return "childprotection/statistics/disagreements";
  }
}
