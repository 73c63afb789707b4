package ro.reazem.worklist.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import ro.reazem.events.acts.ActChallenged;
import ro.reazem.events.acts.ActSigned;
import ro.reazem.kernel.CaseRef;

/** What the timeline makes of the news about acts, whatever order it comes in. */
@SpringBootTest
@AutoConfigureMockMvc
class ActsNewsTests {

  private final ActsNews news;
  private final JdbcClient jdbc;
  private final CaseRef ref = new CaseRef("elsewhere", UUID.randomUUID());

  @Autowired
  ActsNewsTests(ActsNews news, JdbcClient jdbc) {
    this.news = AopTestUtils.getUltimateTargetObject(news);
    this.jdbc = jdbc;
  }

  @Test
  void anActToldTwiceAndOutOfOrderIsOneLineForEachThingThatHappened() {
    var act = UUID.randomUUID();
    var by = UUID.randomUUID();
    var day = LocalDate.of(2026, 11, 20);
    var signed = new ActSigned(act, ToldCase.AT, ref, "12/2026", day, by);
    var challenged = new ActChallenged(act, ToldCase.AT.plusSeconds(60), ref, UUID.randomUUID(), day, true, by);
    news.on(challenged);
    news.on(signed);
    news.on(signed);
    news.on(challenged);
    assertThat(jdbc.sql("select act from worklist.timeline_line where case_id = :case order by happened_at").param("case", ref.id())
        .query(String.class).list()).containsExactly("actSigned", "actChallengedLate");
  }
}
