package ro.reazem.worklist.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.time.DaysOfRest;
import ro.reazem.worklist.sight.CaseWords;

/** The calendar of an officer: a month or a week on the screen, and the feed with its address. */
@Controller
class AgendaController {

  private static final String PAGE = "/worklist/calendar";
  private static final int MOST_IN_MONTH = 4;
  private static final int DAYS_BACK = 30;
  private static final int DAYS_AHEAD = 370;

  private final AgendaRegister register;
  private final Feeds feeds;
  private final DaysOfRest days;
  private final CaseWords words;
  private final Clock clock;

  AgendaController(AgendaRegister register, Feeds feeds, DaysOfRest days, CaseWords words, Clock clock) {
    this.register = register;
    this.feeds = feeds;
    this.days = days;
    this.words = words;
    this.clock = clock;
  }

  /** A day of the calendar with the first of its entries. */
  record Cell(LocalDate date, boolean today, boolean inside, @Nullable String rest, List<AgendaRegister.Entry> entries, int more) {}

  @GetMapping(PAGE)
  @Permitted(Permitted.SIGNED_IN)
  String show(@RequestParam(required = false) @Nullable String month, @RequestParam(required = false) @Nullable String week, Officer officer,
      Model model) {
    var today = LocalDate.now(clock);
    var monday = week == null ? null : day(week, today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var shown = YearMonth.from(monday != null ? monday : day(month == null ? "" : month + "-01", today));
    var first = monday != null ? monday : shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var last = monday != null ? monday.plusDays(6) : shown.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    var entries = register.between(officer, first, last);
    var weeks = new ArrayList<List<Cell>>();
    for (var day : days.between(first, last)) {
      if (weeks.isEmpty() || weeks.getLast().size() == 7) {
        weeks.add(new ArrayList<>());
      }
      var own = entries.stream().filter(one -> one.day().equals(day.date())).toList();
      int most = monday != null ? own.size() : MOST_IN_MONTH;
      weeks.getLast().add(new Cell(day.date(), day.date().equals(today), monday != null || YearMonth.from(day.date()).equals(shown), day.rest(),
          own.stream().limit(most).toList(), Math.max(0, own.size() - most)));
    }
    model.addAttribute("weeks", weeks);
    model.addAttribute("week", monday);
    model.addAttribute("month", shown);
    model.addAttribute("today", today);
    model.addAttribute("feed", feeds.of(officer.id()).orElse(null));
    return "worklist/calendar/calendar";
  }

  @PostMapping(PAGE + "/feed")
  @Permitted(Permitted.SIGNED_IN)
  String renew(Officer officer, RedirectAttributes flash) {
    var token = feeds.renew(officer.id());
    flash.addFlashAttribute("address", ServletUriComponentsBuilder.fromCurrentContextPath().path("/worklist/feed/" + token + ".ics").toUriString());
    return "redirect:" + PAGE;
  }

  @PostMapping(PAGE + "/feed/revoke")
  @Permitted(Permitted.SIGNED_IN)
  String revoke(Officer officer, RedirectAttributes flash) {
    feeds.revoke(officer.id());
    flash.addFlashAttribute("notice", "worklist.calendar.revoked");
    return "redirect:" + PAGE;
  }

  /** Whoever has the address reads the calendar; nobody is told whether another address exists. */
  @GetMapping("/worklist/feed/{token}.ics")
  @Permitted(Permitted.ANYBODY)
  ResponseEntity<byte[]> feed(@PathVariable String token, HttpServletRequest request) {
    var reader = token.matches("[A-Za-z0-9_-]{43}") ? feeds.reader(token) : java.util.Optional.<Officer>empty();
    if (reader.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    var today = LocalDate.now(clock);
    var base = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    var text = CalendarText.of(words.say("worklist.calendar.name"), register.between(reader.get(), today.minusDays(DAYS_BACK),
        today.plusDays(DAYS_AHEAD)), base, clock.instant());
    return ResponseEntity.ok().contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8)).cacheControl(CacheControl.noStore())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private static LocalDate day(String typed, LocalDate otherwise) {
    try {
      return typed.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(typed) : otherwise;
    } catch (DateTimeException noSuchDay) {
      return otherwise;
    }
  }
}
