package ro.reazem.identity.access;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.identity.access.AccessRegister.Line;
import ro.reazem.identity.access.AccessRegister.Which;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;

/** The accesses to cases that an officer is to see: the list, one of them, judging it, ending it. */
@Controller
@RequestMapping("/identity/access")
class CaseAccessController {

  private static final int LONGEST_NOTE = 1000;

  private final AccessRegister register;
  private final GrantingAccess granting;
  private final Clock clock;

  CaseAccessController(AccessRegister register, GrantingAccess granting, Clock clock) {
    this.register = register;
    this.granting = granting;
    this.clock = clock;
  }

  /** The judgement as typed. */
  record ReviewForm(@Nullable String verdict, @Nullable String note) {}

  @Permitted(Permitted.SIGNED_IN)
  @GetMapping
  String list(@RequestParam(defaultValue = "") String which, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var asked = Arrays.stream(Which.values()).filter(one -> one.name().equals(which)).findFirst().orElse(Which.ALL);
    model.addAttribute("which", asked);
    model.addAttribute("all", Which.values());
    model.addAttribute("list", register.list(officer, asked, ListPage.Asked.of(page, size)));
    model.addAttribute("now", clock.instant());
    return "identity/access/list";
  }

  @Permitted(Permitted.SIGNED_IN)
  @GetMapping("/panel")
  String panel(Officer officer, Model model) {
    model.addAttribute("lines", register.toReview(officer));
    return "identity/access/panels :: review";
  }

  @Permitted(Permitted.SIGNED_IN)
  @GetMapping("/{id}")
  String show(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", new ReviewForm(null, null));
    return page(find(id, officer), officer, model);
  }

  @Permitted(Permitted.SIGNED_IN)
  @PostMapping("/{id}/review")
  String review(@PathVariable UUID id, @ModelAttribute("form") ReviewForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var line = find(id, officer);
    if (!register.mayReview(line, officer)) {
      return refused(id, redirect, line.officerId().equals(officer.id()) ? "identity.access.ownReview" : "identity.access.notYours");
    }
    var in = new Inputs(errors);
    var verdict = in.choice("verdict", form.verdict(), Verdict.class);
    var note = in.optionalParagraphs("note", form.note(), LONGEST_NOTE);
    if (!errors.hasErrors()) {
      try {
        granting.review(new CaseGrantId(id), verdict == Verdict.JUSTIFIED, note, officer);
        redirect.addFlashAttribute("notice", "identity.access.reviewed");
        return "redirect:/identity/access/" + id;
      } catch (RuleViolated violated) {
        if (violated.code().endsWith("reviewedAlready")) {
          return refused(id, redirect, violated.code());
        }
        in.reject(violated.code().endsWith("noteShort") ? "note" : "", violated);
      } catch (OptimisticLockingFailureException stale) {
        return refused(id, redirect, "identity.access.reviewedAlready");
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(find(id, officer), officer, model);
  }

  /** What a review may find (justificat, nejustificat). */
  enum Verdict {
    JUSTIFIED, NOT_JUSTIFIED
  }

  @Permitted(Permitted.SIGNED_IN)
  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id, Officer officer, RedirectAttributes redirect) {
    if (!register.mayEnd(find(id, officer), officer)) {
      return refused(id, redirect, "identity.access.notYours");
    }
    granting.end(new CaseGrantId(id), officer);
    redirect.addFlashAttribute("notice", "identity.access.ended");
    return "redirect:/identity/access/" + id;
  }

  private String page(Line line, Officer officer, Model model) {
    model.addAttribute("line", line);
    model.addAttribute("open", line.isOpen(clock.instant()));
    model.addAttribute("mine", line.officerId().equals(officer.id()));
    model.addAttribute("mayReview", line.toReview() && register.mayReview(line, officer));
    model.addAttribute("mayEnd", register.mayEnd(line, officer));
    model.addAttribute("verdicts", Verdict.values());
    return "identity/access/show";
  }

  private Line find(UUID id, Officer officer) {
    return register.find(id, officer).orElseGet(AccessKeys::none);
  }

  private static String refused(UUID id, RedirectAttributes redirect, String code) {
    redirect.addFlashAttribute("notice", code);
    redirect.addFlashAttribute("noticeKind", "warn");
    return "redirect:/identity/access/" + id;
  }
}
