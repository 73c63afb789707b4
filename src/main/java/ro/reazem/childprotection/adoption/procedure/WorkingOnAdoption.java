package ro.reazem.childprotection.adoption.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.childprotection.adoption.AdoptionLines;
import ro.reazem.childprotection.adoption.AdoptionTerms;
import ro.reazem.childprotection.adoption.adopters.AdoptersAct;
import ro.reazem.childprotection.adoption.adopters.AdoptersFile;
import ro.reazem.childprotection.adoption.adopters.AdoptersFileId;
import ro.reazem.childprotection.adoption.adopters.AdoptersFiles;
import ro.reazem.childprotection.adoption.adopters.WorkingOnAdopters;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** What is done in the adoption file of a child (lucrul pe dosarul de adopție); each act is a line of its history, and none is told to another module. */
@Component
@Transactional
public class WorkingOnAdoption {

  private static final int REASON = 3;

  private final AdoptionFiles files;
  private final AdoptersFiles adopters;
  private final WorkingOnAdopters workingOnAdopters;
  private final PlannedChildren planned;
  private final Origins origins;
  private final Hearings hearings;
  private final AdoptionLines lines;
  private final AdoptionTerms terms;
  private final LegalParameters parameters;
  private final NumberSeries series;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final Clock clock;

  WorkingOnAdoption(AdoptionFiles files, AdoptersFiles adopters, WorkingOnAdopters workingOnAdopters, PlannedChildren planned, Origins origins,
      Hearings hearings, AdoptionLines lines, AdoptionTerms terms, LegalParameters parameters, NumberSeries series, SentForms sentForms, JdbcClient jdbc, Clock clock) {
    this.files = files;
    this.adopters = adopters;
    this.workingOnAdopters = workingOnAdopters;
    this.planned = planned;
    this.origins = origins;
    this.hearings = hearings;
    this.lines = lines;
    this.terms = terms;
    this.parameters = parameters;
    this.series = series;
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @throws RuleViolated when no plan in force leads to adoption, or the ground has not lasted long enough */
  AdoptionFileId plan(NewAdoption what, UUID unit, Officer by) {
    sentForms.await(what.oneTimeKey());
    var before = files.findByOneTimeKey(what.oneTimeKey());
    if (before.isPresent()) {
      return before.get().getId();
    }
    sentForms.await("adoption of " + what.caseId());
    var child = planned.find(what.caseId(), by).orElseThrow(() -> new RuleViolated("childprotection.adoption.notPlanned"));
    var today = LocalDate.now(clock);
    var law = AdoptionLaw.on(today, parameters);
    AdoptionRules.requireMinor(child.bornOn(), today, law);
    AdoptionRules.requireWaited(what.ground(), what.groundOn(), child.finalityOn(), law);
    var saved = files.save(AdoptionFile.plan(what, child, series.next("protectia-copilului", "dosar-adoptie", today), unit));
    origins.keep(saved.getId(), child, what);
    lines.add(saved.getId().value(), AdoptionAct.PLANNED, child.finalityOn(), "", "", by);
    terms.start(saved.getId().value(), AdoptionTerms.OPENING, child.finalityOn());
    return saved.getId();
  }

  /**
   * One act of the file, but for the approval and matches.
   *
   * @throws RuleViolated when it is not its turn, or what the law asks for is missing
   */
  void act(AdoptionFileId id, long version, AdoptionAct act, LocalDate on, String paper, String note, Officer by) {
    var file = seen(id, version, on);
    var law = AdoptionLaw.on(on, parameters);
    var key = id.value();
    RuleViolated.require(act.isByHand() && act != AdoptionAct.APPROVE, "childprotection.adoption.notNow");
    RuleViolated.require(file.state().allows(act), "childprotection.adoption.notNow");
    switch (act) {
      case SEARCH_KIN -> {
        AdoptionRules.requireOneSearch(count(file, AdoptionAct.SEARCH_KIN), law);
        RuleViolated.require(note.strip().length() >= REASON, "childprotection.adoption.reasonMissing");
      }
      case FILE -> {
        AdoptionRules.requireSearched(count(file, AdoptionAct.SEARCH_KIN));
        HearingRules.requireConsents(file.ground(), hearings.of(id), note);
      }
      case ENTRUST -> {
        AdoptionRules.requireMinor(file.childBornOn(), on, law);
        AdoptionRules.requireAttested(adoptersOf(file).attest(), on);
      }
      case CLOSE -> AdoptionRules.requireMonitored(Objects.requireNonNull(file.approvedOn()), on, count(file, AdoptionAct.POST_REPORT), law);
      case STOP, END_ENTRUSTING, MARK_HARD, REPORT, FINAL_REPORT, POST_REPORT -> RuleViolated.require(note.strip().length() >= REASON,
          "childprotection.adoption.reasonMissing");
      default -> { }
    }
    RuleViolated.require(!act.restsOnPaper() || !paper.isBlank(), "childprotection.adoption.paperMissing");
    var ended = act == AdoptionAct.END_ENTRUSTING ? file.adoptersId() : null;
    files.save(switch (act) {
      case REGISTER -> file.register(paper, on);
      case ENTRUST -> file.entrust(on);
      default -> file.act(act, on);
    });
    lines.add(key, act, on, paper, note, by);
    count(file, act, ended, on, note, by);
    if (act == AdoptionAct.ASK_APPROVAL) {
      workingOnAdopters.askedApproval(new AdoptersFileId(Objects.requireNonNull(file.adoptersId())), Objects.requireNonNull(file.entrustedOn()), on, by);
    }
  }

  /** The court approved it, finally (încuviințarea definitivă): monitoring begins, and who the child was is sealed. */
  void approve(AdoptionFileId id, long version, LocalDate on, String judgment, WhoBecame became, Officer by) {
    var file = seen(id, version, on);
    RuleViolated.require(file.state().allows(AdoptionAct.APPROVE), "childprotection.adoption.notNow");
    RuleViolated.require(!judgment.isBlank(), "childprotection.adoption.paperMissing");
    boolean closed = jdbc.sql("select stage = 'CLOSED' and closing_outcome = 'ADOPTED' from childprotection.child_case where id = :id").param("id", file.caseId())
        .query(Boolean.class).single();
    AdoptionRules.requireApprovable(count(file, AdoptionAct.FINAL_REPORT), HearingRules.childConsents(hearings.of(id)), file.childBornOn(), closed, on,
        AdoptionLaw.on(on, parameters));
    var key = id.value();
    workingOnAdopters.follow(new AdoptersFileId(Objects.requireNonNull(file.adoptersId())), AdoptersAct.ADOPTED, on, by);
    var saved = files.save(file.approve(became.name(), on));
    lines.add(key, AdoptionAct.APPROVE, on, judgment, "", by);
    terms.meet(key, AdoptionTerms.ENTRUSTING, on);
    terms.cancel(key, AdoptionTerms.REPORT);
    terms.start(key, AdoptionTerms.POST_REPORT, on);
    origins.seal(saved, became);
  }

  /** Somebody was heard (ascultarea): kept in the file, whose history says only that there was a hearing. */
  void hear(AdoptionFileId id, UUID oneTimeKey, Hearing what, Officer by) {
    RuleViolated.require(!what.on().isAfter(LocalDate.now(clock)), "childprotection.adoption.inFuture");
    var file = files.findById(id).orElseThrow();
    RuleViolated.require(file.state().isOpen() && file.approvedOn() == null, "childprotection.adoption.notNow");
    HearingRules.requireHearable(what.kind(), what.on(), file.childBornOn(), hearings.of(id), AdoptionLaw.on(what.on(), parameters));
    if (hearings.add(id, oneTimeKey, what, by)) {
      lines.add(id.value(), AdoptionAct.HEAR, what.on(), what.paper(), "", by);
    }
  }

  /** Who answers for the file and who works on it besides. */
  void give(AdoptionFileId id, long version, UUID officer, List<UUID> team, Officer by) {
    files.save(files.findById(id).orElseThrow().requireVersion(version).give(officer, team));
    lines.add(id.value(), AdoptionAct.GIVE, LocalDate.now(clock), "", "", by);
  }

  /** What became of a match moves the child's file. */
  public void matched(AdoptionFileId id, MatchStep step, UUID adopters, LocalDate on, String note, Officer by) {
    var file = files.findById(id).orElseThrow();
    var act = AdoptionAct.valueOf(step.name());
    // another proposal that is refused does not undo the match that was confirmed
    if (step != MatchStep.MATCH_REFUSED || adopters.equals(file.adoptersId())) {
      files.save(step == MatchStep.CONFIRMED ? file.confirm(adopters, on) : file.act(act, on));
    }
    lines.add(id.value(), act, on, "", note, by);
  }

  /** What a match does to the child's file (potrivirea). */
  public enum MatchStep {
    PROPOSED, PRACTICAL, CONFIRMED, MATCH_REFUSED
  }

  private void count(AdoptionFile file, AdoptionAct act, @Nullable UUID ended, LocalDate on, String note, Officer by) {
    var key = file.getId().value();
    switch (act) {
      case FILE -> terms.meet(key, AdoptionTerms.OPENING, on);
      case ENTRUST -> {
        terms.start(key, AdoptionTerms.ENTRUSTING, on);
        terms.start(key, AdoptionTerms.REPORT, on);
        workingOnAdopters.follow(new AdoptersFileId(Objects.requireNonNull(file.adoptersId())), AdoptersAct.ENTRUSTED, on, by);
      }
      case REPORT -> terms.meetAndRepeat(key, AdoptionTerms.REPORT, on);
      case POST_REPORT -> terms.meetAndRepeat(key, AdoptionTerms.POST_REPORT, on);
      case END_ENTRUSTING -> {
        terms.cancelAll(key);
        workingOnAdopters.follow(new AdoptersFileId(Objects.requireNonNull(ended)), AdoptersAct.UNMATCHED, on, by);
        jdbc.sql("update childprotection.adoption_match set state = 'REFUSED', decision = :why where adoption_id = :id and state = 'CONFIRMED'")
            .param("why", note).param("id", key).update();
      }
      case CLOSE, STOP -> terms.cancelAll(key);
      default -> { }
    }
  }

  private AdoptersFile adoptersOf(AdoptionFile file) {
    return adopters.findById(new AdoptersFileId(Objects.requireNonNull(file.adoptersId()))).orElseThrow();
  }

  private int count(AdoptionFile file, AdoptionAct act) {
    var since = act == AdoptionAct.FINAL_REPORT && file.entrustedOn() != null ? file.entrustedOn() : file.groundOn();
    return lines.count(file.getId().value(), act, since);
  }

  private AdoptionFile seen(AdoptionFileId id, long version, LocalDate on) {
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "childprotection.adoption.inFuture");
    return files.findById(id).orElseThrow().requireVersion(version);
  }
}
