package ro.reazem.childprotection.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.commission.CommissionChoices;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.commission.SeatList;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** Planning a meeting of the commission. */
@Controller
@RequestMapping("/childprotection/commission/meetings/new")
class NewMeetingController {

  private static final int LINE = 200;
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final PlanningMeeting planning;
  private final SeatList seats;
  private final CommissionChoices choices;
  private final Clock clock;

  NewMeetingController(PlanningMeeting planning, SeatList seats, CommissionChoices choices, Clock clock) {
    this.planning = planning;
    this.seats = seats;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(CommissionSight.WORK)
  String form(Officer officer, Model model) {
    var today = LocalDate.now(clock);
    var president = seats.on(today).places().stream().filter(place -> place.seat().kind().presides()).flatMap(place -> place.mandates().stream())
        .findFirst().map(one -> one.name()).orElse(null);
    model.addAttribute("form", new MeetingForm(UUID.randomUUID().toString(), seats.office(today).map(UUID::toString).orElse(null),
        MeetingKind.ORDINARY.name(), null, null, "10:00", null, president));
    return show(officer, model);
  }

  @PostMapping
  @Permitted(CommissionSight.WORK)
  String plan(@ModelAttribute("form") MeetingForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var units = choices.ownUnits(officer);
    var unit = in.required("unit", form.unit(), typed -> units.stream().map(Option::value).filter(typed::equals).findFirst().map(UUID::fromString)
        .orElseThrow(() -> new RuleViolated("platform.input.choice")));
    var kind = in.choice("kind", form.kind(), MeetingKind.class);
    var reason = in.optionalText("reason", form.reason(), LINE);
    var heldOn = in.date("heldOn", form.heldOn());
    var startsAt = in.time("startsAt", form.startsAt());
    var place = in.text("place", form.place(), LINE);
    var orderedBy = in.text("orderedBy", form.orderedBy(), LINE);
    var key = form.key() != null && form.key().matches(TypedId.FORM) ? UUID.fromString(form.key()) : UUID.randomUUID();
    var made = SentForm.made(() -> planning.plan(key, Objects.requireNonNull(unit), Objects.requireNonNull(kind), reason,
        Objects.requireNonNull(heldOn), HOUR.format(Objects.requireNonNull(startsAt)), place, orderedBy, officer), errors, response, NewMeetingController::field);
    if (made.isPresent()) {
      flash.addFlashAttribute("notice", "childprotection.meeting.planned");
      return "redirect:" + made.get().path();
    }
    return show(officer, model);
  }

  private String show(Officer officer, Model model) {
    model.addAttribute("kinds", choices.of("meetingKind", MeetingKind.values()));
    model.addAttribute("units", List.copyOf(choices.ownUnits(officer)));
    return "childprotection/meeting/new";
  }

  private static String field(String code) {
    return switch (code) {
      case "childprotection.meeting.extraordinaryReason" -> "reason";
      case "childprotection.meeting.dayGone", "childprotection.commission.seatsMissing", "childprotection.commission.nobodyPresides" -> "heldOn";
      default -> "";
    };
  }
}
