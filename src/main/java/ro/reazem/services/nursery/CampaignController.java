package ro.reazem.services.nursery;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.services.unit.ServiceWords;

/** The campaigns of admission: the list, a new one, and the page of one with its steps and the list as it is published. */
@Controller("nurseryCampaignController")
@RequestMapping("/services/campaigns")
class CampaignController {

  static final String READ = "services.campaign.read";
  static final String KEEP = "services.campaign.keep";
  private static final int LINE = 200;

  private final Campaigns campaigns;
  private final RunningCampaign running;
  private final OfferingPlaces offering;
  private final PublishedList published;
  private final Challenges challenges;
  private final PermissionMatrix matrix;
  private final ServiceWords words;
  private final ListExport exports;
  private final Clock clock;

  CampaignController(Campaigns campaigns, RunningCampaign running, OfferingPlaces offering, PublishedList published, Challenges challenges, PermissionMatrix matrix,
      ServiceWords words, ListExport exports, Clock clock) {
    this.campaigns = campaigns;
    this.running = running;
    this.offering = offering;
    this.published = published;
    this.challenges = challenges;
    this.matrix = matrix;
    this.words = words;
    this.exports = exports;
    this.clock = clock;
  }

  /** A campaign as typed. */
  record Form(@Nullable String key, @Nullable String stage, @Nullable String yearStartsOn, @Nullable String filingFrom, @Nullable String filingUntil,
      @Nullable String act) {}

  @GetMapping
  @Permitted(READ)
  String list(Officer officer, Model model) {
    model.addAttribute("campaigns", campaigns.findAllByOrderBySchoolYearDescStageDesc());
    model.addAttribute("mayKeep", matrix.allows(officer, KEEP));
    return "services/nursery/campaigns";
  }

  @GetMapping("/new")
  @Permitted(KEEP)
  String blank(Model model) {
    return form(new Form(UUID.randomUUID().toString(), null, null, null, null, null), model);
  }

  @PostMapping("/new")
  @Permitted(KEEP)
  String open(@ModelAttribute("form") Form form, BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var stage = in.choice("stage", form.stage(), CampaignStage.class);
    var starts = in.date("yearStartsOn", form.yearStartsOn());
    var from = in.date("filingFrom", form.filingFrom());
    var until = in.date("filingUntil", form.filingUntil());
    var act = in.text("act", form.act(), LINE);
    var key = TypedKey.of(form.key());
    var made = SentForm.made(() -> running.open(Campaign.open(key, Objects.requireNonNull(stage), Objects.requireNonNull(starts), Objects.requireNonNull(from),
        Objects.requireNonNull(until), act), key), errors, response, CampaignController::field);
    if (made.isEmpty()) {
      return form(form, model);
    }
    flash.addFlashAttribute("notice", "services.campaign.saved");
    return "redirect:/services/campaigns/" + made.get();
  }

  @GetMapping("/{campaign}")
  @Permitted(READ)
  Object show(@PathVariable UUID campaign, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var found = campaigns.findById(new CampaignId(campaign)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    boolean keeps = matrix.allows(officer, KEEP);
    boolean isPublic = found.state().ordinal() >= CampaignState.PUBLISHED.ordinal();
    var lines = isPublic || keeps ? published.of(campaign, found.edition()) : List.<PublishedList.Line>of();
    if (export != null) {
      return exports.file(export, "rezultate-crese", columns(), lines);
    }
    model.addAttribute("campaign", found);
    model.addAttribute("title", words.label("campaign.stage", found.stage()) + " · " + words.year(found.schoolYear()));
    model.addAttribute("lines", lines);
    model.addAttribute("isPublic", isPublic);
    model.addAttribute("mayKeep", keeps);
    model.addAttribute("waiting", keeps ? challenges.waiting(campaign) : List.of());
    model.addAttribute("today", LocalDate.now(clock));
    return "services/nursery/campaign";
  }

  @PostMapping("/{campaign}/rank")
  @Permitted(KEEP)
  String rank(@PathVariable UUID campaign, @RequestParam(required = false) @Nullable String version, Officer officer, RedirectAttributes flash) {
    return step(campaign, () -> running.rank(id(campaign), SeenVersion.of(version), officer), "services.campaign.rankedNow", flash);
  }

  @PostMapping("/{campaign}/publish")
  @Permitted(KEEP)
  String publish(@PathVariable UUID campaign, @RequestParam(required = false) @Nullable String version, RedirectAttributes flash) {
    return step(campaign, () -> running.publish(id(campaign), SeenVersion.of(version)), "services.campaign.publishedNow", flash);
  }

  @PostMapping("/{campaign}/finish")
  @Permitted(KEEP)
  String finish(@PathVariable UUID campaign, @RequestParam(required = false) @Nullable String version, Officer officer, RedirectAttributes flash) {
    return step(campaign, () -> running.finish(id(campaign), SeenVersion.of(version), officer), "services.campaign.finalNow", flash);
  }

  @PostMapping("/{campaign}/offers")
  @Permitted(KEEP)
  String offers(@PathVariable UUID campaign, Officer officer, RedirectAttributes flash) {
    return step(campaign, () -> {
      offering.lapse(id(campaign), officer);
      offering.offerNext(id(campaign), officer);
    }, "services.campaign.offeredNow", flash);
  }

  @PostMapping("/{campaign}/close")
  @Permitted(KEEP)
  String close(@PathVariable UUID campaign, @RequestParam(required = false) @Nullable String version, Officer officer, RedirectAttributes flash) {
    return step(campaign, () -> running.close(id(campaign), SeenVersion.of(version), officer), "services.campaign.closedNow", flash);
  }

  private CampaignId id(UUID campaign) {
    return campaigns.findById(new CampaignId(campaign)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)).getId();
  }

  private static String step(UUID campaign, Runnable act, String told, RedirectAttributes flash) {
    SentForm.step(act, told, "services.stale", flash);
    return "redirect:/services/campaigns/" + campaign;
  }

  private String form(Form form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("stages", words.options("campaign.stage", CampaignStage.class));
    return "services/nursery/campaign-new";
  }

  private List<ListColumn<PublishedList.Line>> columns() {
    return List.of(ListColumn.of("services.campaign.nursery", PublishedList.Line::nursery), ListColumn.of("services.unit.ageHead", line -> words.label("unit.age", line.age())),
        ListColumn.of("services.campaign.place", PublishedList.Line::place), ListColumn.of("services.campaign.request", PublishedList.Line::number),
        ListColumn.of("services.nursery.points", PublishedList.Line::points), ListColumn.of("services.campaign.outcome", line -> words.label("campaign.outcome", line.outcome())));
  }

  private static String field(String code) {
    return switch (code) {
      case "services.campaign.filingEndsBefore", "services.campaign.afterYearStart" -> "filingUntil";
      case "services.campaign.stageThere" -> "stage";
      default -> "";
    };
  }
}
