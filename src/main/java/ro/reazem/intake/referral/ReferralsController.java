package ro.reazem.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.signal.Matter;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.TypedWords;

/** The inbox of referrals: to be taken over, in work, mine, closed. */
@Controller
@RequestMapping("/referrals")
class ReferralsController {

  private static final int LONGEST_SEARCH = 100;

  private final ReferralRegister register;
  private final ReferralChoices choices;
  private final PermissionMatrix matrix;
  private final Trail trail;
  private final Clock clock;

  ReferralsController(ReferralRegister register, ReferralChoices choices, PermissionMatrix matrix, Trail trail, Clock clock) {
    this.register = register;
    this.choices = choices;
    this.matrix = matrix;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(ReferralSight.READ)
  String list(@RequestParam(defaultValue = "") String part, @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable List<String> urgency, @RequestParam(required = false) @Nullable List<String> matter,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var text = TypedWords.of(q);
    var urgencies = among(urgency, Urgency.values());
    var matters = among(matter, Matter.values());
    var shown = among(List.of(part), ReferralRegister.Part.values()).stream().findFirst().orElse(ReferralRegister.Part.WAITING);
    var filter = new ReferralRegister.Filter(shown, text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), urgencies, matters);
    trail.listed();
    if (!filter.text().isEmpty()) {
      trail.searched(filter.text());
    }
    model.addAttribute("filter", filter);
    model.addAttribute("list", register.page(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("tally", register.tally(officer, LocalDate.now(clock).withDayOfYear(1)));
    model.addAttribute("urgencies", choices.of("urgency", Urgency.values()));
    model.addAttribute("chosenUrgencies", urgencies.stream().map(Urgency::name).toList());
    model.addAttribute("matters", choices.matters());
    model.addAttribute("chosenMatters", matters.stream().map(Matter::name).toList());
    model.addAttribute("mayRegister", matrix.allows(officer, "intake.referral.register"));
    return "intake/referral/list";
  }

  private static <E extends Enum<E>> List<E> among(@Nullable List<String> typed, E[] values) {
    return Arrays.stream(values).filter(one -> typed != null && typed.contains(one.name())).toList();
  }
}
