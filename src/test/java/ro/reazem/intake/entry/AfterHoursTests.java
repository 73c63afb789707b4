package ro.reazem.intake.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** Electronic mail after the hours of the registry. */
@SpringBootTest
@AutoConfigureMockMvc
class AfterHoursTests {

  @Autowired AfterHours afterHours;

  @Test
  void untilTheInstitutionSetsARuleTheDayOfRegistrationCounts() {
    assertThat(afterHours.countsFrom(LocalDateTime.of(2026, 5, 1, 23, 50), Channel.E_MAIL)).isEqualTo(LocalDate.of(2026, 5, 1));
  }

  @Test
  void aRuleOfTheInstitutionGivesTheNextWorkingDay() {
    var rule = new AfterHours.Rule(true, 16);

    // Thursday evening before Friday 1 May
    assertThat(afterHours.countsFrom(LocalDateTime.of(2026, 4, 30, 16, 0), rule)).isEqualTo(LocalDate.of(2026, 5, 4));
    assertThat(afterHours.countsFrom(LocalDateTime.of(2026, 4, 30, 15, 59), rule)).isEqualTo(LocalDate.of(2026, 4, 30));
    // on a day of rest at any hour
    assertThat(afterHours.countsFrom(LocalDateTime.of(2026, 5, 2, 9, 0), rule)).isEqualTo(LocalDate.of(2026, 5, 4));
  }

  @Test
  void whatComesOverTheCounterCountsFromItsDay() {
    assertThat(afterHours.countsFrom(LocalDateTime.of(2026, 4, 30, 18, 0), Channel.COUNTER)).isEqualTo(LocalDate.of(2026, 4, 30));
  }
}
