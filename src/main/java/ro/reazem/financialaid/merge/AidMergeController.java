package ro.reazem.financialaid.merge;

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

/** What of requests and rights a merge moves, and whose is what came since, as parts of the pages of the register of persons. */
@Controller
class AidMergeController {

  private final AidMergeLines lines;
  private final AssigningSince assigning;

  AidMergeController(AidMergeLines lines, AssigningSince assigning) {
    this.lines = lines;
    this.assigning = assigning;
  }

  @GetMapping("/financialaid/merges/preview")
  @Permitted("financialaid.application.read")
  String preview(@RequestParam UUID person, Officer officer, Model model) {
    model.addAttribute("lines", lines.of(officer, person));
    return "financialaid/merge/panels :: moved";
  }

  @GetMapping("/financialaid/merges/{id}/added")
  @Permitted("financialaid.application.read")
  String added(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("lines", lines.added(officer, id));
    return "financialaid/merge/panels :: since";
  }

  @PostMapping("/financialaid/merges/{id}/assign")
  @Permitted("financialaid.merge.assign")
  String assign(@PathVariable UUID id, @RequestParam UUID application, @RequestParam String to, Officer officer) {
    if (lines.added(officer, id).stream().noneMatch(line -> line.id().equals(application))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    assigning.assign(id, application, to.equals("ABSORBED"));
    return "redirect:/people/merges/" + id;
  }
}
