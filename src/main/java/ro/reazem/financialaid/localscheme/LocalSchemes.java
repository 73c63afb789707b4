package ro.reazem.financialaid.localscheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.local.LocalRules;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;

/** Reads the definitions of local aids, by the day whose version is asked for. */
@Component
public class LocalSchemes {

  /** The version that requests of a day follow: confirmed, and not ended or withdrawn. */
  static final String IN_FORCE = "s.withdrawn_at is null and s.confirmed_at is not null and :day between s.valid_from and coalesce(s.valid_until, 'infinity')";
  private static final String ORDER = " order by s.code, s.valid_from desc, s.entered_at desc";
  private static final Duration NAMES_KEEP = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile Names names = new Names(Map.of(), Instant.EPOCH);

  LocalSchemes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What the aids are called, as read a moment ago. */
  private record Names(Map<String, Named> byCode, Instant readAt) {}

  private record Named(String name, String nameEn) {}

  /** The aids that can be asked for on a day, by name. */
  public List<LocalScheme> on(LocalDate day) {
    return jdbc.sql("select s.* from financialaid.local_scheme s where " + IN_FORCE + " order by s.name").param("day", day)
        .query(LocalSchemes::version).list().stream().map(SchemeVersion::scheme).toList();
  }

  /**
   * What a benefit of a right is called in the language of the reader; nothing when it is no right to a local aid. A list asks for many: names are
   * read once a minute at most, unless one is not known.
   */
  public Optional<String> nameOf(String benefit) {
    return Benefit.schemeOf(benefit).map(code -> {
      var known = names;
      if (!known.byCode().containsKey(code) || known.readAt().plus(NAMES_KEEP).isBefore(clock.instant())) {
        known = new Names(read(), clock.instant());
        names = known;
      }
      var named = known.byCode().get(code);
      return named == null ? code : LocaleContextHolder.getLocale().getLanguage().equals("en") && !named.nameEn().isBlank() ? named.nameEn() : named.name();
    });
  }

  private Map<String, Named> read() {
    return jdbc.sql("select distinct on (s.code) s.code, s.name, s.rules #>> '{words,nameEn}' as name_en from financialaid.local_scheme s order by s.code, s.withdrawn_at is not null, s.valid_from desc")
        .query((row, number) -> Map.entry(row.getString("code"), new Named(row.getString("name"), row.getString("name_en")))).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Codes of the benefits of rights that definitions can grant, with their names. */
  public List<String> benefits() {
    return jdbc.sql("select distinct s.code, s.rules ->> 'mode' as mode from financialaid.local_scheme s where s.confirmed_at is not null order by 1, 2")
        .query((row, number) -> Benefit.ofScheme(row.getString("code"), ro.reazem.financialaid.scheme.AidMode.valueOf(row.getString("mode")))).list();
  }

  /** Every version of every definition, the newest of each first. */
  List<SchemeVersion> all() {
    return jdbc.sql("select s.* from financialaid.local_scheme s" + ORDER).query(LocalSchemes::version).list();
  }

  List<SchemeVersion> versions(String code) {
    return !isCode(code) ? List.of() : jdbc.sql("select s.* from financialaid.local_scheme s where s.code = :code" + ORDER).param("code", code)
        .query(LocalSchemes::version).list();
  }

  Optional<SchemeVersion> version(UUID id) {
    return jdbc.sql("select s.* from financialaid.local_scheme s where s.id = :id").param("id", id).query(LocalSchemes::version).optional();
  }

  /** Whether a text can be the code of a definition: whatever was typed, nothing else is asked of the database. */
  static boolean isCode(String text) {
    return text.matches("[A-Z][A-Z0-9_]{1,29}") && !text.equals("AID") && !Benefit.inKind(text);
  }

  static SchemeVersion version(ResultSet row, int number) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var from = row.getObject("valid_from", LocalDate.class);
    var until = row.getObject("valid_until", LocalDate.class);
    var code = row.getString("code");
    var confirmedAt = row.getTimestamp("confirmed_at");
    var version = new ParameterValue(id, LocalScheme.PREFIX + code, row.getString("name"), new DateRange(from, until), Standing.valueOf(row.getString("standing")),
        confirmedAt != null, new LegalBasis(row.getString("act"), row.getString("article")), row.getString("source"));
    return new SchemeVersion(id, new LocalScheme(version, code, row.getString("name"), FrozenJson.read(row.getString("rules"), LocalRules.class)), from, until,
        row.getObject("entered_by", UUID.class), row.getString("entered_by_name"), row.getTimestamp("entered_at").toInstant(),
        row.getString("confirmed_by_name"), confirmedAt == null ? null : confirmedAt.toInstant(), row.getString("withdrawn_by_name"), row.getString("withdrawn_reason"));
  }
}
