package ro.reazem.people.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.directory.places.Places;
import ro.reazem.platform.web.Fmt;

/** What the pages of persons and households say in words made of several facts. */
@Component
class Words {

  private static final int OF_AGE = 18;

  private final Choices choices;
  private final Places places;
  private final Fmt fmt;
  private final Clock clock;

  Words(Choices choices, Places places, Fmt fmt, Clock clock) {
    this.choices = choices;
    this.places = places;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** Such as: femeie, 34 de ani. */
  public String kind(String sex, @Nullable LocalDate bornOn, @Nullable LocalDate diedOn) {
    boolean child = bornOn != null && Period.between(bornOn, LocalDate.now(clock)).getYears() < OF_AGE;
    var kind = sex.equals("NOT_STATED") ? "" : choices.text("people.kind." + (child ? "child." : "adult.") + sex);
    var age = diedOn != null || bornOn == null ? "" : fmt.age(bornOn);
    return kind.isEmpty() || age.isEmpty() ? kind + age : kind + ", " + age;
  }

  /** Locality, then street; abroad the country first. */
  public String place(@Nullable Integer siruta, String country, @Nullable String line) {
    var place = siruta == null ? country.equals("RO") ? "" : choices.country(country) : places.name(siruta);
    return line == null || line.isEmpty() ? place : place.isEmpty() ? line : place + ", " + line;
  }

  /** Such as: 01.02.2020 – 31.12.2025; an open end or start is left out. */
  public String period(@Nullable LocalDate since, @Nullable LocalDate until) {
    if (since == null) {
      return until == null ? "" : choices.text("people.until") + " " + fmt.date(until);
    }
    return until == null ? choices.text("people.from") + " " + fmt.date(since) : fmt.date(since) + " – " + fmt.date(until);
  }

  /** Kind, series and number of the identity document. */
  public String document(@Nullable String kind, @Nullable String series, @Nullable String number) {
    return kind == null ? choices.text("people.unknown") : choices.text("people.document." + kind)
        + (series == null || series.isEmpty() ? "" : " " + series) + " " + number;
  }

  public String day(@Nullable LocalDate day) {
    return day == null ? choices.text("people.unknown") : fmt.date(day);
  }
}
