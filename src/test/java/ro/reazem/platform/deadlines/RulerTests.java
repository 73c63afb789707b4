package ro.reazem.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.i18n.LocaleContextHolder;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.time.Term;
import ro.reazem.platform.web.Ruler;

@SpringBootTest
@AutoConfigureMockMvc
class RulerTests {

  @Autowired DeadlineRulers rulers;
  @Autowired LegalCalendar calendar;

  @BeforeEach
  void inRomanian() {
    LocaleContextHolder.setLocale(Locale.of("ro"));
  }

  @AfterEach
  void reset() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void aRunningTermShowsWhatHasPassedInPercentAndSaysSoInASentence() {
    // 30 days from 01.09.2026, on the 16th half of them have passed
    var drawn = rulers.draw(deadline(Term.days(30), day("2026-09-01")), List.of(), day("2026-09-16"));
    assertThat(drawn.gone()).isEqualTo("50.00%");
    assertThat(drawn.zone()).isEqualTo(new Ruler.Bar("83.33%", "16.67%"));
    assertThat(drawn.ticks()).containsExactly("23.33%", "46.67%", "70.00%", "93.33%");
    assertThat(drawn.marks()).extracting(Ruler.Mark::text).containsExactly("01.09 · începe", "01.10 · scadență", "azi 16.09");
    assertThat(drawn.sentence()).startsWith("TRIAL: curge de la marți, 1 septembrie 2026 și se împlinește la joi, 1 octombrie 2026");
    assertThat(drawn.basis()).isEqualTo("art. 1 din Legea de probă");
  }

  @Test
  void aTermThatPassedEndsBeforeTodayAndIsDrawnToToday() {
    var drawn = rulers.draw(deadline(Term.days(30), day("2026-09-01")), List.of(), day("2026-10-11"));
    assertThat(drawn.kind()).isEqualTo("crit");
    assertThat(drawn.gone()).isEqualTo("100.00%");
    assertThat(drawn.marks()).anySatisfy(mark -> assertThat(mark).isEqualTo(new Ruler.Mark("75.00%", "due", "middle", false, "01.10 · scadență")));
    assertThat(drawn.sentence()).contains("s-a împlinit la joi, 1 octombrie 2026");
  }

  @Test
  void ofATermLongPassedTheStartIsNotNamedBesideTheDayItWouldStandOver() {
    var drawn = rulers.draw(deadline(Term.days(16), day("2026-03-29")), List.of(), day("2026-11-29"));
    assertThat(drawn.marks()).extracting(Ruler.Mark::text).containsExactly("14.04 · scadență", "azi 29.11");
    assertThat(drawn.sentence()).as("whoever hears the page is told").contains("duminică, 29 martie 2026");
  }

  @Test
  void aMetTermSaysWhetherInTime() {
    var one = deadline(Term.days(30), day("2026-09-01"));
    assertThat(rulers.draw(one.met(day("2026-10-01")), List.of(), day("2026-12-01"))).satisfies(drawn -> {
      assertThat(drawn.kind()).isEqualTo("ok");
      assertThat(drawn.left()).isEqualTo("îndeplinit");
      assertThat(drawn.sentence()).endsWith("în termen.");
    });
    assertThat(rulers.draw(one.met(day("2026-10-02")), List.of(), day("2026-12-01"))).satisfies(drawn -> {
      assertThat(drawn.kind()).isEqualTo("crit");
      assertThat(drawn.sentence()).contains("cu întârziere");
    });
  }

  @Test
  void aSuspensionIsDrawnWhereItWas() {
    var changes = List.of(Change.of(Change.Kind.SUSPENDED, day("2026-09-07"), "adresa"), Change.of(Change.Kind.RESUMED, day("2026-09-13"), ""));
    var drawn = rulers.draw(deadline(Term.days(30), day("2026-09-01")), changes, day("2026-09-16"));
    assertThat(drawn.pauses()).containsExactly(new Ruler.Bar("20.00%", "20.00%"));
    assertThat(drawn.marks()).extracting(Ruler.Mark::text).contains("13.09 · reluat");
    var still = deadline(Term.days(30), day("2026-09-01")).suspended(day("2026-09-07"));
    assertThat(rulers.draw(still, changes.subList(0, 1), day("2026-11-16"))).satisfies(one -> {
      assertThat(one.left()).isEqualTo("suspendat");
      assertThat(one.gone()).isEqualTo("20.00%");
    });
  }

  @Test
  void hoursAreDrawnByTheMinute() {
    var start = Moment.at(Instant.parse("2026-09-01T07:00:00Z"));
    var drawn = rulers.draw(deadline(Term.hours(24), start), List.of(), Moment.at(Instant.parse("2026-09-02T05:00:00Z")));
    assertThat(drawn.left()).isEqualTo("2 ore");
    assertThat(drawn.kind()).isEqualTo("warn");
    assertThat(drawn.gone()).isEqualTo("91.67%");
    assertThat(drawn.marks().getFirst().text()).isEqualTo("01.09, 10:00 · începe");
  }

  private Deadline deadline(Term term, Moment start) {
    var end = calendar.look(start.on()).course(start, term, 1, true).end();
    return new Deadline(DeadlineId.create(), new CaseRef("trial", UUID.randomUUID()), UUID.randomUUID(), "TRIAL", UUID.randomUUID(),
        new LegalBasis("Legea de probă", "art. 1"), term, true, start, start, 1, 0, "", end, null, null, null, null, null, 0, 1);
  }

  private static Moment day(String day) {
    return Moment.on(LocalDate.parse(day));
  }
}
