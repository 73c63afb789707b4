package ro.reazem.directory.persons;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.security.Permitted;

/** The suggestions of the person picker. */
@Controller
class PersonsController {

  private static final int LONGEST_NAME = 60;

  private final Persons persons;

  PersonsController(Persons persons) {
    this.persons = persons;
  }

  /** The candidates for what is typed, as radio buttons of the name that the picker has in its form. */
  @GetMapping("/directory/persons/suggest")
  @Permitted("people.person.read")
  String suggest(@RequestParam Map<String, String> parameters, Model model) {
    var name = parameters.getOrDefault("name", "");
    var typed = parameters.getOrDefault(name + "Text", "");
    model.addAttribute("name", name.length() <= LONGEST_NAME ? name : "");
    model.addAttribute("typed", typed.strip());
    model.addAttribute("persons", persons.suggest(typed));
    model.addAttribute("value", "");
    return "directory/persons/picker :: offers";
  }
}
