package ro.reazem.childprotection.disability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.origin.Origins;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.FeedLine;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.StepMark;

/** What the pages of one file show: the band everywhere, then the evaluation, the plan, the history. */
@Component("childDisabilityPage")
class DisabilityPage {

  private static final List<FileState> WAY = List.of(FileState.REQUESTED, FileState.IN_EVALUATION, FileState.REPORTED, FileState.AT_COMMISSION,
      FileState.DECIDED, FileState.CERTIFIED);

  private final DisabilityDesk desk;
  private final EvaluationTable table;
  private final Certificates certificates;
  private final PlanTable plans;
  private final NoticeTable notices;
  private final DisabilitySteps steps;
  private final DisabilityTerms terms;
  private final DeadlineRulers rulers;
  private final DegreeWords words;
  private final JdbcClient jdbc;
  private final Fmt fmt;
  private final Origins origins;
  private final Clock clock;

  DisabilityPage(DisabilityDesk desk, EvaluationTable table, Certificates certificates, PlanTable plans, NoticeTable notices, DisabilitySteps steps,
      DisabilityTerms terms, DeadlineRulers rulers, DegreeWords words, JdbcClient jdbc, Fmt fmt, Origins origins, Clock clock) {
    this.desk = desk;
    this.table = table;
    this.certificates = certificates;
    this.plans = plans;
    this.notices = notices;
    this.steps = steps;
    this.terms = terms;
    this.rulers = rulers;
    this.words = words;
    this.jdbc = jdbc;
    this.fmt = fmt;
    this.origins = origins;
    this.clock = clock;
  }

  /** A paper with what was found of it, null while nobody looked. */
  record PaperLine(FilePaper paper, @Nullable LookedPaper found) {}

  /** Where the matter stands with the commission, and who contests the resolution. */
  record AtCommission(UUID id, String state, String missing, @Nullable LocalDate postponedTo, @Nullable UUID resolution, @Nullable LocalDate contestedOn,
      @Nullable String court) {}

  /** The child with who coordinates its file, in one look. */
  private record Who(Child child, @Nullable String responsible) {}

  /** What stands above every tab; the certificates of the child, the latest first. */
  List<Certificate> band(DisabilityFile file, Officer officer, Model model, String tab) {
    boolean works = file.state().isOpen() && desk.allows(officer, DisabilitySight.WORK, file);
    var today = LocalDate.now(clock);
    var all = certificates.ofChild(file.childId());
    var current = all.stream().filter(one -> one.isOn(today)).findFirst().or(() -> all.stream().filter(one -> one.runsOn(today)).findFirst());
    model.addAttribute("file", file);
    var who = who(file);
    model.addAttribute("child", who.map(Who::child).orElse(null));
    model.addAttribute("responsible", who.map(Who::responsible).orElse(null));
    model.addAttribute("certificates", all);
    model.addAttribute("current", current.orElse(null));
    model.addAttribute("lapsed", current.isEmpty() && !all.isEmpty() ? all.getFirst() : null);
    model.addAttribute("steps", marks(file, current.orElse(null)));
    model.addAttribute("today", today);
    model.addAttribute("tab", tab);
    model.addAttribute("mayWork", works);
    model.addAttribute("mayAssign", file.state().isOpen() && desk.allows(officer, DisabilitySight.ASSIGN, file));
    return all;
  }

  void whole(DisabilityFile file, Officer officer, Model model) {
    var all = band(file, officer, model, "summary");
    var id = file.getId().value();
    var papers = table.papers(id, file.round());
    var parts = table.parts(id, file.round());
    model.addAttribute("origins", all.stream().allMatch(Certificate::own) ? List.of() : origins.of(id));
    model.addAttribute("papers", Arrays.stream(FilePaper.values()).map(one -> new PaperLine(one, papers.of(one).orElse(null))).toList());
    model.addAttribute("missing", papers.missing().size());
    model.addAttribute("parts", Arrays.stream(EvaluationPart.values()).flatMap(part -> parts.stream().filter(one -> one.content().part() == part).limit(1)).toList());
    model.addAttribute("missingParts", Arrays.stream(EvaluationPart.values()).filter(one -> one.isAsked(papers)
        && parts.stream().noneMatch(each -> each.content().part() == one)).toList());
    model.addAttribute("report", table.report(id, file.round()).orElse(null));
    model.addAttribute("commission", file.itemId() == null ? null : commission(file.itemId()).orElse(null));
    model.addAttribute("notices", notices.of(id));
    model.addAttribute("rulers", terms.of(file.getId().asCase()).stream().filter(Deadline::isOpen).map(rulers::of).toList());
  }

  void plan(DisabilityFile file, Officer officer, Model model) {
    band(file, officer, model, "plan");
    var id = file.getId().value();
    var all = plans.plans(id);
    model.addAttribute("plan", all.isEmpty() ? null : all.getFirst());
    model.addAttribute("formerPlans", all.stream().skip(1).toList());
    model.addAttribute("reports", plans.reports(id));
    model.addAttribute("orientations", plans.orientations(id));
    model.addAttribute("rulers", terms.of(file.getId().asCase()).stream().filter(one -> one.isOpen() && one.rule().equals(DisabilityTerms.PLAN_REPORT))
        .map(rulers::of).toList());
  }

  void history(DisabilityFile file, Officer officer, Model model) {
    band(file, officer, model, "history");
    model.addAttribute("history", steps.of(file.getId().value()).stream().map(this::line).toList());
  }

  private Optional<Who> who(DisabilityFile file) {
    return jdbc.sql("""
        select p.id, p.family_name || ' ' || p.given_name as name, p.born_on, p.sex, p.cnp_tail, p.address_line,
          (select o.name from directory.officer o where o.id = :officer) as responsible from directory.person p where p.id = :child""")
        .param("officer", file.responsibleId()).param("child", file.childId()).query((row, n) -> new Who(new Child(row.getObject("id", UUID.class),
            row.getString("name"), row.getObject("born_on", LocalDate.class), row.getString("sex"), row.getString("cnp_tail"), row.getString("address_line")),
            row.getString("responsible"))).optional();
  }

  private Optional<AtCommission> commission(UUID item) {
    return jdbc.sql("""
        select i.id, i.state, i.missing, i.postponed_to, r.id as resolution, a.made_on as contested_on, a.court from childprotection.commission_item i
        left join childprotection.commission_resolution r on r.item_id = i.id and r.state = 'NUMBERED'
        left join lateral (select made_on, court from childprotection.commission_appeal a where a.resolution_id = r.id order by made_on desc limit 1) a on true
        where i.id = :id""").param("id", item).query(AtCommission.class).optional();
  }

  private FeedLine line(DisabilitySteps.Step step) {
    var note = switch (step.kind()) {
      case LOOKED -> words.label("paper", step.note());
      case EVALUATED -> words.label("part", step.note());
      case NOTICE_RAISED, NOTICE_SENT -> words.label("notice", step.note());
      case COURT -> words.label("judgment", step.note().substring(0, step.note().indexOf(':'))) + step.note().substring(step.note().indexOf(':'));
      default -> step.note();
    };
    return new FeedLine(words.label("step", step.kind()) + " · " + fmt.date(step.on()), note, (step.byName().isEmpty() ? "" : step.byName() + " · ") + fmt.instant(step.at()));
  }

  private List<StepMark> marks(DisabilityFile file, @Nullable Certificate current) {
    var state = file.state() == FileState.INCOMPLETE ? FileState.REQUESTED : file.state();
    int at = WAY.indexOf(state);
    var marks = new ArrayList<StepMark>();
    for (int i = 0; i < WAY.size(); i++) {
      var mark = at < 0 || i < at || at == WAY.size() - 1 && i == at ? StepMark.State.DONE : i == at ? StepMark.State.NOW : StepMark.State.TODO;
      marks.add(new StepMark(mark, words.label("state", WAY.get(i)), i == 0 ? fmt.date(file.request().on()) : i == WAY.size() - 1 && at == i && current != null
          ? fmt.date(current.issuedOn()) : ""));
    }
    return at < 0 ? List.of(marks.getFirst(), new StepMark(StepMark.State.DONE, words.label("state", file.state()), "")) : marks;
  }
}
