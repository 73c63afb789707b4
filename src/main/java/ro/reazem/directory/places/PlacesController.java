package ro.reazem.directory.places;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;

/** Browsing the nomenclature, and the suggestions of the locality picker. */
@Controller
class PlacesController {

  private static final int LONGEST_NAME = 60;

  private final Places places;
  private final PlaceRegister register;
  private final PermissionMatrix matrix;

  PlacesController(Places places, PlaceRegister register, PermissionMatrix matrix) {
    this.places = places;
    this.register = register;
    this.matrix = matrix;
  }

  @GetMapping("/directory/places")
  @Permitted(Permitted.SIGNED_IN)
  String browse(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String parent,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      Officer officer, Model model) {
    model.addAttribute("mayImport", matrix.allows(officer, "directory.place.import"));
    var below = parent != null && parent.matches("[0-9]{1,9}") ? Integer.valueOf(parent) : null;
    model.addAttribute("q", q.strip());
    model.addAttribute("path", below == null ? List.of() : register.path(below));
    model.addAttribute("found", register.page(q, below, ListPage.Asked.of(page, size)));
    return "directory/places/list";
  }

  /** The candidates for what is typed in a picker, as radio buttons of the name that the picker has in its form. */
  @GetMapping("/directory/places/suggest")
  @Permitted(Permitted.SIGNED_IN)
  String suggest(@RequestParam Map<String, String> parameters, Model model) {
    var name = parameters.getOrDefault("name", "");
    var typed = parameters.getOrDefault(name + "Text", "");
    model.addAttribute("name", name.length() <= LONGEST_NAME ? name : "");
    model.addAttribute("typed", typed.strip());
    model.addAttribute("places", places.suggest(typed));
    model.addAttribute("value", "");
    return "directory/places/picker :: offers";
  }
}
