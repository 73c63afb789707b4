package ro.reazem.financialaid.housinglist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.housingfile.AssessingHousing;
import ro.reazem.financialaid.housingfile.HousingCases;
import ro.reazem.financialaid.housingfile.HousingFile;
import ro.reazem.financialaid.housingfile.HousingFiles;
import ro.reazem.financialaid.housingfile.HousingStatus;
import ro.reazem.financialaid.housinggrid.HousingGrids;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.HousingOutcome;
import ro.reazem.financialaid.scheme.housing.Ranking;
import ro.reazem.financialaid.scheme.housing.Rooms;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/**
 * Drawing up an edition of the list of priorities from the files of a day, its approval by the commission through a second officer, its
 * publication, challenges and their answers, and making it final. A published edition never changes: another one follows.
 */
@Component
@Transactional
class DrawingLists {

  /** The term within which a published list can be challenged. */
  static final String CHALLENGE = "HOUSING_LIST_CHALLENGE";

  private final SentForms sentForms;
  private final HousingLists lists;
  private final HousingFiles files;
  private final HousingCases cases;
  private final HousingGrids grids;
  private final AssessingHousing assessing;
  private final LegalParameters parameters;
  private final Deadlines deadlines;
  private final Clock clock;

  DrawingLists(SentForms sentForms, HousingLists lists, HousingFiles files, HousingCases cases, HousingGrids grids, AssessingHousing assessing,
      LegalParameters parameters, Deadlines deadlines, Clock clock) {
    this.sentForms = sentForms;
    this.lists = lists;
    this.files = files;
    this.cases = cases;
    this.grids = grids;
    this.assessing = assessing;
    this.parameters = parameters;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** The same on another day, for the demonstration. */
  public DrawingLists asOf(Clock day) {
    return new DrawingLists(sentForms, lists, files, cases, grids, assessing, parameters, deadlines, day);
  }

  /**
   * Draws up the next edition; one that was not published yet is put aside and kept. The same form sent twice draws one.
   *
   * @throws RuleViolated while the grid of the day is not confirmed, or a figure that is needed is to be set
   */
  public UUID draw(int year, GridKind kind, LocalDate day, UUID key, Officer by) {
    sentForms.await("housing list " + year + kind);
    var earlier = lists.sent(key);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)), "financialaid.housing.list.dayAhead");
    var grid = grids.on(kind, day);
    RuleViolated.require(grid.version().confirmed(), "financialaid.housing.list.gridUnconfirmed", grid.name());
    var law = parameters.on(day);
    var rule = law.choice(Ranking.RULE, Ranking.TieBreak.class);
    var competing = files.competing(kind, day);
    RuleViolated.require(!competing.isEmpty(), "financialaid.housing.list.noFiles");
    var outcomes = new HashMap<UUID, HousingOutcome>();
    competing.forEach(file -> outcomes.put(file.id(), assessing.of(file, day, grid)));
    var byId = competing.stream().collect(Collectors.toMap(HousingFile::id, file -> file));
    var ranked = Ranking.rank(competing.stream().filter(file -> outcomes.get(file.id()).isEligible()).map(file -> new Ranking.Candidate(file.id(),
        outcomes.get(file.id()).points(), file.registeredOn(), file.facts().persons(), file.year(), file.number())).toList(), rule);
    var entries = new ArrayList<HousingLists.Entry>();
    for (var one : ranked) {
      var file = byId.get(one.candidate().file());
      entries.add(new HousingLists.Entry(new ListPlace(file.id(), file.numberOfYear(), file.registeredOn(), one.position(), one.candidate().points(),
          Rooms.of(file.facts().persons(), law), one.decided(), ""), outcomes.get(file.id())));
    }
    for (var file : competing) {
      var outcome = outcomes.get(file.id());
      if (!outcome.isEligible()) {
        entries.add(new HousingLists.Entry(new ListPlace(file.id(), file.numberOfYear(), file.registeredOn(), null, 0,
            Rooms.of(file.facts().persons(), law), null, outcome.reasons().stream().map(reason -> reason.code().name()).collect(Collectors.joining(" "))),
            outcome));
      }
    }
    var editions = lists.editions(year, kind);
    editions.stream().filter(one -> one.state() == ListState.DRAWN || one.state() == ListState.APPROVED)
        .forEach(one -> lists.become(one.id(), ListState.DISCARDED));
    var list = new PriorityList(UUID.randomUUID(), year, kind, editions.isEmpty() ? 1 : editions.getFirst().edition() + 1, day, grid.version().id(),
        grid.name(), rule, ListState.DRAWN, by.id(), by.name(), null, "", "", null, null, null, null, null);
    lists.insert(list, key, entries, clock.instant());
    return list.id();
  }

  /** @throws RuleViolated when the officer drew it up, or it does not wait for approval */
  public void approve(UUID id, String minutes, String members, Officer by) {
    var list = lists.held(id);
    RuleViolated.require(list.state() == ListState.DRAWN, "financialaid.housing.list.notDrawn");
    RuleViolated.require(!list.drawnById().equals(by.id()), "financialaid.housing.list.ownList");
    lists.approve(id, minutes, members, by, clock.instant());
  }

  /** @throws RuleViolated when it is not approved, or the term of challenge is to be set */
  public void publish(UUID id, Officer by) {
    var list = lists.held(id);
    RuleViolated.require(list.state() == ListState.APPROVED, "financialaid.housing.list.notApproved");
    var today = LocalDate.now(clock);
    var until = deadlines.foreseen(CHALLENGE, Moment.on(today)).dueOn();
    lists.editions(list.year(), list.kind()).stream().filter(one -> one.state() == ListState.PUBLISHED || one.state() == ListState.FINAL)
        .forEach(one -> lists.become(one.id(), ListState.REPLACED));
    lists.publish(id, today, until, by);
    var at = clock.instant();
    lists.whole(id).forEach(place -> follow(place, list, by, at));
  }

  /** A file that was closed or offered a dwelling since the list was drawn stays as it is. */
  private void follow(ListPlace place, PriorityList list, Officer by, java.time.Instant at) {
    var status = files.held(place.fileId()).status();
    if (!status.isClosed() && status != HousingStatus.OFFERED) {
      cases.became(place.fileId(), place.place() == null ? HousingStatus.REFUSED : HousingStatus.LISTED, by, "housing.listed", list.cited(), at);
    }
  }

  /**
   * Enters a challenge of a family that stands on the list, with a place or without.
   *
   * @throws RuleViolated when the list is not the published one, or the day lies outside of the term
   */
  public void challenge(UUID id, UUID file, LocalDate on, String grounds, UUID key, Officer by) {
    var list = lists.held(id);
    RuleViolated.require(list.state() == ListState.PUBLISHED, "financialaid.housing.list.notPublished");
    RuleViolated.require(!on.isBefore(Objects.requireNonNull(list.publishedOn())) && !on.isAfter(LocalDate.now(clock)),
        "financialaid.housing.challenge.day");
    RuleViolated.require(!on.isAfter(Objects.requireNonNull(list.contestUntil())), "financialaid.housing.challenge.late", list.contestUntil());
    lists.lodge(UUID.randomUUID(), key, id, file, on, grounds, by);
  }

  /** @throws RuleViolated when it is decided, or the officer entered it */
  public void decide(UUID id, UUID challenge, boolean upheld, String answer, Officer by) {
    var list = lists.held(id);
    RuleViolated.require(list.state() == ListState.PUBLISHED, "financialaid.housing.list.notPublished");
    var one = lists.challenges(id).stream().filter(found -> found.id().equals(challenge)).findFirst()
        .orElseThrow(() -> new RuleViolated("financialaid.housing.challenge.unknown"));
    RuleViolated.require(one.isOpen(), "financialaid.housing.challenge.decided");
    RuleViolated.require(!one.enteredById().equals(by.id()), "financialaid.housing.challenge.own");
    lists.decide(challenge, upheld ? Challenge.State.UPHELD : Challenge.State.REJECTED, answer, by, clock.instant());
  }

  /** @throws RuleViolated while it can be challenged, a challenge waits, or one was upheld and another edition must follow */
  public void finish(UUID id, Officer by) {
    var list = lists.held(id);
    RuleViolated.require(list.state() == ListState.PUBLISHED, "financialaid.housing.list.notPublished");
    var today = LocalDate.now(clock);
    RuleViolated.require(today.isAfter(Objects.requireNonNull(list.contestUntil())), "financialaid.housing.list.stillChallenged", list.contestUntil());
    List<Challenge> challenges = lists.challenges(id);
    RuleViolated.require(challenges.stream().noneMatch(Challenge::isOpen), "financialaid.housing.list.openChallenges");
    RuleViolated.require(challenges.stream().noneMatch(one -> one.state() == Challenge.State.UPHELD), "financialaid.housing.list.upheld");
    lists.finish(id, today, by);
  }
}
