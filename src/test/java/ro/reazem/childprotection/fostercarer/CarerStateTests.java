package ro.reazem.childprotection.fostercarer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;

/** The way of a carer's file. */
class CarerStateTests {

  @Test
  void aRequestGoesThroughEvaluationCourseAndCommissionToWork() {
    var state = CarerState.REQUESTED;
    for (var act : new CarerAct[] {CarerAct.EVALUATE, CarerAct.FIND_FIT, CarerAct.TRAIN, CarerAct.ATTEST, CarerAct.EMPLOY}) {
      state = state.after(act);
    }
    assertThat(state).isEqualTo(CarerState.ACTIVE);
    assertThat(state.after(CarerAct.SUSPEND).after(CarerAct.RESUME)).isEqualTo(CarerState.ACTIVE);
  }

  @Test
  void nobodyIsAttestedBeforeTheCourse() {
    assertThatThrownBy(() -> CarerState.FIT.after(CarerAct.ATTEST)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> CarerState.REQUESTED.after(CarerAct.FIND_FIT)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void aFileThatHasEndedMovesNoMore() {
    for (var ended : new CarerState[] {CarerState.UNFIT, CarerState.REFUSED, CarerState.WITHDRAWN, CarerState.GIVEN_UP}) {
      assertThat(ended.isOpen()).isFalse();
      assertThat(Arrays.stream(CarerAct.values()).filter(ended::allows)).isEmpty();
    }
  }

  @Test
  void everyOpenFileCanBeGivenUp() {
    assertThat(Arrays.stream(CarerState.values()).filter(CarerState::isOpen)).allMatch(state -> state.allows(CarerAct.GIVE_UP));
  }
}
