package ro.reazem.people.duplicates;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.people.change.By;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedWords;

/** The queue of possible duplicates: looked at one by one, or told apart many at once. */
@Controller
class DuplicateQueueController {

  private static final int SIZE = 25;
  private static final List<String> REASONS = List.of("SAME_CNP", "CNP_ONE_DIGIT", "SAME_NAME", "SIMILAR_NAME", "SAME_BIRTH_DATE",
      "SWAPPED_BIRTH_DATE", "BIRTH_DATE_ONE_DIGIT", "SAME_PHONE", "SAME_ADDRESS", "SAME_GIVEN_NAME");

  private final DuplicateQueue queue;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Trail trail;

  DuplicateQueueController(DuplicateQueue queue, PermissionMatrix matrix, MessageSource messages, Trail trail) {
    this.trail = trail;
    this.queue = queue;
    this.matrix = matrix;
    this.messages = messages;
  }

  /** Why the chosen pairs are of two persons, as typed. */
  record ApartForm(@Nullable List<String> pair, @Nullable String why) {}

  @GetMapping("/people/duplicates")
  @Permitted("people.person.read")
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String apart, @RequestParam(defaultValue = "") String after, Officer officer, Model model) {
    model.addAttribute("form", new ApartForm(List.of(), ""));
    return page(q, reason, apart, after, officer, model);
  }

  @PostMapping("/people/duplicates/apart")
  @Permitted("people.person.merge")
  String tellApart(@ModelAttribute("form") ApartForm form, BindingResult errors, Officer officer, Model model, RedirectAttributes after,
      HttpServletResponse response) {
    var in = new Inputs(errors);
    var why = in.text("why", form.why(), 500);
    if (!SentForm.taken(() -> queue.tellApart((form.pair() == null ? List.<String>of() : form.pair()).stream().map(DuplicateQueue.Chosen::of).toList(), why,
        By.officer(officer)), errors, response, code -> "")) {
      return page("", "", "", "", officer, model);
    }
    after.addFlashAttribute("notice", "people.duplicates.toldApart");
    return "redirect:/people/duplicates";
  }

  @PostMapping("/people/duplicates/doubt")
  @Permitted("people.person.merge")
  String doubt(@RequestParam String pair) {
    queue.doubt(DuplicateQueue.Chosen.of(pair));
    return "redirect:/people/duplicates";
  }

  private String page(String q, String reason, String apart, String after, Officer officer, Model model) {
    var text = TypedWords.of(q);
    var filter = new DuplicateQueue.Filter(text.substring(0, Math.min(text.length(), 100)), REASONS.contains(reason) ? reason : "",
        apart.equals("true"));
    if (text.isEmpty()) {
      trail.listed();
    } else {
      trail.searched(text);
    }
    var pairs = queue.page(filter, after, SIZE + 1);
    model.addAttribute("filter", filter);
    model.addAttribute("pairs", pairs.subList(0, Math.min(SIZE, pairs.size())));
    model.addAttribute("next", pairs.size() > SIZE ? pairs.get(SIZE - 1).key() : null);
    model.addAttribute("total", queue.total(filter));
    model.addAttribute("works", matrix.allows(officer, "people.person.merge"));
    model.addAttribute("reasons", REASONS.stream().map(name -> new Option(name,
        messages.getMessage("people.duplicates.reason." + name, null, LocaleContextHolder.getLocale()))).toList());
    return "people/duplicates/list";
  }
}
