package ro.reazem.financialaid.canteen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.TypedDate;

/** The screen of a meal: who eats, marked card by card or in one list, and the sheet for the kitchen (foaia zilei). */
@Controller
@RequestMapping("/financialaid/canteen")
class CanteenDayController {

  private static final String PAGE = "/financialaid/canteen";
  private static final int MOST_IDS = 5000;

  private final MealRegister register;
  private final MarkingMeals marking;
  private final PermissionMatrix matrix;
  private final Trail trail;
  private final Clock clock;

  CanteenDayController(MealRegister register, MarkingMeals marking, PermissionMatrix matrix, Trail trail, Clock clock) {
    this.register = register;
    this.marking = marking;
    this.matrix = matrix;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(MealRegister.READ)
  String day(@RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String meal, Officer officer, Model model) {
    show(day(day), meal(meal), officer, model);
    model.addAttribute("mayMark", matrix.allows(officer, MealRegister.MARK) && !day(day).isAfter(LocalDate.now(clock)));
    return "financialaid/canteen/day";
  }

  /** Marks the holder of the card that was typed or read, and waits for the next one. */
  @PostMapping("/card")
  @Permitted(MealRegister.MARK)
  String card(@RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String meal, @RequestParam(defaultValue = "") String card,
      Officer officer, RedirectAttributes flash) {
    try {
      var typed = card.strip();
      RuleViolated.require(typed.matches("[0-9]{1,9}"), "financialaid.canteen.noCard", typed.substring(0, Math.min(typed.length(), 20)));
      int number = Integer.parseInt(typed);
      var one = register.of(officer, day(day), meal(meal)).stream().filter(ration -> ration.card() == number).findFirst()
          .orElseThrow(() -> new RuleViolated("financialaid.canteen.noCard", typed));
      told(flash, "financialaid.canteen.marked", null, marking.mark(day(day), meal(meal), one, officer), one.portions());
    } catch (RuleViolated refused) {
      told(flash, refused.code(), "warn", refused.arguments().toArray());
    }
    return back(day(day), meal(meal));
  }

  /** Takes in a whole list: new ticks are marks, and ticks that were there and are gone are taken back. */
  @PostMapping
  @Permitted(MealRegister.MARK)
  String marks(@RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String meal, @RequestParam(required = false) @Nullable List<String> ticked,
      @RequestParam(required = false) @Nullable List<String> seen, Officer officer, RedirectAttributes flash) {
    try {
      var now = ids(ticked);
      var before = ids(seen);
      var taken = now.stream().filter(id -> !before.contains(id)).toList();
      var back = before.stream().filter(id -> !now.contains(id)).toList();
      told(flash, "financialaid.canteen.saved", null, marking.mark(day(day), meal(meal), new MarkingMeals.Ticks(taken, back), officer));
    } catch (RuleViolated refused) {
      told(flash, refused.code(), "warn", refused.arguments().toArray());
    }
    return back(day(day), meal(meal));
  }

  @GetMapping("/sheet")
  @Permitted(MealRegister.READ)
  String sheet(@RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String meal, Officer officer, Model model) {
    show(day(day), meal(meal), officer, model);
    return "financialaid/canteen/sheet";
  }

  @GetMapping("/sheet.xlsx")
  @Permitted(MealRegister.READ)
  ResponseEntity<byte[]> sheetFile(@RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String meal, Officer officer) {
    var rations = register.of(officer, day(day), meal(meal));
    trail.exported(rations.size());
    return Download.attached("foaia-cantinei-" + day(day) + ".xlsx", Download.XLSX, CanteenFiles.day(day(day), meal(meal), rations));
  }

  private void show(LocalDate day, Meal meal, Officer officer, Model model) {
    var rations = register.of(officer, day, meal);
    model.addAttribute("day", day);
    model.addAttribute("meal", meal);
    model.addAttribute("meals", Meal.values());
    model.addAttribute("rations", rations);
    model.addAttribute("portions", rations.stream().mapToInt(Ration::portions).sum());
    model.addAttribute("packed", rations.stream().filter(Ration::packed).mapToInt(Ration::portions).sum());
    model.addAttribute("taken", rations.stream().mapToInt(Ration::taken).sum());
    model.addAttribute("today", LocalDate.now(clock));
  }

  private static String back(LocalDate day, Meal meal) {
    return "redirect:" + PAGE + "?day=" + day + "&meal=" + meal;
  }

  private static void told(RedirectAttributes flash, String notice, @Nullable String kind, Object... arguments) {
    flash.addFlashAttribute("notice", notice);
    flash.addFlashAttribute("noticeArguments", arguments);
    if (kind != null) {
      flash.addFlashAttribute("noticeKind", kind);
    }
  }

  /** A day as a link or a person writes it; anything else is today. */
  private LocalDate day(String typed) {
    try {
      return typed.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(typed) : typed.isBlank() ? LocalDate.now(clock) : near(TypedDate.parse(typed));
    } catch (RuleViolated | java.time.DateTimeException none) {
      return LocalDate.now(clock);
    }
  }

  private LocalDate near(LocalDate typed) {
    return typed.getYear() >= 2000 && typed.getYear() < 2100 ? typed : LocalDate.now(clock);
  }

  private static Meal meal(String typed) {
    return Arrays.stream(Meal.values()).filter(one -> one.name().equals(typed)).findFirst().orElse(Meal.LUNCH);
  }

  private static Set<UUID> ids(@Nullable List<String> typed) {
    RuleViolated.require(typed == null || typed.size() <= MOST_IDS, "platform.input.choice");
    return typed == null ? Set.of() : typed.stream().filter(one -> one.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")).map(UUID::fromString)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
