package ro.reazem.childprotection.sitting;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.agenda.MatterRegister;
import ro.reazem.childprotection.commission.CommissionChoices;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.meeting.MeetingId;
import ro.reazem.childprotection.meeting.MeetingRegister;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;

/** Fills the board of a meeting, and says on it what became of a button. */
@Component
class LivePage {

  private final MeetingRegister meetings;
  private final MatterRegister agenda;
  private final LiveBoards boards;
  private final CommissionSight sight;
  private final CommissionChoices choices;
  private final Trail trail;

  LivePage(MeetingRegister meetings, MatterRegister agenda, LiveBoards boards, CommissionSight sight, CommissionChoices choices, Trail trail) {
    this.meetings = meetings;
    this.agenda = agenda;
    this.boards = boards;
    this.sight = sight;
    this.choices = choices;
    this.trail = trail;
  }

  MeetingRegister.View find(UUID id, Officer officer) {
    return meetings.find(id, officer).orElseThrow(CommissionSight::unknown);
  }

  void fill(MeetingRegister.View meeting, boolean projector, Officer officer, Model model) {
    var board = boards.of(meeting, officer);
    var shown = board.entry();
    if (shown != null && shown.item().caseId() != null) {
      trail.aboutCase("childprotection", shown.item().caseId());
    }
    model.addAttribute("board", board);
    model.addAttribute("projector", projector);
    model.addAttribute("mayWork", !projector && sight.allows(officer, CommissionSight.WORK, meeting.unitId()));
    model.addAttribute("choices", Vote.Choice.values());
    model.addAttribute("roles", choices);
  }

  /**
   * Does what a button asks for; with htmx the board comes back at once, without it the page is loaded anew.
   *
   * @param line the matter it is about, which the officer must see; null when it is about the meeting
   * @param typed what was typed, which stays when it is refused
   */
  String after(@Nullable UUID line, Runnable act, UUID id, @Nullable String hx, Map<String, String> typed, Officer officer, Model model, RedirectAttributes flash) {
    sight.require(officer, CommissionSight.WORK, find(id, officer).unitId());
    if (line != null && agenda.of(id, officer).stream().noneMatch(entry -> entry.lineId().equals(line))) {
      throw CommissionSight.unknown();
    }
    RuleViolated refused = null;
    try {
      act.run();
    } catch (RuleViolated no) {
      refused = no;
    }
    if (hx != null) {
      fill(find(id, officer), false, officer, model);
      model.addAttribute("refused", refused);
      model.addAttribute("typed", refused == null ? Map.of() : typed);
      return "childprotection/sitting/live :: board";
    }
    if (refused != null) {
      flash.addFlashAttribute("notice", refused.code());
      flash.addFlashAttribute("noticeArguments", refused.arguments().toArray());
      flash.addFlashAttribute("noticeKind", "warn");
      flash.addFlashAttribute("typed", typed);
    }
    return "redirect:" + new MeetingId(id).path() + "/live";
  }
}
