package ro.reazem.services.nursery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.FeedLine;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.StepMark;
import ro.reazem.services.attendance.AttendanceRegister;
import ro.reazem.services.attendance.FileLedger;
import ro.reazem.services.points.GeneralCriterion;
import ro.reazem.services.points.NurseryAge;
import ro.reazem.services.sight.NurserySight;
import ro.reazem.services.unit.ServiceUnits;
import ro.reazem.services.unit.ServiceWords;

/** What the pages of one nursery file show: the band everywhere, and request, child, money or history below it. */
@Component("nurseryPage")
class NurseryPage {

  private static final List<NurseryState> WAY = List.of(NurseryState.REQUESTED, NurseryState.OFFERED, NurseryState.ENROLLED);

  private final NurseryDesk desk;
  private final NurseryPapers papers;
  private final NurseryPlaces places;
  private final Challenges challenges;
  private final CaringForChild caring;
  private final FileLedger ledger;
  private final AttendanceRegister attendance;
  private final NurseryLog log;
  private final NurseryTerms terms;
  private final DeadlineRulers rulers;
  private final ServiceUnits units;
  private final LegalParameters parameters;
  private final ServiceWords words;
  private final Fmt fmt;
  private final JdbcClient jdbc;
  private final Clock clock;

  NurseryPage(NurseryDesk desk, NurseryPapers papers, NurseryPlaces places, Challenges challenges, CaringForChild caring, FileLedger ledger,
      AttendanceRegister attendance, NurseryLog log, NurseryTerms terms, DeadlineRulers rulers, ServiceUnits units, LegalParameters parameters,
      ServiceWords words, Fmt fmt, JdbcClient jdbc, Clock clock) {
    this.desk = desk;
    this.papers = papers;
    this.places = places;
    this.challenges = challenges;
    this.caring = caring;
    this.ledger = ledger;
    this.attendance = attendance;
    this.log = log;
    this.terms = terms;
    this.rulers = rulers;
    this.units = units;
    this.parameters = parameters;
    this.words = words;
    this.fmt = fmt;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Points given for one rule. */
  record Given(String rule, int points) {}

  void band(NurseryRegister.Line about, Officer officer, Model model) {
    model.addAttribute("file", about);
    model.addAttribute("steps", marks(about));
    model.addAttribute("acts", Arrays.stream(FileAct.values()).filter(act -> act.fits(about.state()) && desk.allows(officer, act.action(), about))
        .map(Enum::name).collect(Collectors.toSet()));
  }

  void whole(NurseryRegister.Line about, Officer officer, Model model) {
    band(about, officer, model);
    var brought = papers.of(about.id());
    var missing = NurseryPapers.missing(about.family(), brought);
    model.addAttribute("tab", "summary");
    model.addAttribute("criterion", about.criterion() == null ? null : GeneralCriterion.numbered(about.criterion()));
    model.addAttribute("given", given(about.id()));
    model.addAttribute("papers", brought);
    model.addAttribute("missing", missing);
    var named = units.named(about.options()).stream().collect(Collectors.toMap(one -> one.id(), one -> one.name()));
    model.addAttribute("options", about.options().stream().map(one -> named.getOrDefault(one, "—")).toList());
    // settled before any contract is signed
    model.addAttribute("challenge", about.contractOn() == null ? challenges.of(about.id()).orElse(null) : null);
    model.addAttribute("held", places.of(about.id()));
    model.addAttribute("ruler", terms.next(new NurseryFileId(about.id()).asCase()).map(rulers::of).orElse(null));
    model.addAttribute("pickups", about.state().isThere() || about.contractOn() != null ? caring.pickups(about.id()) : List.of());
    model.addAttribute("today", LocalDate.now(clock));
    boolean health = desk.allows(officer, NurserySight.HEALTH, about);
    model.addAttribute("seesHealth", health);
    if (health && about.contractOn() != null) {
      model.addAttribute("health", caring.health(about.id()).orElse(null));
      model.addAttribute("notes", caring.notes(about.id()));
    }
  }

  /** Attendance and what is owed. */
  void money(NurseryRegister.Line about, Officer officer, Model model) {
    band(about, officer, model);
    var today = LocalDate.now(clock);
    var law = parameters.on(today);
    model.addAttribute("tab", "money");
    model.addAttribute("dues", ledger.dues(about.id()));
    model.addAttribute("receipts", ledger.receipts(about.id()));
    model.addAttribute("incomes", ledger.incomes(about.id()));
    model.addAttribute("reductions", ledger.reductions(about.id()));
    model.addAttribute("balance", ledger.balance(about.id()));
    var marks = attendance.marks(about.id(), today.minusYears(1), today);
    int unmotivated = attendance.unmotivated(marks);
    model.addAttribute("marks", marks.tailMap(today.withDayOfMonth(1), true).descendingMap());
    model.addAttribute("unmotivated", law.find("NURSERY_ABSENCE_DAYS").isPresent() && unmotivated >= law.whole("NURSERY_ABSENCE_DAYS") ? unmotivated : 0);
    int unpaid = ledger.unpaidMonths(about.id());
    model.addAttribute("unpaid", law.find("NURSERY_UNPAID_MONTHS").isPresent() && unpaid >= law.whole("NURSERY_UNPAID_MONTHS") ? unpaid : 0);
    model.addAttribute("birthday", about.state().isThere() ? NurseryAge.of(law).birthday(about.bornOn()) : null);
  }

  void history(NurseryRegister.Line about, Officer officer, Model model) {
    band(about, officer, model);
    model.addAttribute("tab", "history");
    model.addAttribute("history", log.of(about.id()).stream().map(line -> new FeedLine(words.label("history", line.act()), line.note(),
        line.byName() + " · " + fmt.instant(line.at()))).toList());
  }

  private List<Given> given(UUID file) {
    return jdbc.sql("select rule, points from services.point_line where file_id = :file and edition = (select max(edition) from services.point_line where file_id = :file) "
        + "order by position").param("file", file).query(Given.class).list();
  }

  private List<StepMark> marks(NurseryRegister.Line about) {
    var state = about.state();
    int at = state.isThere() || about.contractOn() != null ? 2 : state == NurseryState.OFFERED || about.offeredOn() != null ? 1 : 0;
    var days = new String[] {fmt.date(about.requestedOn()), fmt.date(about.offeredOn()), fmt.date(about.contractOn())};
    var marks = new ArrayList<StepMark>();
    for (int i = 0; i <= at || i < WAY.size() && state.isOpen(); i++) {
      var how = i < at || !state.isOpen() ? StepMark.State.DONE : i == at ? StepMark.State.NOW : StepMark.State.TODO;
      marks.add(new StepMark(how, words.label("step", i == 0 && state == NurseryState.WAITING ? state : WAY.get(i)), i <= at ? days[i] : ""));
    }
    if (!state.isOpen()) {
      marks.add(new StepMark(StepMark.State.DONE, words.label("state", state), fmt.date(about.endedOn())));
    }
    return marks;
  }
}
