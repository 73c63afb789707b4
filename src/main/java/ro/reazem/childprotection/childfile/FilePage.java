package ro.reazem.childprotection.childfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.StepMark;

/** What the page of a file shows, and the form of one of its steps; the same for a file of its own and for a part of a case. */
@Component("childFilePage")
public class FilePage {

  /** What hardly ever changes from one step to another. */
  private static final Set<String> AGAIN = Set.of("court", "courtFile", "keeperName", "keeperBornOn", "keeperDegree", "policeUnit", "mayorOf", "familyName", "givenName",
      "escort", "prosecutorCase", "team");

  private final ChildFiles files;
  private final FileFlows flows;
  private final WorkingOnFile working;
  private final FileWords words;
  private final Colleagues colleagues;
  private final Deadlines deadlines;
  private final DeadlineRulers rulers;
  private final JdbcClient jdbc;
  private final Fmt fmt;
  private final Clock clock;

  FilePage(ChildFiles files, FileFlows flows, WorkingOnFile working, FileWords words, Colleagues colleagues, Deadlines deadlines, DeadlineRulers rulers, JdbcClient jdbc, Fmt fmt,
      Clock clock) {
    this.files = files;
    this.flows = flows;
    this.working = working;
    this.words = words;
    this.colleagues = colleagues;
    this.deadlines = deadlines;
    this.rulers = rulers;
    this.jdbc = jdbc;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A step as it is shown. */
  public record Shown(FileStep step, String title, List<FileWords.Said> said, boolean hasPaper) {}

  /** A term of the file as it is shown. */
  public record Term(String rule, Deadline one, boolean late) {}

  /** A measure that runs for the child (măsura de protecție). */
  public record Running(UUID caseId, String type, LocalDate fromDay) {}

  /** A field of the form of a step. */
  public record Field(Ask ask, String label, List<Option> options, String value) {}

  /** @param child null when the record of the child is gone */
  public void show(ChildFile file, @Nullable Child child, boolean works, Model model) {
    var flow = flows.of(file.kind());
    var steps = files.steps(file.id());
    var own = deadlines.of(file.asCase()).stream().filter(one -> flow.rules().contains(one.rule())).toList();
    var now = Moment.at(clock.instant());
    model.addAttribute("file", file);
    model.addAttribute("mayRecord", works && file.isOpen());
    model.addAttribute("shown", steps.stream().sorted(Comparator.comparing(FileStep::position).reversed()).map(one -> shown(flow, one)).toList());
    model.addAttribute("fileActs", !works || !file.isOpen() ? List.of() : flow.acts().stream().filter(act -> act.mayFollow(flow.state(file.state())))
        .map(act -> new Option(act.name(), words.act(file.kind(), act.name()))).toList());
    model.addAttribute("terms", own.stream().sorted(Comparator.comparing((Deadline one) -> one.start().on()).reversed())
        .map(one -> new Term(one.rule(), one, one.isLate(now))).toList());
    model.addAttribute("ruler", own.stream().filter(Deadline::isOpen).min(Comparator.comparing(one -> one.end().dueOn())).map(rulers::of).orElse(null));
    model.addAttribute("warnings", file.isOpen() && child != null ? flow.warnings(file, working.asked(file, child, steps)) : List.of());
    model.addAttribute("running", jdbc.sql("""
        select case_id, type, from_day from childprotection.measure where child_id = :child and until_day is null order by from_day desc limit 1""")
        .param("child", file.childId()).query(Running.class).optional().orElse(null));
  }

  /** What stands above the pages of a file of its own. */
  void band(ChildFile file, @Nullable Child child, String tab, Model model) {
    model.addAttribute("file", file);
    model.addAttribute("child", child);
    model.addAttribute("steps", marks(file));
    model.addAttribute("tag", tag(file.kind(), file.state()));
    model.addAttribute("tab", tab);
    model.addAttribute("responsible", file.responsibleId() == null ? null : colleagues.named(List.of(file.responsibleId())).stream().findFirst().orElse(null));
  }

  /** How far the file has come. */
  public List<StepMark> marks(ChildFile file) {
    var flow = flows.of(file.kind());
    var way = flow.way();
    var state = flow.state(file.state());
    int at = way.indexOf(state);
    if (at < 0) {
      return List.of(new StepMark(StepMark.State.DONE, words.state(file.kind(), way.getFirst().name()), fmt.date(file.openedOn())),
          new StepMark(state.isOpen() ? StepMark.State.NOW : StepMark.State.DONE, words.state(file.kind(), file.state()), file.endedOn() == null ? "" : fmt.date(file.endedOn())));
    }
    var marks = new ArrayList<StepMark>();
    for (int i = 0; i < way.size(); i++) {
      marks.add(new StepMark(i < at || !state.isOpen() ? StepMark.State.DONE : i == at ? StepMark.State.NOW : StepMark.State.TODO,
          words.state(file.kind(), way.get(i).name()), i == 0 ? fmt.date(file.openedOn()) : ""));
    }
    return marks;
  }

  public String tag(FileKind kind, String state) {
    return flows.of(kind).state(state).tag();
  }

  /** @param kind under which the words of the step stand: the kind of the file, or the feature that asks */
  public void form(Object kind, FileAct act, TypedAnswers typed, Model model) {
    model.addAttribute("form", typed.typed());
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", typed.errors());
    model.addAttribute("act", act.name());
    model.addAttribute("heading", words.act(kind, act.name()));
    model.addAttribute("fields", act.asks().stream().map(ask -> new Field(ask, label(kind, act, ask), words.options(ask),
        typed.typed().getOrDefault(ask.name(), ""))).toList());
  }

  /** What is likely again, so that nobody types it twice. */
  public TypedAnswers begun(FileAct act, Answers known) {
    var typed = new java.util.LinkedHashMap<String, String>();
    for (var ask : act.asks()) {
      var before = known.text(ask.name());
      if (ask.name().equals("on")) {
        typed.put("on", fmt.date(LocalDate.now(clock)));
      } else if (AGAIN.contains(ask.name()) && !before.isEmpty()) {
        typed.put(ask.name(), ask.kind() == Ask.Kind.DAY ? fmt.date(LocalDate.parse(before)) : before);
      }
    }
    return TypedAnswers.begun(typed);
  }

  private String label(Object kind, FileAct act, Ask ask) {
    var label = words.ask(kind, act.name(), ask.name());
    return ask.needed() || ask.kind() == Ask.Kind.TICK ? label : label + " (" + words.optional() + ")";
  }

  private Shown shown(FileFlow flow, FileStep step) {
    var act = FileFlows.act(flow, step.act()).orElseThrow();
    return new Shown(step, words.act(flow.kind(), step.act()), words.said(flow.kind(), act, step.said()), act.hasPaper());
  }
}
