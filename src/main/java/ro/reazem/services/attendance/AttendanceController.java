package ro.reazem.services.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.services.sight.NurserySight;
import ro.reazem.services.unit.ServiceWords;

/** The catalogue of a group on a day: who is there, who is away and why. */
@Controller("nurseryAttendanceController")
@RequestMapping("/services/attendance")
class AttendanceController {

  private static final int MOST_CHILDREN = 300;

  private final AttendanceRegister register;
  private final MarkingAttendance marking;
  private final NurserySight sight;
  private final ServiceWords words;
  private final LegalCalendar calendar;
  private final Clock clock;

  AttendanceController(AttendanceRegister register, MarkingAttendance marking, NurserySight sight, ServiceWords words, LegalCalendar calendar, Clock clock) {
    this.register = register;
    this.marking = marking;
    this.sight = sight;
    this.words = words;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The catalogue as sent: one entry of each list for a child, in the same order. */
  record DayForm(@Nullable String group, @Nullable String day, @Nullable List<String> file, @Nullable List<String> seen, @Nullable List<String> mark,
      @Nullable String rest) {}

  @GetMapping
  @Permitted(NurserySight.READ)
  String show(@RequestParam(required = false) @Nullable String group, @RequestParam(required = false) @Nullable String day, Officer officer, Model model) {
    return page(group, day(day), officer, model);
  }

  @PostMapping
  @Permitted(NurserySight.MARK)
  String mark(@ModelAttribute("form") DayForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var day = day(form.day());
    var group = id(form.group());
    var sent = sent(form);
    if (group == null || sent == null) {
      errors.reject("platform.input.choice");
    }
    if (form.day() != null && !form.day().isBlank() && read(form.day()) == null) {
      errors.reject("platform.input.date.form");
      model.addAttribute("typedDay", form.day());
    }
    if (!SentForm.taken(() -> marking.mark(Objects.requireNonNull(group), day, Objects.requireNonNull(sent), officer), errors, response,
        "services.attendance.stale", code -> "")) {
      return page(form.group(), day, officer, model);
    }
    flash.addFlashAttribute("notice", "services.attendance.saved");
    return "redirect:/services/attendance?group=" + group + "&day=" + day;
  }

  private String page(@Nullable String asked, LocalDate day, Officer officer, Model model) {
    var groups = register.groups(officer, day);
    var group = groups.stream().filter(one -> one.id().toString().equals(asked)).findFirst().or(() -> groups.stream().findFirst()).orElse(null);
    var children = group == null ? List.<AttendanceRegister.Child>of() : register.children(group.id(), day, officer, NurserySight.READ);
    model.addAttribute("day", day);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("groups", groups.stream().map(one -> new Option(one.id().toString(), one.nursery() + " · " + one.name())).toList());
    model.addAttribute("group", group);
    model.addAttribute("children", children);
    model.addAttribute("there", children.stream().filter(one -> one.mark() != null && one.mark().isThere()).count());
    model.addAttribute("rest", !calendar.isWorkingDay(day));
    model.addAttribute("marks", Stream.concat(Stream.of(new Option("", "—")), Arrays.stream(Mark.values()).map(one -> new Option(one.name(),
        words.label("mark", one)))).toList());
    model.addAttribute("mayMark", sight.may(officer, NurserySight.MARK) && !day.isAfter(LocalDate.now(clock)) && calendar.isWorkingDay(day));
    return "services/attendance/day";
  }

  private static @Nullable List<MarkingAttendance.Sent> sent(DayForm form) {
    var files = form.file() == null ? List.<String>of() : form.file();
    var seen = form.seen() == null ? List.<String>of() : form.seen();
    var marks = form.mark() == null ? List.<String>of() : form.mark();
    if (files.size() != seen.size() || files.size() != marks.size() || files.size() > MOST_CHILDREN) {
      return null;
    }
    var sent = new ArrayList<MarkingAttendance.Sent>();
    for (int i = 0; i < files.size(); i++) {
      var file = id(files.get(i));
      if (file == null || !String.valueOf(seen.get(i)).matches("[0-9]{1,6}")) {
        return null;
      }
      var typed = marks.get(i);
      boolean left = typed == null || typed.isEmpty();
      var mark = Arrays.stream(Mark.values()).filter(one -> one.name().equals(left && form.rest() != null ? "PRESENT" : typed)).findFirst();
      if (mark.isPresent()) {
        sent.add(new MarkingAttendance.Sent(file, Integer.parseInt(seen.get(i)), mark.get()));
      } else if (!left) {
        return null;
      }
    }
    return sent;
  }

  /** A day as a link or a person writes it; anything else is the last worked day. */
  private LocalDate day(@Nullable String typed) {
    var today = LocalDate.now(clock);
    while (!calendar.isWorkingDay(today)) {
      today = today.minusDays(1);
    }
    var day = typed == null || typed.isBlank() ? today : read(typed);
    return day == null ? today : day;
  }

  private static @Nullable LocalDate read(String typed) {
    try {
      var day = typed.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(typed) : TypedDate.parse(typed);
      return day.getYear() >= 2000 && day.getYear() < 2100 ? day : null;
    } catch (RuleViolated | DateTimeException unreadable) {
      return null;
    }
  }

  private static @Nullable UUID id(@Nullable String typed) {
    return typed != null && typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(typed) : null;
  }
}
