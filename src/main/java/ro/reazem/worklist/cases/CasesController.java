package ro.reazem.worklist.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Option;
import ro.reazem.worklist.sight.CaseWords;
import ro.reazem.worklist.sight.Sight;

/** The cases of all contexts (Cazuri) with their filters and the search among them. */
@Controller
class CasesController {

  private static final int SIZE = 25;
  private static final int LONGEST_SEARCH = 100;

  private final CaseRegister register;
  private final Sight sight;
  private final CaseWords words;

  CasesController(CaseRegister register, Sight sight, CaseWords words) {
    this.register = register;
    this.sight = sight;
    this.words = words;
  }

  @GetMapping("/cases")
  @Permitted(Permitted.SIGNED_IN)
  String cases(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> domain,
      @RequestParam(defaultValue = "false") String closed, @RequestParam(defaultValue = "ALL") String of,
      @RequestParam(required = false) @Nullable String officer, @RequestParam(required = false) @Nullable String after, Officer reader,
      Model model) {
    var text = q.replaceAll("\\p{Cntrl}", " ").strip();
    var domains = domain == null ? List.<String>of() : domain.stream().filter(one -> one.matches("[a-z]{1,40}")).distinct().limit(20).toList();
    var responsible = id(officer);
    var whose = Arrays.stream(CaseFilter.Of.values()).filter(one -> one.name().equals(of)
        && (one != CaseFilter.Of.OFFICER || responsible != null)).findFirst().orElse(CaseFilter.Of.ALL);
    var filter = new CaseFilter(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), domains, closed.equals("true"), whose, responsible);
    model.addAttribute("filter", filter);
    model.addAttribute("domains", sight.contexts(reader).stream().map(one -> new Option(one, words.domain(one))).toList());
    model.addAttribute("page", register.page(reader, filter, after(after), SIZE));
    model.addAttribute("first", after(after) == null);
    return "worklist/cases/list";
  }

  private static CaseRegister.@Nullable After after(@Nullable String typed) {
    var id = typed == null || typed.length() < 12 ? null : id(typed.substring(11));
    try {
      return id == null ? null : new CaseRegister.After(LocalDate.parse(typed.substring(0, 10)), id);
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  private static @Nullable UUID id(@Nullable String typed) {
    return typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : null;
  }
}
