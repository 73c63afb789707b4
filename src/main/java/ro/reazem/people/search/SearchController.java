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
import ro.reazem.directory.places.Places;
import ro.reazem.events.people.Sex;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;

/** The results of the search box, and the list under it while somebody types. */
@Controller
class SearchController {

  private static final int SUGGESTED = 8;
  private static final int OLDEST = 130;

  private final PersonSearch search;
  private final Places places;

  SearchController(PersonSearch search, Places places) {
    this.search = search;
    this.places = places;
  }

  /** The box and the filters as they were typed. */
  record Asked(@Nullable String q, @Nullable String siruta, @Nullable String sirutaText, @Nullable String from,
      @Nullable String to, @Nullable String sex, @Nullable String living) {

    public boolean hasFilters() {
      return !(blank(siruta) && blank(sirutaText) && blank(from) && blank(to) && blank(sex) && blank(living));
    }

    private static boolean blank(@Nullable String text) {
      return text == null || text.isBlank();
    }
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
  String results(@ModelAttribute("asked") Asked asked, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Model model) {
    var typed = TypedSearch.of(asked.q());
    var place = places.resolve(asked.siruta(), asked.sirutaText());
    var filter = filter(asked, place);
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

  private static SearchFilter filter(Asked asked, PlaceChoice place) {
    return new SearchFilter(place instanceof PlaceChoice.Found found ? found.place().siruta() : null, age(asked.from()),
        age(asked.to()), "FEMALE".equals(asked.sex()) ? Sex.FEMALE : "MALE".equals(asked.sex()) ? Sex.MALE : null,
        "yes".equals(asked.living()) ? Boolean.TRUE : "no".equals(asked.living()) ? Boolean.FALSE : null);
  }

  private static @Nullable Integer age(@Nullable String typed) {
    return typed != null && typed.strip().matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(typed.strip()), OLDEST) : null;
  }
}
