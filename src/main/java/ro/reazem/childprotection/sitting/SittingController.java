package ro.reazem.childprotection.sitting;

import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.meeting.MeetingId;
import ro.reazem.childprotection.sitting.LiveForms.SeatedForm;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedText;
import ro.reazem.platform.web.TypedTime;

/** Who comes and goes, opening, going on and closing a meeting. */
@Controller
@RequestMapping("/childprotection/commission/meetings/{id}")
class SittingController {

  private static final String STALE = "childprotection.commission.stale";
  private static final int REASON = 500;

  private final LivePage page;
  private final HoldingMeeting holding;
  private final CommissionSight sight;

  SittingController(LivePage page, HoldingMeeting holding, CommissionSight sight) {
    this.page = page;
    this.holding = holding;
    this.sight = sight;
  }

  @PostMapping("/arrive")
  @Permitted(CommissionSight.WORK)
  String arrive(@PathVariable UUID id, SeatedForm form, @RequestParam Map<String, String> typed, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx, Officer officer,
      Model model, RedirectAttributes flash) {
    return page.after(null, () -> holding.arrive(new MeetingId(id), TypedId.parse(String.valueOf(form.seat())), TypedId.parse(String.valueOf(form.mandate())),
        time(form)), id, hx, typed, officer, model, flash);
  }

  @PostMapping("/leave")
  @Permitted(CommissionSight.WORK)
  String leave(@PathVariable UUID id, SeatedForm form, @RequestParam Map<String, String> typed, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx, Officer officer,
      Model model, RedirectAttributes flash) {
    return page.after(null, () -> holding.leave(new MeetingId(id), TypedId.parse(String.valueOf(form.seat())), time(form)), id, hx, typed, officer, model, flash);
  }

  @PostMapping("/open")
  @Permitted(CommissionSight.WORK)
  String open(@PathVariable UUID id, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx, Officer officer, Model model,
      RedirectAttributes flash) {
    return page.after(null, () -> holding.open(new MeetingId(id)), id, hx, Map.of(), officer, model, flash);
  }

  @PostMapping("/resume")
  @Permitted(CommissionSight.WORK)
  String resume(@PathVariable UUID id, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx, Officer officer, Model model,
      RedirectAttributes flash) {
    return page.after(null, () -> holding.resume(new MeetingId(id)), id, hx, Map.of(), officer, model, flash);
  }

  @PostMapping("/close")
  @Permitted(CommissionSight.WORK)
  String close(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    sight.require(officer, CommissionSight.WORK, page.find(id, officer).unitId());
    SentForm.step(() -> holding.close(new MeetingId(id)), "childprotection.sitting.closed", STALE, flash);
    return "redirect:" + new MeetingId(id).path() + "/minutes";
  }

  @PostMapping("/unheld")
  @Permitted(CommissionSight.WORK)
  String unheld(@PathVariable UUID id, @RequestParam(required = false) @Nullable String reason, Officer officer, RedirectAttributes flash) {
    sight.require(officer, CommissionSight.WORK, page.find(id, officer).unitId());
    SentForm.step(() -> holding.closeUnheld(new MeetingId(id), TypedText.line(reason, REASON)), "childprotection.sitting.closed", STALE, flash);
    return "redirect:" + new MeetingId(id).path();
  }

  private static @Nullable LocalTime time(SeatedForm form) {
    return form.time() == null || form.time().isBlank() ? null : TypedTime.parse(form.time());
  }
}
