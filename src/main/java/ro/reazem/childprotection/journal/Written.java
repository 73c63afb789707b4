package ro.reazem.childprotection.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.kernel.RuleViolated;

/**
 * What the journal of one case says so far (jurnalul), and what may be added to it.
 *
 * @param entries the newest first
 */
record Written(List<JournalEntry> entries) {

  private static final String CODE = "childprotection.journal.";

  /**
   * A programme or an absence with what was written about it.
   *
   * @param later the newest first
   */
  record Thread(JournalEntry began, List<JournalEntry> later) {

    boolean isOpen() {
      return later.stream().noneMatch(one -> one.isOf(JournalAct.PROGRAMME_END) || one.isOf(JournalAct.RETURNED));
    }

    /** Whether the police were told, at once or later. */
    boolean isToldToPolice() {
      return began.said().has("policeOn") || later.stream().anyMatch(one -> one.said().is("toldWhom", "POLICE"));
    }
  }

  Stream<JournalEntry> of(JournalAct act) {
    return entries.stream().filter(one -> one.isOf(act));
  }

  List<Thread> threads(JournalAct begun) {
    return of(begun).map(one -> new Thread(one, entries.stream().filter(other -> one.id().equals(other.about())).toList())).toList();
  }

  /** Whether every need of the plan has a programme. */
  boolean covers(Collection<String> needs) {
    return new HashSet<>(of(JournalAct.PROGRAMME).map(one -> one.said().text("need")).toList()).containsAll(needs);
  }

  /**
   * Asks for the programme that an entry continues.
   *
   * @throws RuleViolated when there is none, it has ended, or it begins later
   */
  void requireProgramme(@Nullable UUID about, LocalDate on) {
    var programme = thread(JournalAct.PROGRAMME, about, "noProgramme");
    RuleViolated.require(programme.isOpen(), CODE + "programmeEnded");
    RuleViolated.require(!on.isBefore(programme.began().on()), CODE + "beforeProgramme", programme.began().on());
  }

  /**
   * Asks for the absence that an entry continues.
   *
   * @throws RuleViolated when there is none, the child is back already, or it left later
   */
  void requireAbsence(@Nullable UUID about, @Nullable Instant moment) {
    var absence = thread(JournalAct.ABSENCE, about, "noAbsence");
    RuleViolated.require(absence.isOpen(), CODE + "returnedAlready");
    var left = absence.began().moment();
    RuleViolated.require(left == null || moment == null || !moment.isBefore(left), CODE + "beforeAbsence");
  }

  /** @throws RuleViolated while the child is missing, or when the police are named without day, hour and number, or before the absence */
  void requireNewAbsence(Answers said) {
    RuleViolated.require(threads(JournalAct.ABSENCE).stream().noneMatch(Thread::isOpen), CODE + "missingAlready");
    long told = Stream.of("policeOn", "policeAt", "policeNumber").filter(said::has).count();
    RuleViolated.require(told == 0 || told == 3, CODE + "policeIncomplete");
    var left = said.moment("on", "hour");
    var police = said.moment("policeOn", "policeAt");
    RuleViolated.require(left == null || police == null || !police.isBefore(left), CODE + "policeBeforeAbsence");
  }

  private Thread thread(JournalAct begun, @Nullable UUID about, String missing) {
    return threads(begun).stream().filter(one -> one.began().id().equals(about)).findFirst().orElseThrow(() -> new RuleViolated(CODE + missing));
  }
}
