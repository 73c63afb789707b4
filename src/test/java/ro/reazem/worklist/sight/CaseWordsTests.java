package ro.reazem.worklist.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists, news and timelines name cases by codes that the contexts tell; each has words. */
@SpringBootTest
@AutoConfigureMockMvc
class CaseWordsTests {

  @Autowired JdbcClient jdbc;
  @Autowired MessageSource messages;

  @Test
  void everyKindAndStageThatTheContextsOfTheDemonstrationTellHasWordsInBothLanguages() {
    // cases that are there: other tests tell of some that no context has, or of kinds they invent
    var keys = jdbc.sql("""
        with there as (select * from worklist.known_case c where c.context = 'financialaid'
          and c.kind ~ '^[A-Z_]+$'
          and (exists (select from financialaid.aid_application where id = c.id) or exists (select from financialaid.housing_file where id = c.id)))
        select context || '.case.kind.' || kind from there union select context || '.case.stage.' || stage from there""").query(String.class).list();
    assertThat(keys).contains("financialaid.case.kind.VMI", "financialaid.case.kind.LOCAL_AID", "financialaid.case.kind.HOUSING_SOCIAL");
    assertThat(Stream.of("ro", "en").flatMap(language -> without(keys, Locale.of(language)))).isEmpty();
  }

  private Stream<String> without(List<String> keys, Locale locale) {
    return keys.stream().filter(key -> messages.getMessage(key, null, "", locale).isEmpty()).map(key -> key + " in " + locale);
  }
}
