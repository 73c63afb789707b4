package ro.reazem.childprotection.sitting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.childprotection.commission.CommissionRules.MajorityOf;
import ro.reazem.childprotection.commission.CommissionRules.Tie;
import ro.reazem.childprotection.commission.CommissionRules;
import ro.reazem.childprotection.commission.Composition;
import ro.reazem.childprotection.commission.SeatKind;
import ro.reazem.childprotection.sitting.Vote.Choice;
import ro.reazem.kernel.RuleViolated;

/**
 * The voting about one matter (votarea): one vote for each seat, of whoever sits on it, with a quorum at every vote and at the result.
 *
 * @param conflicted seats that abstain for a conflict of interest
 */
record Ballot(Set<UUID> conflicted, List<Vote> votes) implements ValueObject {

  static final Ballot EMPTY = new Ballot(Set.of(), List.of());

  Ballot {
    conflicted = Set.copyOf(conflicted);
    votes = List.copyOf(votes);
  }

  /**
   * Takes a vote; until the result is established a seat may correct its own.
   *
   * @throws RuleViolated without quorum (I5.1), from whoever is not present or has a conflict of interest
   */
  Ballot cast(Composition composition, Attendance attendance, CommissionRules rules, UUID seat, Choice choice, String opinion, Instant at) {
    attendance.quorum(composition, rules, at, conflicted).require();
    var voter = attendance.sitting(seat, at).orElseThrow(() -> new RuleViolated("childprotection.sitting.notPresent"));
    RuleViolated.require(!conflicted.contains(seat), "childprotection.sitting.conflicted", voter.name());
    var bySeat = votes.stream().collect(Collectors.toMap(Vote::seatId, one -> one, (first, second) -> second, LinkedHashMap::new));
    bySeat.put(seat, new Vote(seat, voter.mandateId(), voter.name(), choice, opinion, at));
    return new Ballot(conflicted, List.copyOf(bySeat.values()));
  }

  /** @throws RuleViolated when the seat has voted already: an interest is told before the vote */
  Ballot abstaining(UUID seat) {
    RuleViolated.require(votes.stream().noneMatch(one -> one.seatId().equals(seat)), "childprotection.sitting.conflictAfterVote");
    return new Ballot(Stream.concat(conflicted.stream(), Stream.of(seat)).collect(Collectors.toSet()), votes);
  }

  /**
   * Establishes the result.
   *
   * @throws RuleViolated without quorum, before everybody present has voted, on equal votes without a rule for them, without a majority
   */
  Verdict conclude(Composition composition, Attendance attendance, CommissionRules rules, Instant at) {
    var quorum = attendance.quorum(composition, rules, at, conflicted);
    quorum.require();
    var voted = votes.stream().collect(Collectors.toMap(Vote::seatId, Vote::choice));
    var silent = attendance.present(at).stream().filter(one -> !conflicted.contains(one.seatId()) && !voted.containsKey(one.seatId()))
        .map(Presence::name).collect(Collectors.joining(", "));
    RuleViolated.require(silent.isEmpty(), "childprotection.sitting.votesMissing", silent);
    int votesFor = count(Choice.FOR);
    int against = count(Choice.AGAINST);
    int base = rules.majority() == MajorityOf.ALL ? rules.members() : votes.size();
    boolean tied = votesFor == against && votesFor > 0;
    if (!tied) {
      RuleViolated.require(votesFor * 2 > base || against * 2 > base, "childprotection.sitting.noMajority", votesFor, against, base);
    }
    boolean admitted = tied ? byRule(composition, rules, voted) : votesFor * 2 > base;
    return new Verdict(admitted, votesFor, against, count(Choice.ABSTAINS), quorum, tied);
  }

  /** The names behind a choice. */
  List<Vote> of(Choice choice) {
    return votes.stream().filter(one -> one.choice() == choice).toList();
  }

  private int count(Choice choice) {
    return of(choice).size();
  }

  private boolean byRule(Composition composition, CommissionRules rules, Map<UUID, Choice> voted) {
    if (rules.tie() == null) {
      throw new RuleViolated("childprotection.sitting.tie");
    }
    RuleViolated.require(rules.tie() != Tie.POSTPONED, "childprotection.sitting.tiePostpones");
    if (rules.tie() == Tie.REJECTED) {
      return false;
    }
    var decisive = composition.places().stream().map(Composition.Place::seat)
        .filter(seat -> seat.kind() == SeatKind.PRESIDENT && voted.containsKey(seat.id())).findFirst()
        .or(() -> composition.places().stream().map(Composition.Place::seat)
            .filter(seat -> seat.kind() == SeatKind.VICE_PRESIDENT && voted.containsKey(seat.id())).findFirst())
        .map(seat -> voted.get(seat.id())).orElse(Choice.ABSTAINS);
    RuleViolated.require(decisive != Choice.ABSTAINS, "childprotection.sitting.presidentAbstains");
    return decisive == Choice.FOR;
  }
}
