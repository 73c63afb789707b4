package ro.reazem.childprotection.sitting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.agenda.MatterRegister;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.meeting.MeetingId;
import ro.reazem.childprotection.meeting.MeetingRegister;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The minutes of a meeting (procesul-verbal): what the application knows, and what the secretary adds. */
@Controller
@RequestMapping("/childprotection/commission/meetings/{id}/minutes")
class MinutesController {

  private static final int WORDS = 20_000;
  private static final int NAME = 100;

  private final LivePage page;
  private final HoldingMeeting holding;
  private final ReadingProtocol protocols;
  private final MatterRegister agenda;
  private final CommissionSight sight;

  MinutesController(LivePage page, HoldingMeeting holding, ReadingProtocol protocols, MatterRegister agenda, CommissionSight sight) {
    this.page = page;
    this.holding = holding;
    this.protocols = protocols;
    this.agenda = agenda;
    this.sight = sight;
  }

  /** What the secretary adds, as typed. */
  record MinutesForm(@Nullable String minutes, @Nullable String secretary) {}

  @GetMapping
  @Permitted(CommissionSight.READ)
  String minutes(@PathVariable UUID id, Officer officer, Model model) {
    var meeting = page.find(id, officer);
    model.addAttribute("form", new MinutesForm(meeting.minutes(), meeting.secretary()));
    return show(meeting, officer, model);
  }

  @PostMapping
  @Permitted(CommissionSight.WORK)
  String save(@PathVariable UUID id, @ModelAttribute("form") MinutesForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var meeting = page.find(id, officer);
    sight.require(officer, CommissionSight.WORK, meeting.unitId());
    var in = new Inputs(errors);
    var text = in.optionalParagraphs("minutes", form.minutes(), WORDS);
    var secretary = in.text("secretary", form.secretary(), NAME);
    if (SentForm.taken(() -> holding.minutes(new MeetingId(id), text, secretary), errors, response, code -> "minutes")) {
      flash.addFlashAttribute("notice", "childprotection.sitting.minutesSaved");
      return "redirect:" + new MeetingId(id).path() + "/minutes";
    }
    return show(meeting, officer, model);
  }

  private String show(MeetingRegister.View meeting, Officer officer, Model model) {
    model.addAttribute("meeting", meeting);
    model.addAttribute("entries", agenda.of(meeting.id(), officer));
    model.addAttribute("protocol", protocols.of(meeting.id(), meeting.heldOn()));
    model.addAttribute("mayWork", sight.allows(officer, CommissionSight.WORK, meeting.unitId()));
    return "childprotection/sitting/minutes";
  }
}
