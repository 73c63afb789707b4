package ro.reazem.platform.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Panel;

/** The home of the role (Ziua mea): what every context has to say to the officer today, fetched from each. */
@Controller
class HomeController {

  private final PermissionMatrix matrix;
  private final List<Panel> panels;

  HomeController(PermissionMatrix matrix, ObjectProvider<Panel> panels) {
    this.matrix = matrix;
    this.panels = panels.stream().filter(panel -> panel.place() == Panel.Place.HOME)
        .sorted(Comparator.comparing(Panel::order)).toList();
  }

  @GetMapping("/")
  @Permitted(Permitted.SIGNED_IN)
  String home(Officer officer, Model model) {
    var shown = panels.stream().filter(panel -> matrix.allows(officer, panel.action())).toList();
    model.addAttribute("none", shown.isEmpty());
    for (var spot : Panel.Spot.values()) {
      model.addAttribute(spot.name().toLowerCase(Locale.ROOT), shown.stream().filter(panel -> panel.spot() == spot).toList());
    }
    model.addAttribute("officer", officer);
    return "platform/shell/home";
  }

  /** The keyboard shortcuts as a page, for those whose browser runs no scripts. */
  @GetMapping("/keys")
  @Permitted(Permitted.SIGNED_IN)
  String keys() {
    return "platform/shell/keys";
  }
}
