package ro.reazem.services.community;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedWords;
import ro.reazem.services.sight.CommunitySight;
import ro.reazem.services.unit.ServiceWords;

/** The list of beneficiaries of community health, referrals with their replies, and the part of a person's page that tells of them. */
@Controller("communityListController")
@RequestMapping("/services/community")
class CommunityListController {

  private static final int LONGEST_SEARCH = 100;

  private final CommunityRegister register;
  private final CommunityReferrals referrals;
  private final CommunityCategories categories;
  private final CommunityFigures figures;
  private final CommunitySight sight;
  private final ServiceWords words;
  private final ListExport exports;

  CommunityListController(CommunityRegister register, CommunityReferrals referrals, CommunityCategories categories, CommunityFigures figures, CommunitySight sight,
      ServiceWords words, ListExport exports) {
    this.register = register;
    this.referrals = referrals;
    this.categories = categories;
    this.figures = figures;
    this.sight = sight;
    this.words = words;
    this.exports = exports;
  }

  @GetMapping
  @Permitted(CommunitySight.READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(required = false) @Nullable List<String> category, @RequestParam(required = false) @Nullable List<String> gap,
      @RequestParam(defaultValue = "") String worker, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var text = TypedWords.of(q);
    boolean medical = sight.may(officer, CommunitySight.MEDICAL);
    var offered = categories.offered(medical);
    var chosen = offered.stream().map(Option::value).filter(one -> category != null && category.contains(one)).toList();
    var states = Arrays.stream(CommunityState.values()).filter(one -> state != null && state.contains(one.name())).toList();
    var gaps = Arrays.stream(CommunityRegister.Gap.values()).filter(one -> gap != null && gap.contains(one.name())).toList();
    var workers = figures.units(officer, CommunitySight.READ).stream().flatMap(one -> figures.workers(one.id()).stream())
        .collect(Collectors.toMap(CommunityFigures.Worker::officerId, one -> one, (one, other) -> one)).values().stream()
        .map(one -> new Option(one.officerId().toString(), one.name())).sorted((one, other) -> one.label().compareTo(other.label())).toList();
    var who = workers.stream().map(Option::value).filter(worker::equals).findFirst().map(UUID::fromString).orElse(null);
    var filter = new CommunityRegister.Filter(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), states, chosen, gaps, who);
    if (export != null) {
      return exports.file(export, "beneficiari-amc", columns(), register.all(officer, filter));
    }
    model.addAttribute("filter", filter);
    model.addAttribute("states", words.options("community.state", CommunityState.class));
    model.addAttribute("chosenStates", states.stream().map(Enum::name).toList());
    model.addAttribute("categories", offered);
    model.addAttribute("chosenCategories", chosen);
    model.addAttribute("gaps", Stream.of(CommunityRegister.Gap.values()).filter(one -> medical || one != CommunityRegister.Gap.VACCINATION)
        .map(one -> new Option(one.name(), words.label("community.gap", one))).toList());
    model.addAttribute("chosenGaps", gaps.stream().map(Enum::name).toList());
    model.addAttribute("workers", workers);
    model.addAttribute("worker", who == null ? "" : who.toString());
    model.addAttribute("found", register.page(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("mayWork", sight.may(officer, CommunitySight.WORK));
    return "services/community/list";
  }

  @GetMapping("/panel")
  @Permitted(CommunitySight.READ)
  String panel(@RequestParam UUID person, Officer officer, Model model) {
    model.addAttribute("lines", register.ofPerson(person, officer));
    return "services/community/panels :: files";
  }

  @GetMapping("/referrals")
  @Permitted(CommunitySight.READ)
  Object referrals(@RequestParam(defaultValue = "") String only, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer,
      Model model) {
    var lines = referrals.referrals(officer, only.equals("open"));
    if (export != null) {
      return exports.file(export, "trimiteri-amc", List.of(ListColumn.<CommunityReferrals.Line>of("services.community.file", CommunityReferrals.Line::number),
          ListColumn.of("services.community.person", CommunityReferrals.Line::person),
          ListColumn.of("services.community.toHead", line -> words.label("community.to", line.what())),
          ListColumn.of("services.community.sentOn", CommunityReferrals.Line::happenedOn), ListColumn.of("services.community.replyUntil", CommunityReferrals.Line::dueOn),
          ListColumn.of("services.community.repliedOn", CommunityReferrals.Line::endedOn)), lines);
    }
    model.addAttribute("lines", lines);
    model.addAttribute("only", only.equals("open") ? "open" : "");
    return "services/community/referrals";
  }

  private List<ListColumn<CommunityRegister.Line>> columns() {
    return List.of(ListColumn.of("services.community.file", CommunityRegister.Line::number), ListColumn.of("services.community.person", CommunityRegister.Line::person),
        ListColumn.of("services.community.bornOn", CommunityRegister.Line::bornOn), ListColumn.of("services.community.address", CommunityRegister.Line::address),
        ListColumn.of("services.community.categories", line -> String.join("; ", line.categories().stream().map(categories::name).toList())),
        ListColumn.of("services.community.stateHead", line -> words.label("community.state", line.state())),
        ListColumn.of("services.community.worker", CommunityRegister.Line::worker), ListColumn.of("services.community.nextVisit", CommunityRegister.Line::nextVisit));
  }
}
