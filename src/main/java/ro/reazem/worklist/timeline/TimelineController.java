package ro.reazem.worklist.timeline;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** The timeline across contexts on a person's page. */
@Controller
class TimelineController {

  private static final int MOST = 30;

  private final TimelineRegister register;

  TimelineController(TimelineRegister register) {
    this.register = register;
  }

  @GetMapping("/worklist/timeline/{id}")
  @Permitted(Permitted.SIGNED_IN)
  String of(@PathVariable UUID id, Officer reader, Model model) {
    model.addAttribute("lines", register.of(reader, id, MOST));
    return "worklist/timeline/panels :: timeline";
  }
}
