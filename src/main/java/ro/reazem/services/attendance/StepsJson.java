package ro.reazem.services.attendance;

import java.util.List;
import ro.reazem.services.contribution.ContributionStep;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The steps of a contribution as they are frozen with their statement. */
final class StepsJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private StepsJson() {}

  static String text(List<ContributionStep> steps) {
    return MAPPER.writeValueAsString(steps);
  }

  static List<ContributionStep> read(String json) {
    return List.of(MAPPER.readValue(json, ContributionStep[].class));
  }
}
