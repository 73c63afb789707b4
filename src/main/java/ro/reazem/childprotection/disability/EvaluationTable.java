package ro.reazem.childprotection.disability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.platform.security.Officer;

/** What is gathered for a request: papers, parts of the evaluation, the report (documentele evaluării); rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvaluationTable {

  private final JdbcClient jdbc;

  EvaluationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A part with who wrote it down. */
  record WrittenPart(PartContent content, String byName) {}

  /** A report with its number and who wrote it. */
  record WrittenReport(UUID id, String number, LocalDate writtenOn, EvaluationReport content, String byName) {}

  void add(DisabilityFile file, LookedPaper one, Officer by, Instant at) {
    recorded("""
        insert into childprotection.disability_paper (id, file_id, position, round, paper, result, reference, looked_on, recorded_by, recorded_by_name,
          recorded_at)
        select :id, :file, coalesce(max(position), 0) + 1, :round, :paper, :result, :reference, :on, :by, :byName, :at
        from childprotection.disability_paper where file_id = :file""", file, by, at).param("paper", one.paper().name()).param("result", one.result().name())
        .param("reference", one.reference()).param("on", one.on()).update();
  }

  void add(DisabilityFile file, PartContent one, Officer by, Instant at) {
    recorded("""
        insert into childprotection.disability_part (id, file_id, round, part, seen_on, author, impairment, activity, participation, findings, environment,
          recorded_by, recorded_by_name, recorded_at)
        values (:id, :file, :round, :part, :on, :author, :impairment, :activity, :participation, :findings, :environment, :by, :byName, :at)""", file, by, at)
        .param("part", one.part().name()).param("on", one.seenOn()).param("author", one.author()).param("impairment", one.impairment())
        .param("activity", one.activity()).param("participation", one.participation()).param("findings", one.findings())
        .param("environment", one.environment()).update();
  }

  void add(DisabilityFile file, String number, EvaluationReport one, Officer by, Instant at) {
    recorded("""
        insert into childprotection.disability_report (id, file_id, round, number, met_on, place, family_present, without_family, degree, types, assistant,
          palliative, listed, valid_from, valid_until, conclusion, recommendations, recorded_by, recorded_by_name, recorded_at)
        values (:id, :file, :round, :number, :on, :place, :present, :without, :degree, :types, :assistant, :palliative, :listed, :from, :until, :conclusion,
          :recommendations, :by, :byName, :at)""", file, by, at).param("number", number).param("on", one.metOn()).param("place", one.place().name())
        .param("present", one.familyPresent()).param("without", one.withoutFamily()).param("degree", one.degree() == null ? null : one.degree().name())
        .param("types", names(one.types())).param("assistant", one.assistant()).param("palliative", one.palliative()).param("listed", one.listed())
        .param("from", one.from()).param("until", one.until()).param("conclusion", one.conclusion()).param("recommendations", one.recommendations()).update();
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  PaperChecklist papers(UUID file, int round) {
    return PaperChecklist.of(jdbc.sql("""
        select paper, result, reference, looked_on as "on" from childprotection.disability_paper where file_id = :file and round = :round order by position""")
        .param("file", file).param("round", round).query(LookedPaper.class).list());
  }

  /** The newest of each part first. */
  @Transactional(propagation = Propagation.SUPPORTS)
  List<WrittenPart> parts(UUID file, int round) {
    return jdbc.sql("select * from childprotection.disability_part where file_id = :file and round = :round order by recorded_at desc, id").param("file", file)
        .param("round", round).query((row, n) -> new WrittenPart(new PartContent(EvaluationPart.valueOf(row.getString("part")),
            row.getObject("seen_on", LocalDate.class), row.getString("author"), row.getObject("impairment", Integer.class),
            row.getObject("activity", Integer.class), row.getObject("participation", Integer.class), row.getString("findings"),
            row.getString("environment")), row.getString("recorded_by_name"))).list();
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  Optional<WrittenReport> report(UUID file, int round) {
    return jdbc.sql("select * from childprotection.disability_report where file_id = :file and round = :round order by recorded_at desc limit 1")
        .param("file", file).param("round", round).query((row, n) -> new WrittenReport(row.getObject("id", UUID.class), row.getString("number"),
            row.getTimestamp("recorded_at").toLocalDateTime().toLocalDate(), report(row), row.getString("recorded_by_name"))).optional();
  }

  static List<HandicapType> types(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("types").getArray()).map(HandicapType::valueOf).toList();
  }

  static String[] names(List<HandicapType> types) {
    return types.stream().map(Enum::name).toArray(String[]::new);
  }

  static @Nullable Degree degree(ResultSet row) throws SQLException {
    var degree = row.getString("degree");
    return degree == null ? null : Degree.valueOf(degree);
  }

  private static EvaluationReport report(ResultSet row) throws SQLException {
    return new EvaluationReport(row.getObject("met_on", LocalDate.class), MeetingPlace.valueOf(row.getString("place")), row.getString("without_family"),
        degree(row), types(row), row.getBoolean("assistant"), row.getBoolean("palliative"), row.getBoolean("listed"),
        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class), row.getString("conclusion"),
        row.getString("recommendations"));
  }

  private JdbcClient.StatementSpec recorded(String sql, DisabilityFile file, Officer by, Instant at) {
    return jdbc.sql(sql).param("id", UUID.randomUUID()).param("file", file.getId().value()).param("round", file.round()).param("by", by.id())
        .param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC));
  }
}
