package ro.reazem.platform.parameters;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;

/** The administration of open lists: their entries, a new one with its dated treatment, the end of one for new forms. */
@Controller
class ListsController {

  private static final String READ = "parameters.value.read";
  private static final String ENTER = "parameters.value.enter";
  private static final String PAGE = "platform/parameters/entry";
  private static final int LONGEST_NAME = 100;

  private final List<OpenList> lists;
  private final ListRegister register;
  private final KeepingLists keeping;
  private final ParameterWords words;
  private final PermissionMatrix matrix;
  private final Clock clock;

  ListsController(List<OpenList> lists, ListRegister register, KeepingLists keeping, ParameterWords words, PermissionMatrix matrix,
      Clock clock) {
    this.lists = lists;
    this.register = register;
    this.keeping = keeping;
    this.words = words;
    this.matrix = matrix;
    this.clock = clock;
  }

  /** A new entry as typed. */
  record EntryForm(@Nullable String word, @Nullable String titleRo, @Nullable String titleEn, @Nullable String value, @Nullable String from,
      @Nullable String standing, @Nullable String act, @Nullable String article, @Nullable String source, @Nullable String key) {}

  /** The end of an entry as typed; without a day it is offered again. */
  record OfferForm(@Nullable String lastDay, @Nullable String reason) {}

  @Permitted(READ)
  @GetMapping("/parameters/lists/{family}")
  String entries(@PathVariable String family, Officer officer, Model model) {
    var today = LocalDate.now(clock);
    model.addAttribute("entries", register.entries(shown(family, model), today));
    model.addAttribute("today", today);
    model.addAttribute("mayEnter", matrix.allows(officer, ENTER));
    return "platform/parameters/entries";
  }

  @Permitted(ENTER)
  @GetMapping("/parameters/lists/{family}/new")
  String enter(@PathVariable String family, Model model) {
    model.addAttribute("form", new EntryForm(null, null, null, null, null, null, null, null, null, UUID.randomUUID().toString()));
    return entry(shown(family, model), model);
  }

  @Permitted(ENTER)
  @PostMapping("/parameters/lists/{family}/new")
  String entered(@PathVariable String family, @ModelAttribute("form") EntryForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var list = shown(family, model);
    var in = new Inputs(errors);
    var word = in.required("word", form.word(), ListsController::word);
    var titleRo = in.text("titleRo", form.titleRo(), LONGEST_NAME);
    var titleEn = in.text("titleEn", form.titleEn(), LONGEST_NAME);
    var parameter = new Parameter(list.prefix() + word, list.context(), list.family(), ParameterKind.CHOICE, "", list.choices(), titleRo,
        titleEn);
    var treatment = ReadingValues.read(parameter, form.value(), form.standing(), form.act(), form.article(), form.source(), form.key(), words, in);
    var from = in.required("from", form.from(), ReadingValues::day);
    if (!errors.hasErrors() && treatment != null && from != null) {
      try {
        keeping.add(list, parameter, treatment, from, officer);
        redirect.addFlashAttribute("notice", "platform.parameters.lists.added");
        return "redirect:/parameters/lists/" + family;
      } catch (RuleViolated violated) {
        in.reject(violated.code().endsWith("codeTaken") ? "word" : "", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return entry(list, model);
  }

  @Permitted(ENTER)
  @GetMapping("/parameters/lists/{family}/{code}/offer")
  String offer(@PathVariable String family, @PathVariable String code, Model model) {
    model.addAttribute("form", new OfferForm(null, null));
    return offered(find(shown(family, model), code), model);
  }

  @Permitted(ENTER)
  @PostMapping("/parameters/lists/{family}/{code}/offer")
  String offer(@PathVariable String family, @PathVariable String code, @ModelAttribute("form") OfferForm form, BindingResult errors,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes redirect) {
    var entry = find(shown(family, model), code);
    var in = new Inputs(errors);
    boolean ends = entry.lastOfferedOn() == null;
    var lastDay = ends ? in.required("lastDay", form.lastDay(), ReadingValues::day) : null;
    var reason = in.text("reason", form.reason(), 300);
    if (!errors.hasErrors() && reason.length() < 3) {
      errors.rejectValue("reason", "platform.input.required");
    }
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return offered(entry, model);
    }
    keeping.offer(entry.parameter(), lastDay, reason, officer);
    redirect.addFlashAttribute("notice", "platform.parameters.lists.offerChanged");
    return "redirect:/parameters/lists/" + family;
  }

  private String entry(OpenList list, Model model) {
    model.addAttribute("standings", words.standings());
    model.addAttribute("choices", words.options(list.choices()));
    return PAGE;
  }

  private static String offered(ListEntry entry, Model model) {
    model.addAttribute("entry", entry);
    return "platform/parameters/offer";
  }

  private OpenList shown(String family, Model model) {
    var list = lists.stream().filter(one -> one.family().equals(family)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("list", list);
    model.addAttribute("listName", words.family(list.family()));
    return list;
  }

  private ListEntry find(OpenList list, String code) {
    return register.find(list, code, LocalDate.now(clock)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Small letters, or capitals alone where the entries are codes of benefits. */
  private static String word(String typed) {
    var word = typed.strip();
    RuleViolated.require(word.matches("[a-z][a-z0-9_]{1,39}|[A-Z][A-Z0-9_]{1,39}"), "platform.parameters.lists.wordForm");
    return word;
  }
}
