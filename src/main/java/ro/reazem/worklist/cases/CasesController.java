package ro.reazem.worklist.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedWords;
import ro.reazem.worklist.sight.CaseWords;

/** The cases of all contexts (Cazuri) with their filters and the search among them. */
@Controller
class CasesController {

  private static final int SIZE = 25;
  private static final int LONGEST_SEARCH = 100;
  private static final int LONGEST_NAME = 80;

  private final CaseRegister register;
  private final CaseDomains domains;
  private final CaseWords words;
  private final SavedFilters filters;
  private final PermissionMatrix matrix;

  CasesController(CaseRegister register, CaseDomains domains, CaseWords words, SavedFilters filters, PermissionMatrix matrix) {
    this.filters = filters;
    this.matrix = matrix;
    this.register = register;
    this.domains = domains;
    this.words = words;
  }

  /** What narrows the list, as it stands in the address. */
  record Query(@Nullable String text, @Nullable List<String> domain, @Nullable String closed, @Nullable String of, @Nullable String officer,
      @Nullable String after, @Nullable String name) {

    CaseFilter filter() {
      var shown = TypedWords.of(text);
      var chosen = domain == null ? List.<String>of() : domain.stream().filter(one -> one.matches("[a-z]{1,40}")).distinct().limit(20).toList();
      var responsible = id(officer);
      var whose = Arrays.stream(CaseFilter.Of.values()).filter(one -> one.name().equals(of)
          && (one != CaseFilter.Of.OFFICER || responsible != null)).findFirst().orElse(CaseFilter.Of.ALL);
      return new CaseFilter(shown.substring(0, Math.min(shown.length(), LONGEST_SEARCH)), chosen, "true".equals(closed), whose, responsible);
    }
  }

  @GetMapping("/cases")
  @Permitted(Permitted.SIGNED_IN)
  String cases(@ModelAttribute("query") Query query, Officer reader, Model model) {
    return page(query, reader, model);
  }

  /** Keeps the filters of the list under a name; the same name is kept anew. */
  @PostMapping("/cases/filters")
  @Permitted(Permitted.SIGNED_IN)
  String keep(@ModelAttribute("query") Query query, BindingResult errors, Officer reader, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var name = new Inputs(errors).text("name", query.name(), LONGEST_NAME);
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("filterProblem", "worklist.filter.nameMissing");
      model.addAttribute("filterName", query.name());
      return page(query, reader, model);
    }
    filters.keep(reader.id(), name, SavedFilters.address(query.filter()));
    flash.addFlashAttribute("notice", "worklist.filter.kept");
    return "redirect:/cases?" + SavedFilters.address(query.filter());
  }

  @PostMapping("/cases/filters/{id}/remove")
  @Permitted(Permitted.SIGNED_IN)
  String remove(@PathVariable UUID id, Officer reader, RedirectAttributes flash) {
    filters.remove(reader.id(), id);
    flash.addFlashAttribute("notice", "worklist.filter.removed");
    return "redirect:/cases";
  }

  private String page(Query query, Officer reader, Model model) {
    var after = after(query.after());
    var filter = query.filter();
    model.addAttribute("filter", filter);
    model.addAttribute("domains", domains.of(reader).stream().map(one -> new Option(one, words.domain(one))).toList());
    model.addAttribute("page", register.page(reader, filter, after, SIZE));
    model.addAttribute("first", after == null);
    model.addAttribute("saved", filters.of(reader.id()));
    model.addAttribute("mayAssign", matrix.allows(reader, "worklist.case.assign"));
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
