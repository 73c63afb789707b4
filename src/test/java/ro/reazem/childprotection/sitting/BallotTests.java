package ro.reazem.childprotection.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.childprotection.sitting.Seven.RULES;
import static ro.reazem.childprotection.sitting.Seven.after;
import static ro.reazem.childprotection.sitting.Seven.member;
import static ro.reazem.childprotection.sitting.Seven.seat;
import static ro.reazem.childprotection.sitting.Seven.substitute;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.commission.CommissionRules;
import ro.reazem.childprotection.commission.CommissionRules.Conflicted;
import ro.reazem.childprotection.commission.CommissionRules.MajorityOf;
import ro.reazem.childprotection.commission.CommissionRules.Tie;
import ro.reazem.childprotection.commission.SeatKind;
import ro.reazem.childprotection.sitting.Vote.Choice;
import ro.reazem.kernel.RuleViolated;

/** Quorum and votes of the commission. */
class BallotTests {

  private static final Choice F = Choice.FOR;
  private static final Choice A = Choice.AGAINST;
  private static final Choice O = Choice.ABSTAINS;

  private final Seven seven = Seven.commission();

  @Test
  void t51FourOfSevenWithTheVicePresidentAreAQuorumThreeAreNot() {
    assertThat(quorum(seven.present(1, 2, 3, 4))).isEqualTo(new Quorum(4, 4, true)).matches(Quorum::isMet);
    refused("noQuorum", () -> quorum(seven.present(1, 2, 3)).require());
    refused("nobodyPresides", () -> quorum(seven.present(2, 3, 4, 5, 6)).require());
  }

  /** I5.3: the secretariat has no seat, and a vote is of a seat; who writes the minutes has nothing to vote with. */
  @Test
  void i53TheSecretaryHasNoVote() {
    assertThat(SeatKind.values()).extracting(Enum::name).containsExactly("PRESIDENT", "VICE_PRESIDENT", "MEMBER");
    var all = seven.present(0, 1, 2, 3, 4, 5, 6);
    var secretary = UUID.randomUUID();
    refused("notPresent", () -> votes(all).cast(seven.composition(), all, RULES, secretary, F, "", after(12)));
    refused("noMandate", () -> seven.present(1, 2, 3, 4).arrive(seven.composition(), seat(0), secretary, after(2)));
  }

  @Test
  void t53FourToThreeAdmitsAndTheSeparateOpinionStays() {
    var attendance = seven.present(0, 1, 2, 3, 4, 5, 6);
    var ballot = votes(attendance, F, F, F, F, A, A)
        .cast(seven.composition(), attendance, RULES, seat(6), A, "Bunica locuiește prea departe de școală.", after(12));
    assertThat(ballot.conclude(seven.composition(), attendance, RULES, after(15))).isEqualTo(new Verdict(true, 4, 3, 0, new Quorum(7, 4, true), false));
    assertThat(ballot.of(A)).last().extracting(Vote::opinion).isEqualTo("Bunica locuiește prea departe de școală.");
  }

  @Test
  void i51ADepartureThatBreaksTheQuorumBlocksFurtherVotesAndKeepsThoseTaken() {
    var four = seven.present(0, 1, 2, 3);
    var ballot = votes(four, F, F);
    var three = four.leave(seat(3), after(20));
    refused("noQuorum", () -> ballot.cast(seven.composition(), three, RULES, seat(2), F, "", after(21)));
    refused("noQuorum", () -> ballot.conclude(seven.composition(), three, RULES, after(21)));
    assertThat(ballot.votes()).hasSize(2);

    var again = three.arrive(seven.composition(), seat(4), substitute(4), after(30));
    var rest = ballot.cast(seven.composition(), again, RULES, seat(2), A, "", after(31)).cast(seven.composition(), again, RULES, seat(4), F, "", after(31));
    assertThat(rest.conclude(seven.composition(), again, RULES, after(32))).matches(Verdict::admitted);
    assertThat(rest.of(F)).extracting(Vote::name).contains("Supleant 4");
  }

  @Test
  void onlyWhoeverIsPresentVotesOnceForASeat() {
    var attendance = seven.present(0, 1, 2, 3);
    refused("notPresent", () -> Ballot.EMPTY.cast(seven.composition(), attendance, RULES, seat(5), F, "", after(1)));
    refused("seatTaken", () -> attendance.arrive(seven.composition(), seat(3), substitute(3), after(1)));
    refused("noMandate", () -> attendance.arrive(seven.composition(), seat(4), member(5), after(1)));
    refused("votesMissing", () -> votes(attendance, F, F, F).conclude(seven.composition(), attendance, RULES, after(15)));
    var corrected = votes(attendance, F, F, F, A).cast(seven.composition(), attendance, RULES, seat(0), A, "", after(12));
    assertThat(corrected.votes()).hasSize(4);
  }

  @Test
  void equalVotesAreNoDecisionUntilTheRuleForThemIsSet() {
    var attendance = seven.present(0, 1, 2, 3);
    var tied = votes(attendance, A, F, F, A);
    refused("tie", () -> tied.conclude(seven.composition(), attendance, RULES, after(15)));
    refused("tiePostpones", () -> tied.conclude(seven.composition(), attendance, Seven.rules(Tie.POSTPONED), after(15)));
    assertThat(tied.conclude(seven.composition(), attendance, Seven.rules(Tie.REJECTED), after(15))).matches(one -> !one.admitted() && one.byTieRule());
    assertThat(tied.conclude(seven.composition(), attendance, Seven.rules(Tie.PRESIDENT), after(15))).matches(one -> !one.admitted());
    assertThat(votes(attendance, F, A, A, F).conclude(seven.composition(), attendance, Seven.rules(Tie.PRESIDENT), after(15))).matches(Verdict::admitted);
    refused("presidentAbstains", () -> votes(attendance, O, F, A, O).conclude(seven.composition(), attendance, Seven.rules(Tie.PRESIDENT), after(15)));
  }

  @Test
  void moreThanHalfOfThosePresentMustAgree() {
    var attendance = seven.present(0, 1, 2, 3, 4);
    refused("noMajority", () -> votes(attendance, F, F, A, O, O).conclude(seven.composition(), attendance, RULES, after(15)));
    refused("noMajority", () -> votes(attendance, O, O, O, O, O).conclude(seven.composition(), attendance, RULES, after(15)));
    assertThat(votes(attendance, F, F, F, A, O).conclude(seven.composition(), attendance, RULES, after(15))).matches(Verdict::admitted);
    refused("noMajority", () -> votes(attendance, F, F, F, A, O).conclude(seven.composition(), attendance,
        new CommissionRules(7, 4, MajorityOf.ALL, null, Conflicted.EXCLUDED), after(15)));
  }

  @Test
  void whoeverHasAConflictOfInterestNeitherVotesNorCounts() {
    var four = seven.present(0, 1, 2, 3);
    var conflicted = Ballot.EMPTY.abstaining(seat(3));
    refused("noQuorum", () -> conflicted.cast(seven.composition(), four, RULES, seat(0), F, "", after(1)));
    var counting = new CommissionRules(7, 4, MajorityOf.PRESENT, null, Conflicted.IN_QUORUM);
    refused("conflicted", () -> conflicted.cast(seven.composition(), four, counting, seat(3), F, "", after(1)));
    var voted = conflicted;
    for (int n = 0; n < 3; n++) {
      voted = voted.cast(seven.composition(), four, counting, seat(n), F, "", after(1));
    }
    assertThat(voted.conclude(seven.composition(), four, counting, after(2))).isEqualTo(new Verdict(true, 3, 0, 0, new Quorum(4, 4, true), false));
    refused("conflictAfterVote", () -> votes(four, F).abstaining(seat(0)));
    assertThat(four.quorum(seven.composition(), RULES, after(1), Set.of(seat(0), seat(1)))).isEqualTo(new Quorum(2, 4, false));
  }

  @Test
  void attendanceKnowsEveryMoment() {
    var attendance = seven.present(0, 1, 2, 3).leave(seat(0), after(30));
    assertThat(quorumAt(attendance, 29).isMet()).isTrue();
    assertThat(quorumAt(attendance, 30).isMet()).isFalse();
    refused("notPresent", () -> attendance.leave(seat(0), after(40)));
    assertThat(quorumAt(attendance.arrive(seven.composition(), seat(0), member(0), after(50)), 50).isMet()).isTrue();
  }

  private Ballot votes(Attendance attendance, Choice... choices) {
    var ballot = Ballot.EMPTY;
    var seats = attendance.presences();
    for (int n = 0; n < choices.length; n++) {
      ballot = ballot.cast(seven.composition(), attendance, RULES, seats.get(n).seatId(), Arrays.asList(choices).get(n), "", after(10));
    }
    return ballot;
  }

  private Quorum quorum(Attendance attendance) {
    return quorumAt(attendance, 1);
  }

  private Quorum quorumAt(Attendance attendance, int minutes) {
    return attendance.quorum(seven.composition(), RULES, after(minutes));
  }

  private static void refused(String what, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(RuleViolated.class).hasMessage("childprotection.sitting." + what);
  }
}
