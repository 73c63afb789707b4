package ro.reazem.acts.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.acts.act.ActState;
import ro.reazem.acts.known.CaseFacts;
import ro.reazem.acts.template.ActKind;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;

/** The register of acts, and the acts of one case on the page of the case. */
@Controller
class ActsController {

  private static final String READ = "acts.act.read";

  private final ActRegister register;
  private final CaseFacts cases;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Trail trail;

  ActsController(ActRegister register, CaseFacts cases, PermissionMatrix matrix, MessageSource messages, Trail trail) {
    this.register = register;
    this.cases = cases;
    this.matrix = matrix;
    this.messages = messages;
    this.trail = trail;
  }

  @GetMapping("/acts")
  @Permitted(READ)
  String all(@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable List<String> kind,
      @RequestParam(required = false) @Nullable List<String> state, @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer, Model model,
      Locale locale) {
    var filter = ActFilter.of(q, kind, state, year);
    trail.listed();
    model.addAttribute("filter", filter);
    model.addAttribute("list", register.page(filter, ListPage.Asked.of(page, size), officer));
    model.addAttribute("kinds", Arrays.stream(ActKind.values()).map(one -> option(one.name(), "acts.kind." + one.name(), locale)).toList());
    model.addAttribute("states", Arrays.stream(ActState.values()).map(one -> option(one.name(), "acts.state." + one.name(), locale)).toList());
    return "acts/register/list";
  }

  @GetMapping("/acts/of-case")
  @Permitted(READ)
  String ofCase(@RequestParam(defaultValue = "") String context, @RequestParam UUID caseId, Officer officer, Model model) {
    var known = cases.seen(new CaseRef(context, caseId), officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.aboutCase(known.ref().context(), caseId);
    model.addAttribute("about", known);
    model.addAttribute("lines", register.of(known.ref(), officer));
    model.addAttribute("mayDraft", matrix.allows(officer, "acts.act.draft") && cases.worked(known.ref(), officer).isPresent());
    return "acts/register/panels :: ofCase";
  }

  private Option option(String value, String key, Locale locale) {
    return new Option(value, messages.getMessage(key, null, locale));
  }
}
