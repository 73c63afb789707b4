package ro.reazem.childprotection.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.childprotection.agenda.MatterRegister;
import ro.reazem.childprotection.commission.CommissionLaw;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.commission.SeatList;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The meetings of the commission, and one of them with its agenda and summonses. */
@Controller
@RequestMapping("/childprotection/commission/meetings")
class MeetingController {

  private static final String STALE = "childprotection.commission.stale";
  private static final String CHANGED = "childprotection.meeting.agendaChanged";

  private final MeetingRegister register;
  private final MatterRegister agenda;
  private final SummonsList summonses;
  private final PlanningMeeting planning;
  private final SeatList seats;
  private final CommissionLaw law;
  private final CommissionSight sight;

  MeetingController(MeetingRegister register, MatterRegister agenda, SummonsList summonses, PlanningMeeting planning, SeatList seats,
      CommissionLaw law, CommissionSight sight) {
    this.register = register;
    this.agenda = agenda;
    this.summonses = summonses;
    this.planning = planning;
    this.seats = seats;
    this.law = law;
    this.sight = sight;
  }

  @GetMapping
  @Permitted(CommissionSight.READ)
  String list(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    model.addAttribute("list", register.page(officer, ListPage.Asked.of(page, size)));
    return "childprotection/meeting/list";
  }

  @GetMapping("/{id}")
  @Permitted(CommissionSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var meeting = find(id, officer);
    boolean works = sight.allows(officer, CommissionSight.WORK, meeting.unitId());
    model.addAttribute("meeting", meeting);
    var entries = agenda.of(id, officer);
    model.addAttribute("entries", entries);
    model.addAttribute("summonses", summonses.of(id).stream().filter(one -> one.lineId() == null
        || entries.stream().anyMatch(entry -> entry.lineId().equals(one.lineId()))).toList());
    model.addAttribute("composition", seats.on(meeting.heldOn()));
    model.addAttribute("rules", law.on(meeting.heldOn()));
    model.addAttribute("sendBy", law.lastSending(meeting.heldOn()));
    model.addAttribute("waiting", works && meeting.state().isAhead()
        ? agenda.waiting(officer).stream().filter(one -> one.state().isWaiting()).toList() : List.of());
    model.addAttribute("mayWork", works && meeting.state() != MeetingState.CLOSED);
    return "childprotection/meeting/show";
  }

  @PostMapping("/{id}/agenda")
  @Permitted(CommissionSight.WORK)
  String add(@PathVariable UUID id, @RequestParam(required = false) @Nullable String item, Officer officer, RedirectAttributes flash) {
    works(id, officer);
    SentForm.step(() -> {
      var chosen = TypedId.parse(String.valueOf(item));
      RuleViolated.require(agenda.find(chosen, officer).isPresent(), "childprotection.agenda.unknown");
      planning.add(new MeetingId(id), new ItemId(chosen));
    }, CHANGED, STALE, flash);
    return back(id);
  }

  @PostMapping("/{id}/agenda/{line}/off")
  @Permitted(CommissionSight.WORK)
  String takeOff(@PathVariable UUID id, @PathVariable UUID line, Officer officer, RedirectAttributes flash) {
    works(id, line, officer);
    SentForm.step(() -> planning.takeOff(new MeetingId(id), line), CHANGED, STALE, flash);
    return back(id);
  }

  @PostMapping("/{id}/agenda/{line}/move")
  @Permitted(CommissionSight.WORK)
  String move(@PathVariable UUID id, @PathVariable UUID line, @RequestParam(required = false) @Nullable String place, Officer officer,
      RedirectAttributes flash) {
    works(id, line, officer);
    SentForm.step(() -> {
      RuleViolated.require(place != null && place.matches("[0-9]{1,3}"), "platform.input.choice");
      planning.move(new MeetingId(id), line, Integer.parseInt(place));
    }, CHANGED, STALE, flash);
    return back(id);
  }

  private void works(UUID id, Officer officer) {
    sight.require(officer, CommissionSight.WORK, find(id, officer).unitId());
  }

  private void works(UUID id, UUID line, Officer officer) {
    works(id, officer);
    if (agenda.of(id, officer).stream().noneMatch(entry -> entry.lineId().equals(line))) {
      throw CommissionSight.unknown();
    }
  }

  private MeetingRegister.View find(UUID id, Officer officer) {
    return register.find(id, officer).orElseThrow(CommissionSight::unknown);
  }

  private static String back(UUID id) {
    return "redirect:" + new MeetingId(id).path();
  }
}
