package ro.reazem.childprotection.sitting;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.agenda.CalledPerson.Consent;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.meeting.MeetingId;
import ro.reazem.childprotection.sitting.LiveForms.PostponeForm;
import ro.reazem.childprotection.sitting.LiveForms.SaidForm;
import ro.reazem.childprotection.sitting.LiveForms.SeatWordsForm;
import ro.reazem.childprotection.sitting.Vote.Choice;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedText;

/** The board of a meeting: one matter at a time, presence and quorum always in sight, votes by buttons. */
@Controller
@RequestMapping("/childprotection/commission/meetings/{id}/live")
class LiveController {

  private static final int WORDS = 4000;
  private static final int REASON = 500;

  private final LivePage page;
  private final DebatingMatter debating;

  LiveController(LivePage page, DebatingMatter debating) {
    this.page = page;
    this.debating = debating;
  }

  @GetMapping
  @Permitted(CommissionSight.READ)
  String live(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean projector, Officer officer, Model model) {
    page.fill(page.find(id, officer), projector, officer, model);
    return "childprotection/sitting/live";
  }

  /** The board anew, or nothing when nothing happened since. */
  @GetMapping("/board")
  @Permitted(CommissionSight.READ)
  Object board(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean projector, @RequestParam(defaultValue = "-1") long seen,
      Officer officer, Model model) {
    var meeting = page.find(id, officer);
    if (meeting.changes() == seen) {
      return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }
    page.fill(meeting, projector, officer, model);
    return new ModelAndView("childprotection/sitting/live :: board", model.asMap());
  }

  @PostMapping("/{line}/show")
  @Permitted(CommissionSight.WORK)
  String show(@PathVariable UUID id, @PathVariable UUID line, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx,
      Officer officer, Model model, RedirectAttributes flash) {
    return page.after(line, () -> debating.show(new MeetingId(id), line), id, hx, Map.of(), officer, model, flash);
  }

  @PostMapping("/{line}/debate")
  @Permitted(CommissionSight.WORK)
  String debate(@PathVariable UUID id, @PathVariable UUID line, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx,
      Officer officer, Model model, RedirectAttributes flash) {
    return page.after(line, () -> debating.debate(new MeetingId(id), line), id, hx, Map.of(), officer, model, flash);
  }

  /** @param vote a seat and its choice, such as 5f…:FOR, or ALL:FOR for everybody present who has not voted */
  @PostMapping("/{line}/vote")
  @Permitted(CommissionSight.WORK)
  String vote(@PathVariable UUID id, @PathVariable UUID line, @RequestParam String vote,
      @RequestHeader(value = "HX-Request", required = false) @Nullable String hx, Officer officer, Model model, RedirectAttributes flash) {
    return page.after(line, () -> {
      RuleViolated.require(vote.matches("(ALL|" + TypedId.FORM + "):(FOR|AGAINST|ABSTAINS)"), "platform.input.choice");
      var parts = vote.split(":");
      debating.vote(new MeetingId(id), line, parts[0].equals("ALL") ? null : TypedId.parse(parts[0]), Choice.valueOf(parts[1]), "");
    }, id, hx, Map.of(), officer, model, flash);
  }

  @PostMapping("/{line}/conclude")
  @Permitted(CommissionSight.WORK)
  String conclude(@PathVariable UUID id, @PathVariable UUID line, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx,
      Officer officer, Model model, RedirectAttributes flash) {
    return page.after(line, () -> debating.conclude(new MeetingId(id), line), id, hx, Map.of(), officer, model, flash);
  }

  @PostMapping("/{line}/said")
  @Permitted(CommissionSight.WORK)
  String said(@PathVariable UUID id, @PathVariable UUID line, SaidForm form, @RequestParam Map<String, String> typed, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx,
      Officer officer, Model model, RedirectAttributes flash) {
    return page.after(line, () -> {
      RuleViolated.require(form.position() != null && form.position().matches("[0-9]{1,3}"), "platform.input.choice");
      var consent = form.consent() == null || form.consent().isBlank() ? null : form.consent().equals("GIVEN") ? Consent.GIVEN : Consent.REFUSED;
      debating.said(new MeetingId(id), line, Integer.parseInt(form.position()), TypedText.paragraphs(form.heard(), WORDS), consent);
    }, id, hx, typed, officer, model, flash);
  }

  @PostMapping("/{line}/note")
  @Permitted(CommissionSight.WORK)
  String note(@PathVariable UUID id, @PathVariable UUID line, @RequestParam(required = false) @Nullable String debate,
      @RequestParam Map<String, String> typed, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx, Officer officer, Model model, RedirectAttributes flash) {
    return page.after(line, () -> debating.note(new MeetingId(id), line, TypedText.paragraphs(debate, WORDS)), id, hx, typed, officer, model, flash);
  }

  @PostMapping("/{line}/interest")
  @Permitted(CommissionSight.WORK)
  String interest(@PathVariable UUID id, @PathVariable UUID line, SeatWordsForm form,
      @RequestParam Map<String, String> typed, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx, Officer officer, Model model, RedirectAttributes flash) {
    return page.after(line, () -> debating.interest(new MeetingId(id), line, TypedId.parse(String.valueOf(form.seat())),
        TypedText.line(form.words(), REASON)), id, hx, typed, officer, model, flash);
  }

  @PostMapping("/{line}/opinion")
  @Permitted(CommissionSight.WORK)
  String opinion(@PathVariable UUID id, @PathVariable UUID line, SeatWordsForm form,
      @RequestParam Map<String, String> typed, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx, Officer officer, Model model, RedirectAttributes flash) {
    return page.after(line, () -> debating.opinion(new MeetingId(id), line, TypedId.parse(String.valueOf(form.seat())),
        TypedText.paragraphs(form.words(), WORDS)), id, hx, typed, officer, model, flash);
  }

  @PostMapping("/{line}/postpone")
  @Permitted(CommissionSight.WORK)
  String postpone(@PathVariable UUID id, @PathVariable UUID line, PostponeForm form,
      @RequestParam Map<String, String> typed, @RequestHeader(value = "HX-Request", required = false) @Nullable String hx, Officer officer, Model model, RedirectAttributes flash) {
    return page.after(line, () -> {
      RuleViolated.require(form.until() != null && !form.until().isBlank(), "childprotection.sitting.untilMissing");
      debating.postpone(new MeetingId(id), line, TypedText.line(form.reason(), REASON), TypedDate.parse(form.until()));
    }, id, hx, typed, officer, model, flash);
  }
}
