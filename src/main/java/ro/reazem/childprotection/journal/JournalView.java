package ro.reazem.childprotection.journal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.childprotection.childfile.FileWords;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Ruler;

/** What the tab with the journal of a case shows (fila Urmărire). */
@Component("childJournalView")
class JournalView {

  private static final int NEWEST = 6;
  private static final int OF_THREAD = 3;
  private static final Set<String> OWN = Set.of(CaseTerms.CONTACT, CaseTerms.DEVELOPMENT, CaseTerms.INITIAL_REPORT, CaseTerms.RUNAWAY);

  private final Journal journal;
  private final CaseTerms terms;
  private final DeadlineRulers rulers;
  private final FileWords words;
  private final Fmt fmt;

  JournalView(Journal journal, CaseTerms terms, DeadlineRulers rulers, FileWords words, Fmt fmt) {
    this.journal = journal;
    this.terms = terms;
    this.rulers = rulers;
    this.words = words;
    this.fmt = fmt;
  }

  /** One entry as shown. */
  record Line(JournalEntry entry, String title, String when, List<FileWords.Said> said) {}

  /**
   * A programme or an absence as shown.
   *
   * @param ruler its term that ends first, null when none runs
   * @param more how many older entries about it are left out
   */
  record Shown(UUID id, Line began, List<Line> later, int more, boolean open, boolean told, @Nullable Ruler ruler) {}

  /** @param all whether everything is shown, or only the newest of each */
  void fill(ChildCase found, boolean all, Model model) {
    var written = journal.of(found.getId());
    var open = terms.of(found.getId().asCase()).stream().filter(Deadline::isOpen).sorted(Comparator.comparing(one -> one.end().dueOn())).toList();
    var planned = journal.planned(found.getId());
    boolean placed = journal.isPlaced(found.getId());
    var covered = new HashSet<>(written.of(JournalAct.PROGRAMME).map(one -> one.said().text("need")).toList());
    model.addAttribute("rulers", open.stream().filter(one -> OWN.contains(one.rule())).map(rulers::of).toList());
    model.addAttribute("visits", lines(written.of(JournalAct.INITIAL_VISIT), true));
    model.addAttribute("contacts", lines(written.of(JournalAct.CONTACT), all));
    model.addAttribute("programmes", written.threads(JournalAct.PROGRAMME).stream().sorted(Comparator.comparing((Written.Thread one) -> !one.isOpen()))
        .map(one -> shown(one, open, all)).toList());
    model.addAttribute("unplanned", planned.stream().map(Journal.Planned::need).distinct().filter(one -> !covered.contains(one)).toList());
    model.addAttribute("reports", lines(written.of(JournalAct.DEVELOPMENT), all));
    model.addAttribute("absences", written.threads(JournalAct.ABSENCE).stream().map(one -> shown(one, open, true)).toList());
    model.addAttribute("all", all || written.entries().size() <= NEWEST);
    model.addAttribute("mayVisit", found.stage() == CaseStage.OPENED || found.stage() == CaseStage.INITIAL_ASSESSMENT);
    model.addAttribute("mayProgramme", !planned.isEmpty());
    model.addAttribute("mayReport", placed);
  }

  private Shown shown(Written.Thread one, List<Deadline> open, boolean all) {
    var id = one.began().id();
    int most = all ? Integer.MAX_VALUE : OF_THREAD;
    return new Shown(id, line(one.began()), one.later().stream().limit(most).map(this::line).toList(), Math.max(0, one.later().size() - most), one.isOpen(),
        one.isToldToPolice(), open.stream().filter(term -> term.about().equals(id) && !OWN.contains(term.rule())).findFirst().map(rulers::of).orElse(null));
  }

  private List<Line> lines(Stream<JournalEntry> entries, boolean all) {
    return entries.limit(all ? Integer.MAX_VALUE : NEWEST).map(this::line).toList();
  }

  private Line line(JournalEntry one) {
    // day, hour and need stand in the heading
    var said = new HashMap<>(one.said().said());
    said.keySet().removeAll(List.of("on", "hour", "need"));
    return new Line(one, words.act(JournalAct.WORDS, one.act().name()), Optional.ofNullable(one.moment()).map(fmt::instant).orElseGet(() -> fmt.date(one.on())),
        words.said(JournalAct.WORDS, one.act(), new Answers(said)));
  }
}
