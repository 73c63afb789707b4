package ro.reazem.childprotection.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.TellingCases;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Writing into the journal of a case (ținerea jurnalului): each entry is added once, is a line of the case, and starts and meets its terms. */
@Component("keepingChildJournal")
@Transactional
class KeepingJournal {

  private static final String CODE = "childprotection.journal.";

  private final SentForms sentForms;
  private final ChildCases cases;
  private final Journal journal;
  private final TellingCases telling;
  private final CaseTerms terms;
  private final Clock clock;

  KeepingJournal(SentForms sentForms, ChildCases cases, Journal journal, TellingCases telling, CaseTerms terms, Clock clock) {
    this.sentForms = sentForms;
    this.cases = cases;
    this.journal = journal;
    this.telling = telling;
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * Writes one entry.
   *
   * @param about the programme or absence that it continues, null for one that stands by itself
   * @throws RuleViolated what forbids it, with its article
   */
  void write(ChildCaseId id, UUID key, JournalAct act, @Nullable UUID about, Answers said, Officer by) {
    sentForms.await(key);
    if (journal.isSent(key)) {
      return;
    }
    sentForms.await("journal of case " + id);
    var found = cases.findById(id).orElseThrow();
    found.requireOpen();
    var on = Objects.requireNonNull(said.day("on"));
    var entry = new JournalEntry(UUID.randomUUID(), act, act.isAboutAnother() ? about : null, on, said, by.name(), clock.instant());
    var written = journal.of(id);
    requirePast(found, entry);
    check(found, written, entry);
    journal.add(id, key, entry, by.id());
    telling.progressed(changed(found, entry), "journal." + act, "", By.of(by), clock.instant());
    follow(found, new Written(Stream.concat(Stream.of(entry), written.entries().stream()).toList()), entry);
  }

  private void requirePast(ChildCase found, JournalEntry entry) {
    var moments = Stream.of(entry.moment(), entry.said().moment("policeOn", "policeAt")).filter(Objects::nonNull);
    RuleViolated.require(!entry.on().isAfter(LocalDate.now(clock)) && moments.noneMatch(one -> one.isAfter(clock.instant())), CODE + "inFuture");
    RuleViolated.require(!entry.on().isBefore(found.openedOn()), CODE + "beforeCase", found.openedOn());
  }

  private void check(ChildCase found, Written written, JournalEntry entry) {
    var said = entry.said();
    switch (entry.act()) {
      case INITIAL_VISIT -> RuleViolated.require(found.stage() == CaseStage.OPENED || found.stage() == CaseStage.INITIAL_ASSESSMENT, CODE + "assessed");
      case CONTACT -> RuleViolated.require(!said.is("contactBy", "MANAGER") || found.responsibleId() != null, CODE + "noManager");
      case PROGRAMME -> RuleViolated.require(!journal.planned(found.getId()).isEmpty(), "childprotection.plan.notApproved");
      case PROGRAMME_NOTE, PROGRAMME_END -> written.requireProgramme(entry.about(), entry.on());
      case PROGRAMME_REVIEW -> {
        written.requireProgramme(entry.about(), entry.on());
        RuleViolated.require(said.is("programmeKept", "KEPT") || said.has("changes"), CODE + "changesMissing");
      }
      case DEVELOPMENT -> {
        RuleViolated.require(journal.isPlaced(found.getId()), CODE + "notPlaced");
        RuleViolated.require(said.is("measureFits", "KEEP") || said.has("changes"), CODE + "changesMissing");
      }
      case ABSENCE -> written.requireNewAbsence(said);
      case ABSENCE_TOLD, RETURNED -> written.requireAbsence(entry.about(), entry.moment());
    }
  }

  private static ChildCase changed(ChildCase found, JournalEntry entry) {
    return switch (entry.act()) {
      case ABSENCE -> found.missing(Objects.requireNonNull(entry.moment()));
      case RETURNED -> found.missing(null);
      default -> found.touched();
    };
  }

  private void follow(ChildCase found, Written written, JournalEntry entry) {
    var about = found.getId().asCase();
    var on = Moment.on(entry.on());
    var moment = entry.moment();
    var thing = entry.about() == null ? entry.id() : entry.about();
    switch (entry.act()) {
      case INITIAL_VISIT -> terms.startOnce(about, CaseTerms.INITIAL_REPORT, Moment.at(Objects.requireNonNull(moment)));
      case CONTACT -> {
        if (entry.said().is("contactBy", "MANAGER")) {
          terms.metAndFrom(about, CaseTerms.CONTACT, entry.on());
        }
      }
      case PROGRAMME -> {
        List.of(CaseTerms.PROGRAMME_NOTE, CaseTerms.PROGRAMME_REVIEW).forEach(rule -> terms.start(about, rule, on, thing));
        if (written.covers(journal.planned(found.getId()).stream().map(Journal.Planned::need).toList())) {
          terms.met(about, CaseTerms.PROGRAMMES, clock.instant());
        }
      }
      case PROGRAMME_NOTE -> terms.metAndAgain(about, CaseTerms.PROGRAMME_NOTE, on, thing);
      case PROGRAMME_REVIEW -> terms.metAndAgain(about, CaseTerms.PROGRAMME_REVIEW, on, thing);
      case PROGRAMME_END -> List.of(CaseTerms.PROGRAMME_NOTE, CaseTerms.PROGRAMME_REVIEW).forEach(rule -> terms.cancel(about, rule, "programul s-a încheiat", thing));
      case DEVELOPMENT -> {
        terms.startOnce(about, CaseTerms.DEVELOPMENT, on);
        terms.metAndAgain(about, CaseTerms.DEVELOPMENT, on, about.id());
      }
      case ABSENCE -> {
        terms.start(about, CaseTerms.RUNAWAY, Moment.at(Objects.requireNonNull(moment)), thing);
        var police = entry.said().moment("policeOn", "policeAt");
        if (police != null) {
          terms.met(about, CaseTerms.RUNAWAY, police);
        }
      }
      case ABSENCE_TOLD -> {
        if (entry.said().is("toldWhom", "POLICE")) {
          terms.met(about, CaseTerms.RUNAWAY, Objects.requireNonNull(moment));
        }
      }
      case RETURNED -> terms.cancel(about, CaseTerms.RUNAWAY, "copilul s-a întors");
    }
  }
}
