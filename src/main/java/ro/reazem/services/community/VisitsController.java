package ro.reazem.services.community;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.services.sight.CommunitySight;

/** A day of the health staff (activitatea zilnică): who must be visited, who was, and health education with its quick entry. */
@Controller("communityVisitsController")
@RequestMapping("/services/community/visits")
class VisitsController {

  private final CommunityReferrals waiting;
  private final CommunityHomes homes;
  private final GoingOnVisit going;
  private final CommunityFigures figures;
  private final CommunitySight sight;
  private final Clock clock;

  VisitsController(CommunityReferrals waiting, CommunityHomes homes, GoingOnVisit going, CommunityFigures figures, CommunitySight sight, Clock clock) {
    this.waiting = waiting;
    this.homes = homes;
    this.going = going;
    this.figures = figures;
    this.sight = sight;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(CommunitySight.READ)
  String day(@RequestParam(defaultValue = "") String date, Officer officer, Model model) {
    var asked = asked(date);
    return show(VisitForm.blank(null, asked), asked, officer, model);
  }

  @PostMapping
  @Permitted(CommunitySight.WORK)
  String teach(@ModelAttribute("form") VisitForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var lesson = form.lesson(errors);
    if (lesson != null && figures.units(officer, CommunitySight.WORK).stream().noneMatch(one -> one.id().equals(lesson.service()))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (SentForm.taken(() -> {
      var one = Objects.requireNonNull(lesson);
      going.teach(one.key(), one.service(), one.day(), one.theme(), one.participants(), one.minutes(), officer);
    }, errors, response, CommunityFields::ofVisit)) {
      flash.addFlashAttribute("notice", "services.community.saved");
      return "redirect:/services/community/visits?date=" + Objects.requireNonNull(lesson).day();
    }
    return show(form, LocalDate.now(clock), officer, model);
  }

  private String show(VisitForm form, LocalDate day, Officer officer, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("day", day);
    model.addAttribute("due", waiting.due(officer, day));
    model.addAttribute("visits", homes.visitsOn(day, officer));
    model.addAttribute("services", figures.units(officer, CommunitySight.WORK).stream().map(one -> new Option(one.id().toString(), one.name())).toList());
    model.addAttribute("mayWork", sight.may(officer, CommunitySight.WORK));
    return "services/community/visits";
  }

  private LocalDate asked(@Nullable String typed) {
    try {
      var day = typed == null || typed.isBlank() ? LocalDate.now(clock) : typed.contains(".") ? LocalDate.parse(typed.strip(), CommunityForm.DAY)
          : LocalDate.parse(typed.strip());
      return day.getYear() > 2000 && day.getYear() < 2100 ? day : LocalDate.now(clock);
    } catch (DateTimeParseException unreadable) {
      return LocalDate.now(clock);
    }
  }
}
