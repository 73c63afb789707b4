package ro.reazem.archive.file;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.archive.retention.FileState;
import ro.reazem.archive.retention.Waiting;
import ro.reazem.archive.sight.ArchiveSight;
import ro.reazem.archive.sight.CaseKinds;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.TypedWords;

/** The list of closed files with their terms, and one file with its holds. */
@Controller
class FilesController {

  private static final int REASON = 400;

  private final FileRegister register;
  private final HoldingFiles holding;
  private final CountingEveryDay counting;
  private final CaseKinds kinds;
  private final ArchiveSight sight;
  private final Trail trail;
  private final Clock clock;

  FilesController(FileRegister register, HoldingFiles holding, CountingEveryDay counting, CaseKinds kinds, ArchiveSight sight, Trail trail, Clock clock) {
    this.register = register;
    this.holding = holding;
    this.counting = counting;
    this.kinds = kinds;
    this.sight = sight;
    this.trail = trail;
    this.clock = clock;
  }

  /** What narrows the list, as it stands in the address. */
  record Query(@Nullable String q, @Nullable List<String> state, @Nullable String waiting, @Nullable String unit, @Nullable String code,
      @Nullable String year) {

    FileFilter filter() {
      var states = state == null ? List.<String>of() : Arrays.stream(FileState.values()).map(Enum::name).filter(state::contains).toList();
      return new FileFilter(cut(q), states, Arrays.stream(Waiting.values()).map(Enum::name).filter(one -> one.equals(waiting)).findFirst().orElse(""),
          unit == null || !unit.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? null : UUID.fromString(unit), cut(code),
          year == null || !year.strip().matches("[12][0-9]{3}") ? null : Integer.valueOf(year.strip()));
    }

    private static String cut(@Nullable String typed) {
      var text = TypedWords.of(typed);
      return text.substring(0, Math.min(text.length(), 40));
    }
  }

  /** A hold as typed. */
  record HoldForm(@Nullable String key, @Nullable String since, @Nullable String reason) {}

  @GetMapping("/archive")
  @Permitted(ArchiveSight.READ)
  String list(@ModelAttribute("query") Query query, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var filter = query.filter();
    var found = register.list(filter, ListPage.Asked.of(page, size), officer);
    trail.listed();
    model.addAttribute("filter", filter);
    model.addAttribute("found", found);
    model.addAttribute("kinds", kinds);
    model.addAttribute("units", register.units(officer));
    model.addAttribute("states", Arrays.stream(FileState.values()).map(one -> new Option(one.name(), kinds.say("archive.state." + one))).toList());
    model.addAttribute("reasons", Arrays.stream(Waiting.values()).map(one -> new Option(one.name(), kinds.say("archive.waiting." + one))).toList());
    model.addAttribute("countedOn", counting.last());
    return "archive/file/list";
  }

  @PostMapping("/archive/count")
  @Permitted("archive.count.ask")
  String count(RedirectAttributes flash) {
    counting.ask();
    flash.addFlashAttribute("notice", "archive.count.asked");
    return "redirect:/archive";
  }

  @GetMapping("/archive/files/{context}/{id}")
  @Permitted(ArchiveSight.READ)
  String show(@PathVariable String context, @PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", new HoldForm(UUID.randomUUID().toString(), null, null));
    return page(new CaseRef(context, id), officer, model);
  }

  @PostMapping("/archive/files/{context}/{id}/holds")
  @Permitted("archive.hold.keep")
  String hold(@PathVariable String context, @PathVariable UUID id, @ModelAttribute("form") HoldForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var ref = new CaseRef(context, id);
    mustKeep(ref, officer);
    var in = new Inputs(errors);
    var since = in.date("since", form.since());
    var reason = in.text("reason", form.reason(), REASON);
    trail.because(reason);
    if (!SentForm.taken(() -> holding.place(TypedKey.of(form.key()), ref, Objects.requireNonNull(since), reason, officer), errors, response,
        code -> code.equals("archive.hold.ahead") ? "since" : "reason")) {
      return page(ref, officer, model);
    }
    flash.addFlashAttribute("notice", "archive.hold.placed");
    return "redirect:/archive/files/" + context + "/" + id;
  }

  @PostMapping("/archive/files/{context}/{id}/holds/{hold}/lift")
  @Permitted("archive.hold.keep")
  String lift(@PathVariable String context, @PathVariable UUID id, @PathVariable UUID hold, Officer officer, RedirectAttributes flash) {
    var ref = new CaseRef(context, id);
    mustKeep(ref, officer);
    holding.lift(ref, hold, officer);
    flash.addFlashAttribute("notice", "archive.hold.lifted");
    return "redirect:/archive/files/" + context + "/" + id;
  }

  private FileLine mustKeep(CaseRef ref, Officer officer) {
    trail.aboutCase(ref.context(), ref.id());
    return register.find(ref, officer).filter(file -> sight.may(officer, "archive.hold.keep", file.unitId()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(CaseRef ref, Officer officer, Model model) {
    trail.aboutCase(ref.context(), ref.id());
    var file = register.find(ref, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("file", file);
    model.addAttribute("kind", kinds.name(file.context(), file.kind()));
    model.addAttribute("steps", register.steps(ref, officer));
    model.addAttribute("holds", register.holds(ref, officer));
    model.addAttribute("answers", register.answers(ref, officer));
    model.addAttribute("keepsHolds", sight.may(officer, "archive.hold.keep", file.unitId()) && file.state() != FileState.DESTROYED);
    model.addAttribute("today", LocalDate.now(clock));
    return "archive/file/show";
  }
}
