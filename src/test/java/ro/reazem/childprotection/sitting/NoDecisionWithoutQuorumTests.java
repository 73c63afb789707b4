package ro.reazem.childprotection.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ro.reazem.childprotection.commission.CommissionRules.Tie;
import ro.reazem.kernel.RuleViolated;

/** Whatever the order of arrivals, departures and votes, no decision comes about without quorum. */
class NoDecisionWithoutQuorumTests {

  enum Kind {
    ARRIVES, SUBSTITUTE_ARRIVES, LEAVES, VOTES_FOR, VOTES_AGAINST, CONCLUDES
  }

  record Move(Kind kind, int seat) {}

  @Provide
  Arbitrary<List<Move>> moves() {
    return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 6)).as(Move::new).list().ofMinSize(5).ofMaxSize(60);
  }

  @Property(tries = 300)
  void noSequenceGivesADecisionWithoutQuorum(@ForAll("moves") List<Move> moves) {
    var seven = Seven.commission();
    var attendance = Attendance.NOBODY;
    var ballot = Ballot.EMPTY;
    Set<Integer> sitting = new HashSet<>();
    Set<Integer> voted = new HashSet<>();
    int minute = 0;
    for (var move : moves) {
      var at = Seven.after(++minute);
      boolean quorum = sitting.size() >= 4 && (sitting.contains(0) || sitting.contains(1));
      try {
        switch (move.kind()) {
          case ARRIVES -> attendance = attendance.arrive(seven.composition(), Seven.seat(move.seat()), Seven.member(move.seat()), at);
          case SUBSTITUTE_ARRIVES -> attendance = attendance.arrive(seven.composition(), Seven.seat(move.seat()), Seven.substitute(move.seat()), at);
          case LEAVES -> attendance = attendance.leave(Seven.seat(move.seat()), at);
          case VOTES_FOR, VOTES_AGAINST -> {
            ballot = ballot.cast(seven.composition(), attendance, Seven.RULES, Seven.seat(move.seat()),
                move.kind() == Kind.VOTES_FOR ? Vote.Choice.FOR : Vote.Choice.AGAINST, "", at);
            assertThat(quorum).isTrue();
            assertThat(sitting).contains(move.seat());
            voted.add(move.seat());
          }
          case CONCLUDES -> {
            var verdict = ballot.conclude(seven.composition(), attendance, Seven.rules(Tie.REJECTED), at);
            assertThat(quorum).isTrue();
            assertThat(voted).containsAll(sitting).hasSize(verdict.votesFor() + verdict.against());
          }
        }
        switch (move.kind()) {
          case ARRIVES, SUBSTITUTE_ARRIVES -> sitting.add(move.seat());
          case LEAVES -> sitting.remove(move.seat());
          default -> { }
        }
      } catch (RuleViolated refused) {
        assertThat(refused.code()).startsWith("childprotection.sitting.");
      }
    }
    assertThat(ballot.votes()).hasSize(voted.size());
  }
}
