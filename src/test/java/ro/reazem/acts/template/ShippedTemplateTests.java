package ro.reazem.acts.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model texts that come with the product keep to the rules of every template. */
class ShippedTemplateTests {

  static java.util.List<ShippedTemplate> all() {
    return LoadingShippedTemplates.shipped();
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasNothingWrongInIt(ShippedTemplate shipped) {
    var content = shipped.read("director").content();
    assertThat(TemplateReading.faults(content)).isEmpty();
    assertThat(content.title()).isNotEmpty();
    assertThat(content.challengeTerm().isEmpty() || ChallengeTerms.isChallenge(content.challengeTerm())).isTrue();
  }
}
