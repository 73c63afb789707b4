package ro.reazem.platform.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Lei;

class EffectSumsTests {

  @Test
  void thePreviewSaysHowManyRightsChangeByHowMuchAndWhatWasLeftOut() {
    var sums = new EffectSums(10);
    sums.add("1/2026", "/1", Lei.whole(700), Lei.whole(700));
    sums.add("2/2026", "/2", Lei.whole(700), Lei.whole(750));
    sums.add("3/2026", "/3", Lei.whole(700), Lei.whole(751));
    sums.add("4/2026", "/4", Lei.whole(101), Lei.ZERO);
    sums.failed();

    var effect = sums.effect();

    assertThat(effect.capped()).isTrue();
    assertThat(effect.changed()).isEqualTo(3);
    assertThat(effect.ended()).isEqualTo(1);
    assertThat(effect.difference()).isEqualTo(Lei.whole(50 + 51 - 101));
    assertThat(effect.list()).extracting(Effect.ChangedRight::number).containsExactly("4/2026", "3/2026", "2/2026");
    assertThat(effect.spread()).filteredOn(part -> part.rights() > 0).extracting(Effect.Part::step)
        .containsExactly(Effect.Step.LESS_BY_100, Effect.Step.SAME, Effect.Step.MORE, Effect.Step.MORE_BY_50);
  }

  @Test
  void onlyTheLargestChangesAreNamed() {
    var sums = new EffectSums(1000);
    for (int i = 1; i <= 1000; i++) {
      sums.add(i + "/2026", "/" + i, Lei.whole(700), Lei.whole(700 + i));
    }
    assertThat(sums.effect().list()).hasSize(Effect.LISTED).first().extracting(Effect.ChangedRight::number).isEqualTo("1000/2026");
    assertThat(sums.effect().changed()).isEqualTo(1000);
  }
}
