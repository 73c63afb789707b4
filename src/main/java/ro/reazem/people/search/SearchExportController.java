package ro.reazem.people.search;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;

/** The results of a search as a spreadsheet, handed out for a reason that the trail keeps. CNPs stay masked. */
@Controller
class SearchExportController {

  private static final String EXPORT = "people.person.export";
  private static final int LONGEST_REASON = 300;

  private final PersonSearch search;
  private final SearchReading reading;
  private final SearchSheet sheet;
  private final Trail trail;
  private final Clock clock;

  SearchExportController(PersonSearch search, SearchReading reading, SearchSheet sheet, Trail trail, Clock clock) {
    this.search = search;
    this.reading = reading;
    this.sheet = sheet;
    this.trail = trail;
    this.clock = clock;
  }

  /** Why the file is taken, as typed. */
  record ReasonForm(@Nullable String reason) {}

  @GetMapping("/people/search/export")
  @Permitted(EXPORT)
  String ask(@ModelAttribute("asked") SearchAsked asked, @ModelAttribute("form") ReasonForm form, BindingResult errors, Model model) {
    return page(asked, model);
  }

  @PostMapping("/people/search/export")
  @Permitted(EXPORT)
  Object send(@ModelAttribute("asked") SearchAsked asked, @ModelAttribute("form") ReasonForm form, BindingResult errors, Model model,
      HttpServletResponse response) {
    var reason = new Inputs(errors).text("reason", form.reason(), LONGEST_REASON);
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(asked, model);
    }
    var found = find(asked);
    trail.searched(asked.text());
    trail.because(reason);
    trail.exported(found.persons().size());
    return Download.attached("persoane-" + LocalDate.now(clock) + ".xlsx", Download.XLSX, sheet.file(asked.text(), reason, found));
  }

  private PersonSearch.Results find(SearchAsked asked) {
    return search.find(TypedSearch.of(asked.q()), reading.filter(asked), new ListPage.Asked(1, CappedTotal.LIMIT));
  }

  private String page(SearchAsked asked, Model model) {
    model.addAttribute("total", find(asked).page().total());
    return "people/search/export";
  }
}
