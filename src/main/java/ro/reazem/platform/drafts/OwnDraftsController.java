package ro.reazem.platform.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Fmt;

/** The own drafts: saved while typing, listed, taken up again, discarded. */
@Controller
class OwnDraftsController {

  private static final int TITLE = 200;

  private final Drafts drafts;
  private final Fmt fmt;
  private final Trail trail;
  private final MessageSource messages;

  OwnDraftsController(Drafts drafts, Fmt fmt, Trail trail, MessageSource messages) {
    this.drafts = drafts;
    this.fmt = fmt;
    this.trail = trail;
    this.messages = messages;
  }

  @GetMapping("/drafts")
  @Permitted(Permitted.SIGNED_IN)
  String all(Officer officer, Model model) {
    model.addAttribute("drafts", drafts.of(officer.id()));
    return "platform/drafts/list";
  }

  @GetMapping("/drafts/panel")
  @Permitted(Permitted.SIGNED_IN)
  String panel(Officer officer, Model model) {
    model.addAttribute("drafts", drafts.of(officer.id()));
    return "platform/drafts/list :: lines";
  }

  /** Answers with the line that stands under the form; the page learns id and revision from the headers. */
  @PostMapping(path = "/drafts", headers = "HX-Request")
  @Permitted(Permitted.SIGNED_IN)
  ResponseEntity<String> keep(@RequestParam(name = FormDraft.ID, required = false) @Nullable String id,
      @RequestParam(name = FormDraft.PAGE, defaultValue = "") String page, @RequestParam(name = "_title", defaultValue = "") String title,
      @RequestParam(name = FormDraft.REVISION, required = false) @Nullable String revision, HttpServletRequest request, Officer officer) {
    trail.leaveOut();
    try {
      return kept(id, page, title, revision, request, officer)
          .map(draft -> ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).header("Draft-Id", draft.id().toString())
              .header("Draft-Revision", String.valueOf(draft.revision()))
              .body(message("platform.drafts.saved", fmt.instant(draft.savedAt()))))
          .orElseGet(() -> ResponseEntity.noContent().build());
    } catch (RuleViolated violated) {
      return told(HttpStatus.UNPROCESSABLE_CONTENT, violated.code(), violated.arguments().toArray());
    }
  }

  /** The button that saves: the form is shown again as its draft. */
  @PostMapping("/drafts")
  @Permitted(Permitted.SIGNED_IN)
  String save(@RequestParam(name = FormDraft.ID, required = false) @Nullable String id,
      @RequestParam(name = FormDraft.PAGE, defaultValue = "") String page, @RequestParam(name = FormDraft.REVISION, required = false) @Nullable String revision,
      HttpServletRequest request, Officer officer, RedirectAttributes flash) {
    trail.leaveOut();
    var draft = kept(id, page, "", revision, request, officer);
    flash.addFlashAttribute("notice", draft.isPresent() ? "platform.drafts.kept" : "platform.drafts.gone");
    return "redirect:" + draft.map(Draft::address).orElse(page);
  }

  @PostMapping("/drafts/{id}/discard")
  @Permitted(Permitted.SIGNED_IN)
  String discard(@PathVariable UUID id, @RequestParam(name = FormDraft.PAGE, defaultValue = "/drafts") String page, Officer officer,
      RedirectAttributes flash) {
    trail.leaveOut();
    drafts.discard(officer.id(), id);
    flash.addFlashAttribute("notice", "platform.drafts.discarded");
    return "redirect:" + (DraftFields.isPage(page) ? page : "/drafts");
  }

  /** The same from within a form that stays open. */
  @PostMapping(path = "/drafts/{id}/discard", headers = "HX-Request")
  @Permitted(Permitted.SIGNED_IN)
  ResponseEntity<Void> remove(@PathVariable UUID id, Officer officer) {
    trail.leaveOut();
    drafts.discard(officer.id(), id);
    return ResponseEntity.ok().build();
  }

  private Optional<Draft> kept(@Nullable String id, String page, String title, @Nullable String revision, HttpServletRequest request, Officer officer) {
    var own = FormDraft.id(id);
    if (own == null || !DraftFields.isPage(page)) {
      throw new RuleViolated("platform.drafts.unknown");
    }
    return drafts.keep(officer.id(), own, page, shortened(title), DraftFields.of(request.getParameterMap()), FormDraft.revision(revision));
  }

  private ResponseEntity<String> told(HttpStatus status, String code, Object... arguments) {
    return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(message(code, arguments));
  }

  private String message(String code, Object... arguments) {
    return Objects.requireNonNull(messages.getMessage(code, arguments, LocaleContextHolder.getLocale()));
  }

  private static String shortened(String title) {
    var line = title.replace('\0', ' ').replaceAll("\\s+", " ").strip();
    return line.substring(0, line.offsetByCodePoints(0, Math.min(line.codePointCount(0, line.length()), TITLE)));
  }
}
