package ro.reazem.childprotection.adoption.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ro.reazem.childprotection.adoption.AdoptionLines;

/**
 * What the file of the child must hold (cuprinsul dosarului de adopție al copilului), as it was last recorded: judgment of opening, health report, what relatives
 * declared, the child's opinion or consent, what the parents said, the public profile.
 *
 * @param name which piece it is
 * @param paper what it stands in; may be empty
 */
record AdoptionFact(String name, String paper, String text, LocalDate on) {

  static List<AdoptionFact> of(List<AdoptionLines.Line> history, List<Hearing> heard) {
    return Stream.of(act(history, AdoptionAct.OPEN), act(history, AdoptionAct.HEALTH), act(history, AdoptionAct.SEARCH_KIN),
        heard("RELATIVE", heard, one -> one == HearingKind.RELATIVE), heard("CHILD", heard, one -> one.isAnswerOfTheChild() || one == HearingKind.CHILD_OPINION),
        heard("PARENTS", heard, HearingKind::isOfParent), act(history, AdoptionAct.MARK_HARD)).flatMap(Optional::stream).toList();
  }

  /** The history has the newest first. */
  private static Optional<AdoptionFact> act(List<AdoptionLines.Line> history, AdoptionAct act) {
    return history.stream().filter(one -> one.act().equals(act.name())).findFirst().map(one -> new AdoptionFact(act.name(), one.paper(), one.note(), one.on()));
  }

  private static Optional<AdoptionFact> heard(String name, List<Hearing> heard, Predicate<HearingKind> kind) {
    return HearingRules.last(heard, kind).map(one -> new AdoptionFact(name, one.paper(), one.heard() + ": " + one.said(), one.on()));
  }
}
