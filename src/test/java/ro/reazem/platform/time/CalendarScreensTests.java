package ro.reazem.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.testing.SignIn;

/** Works in years far away, so that no term of another test changes. */
@SpringBootTest
@AutoConfigureMockMvc
class CalendarScreensTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired LegalCalendar calendar;
  @Autowired org.springframework.context.MessageSource messages;

  @Test
  void theCalendarOfAYearShowsTheOrthodoxEasterBesideTheGrantedDays() {
    assertThat(get("asistent", "/calendar?year=2026")).hasStatusOk().bodyText().contains("12 aprilie 2026", "13 aprilie 2026", "Sărbători legale", "A doua zi de Paște", "Ziua Copilului, A doua zi de Rusalii")
        .doesNotContain("??", "Introdu ziua");
    assertThat(get("admin", "/calendar?year=prost")).hasStatusOk().bodyText().contains("Introdu ziua");
  }

  @Test
  void everyHolidayOfTheCenturyHasAName() {
    for (int year = 2000; year <= 2100; year++) {
      PublicHolidays.named(java.time.Year.of(year)).forEach(day -> day.holidays().forEach(holiday ->
          assertThat(messages.getMessage("platform.calendar.holiday." + holiday, null, java.util.Locale.of("ro"))).isNotBlank()));
    }
  }

  @Test
  void aGrantedDayMovesTermsUntilItIsWithdrawnAndStaysOnRecord() {
    var thursday = LocalDate.of(2093, 6, 25);
    assertThat(calendar.isWorkingDay(thursday)).isTrue();
    assertThat(grant("admin", "25.06.2093", "FREE", "punte", "HG nr. 1/2093")).hasRedirectedUrl("/calendar?year=2093");
    assertThat(calendar.isWorkingDay(thursday)).isFalse();
    assertThat(calendar.lastDay(thursday.minusDays(1), Term.workingDays(1))).isEqualTo(thursday.plusDays(1));
    assertThat(grant("admin", "25.06.2093", "FREE", "punte", "HG nr. 2/2093")).hasStatus(422).bodyText().contains("deja în calendar");

    var withdraw = "/calendar/days/" + jdbc.sql("select id::text from platform.day_granted where day = :day").param("day", thursday)
        .query(String.class).single() + "/withdraw";
    assertThat(post("admin", withdraw, "reason", "")).hasStatus(422).bodyText().contains("reason-error");
    assertThat(post("asistent", withdraw, "reason", "greșit")).hasStatus(403);
    assertThat(post("admin", withdraw, "reason", "hotărâre abrogată")).hasStatus(302);

    assertThat(calendar.isWorkingDay(thursday)).isTrue();
    assertThat(get("asistent", "/calendar?year=2093")).bodyText().contains("hotărâre abrogată", "HG nr. 1/2093").doesNotContain("??");
    assertThat(grant("admin", "25.06.2093", "FREE", "punte", "HG nr. 3/2093")).hasStatus(302);
  }

  @Test
  void whatMakesNoSenseIsToldBesideItsField() {
    assertThat(grant("admin", "31.02.2093", "FREE", "p", "")).hasStatus(422).bodyText().contains("day-error", "name-error", "act-error");
    assertThat(grant("admin", "27.06.2093", "FREE", "punte", "HG nr. 1/2093")).hasStatus(422).bodyText().contains("oricum nelucrătoare");
    assertThat(grant("admin", "26.06.2093", "WORKING", "recuperare", "HG nr. 1/2093")).hasStatus(422).bodyText().contains("oricum lucrătoare");
    assertThat(grant("asistent", "26.06.2093", "FREE", "punte", "HG nr. 1/2093")).hasStatus(403);
  }

  private MvcTestResult grant(String officer, String day, String nature, String name, String act) {
    return post(officer, "/calendar", "day", day, "nature", nature, "name", name, "act", act);
  }

  private MvcTestResult get(String officer, String uri) {
    return mvc.get().uri(uri).with(SignIn.as(officer)).exchange();
  }

  private MvcTestResult post(String officer, String uri, String... fields) {
    var request = mvc.post().uri(uri).with(SignIn.as(officer)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
