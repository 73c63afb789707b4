package ro.reazem.childprotection.takeover;

import static ro.reazem.childprotection.takeover.TakeoverColumn.*;

import java.util.List;

/** What a file is about (felul fișierului): measures of children, which make their cases; certificates of disability; foster carers with their attests. */
enum TakeoverKind {
  MEASURES(List.of(MEASURE, CATEGORY, BODY, NUMBER, DECIDED_ON, ISSUER, FROM), List.of(ARTICLES, UNTIL, END_REASON, PLACE_TYPE, PLACE, CARER_CNP, CARER_NAME,
      CARER_BORN_ON, EVALUATED_ON, RIGHTS, PARENTS, CHILD_SAYS, HEARD, OLD_FILE, MANAGER, STAGE, REVIEWED_ON, SIBLINGS)),
  CERTIFICATES(List.of(NUMBER, DECIDED_ON, ISSUER, FROM, UNTIL, DEGREE, TYPES), List.of(ARTICLES, ASSISTANT)),
  CARERS(List.of(NUMBER, DECIDED_ON, ISSUER, CHILDREN, AGE_FROM, AGE_TO), List.of(ARTICLES, UNTIL, SEX, DISABILITIES, HIV, EMERGENCY, RESPITE, ENDORSED_ON,
      ENDORSEMENT, CONTRACT, CONTRACT_ON, OLD_FILE));

  private static final List<TakeoverColumn> PERSON = List.of(CNP, FAMILY_NAME, GIVEN_NAME, BORN_ON);

  private final List<TakeoverColumn> needed;
  private final List<TakeoverColumn> more;

  TakeoverKind(List<TakeoverColumn> needed, List<TakeoverColumn> more) {
    this.needed = needed;
    this.more = more;
  }

  /** The name of its template. */
  public String file() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Where what was taken over stands. */
  public String path() {
    return switch (this) {
      case MEASURES -> "/childprotection/cases/";
      case CERTIFICATES -> "/childprotection/disability/";
      case CARERS -> "/childprotection/carers/";
    };
  }

  /** Columns without which the file means nothing. */
  public List<TakeoverColumn> needed() {
    return needed;
  }

  /** All its columns, in the order of the template. */
  public List<TakeoverColumn> columns() {
    return java.util.stream.Stream.of(PERSON, needed, more).flatMap(List::stream).toList();
  }
}
