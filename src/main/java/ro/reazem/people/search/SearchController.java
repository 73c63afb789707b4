package ro.reazem.people.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.directory.places.PlaceChoice;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;

/** The results of the search box, and the list under it while somebody types. */
@Controller
class SearchController {

  private static final int SUGGESTED = 8;

  private final PersonSearch search;
  private final SearchReading reading;
  private final PermissionMatrix matrix;

  SearchController(PersonSearch search, SearchReading reading, PermissionMatrix matrix) {
    this.search = search;
    this.reading = reading;
    this.matrix = matrix;
  }

  /** A person found with the words marked that were looked for. */
  record Line(PersonFound person, List<Highlight.Part> name, List<List<Highlight.Part>> formerNames) {

    static Line of(PersonFound person, TypedSearch typed) {
      return new Line(person, Highlight.parts(person.name(), typed.words()),
          person.formerNames().stream().map(name -> Highlight.parts(name, typed.words())).toList());
    }

    UUID id() {
      return person.id();
    }
  }

  @GetMapping("/people/search")
  @Permitted("people.person.read")
  String results(@ModelAttribute("asked") SearchAsked asked, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var typed = TypedSearch.of(asked.q());
    var place = reading.place(asked);
    var filter = reading.filter(asked, place);
    var results = search.find(typed, filter, ListPage.Asked.of(page, size));
    if (typed.isWholeCnp() && results.persons().size() == 1 && !asked.hasFilters()) {
      return "redirect:/people/persons/" + results.persons().getFirst().id();
    }
    model.addAttribute("typed", typed);
    model.addAttribute("filter", filter);
    model.addAttribute("place", place instanceof PlaceChoice.Found found ? found.place() : null);
    model.addAttribute("placeUnclear", place instanceof PlaceChoice.Several || place instanceof PlaceChoice.Unknown);
    model.addAttribute("page", results.page());
    model.addAttribute("counts", results.counts());
    model.addAttribute("lines", results.persons().stream().map(person -> Line.of(person, typed)).toList());
    model.addAttribute("mayExport", matrix.allows(officer, "people.person.export"));
    return "people/search/results";
  }

  @GetMapping("/people/search/suggest")
  @Permitted("people.person.read")
  String suggest(@RequestParam(required = false) @Nullable String q, Model model) {
    var typed = TypedSearch.of(q);
    model.addAttribute("typed", typed);
    model.addAttribute("lines",
        search.suggest(typed, SUGGESTED).stream().map(person -> Line.of(person, typed)).toList());
    return "people/search/suggest :: list";
  }
}
