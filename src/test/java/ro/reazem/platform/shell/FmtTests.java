package ro.reazem.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.i18n.LocaleContextHolder;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.web.Fmt;

/** Numbers, sums and days as Romanians write them. */
@SpringBootTest
@AutoConfigureMockMvc
class FmtTests {

  @Autowired
  Fmt fmt;

  @AfterEach
  void speakNothing() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void romanianCountsWithDeFromTwentyOn() {
    LocaleContextHolder.setLocale(Locale.of("ro"));
    assertThat(fmt.count(1, "platform.age.years")).isEqualTo("1 an");
    assertThat(fmt.count(0, "platform.age.years")).isEqualTo("0 ani");
    assertThat(fmt.count(19, "platform.age.years")).isEqualTo("19 ani");
    assertThat(fmt.count(20, "platform.age.years")).isEqualTo("20 de ani");
    assertThat(fmt.count(100, "platform.age.years")).isEqualTo("100 de ani");
    assertThat(fmt.count(101, "platform.age.years")).isEqualTo("101 ani");
    assertThat(fmt.count(1120, "platform.age.years")).isEqualTo("1.120 de ani");
  }

  @Test
  void sumsHaveACommaAndStayWithTheirUnit() {
    assertThat(fmt.lei(Lei.of("1234.50"))).isEqualTo("1.234,50\u00a0lei");
    assertThat(fmt.sum(Lei.of("-42.00"))).isEqualTo("\u221242,00");
    assertThat(fmt.sum(Lei.ZERO)).isEqualTo("0,00");
    assertThat(fmt.number(new BigDecimal("2.50"))).isEqualTo("2,5");
    assertThat(fmt.lei(null)).isEmpty();
  }

  @Test
  void daysAreWrittenInTheReadersLanguage() {
    var day = LocalDate.of(2026, 11, 23);
    LocaleContextHolder.setLocale(Locale.of("ro"));
    assertThat(fmt.date(day)).isEqualTo("23.11.2026");
    assertThat(fmt.weekdayDate(day)).isEqualTo("luni, 23 noiembrie 2026");
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(fmt.longDate(day)).isEqualTo("23 November 2026");
  }

  @Test
  void aDeadlineOfYesterdayIsOverdueAndOneOfTodayIsPressing() {
    LocaleContextHolder.setLocale(Locale.of("ro"));
    assertThat(fmt.term(fmt.today().minusDays(1)).text()).isEqualTo("depășit cu 1 zi");
    assertThat(fmt.term(fmt.today().minusDays(1)).kind()).isEqualTo("crit");
    assertThat(fmt.term(fmt.today()).kind()).isEqualTo("warn");
    assertThat(fmt.term(fmt.today().plusDays(3)).text()).isEqualTo("3 zile");
  }
}
