package ro.reazem.people.kinship;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;

/** The list of measures of protection that end soon, by how soon. */
@Controller
class EndingMeasuresController {

  private final EndingMeasures ending;

  EndingMeasuresController(EndingMeasures ending) {
    this.ending = ending;
  }

  /** One of the terms by which the list is parted. */
  record Term(int days, CappedTotal total) {}

  @GetMapping("/people/persons/measures")
  @Permitted("people.person.read")
  String list(@RequestParam(required = false) @Nullable String within, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Model model) {
    var alerts = ending.days();
    var days = List.of(alerts.last(), alerts.second(), alerts.first());
    var totals = ending.totals(days);
    int chosen = IntStream.range(0, days.size()).filter(i -> String.valueOf(days.get(i)).equals(within)).findFirst()
        .orElse(days.size() - 1);
    var shown = ListPage.of(ListPage.Asked.of(page, size), totals.get(chosen));
    model.addAttribute("terms", IntStream.range(0, days.size()).mapToObj(i -> new Term(days.get(i), totals.get(i))).toList());
    model.addAttribute("within", days.get(chosen));
    model.addAttribute("page", shown);
    model.addAttribute("measures", ending.of(days.get(chosen), alerts, shown));
    return "people/kinship/ending";
  }
}
