package ro.reazem.childprotection.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import ro.reazem.childprotection.commission.CommissionChoices;
import ro.reazem.childprotection.commission.CommissionLaw;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** How and when one addressee was called to a meeting. */
@Controller
@RequestMapping("/childprotection/commission/meetings/{id}/summonses/{summons}")
class SummonsController {

  private static final int LINE = 200;
  private static final int REASON = 500;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final MeetingRegister register;
  private final MatterRegister agenda;
  private final SummonsList summonses;
  private final PlanningMeeting planning;
  private final CommissionLaw law;
  private final CommissionSight sight;
  private final CommissionChoices choices;
  private final Clock clock;

  SummonsController(MeetingRegister register, MatterRegister agenda, SummonsList summonses, PlanningMeeting planning, CommissionLaw law, CommissionSight sight,
      CommissionChoices choices, Clock clock) {
    this.register = register;
    this.agenda = agenda;
    this.summonses = summonses;
    this.planning = planning;
    this.law = law;
    this.sight = sight;
    this.choices = choices;
    this.clock = clock;
  }

  /**
   * How somebody was called, as typed.
   *
   * @param rest whether everybody of the meeting who was not called yet was called in the same way
   */
  record SummonsForm(@Nullable String way, @Nullable String sentOn, @Nullable String proof, @Nullable String reason, @Nullable String rest) {}

  @GetMapping
  @Permitted(CommissionSight.WORK)
  String form(@PathVariable UUID id, @PathVariable UUID summons, Officer officer, Model model) {
    var one = find(id, summons, officer);
    model.addAttribute("form", new SummonsForm(one.way() == null ? null : one.way().name(),
        DAY.format(one.sentOn() == null ? LocalDate.now(clock) : one.sentOn()), one.proof(), one.reason(), null));
    return show(id, one, officer, model);
  }

  @PostMapping
  @Permitted(CommissionSight.WORK)
  String sent(@PathVariable UUID id, @PathVariable UUID summons, @ModelAttribute("form") SummonsForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var one = find(id, summons, officer);
    var in = new Inputs(errors);
    var way = in.choice("way", form.way(), SummonsWay.class);
    var sentOn = in.date("sentOn", form.sentOn());
    var proof = in.optionalText("proof", form.proof(), LINE);
    var reason = in.optionalText("reason", form.reason(), REASON);
    if (SentForm.taken(() -> planning.sent(new MeetingId(id), called(one, form, officer).stream().map(each -> new Summons(each.id(), id, each.lineId(), each.addressee(),
        each.role(), each.address(), way, sentOn, proof, reason)).toList(), officer), errors, response, SummonsController::field)) {
      flash.addFlashAttribute("notice", "childprotection.meeting.summonsKept");
      return "redirect:" + new MeetingId(id).path();
    }
    return show(id, one, officer, model);
  }

  /** Whom the form is about: one, or with them everybody who was not called yet. */
  private List<Summons> called(Summons one, SummonsForm form, Officer officer) {
    return "true".equals(form.rest()) ? Stream.concat(Stream.of(one), waiting(one, officer).stream()).toList() : List.of(one);
  }

  /** The others of the meeting who were not called yet, as far as the officer sees their matters. */
  private List<Summons> waiting(Summons one, Officer officer) {
    var entries = agenda.of(one.meetingId(), officer);
    return summonses.of(one.meetingId()).stream().filter(other -> !other.isSent() && !other.id().equals(one.id())).filter(other -> other.lineId() == null
        || entries.stream().anyMatch(entry -> entry.lineId().equals(other.lineId()))).toList();
  }

  private Summons find(UUID id, UUID summons, Officer officer) {
    var meeting = register.find(id, officer).orElseThrow(CommissionSight::unknown);
    sight.require(officer, CommissionSight.WORK, meeting.unitId());
    var entries = agenda.of(id, officer);
    return summonses.find(summons).filter(one -> one.meetingId().equals(id)).filter(one -> one.lineId() == null
        || entries.stream().anyMatch(entry -> entry.lineId().equals(one.lineId()))).orElseThrow(CommissionSight::unknown);
  }

  private String show(UUID id, Summons one, Officer officer, Model model) {
    var meeting = register.find(id, officer).orElseThrow(CommissionSight::unknown);
    model.addAttribute("meeting", meeting);
    model.addAttribute("summons", one);
    model.addAttribute("sendBy", law.lastSending(meeting.heldOn()));
    model.addAttribute("others", waiting(one, officer).size());
    model.addAttribute("ways", choices.of("summonsWay", SummonsWay.values()));
    return "childprotection/meeting/summons";
  }

  private static String field(String code) {
    return switch (code) {
      case "childprotection.meeting.proofMissing" -> "proof";
      case "childprotection.meeting.reasonMissing" -> "reason";
      case "childprotection.meeting.sentInFuture", "childprotection.meeting.sentAfterwards" -> "sentOn";
      default -> "";
    };
  }
}
