package ro.reazem.people.rights;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
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
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.form.PersonPicking;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedWords;

/** The list of requests of persons about their data, and the form on which one is entered. */
@Controller
class RightsController {

  private final HandlingRights handling;
  private final RightsRegister register;
  private final PersonPicking picking;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Deadlines deadlines;
  private final Trail trail;

  RightsController(HandlingRights handling, RightsRegister register, PersonPicking picking, PermissionMatrix matrix, MessageSource messages, Deadlines deadlines,
      Trail trail) {
    this.deadlines = deadlines;
    this.trail = trail;
    this.handling = handling;
    this.register = register;
    this.picking = picking;
    this.matrix = matrix;
    this.messages = messages;
  }

  /** A request as typed. */
  record ReceivedForm(@Nullable String key, @Nullable String find, @Nullable String other, @Nullable String kind, @Nullable String receivedOn,
      @Nullable String channel, @Nullable String content) implements PersonPicking.Form {}

  @GetMapping("/people/rights")
  @Permitted("people.rights.read")
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var text = TypedWords.of(q);
    if (text.isEmpty()) {
      trail.listed();
    } else {
      trail.searched(text);
    }
    model.addAttribute("q", text.substring(0, Math.min(text.length(), 100)));
    var found = register.list(text.substring(0, Math.min(text.length(), 100)), ListPage.Asked.of(page, size));
    model.addAttribute("found", found);
    model.addAttribute("ends", deadlines.nearest("people", found.lines().stream().map(RightsRegister.Line::id).toList()));
    model.addAttribute("works", matrix.allows(officer, "people.rights.handle"));
    return "people/rights/list";
  }

  @GetMapping("/people/rights/new")
  @Permitted("people.rights.handle")
  String form(@RequestParam(required = false) @Nullable String person, Model model) {
    var form = new ReceivedForm(UUID.randomUUID().toString(), "", person, "", "", "", "");
    model.addAttribute("form", form);
    return page(form, model);
  }

  @PostMapping("/people/rights")
  @Permitted("people.rights.handle")
  String receive(@ModelAttribute("form") ReceivedForm form, BindingResult errors, @RequestParam(required = false) @Nullable String act,
      Officer officer, Model model, RedirectAttributes after, HttpServletResponse response) {
    if (PersonPicking.isLookingUp(act)) {
      return page(form, model);
    }
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), RightsController::key);
    var person = PersonPicking.required(in, form);
    var kind = in.choice("kind", form.kind(), RightKind.class);
    var on = in.date("receivedOn", form.receivedOn());
    var channel = in.text("channel", form.channel(), 100);
    var content = in.optionalParagraphs("content", form.content(), 2000);
    var id = SentForm.made(() -> handling.receive(new HandlingRights.Received(Objects.requireNonNull(key), Objects.requireNonNull(person), Objects.requireNonNull(kind),
        Objects.requireNonNull(on), channel, content), By.officer(officer)), errors, response, code -> code.equals("people.rights.ahead") ? "receivedOn" : "");
    if (id.isEmpty()) {
      return page(form, model);
    }
    after.addFlashAttribute("notice", "people.rights.received");
    return "redirect:/people/rights/" + id.get();
  }

  private String page(ReceivedForm form, Model model) {
    picking.offer(form, model);
    model.addAttribute("kinds", Arrays.stream(RightKind.values()).map(kind -> new Option(kind.name(),
        messages.getMessage("people.rights.kind." + kind, null, LocaleContextHolder.getLocale()))).toList());
    return "people/rights/new";
  }

  private static UUID key(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException unreadable) {
      throw new RuleViolated("platform.input.choice");
    }
  }
}
