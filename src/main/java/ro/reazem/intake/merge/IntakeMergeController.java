package ro.reazem.intake.merge;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** What of the registry a merge moves, and whose is what came since, as parts of the pages of the register of persons. */
@Controller
class IntakeMergeController {

  private final IntakeMergeRegister register;
  private final AssigningPapers assigning;

  IntakeMergeController(IntakeMergeRegister register, AssigningPapers assigning) {
    this.register = register;
    this.assigning = assigning;
  }

  @GetMapping("/intake/merges/preview")
  @Permitted("intake.entry.read")
  String preview(@RequestParam UUID person, Officer officer, Model model) {
    model.addAttribute("lines", register.of(officer, person));
    return "intake/merge/panels :: moved";
  }

  @GetMapping("/intake/merges/{id}/added")
  @Permitted("intake.entry.read")
  String added(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("lines", register.added(officer, id));
    return "intake/merge/panels :: since";
  }

  @PostMapping("/intake/merges/{id}/assign")
  @Permitted("intake.merge.assign")
  String assign(@PathVariable UUID id, @RequestParam UUID entry, @RequestParam String to, Officer officer) {
    if (register.added(officer, id).stream().noneMatch(line -> line.id().equals(entry))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    assigning.assign(id, entry, to.equals("ABSORBED"));
    return "redirect:/people/merges/" + id;
  }
}
