package ro.reazem.services.community;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.FeedLine;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.services.sight.CommunitySight;
import ro.reazem.services.unit.ServiceWords;

/** The sheet of one person at community health, and the forms of what is recorded there. */
@Controller("communityController")
@RequestMapping("/services/community/{id}")
class CommunityController {

  private final CommunityDesk desk;
  private final CommunityEntries entries;
  private final CommunityHomes homes;
  private final CommunityCategories categories;
  private final CommunityTerms terms;
  private final TellingCommunity telling;
  private final TakingCommunityForm taking;
  private final DeadlineRulers rulers;
  private final ServiceWords words;
  private final CommunityFigures figures;
  private final Fmt fmt;
  private final Clock clock;

  CommunityController(CommunityDesk desk, CommunityEntries entries, CommunityHomes homes, CommunityCategories categories, CommunityTerms terms, TellingCommunity telling,
      TakingCommunityForm taking, DeadlineRulers rulers, ServiceWords words, CommunityFigures figures, Fmt fmt, Clock clock) {
    this.desk = desk;
    this.entries = entries;
    this.homes = homes;
    this.categories = categories;
    this.terms = terms;
    this.telling = telling;
    this.taking = taking;
    this.rulers = rulers;
    this.words = words;
    this.figures = figures;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(CommunitySight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var about = desk.forItsPage(id, officer);
    band(about, officer, model);
    var all = entries.of(id, about.medical());
    model.addAttribute("followed", all.stream().filter(one -> Register.FOLLOWED.contains(one.register())).toList());
    model.addAttribute("waiting", all.stream().filter(one -> one.register().waits() && one.isOpen()).toList());
    model.addAttribute("done", all.stream().filter(one -> one.register().waits() && !one.isOpen()).toList());
    model.addAttribute("sheets", all.stream().filter(one -> one.register() == Register.SHEET).toList());
    model.addAttribute("notes", all.stream().filter(one -> one.register() == Register.NOTE).toList());
    model.addAttribute("visits", homes.visitsTo(id, officer));
    model.addAttribute("ruler", terms.next(new CommunityFileId(id).asCase()).map(rulers::of).orElse(null));
    model.addAttribute("history", telling.of(id).stream().map(line -> new FeedLine(words.label("community.history", line.act()), line.note(),
        line.byName() + " · " + fmt.instant(line.at().toInstant()))).toList());
    model.addAttribute("today", LocalDate.now(clock));
    return "services/community/show";
  }

  @GetMapping("/forms/{what}")
  @Permitted(CommunitySight.WORK)
  String blank(@PathVariable UUID id, @PathVariable String what, @RequestParam(required = false) @Nullable UUID entry, Officer officer, Model model) {
    var act = act(what);
    var about = permitted(id, act, officer);
    model.addAttribute("form", CommunityForm.blank(about, LocalDate.now(clock), entry == null ? null : entry.toString()));
    return form(about, act, officer, model);
  }

  @PostMapping("/forms/{what}")
  @Permitted(CommunitySight.WORK)
  String take(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") CommunityForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var act = act(what);
    var about = permitted(id, act, officer);
    var taken = taking.read(new CommunityFileId(id), act, form, errors, officer);
    if (SentForm.taken(() -> Objects.requireNonNull(taken).accept(SeenVersion.of(form.version())), errors, response, "services.stale", CommunityFields::field)) {
      flash.addFlashAttribute("notice", "services.community.saved");
      return "redirect:/services/community/" + id;
    }
    return form(about, act, officer, model);
  }

  private CommunityRegister.Line permitted(UUID id, CommunityAct act, Officer officer) {
    var about = desk.permitted(id, officer, act.action());
    if (!act.fits(about.state())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return about;
  }

  private static CommunityAct act(String what) {
    return CommunityAct.of(what).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private void band(CommunityRegister.Line about, Officer officer, Model model) {
    model.addAttribute("file", about);
    model.addAttribute("acts", Arrays.stream(CommunityAct.values()).filter(act -> act.fits(about.state()) && desk.allows(officer, act.action(), about))
        .map(Enum::name).collect(Collectors.toSet()));
  }

  private String form(CommunityRegister.Line about, CommunityAct act, Officer officer, Model model) {
    band(about, officer, model);
    model.addAttribute("act", act);
    model.addAttribute("heading", words.label("community.do", act));
    model.addAttribute("kinds", switch (act) {
      case CLOSE -> words.options("community.end", EndReason.class);
      case SHEET -> words.options("community.level", Vulnerability.class);
      case FOLLOW -> Register.FOLLOWED.stream().map(one -> new Option(one.name(), words.label("community.register", one))).toList();
      case PLAN -> words.options("community.action", VisitAction.class);
      case REFER -> words.options("community.to", Addressee.class);
      default -> List.of();
    });
    if (act == CommunityAct.SHEET) {
      model.addAttribute("categories", categories.offered(true));
    } else if (act == CommunityAct.FOLLOW) {
      model.addAttribute("units", Stream.concat(Stream.of(new Option("", "—")), figures.taking().stream()).toList());
    } else if (act == CommunityAct.SETTLE) {
      model.addAttribute("open", entries.of(about.id(), about.medical()).stream().filter(one -> one.isOpen() && one.register() != Register.SHEET
          && one.register() != Register.NOTE).map(one -> new Option(one.id().toString(), words.label("community.register", one.register()) + " · " + said(one)
              + fmt.date(one.on()))).toList());
    }
    return "services/community/form";
  }

  private String said(CommunityEntries.Entry one) {
    return switch (one.register()) {
      case REFERRAL -> words.label("community.to", one.what()) + " · ";
      case VACCINATION -> one.what() + " · ";
      case PLANNED_VISIT -> words.label("community.action", one.what()) + " · ";
      default -> "";
    };
  }
}
