package ro.reazem.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class GrantedDaysTests {

  @Autowired GrantedDays days;
  @Autowired LegalCalendar calendar;

  @Test
  void aDayGrantedByDecisionIsNoWorkingDayAnyMore() {
    var thursday = LocalDate.of(2198, 11, 30).with(java.time.DayOfWeek.THURSDAY).minusWeeks(2);
    assertThat(calendar.isWorkingDay(thursday)).isTrue();

    days.grant(new GrantedDay(thursday, false, "punte", "HG nr. 9/2198"), UUID.randomUUID(), "Radu Ghiță");

    assertThat(calendar.isWorkingDay(thursday)).isFalse();
    assertThat(calendar.lastDay(thursday.minusDays(1), Term.days(1))).isEqualTo(thursday.plusDays(1));
  }
}
