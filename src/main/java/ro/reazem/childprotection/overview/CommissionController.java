package ro.reazem.childprotection.overview;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ro.reazem.childprotection.agenda.MatterRegister;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.meeting.MeetingRegister;
import ro.reazem.childprotection.resolution.ResolutionRegister;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;

/** The commission at a glance: coming meetings, what waits, what is to be drafted and communicated, consents taken back. */
@Controller
@RequestMapping("/childprotection/commission")
class CommissionController {

  private final MeetingRegister meetings;
  private final MatterRegister agenda;
  private final ResolutionRegister resolutions;
  private final PermissionMatrix matrix;
  private final Trail trail;

  CommissionController(MeetingRegister meetings, MatterRegister agenda, ResolutionRegister resolutions, PermissionMatrix matrix, Trail trail) {
    this.meetings = meetings;
    this.agenda = agenda;
    this.resolutions = resolutions;
    this.matrix = matrix;
    this.trail = trail;
  }

  @GetMapping
  @Permitted(CommissionSight.READ)
  String overview(Officer officer, Model model) {
    trail.listed();
    model.addAttribute("meetings", meetings.coming(officer));
    model.addAttribute("waiting", agenda.waiting(officer));
    model.addAttribute("resolutions", resolutions.toCommunicate(officer));
    model.addAttribute("undrafted", resolutions.undrafted(officer));
    model.addAttribute("withdrawals", resolutions.withdrawals(officer));
    model.addAttribute("mayWork", matrix.allows(officer, CommissionSight.WORK));
    return "childprotection/overview/commission";
  }

  /** Consents taken back, among the tasks of whoever works for the commission. */
  @GetMapping("/tasks")
  @Permitted(CommissionSight.WORK)
  String tasks(Officer officer, Model model) {
    model.addAttribute("withdrawals", resolutions.withdrawals(officer));
    return "childprotection/overview/panels :: tasks";
  }
}
