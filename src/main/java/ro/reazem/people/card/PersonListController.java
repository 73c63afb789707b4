package ro.reazem.people.card;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;

/** The register of persons by name. */
@Controller
class PersonListController {

  private final PersonLines lines;
  private final PermissionMatrix matrix;

  PersonListController(PersonLines lines, PermissionMatrix matrix) {
    this.lines = lines;
    this.matrix = matrix;
  }

  @GetMapping("/people/persons")
  @Permitted("people.person.read")
  String list(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      Officer officer, Model model) {
    var shown = ListPage.of(ListPage.Asked.of(page, size), lines.total());
    model.addAttribute("page", shown);
    model.addAttribute("persons", lines.of(shown));
    model.addAttribute("works", matrix.allows(officer, "people.person.register"));
    return "people/card/list";
  }
}
