package ro.reazem.people.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Panel;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.platform.web.TypedText;

/** Possible duplicates while somebody is being entered, and afterwards on the person's page. */
@Controller
class DuplicatesController {

  private static final String NAME = "familyName";
  private static final int MOST_ROWS = 20;
  private static final int LONGEST = 100;

  private final Duplicates duplicates;
  private final Trail trail;
  private final PermissionMatrix matrix;

  DuplicatesController(Duplicates duplicates, Trail trail, PermissionMatrix matrix) {
    this.duplicates = duplicates;
    this.trail = trail;
    this.matrix = matrix;
  }

  /** Shows on every person's page who else may be the same person. */
  @Configuration(proxyBeanMethods = false)
  static class OnThePersonsPage {

    @Bean
    Panel duplicatesPanel() {
      return new Panel(Panel.Place.PERSON, 80, "people.duplicates.title", "/people/persons/{id}/duplicates", "people.person.read");
    }
  }

  /** The form as far as it is filled in; each row of a family form is a person. */
  @PostMapping("/people/persons/duplicates")
  @Permitted("people.person.register")
  String whileTyping(@RequestParam Map<String, String> typed, Model model) {
    var found = new ArrayList<PossibleDuplicate>();
    trail.searched(typed.entrySet().stream().filter(field -> field.getKey().matches("(.*\\.)?(familyName|givenName)"))
        .map(Map.Entry::getValue).collect(Collectors.joining(" ")).strip());
    typed.keySet().stream().filter(name -> name.equals(NAME) || name.endsWith("." + NAME)).sorted().limit(MOST_ROWS)
        .map(name -> name.substring(0, name.length() - NAME.length()))
        .forEach(row -> found.addAll(duplicates.of(person(typed, row), null)));
    model.addAttribute("duplicates", found);
    return "people/search/duplicates :: notice";
  }

  @GetMapping("/people/persons/{id}/duplicates")
  @Permitted("people.person.read")
  String ofPerson(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("compareWith", matrix.allows(officer, "people.person.merge") ? id : null);
    model.addAttribute("duplicates", duplicates.of(id));
    return "people/search/duplicates :: panel";
  }

  private static Likeness.Typed person(Map<String, String> typed, String row) {
    return new Likeness.Typed(text(typed, row + NAME), text(typed, row + "givenName"), text(typed, row + "formerName"),
        day(typed.get(row + "bornOn")), text(typed, row + "cnp").replace(" ", ""), text(typed, row + "phone"));
  }

  private static String text(Map<String, String> typed, String name) {
    try {
      return TypedText.line(typed.get(name), LONGEST);
    } catch (RuleViolated unfit) {
      return "";
    }
  }

  private static @Nullable LocalDate day(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : TypedDate.parse(typed);
    } catch (RuleViolated notYetADate) {
      return null;
    }
  }
}
