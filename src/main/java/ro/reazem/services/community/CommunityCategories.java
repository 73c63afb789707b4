package ro.reazem.services.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.OpenList;
import ro.reazem.platform.web.Option;

/** Categories of vulnerable persons (categoriile de persoane vulnerabile, OUG nr. 18/2017 art. 7): an open list, of which some tell of health. */
@Component("communityCategories")
class CommunityCategories {

  static final OpenList LIST = new OpenList("services", "community-categories", "COMMUNITY_CATEGORY.", List.of("CARD", "MEDICAL"), 40);

  private final LegalParameters parameters;
  private final Clock clock;

  CommunityCategories(LegalParameters parameters, Clock clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Offers the list to the administration of parameters. */
  @Configuration(proxyBeanMethods = false)
  static class Kept {

    @Bean
    OpenList keptCommunityCategories() {
      return LIST;
    }
  }

  /** @param medical whether those that tell of health are offered too */
  List<Option> offered(boolean medical) {
    return parameters.offered(LIST, LocalDate.now(clock)).stream().map(LIST::word).filter(code -> medical || !isMedical(code)).map(code -> new Option(code, name(code)))
        .toList();
  }

  /** The code in the language of the reader. */
  public String name(String code) {
    return parameters.parameter(LIST.prefix() + code).map(one -> one.title(LocaleContextHolder.getLocale())).orElse(code);
  }

  /** One whose treatment nobody set is kept from the common card. */
  boolean isMedical(String code) {
    return parameters.on(LocalDate.now(clock)).find(LIST.prefix() + code).map(value -> !value.value().equals("CARD")).orElse(true);
  }

  /** What of them a reader may see. */
  List<String> seen(List<String> codes, boolean medical) {
    return codes.stream().filter(code -> medical || !isMedical(code)).toList();
  }

  void requireKnown(List<String> codes) {
    RuleViolated.require(codes.stream().allMatch(code -> parameters.parameter(LIST.prefix() + code).isPresent()), "services.community.categoryUnknown");
  }
}
