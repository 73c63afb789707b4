package ro.reazem.acts.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.acts.template.Template.Content;
import ro.reazem.acts.template.Template.Mark;
import ro.reazem.platform.jdbc.Columns;

/** All versions of all templates, as they are kept. */
@Component
public class Templates {

  private static final String ALL = "select * from acts.template_version v";

  private final JdbcClient jdbc;

  Templates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Template> find(UUID id) {
    return jdbc.sql(ALL + " where id = :id").param("id", id).query(Templates::template).optional();
  }

  /** The version of each template that acts are drafted with on a day. */
  public List<Template> inForce(LocalDate day) {
    return jdbc.sql("select * from (select distinct on (code) * from acts.template_version where published_at is not null and valid_from <= :day "
        + "order by code, valid_from desc, number desc) as v order by kind, title, code").param("day", day).query(Templates::template).list();
  }

  /** The newest version of each template with, before it, the open draft. */
  List<Template> newest() {
    return jdbc.sql("select * from (select distinct on (code) * from acts.template_version order by code, number desc) as v order by kind, title, code")
        .query(Templates::template).list();
  }

  List<Template> versions(String code) {
    return jdbc.sql(ALL + " where code = :code order by number desc").param("code", code).query(Templates::template).list();
  }

  /** Enters a version; false when there is one of that number already. */
  boolean insert(Template one) {
    return bind("""
        insert into acts.template_version (id, code, number, revision, title, kind, issuer, authority, signatory_title, body, fields, visas,
          bases, challenge_term, valid_from, shipped, edited_by, edited_at, published_by, published_at)
        values (:id, :code, :number, :revision, :title, :kind, :issuer, :authority, :signatory, :body, :fields, :visas, :bases, :challenge,
          :validFrom, :shipped, :editedBy, :editedAt, :publishedBy, :publishedAt) on conflict do nothing""", one) == 1;
  }

  /** Changes a draft; false when somebody else changed or published it meanwhile. */
  boolean update(Template one) {
    return bind("""
        update acts.template_version set revision = :revision + 1, title = :title, kind = :kind, issuer = :issuer, authority = :authority,
          signatory_title = :signatory, body = :body, fields = :fields, visas = :visas, bases = :bases, challenge_term = :challenge,
          valid_from = :validFrom, edited_by = :editedBy, edited_at = :editedAt, published_by = :publishedBy, published_at = :publishedAt
        where id = :id and revision = :revision and published_at is null and code = :code and number = :number and shipped = :shipped""",
        one) == 1;
  }

  private int bind(String sql, Template one) {
    var content = one.content();
    var published = one.published();
    return jdbc.sql(sql).param("id", one.id()).param("code", one.code()).param("number", one.number()).param("revision", one.revision())
        .param("title", content.title()).param("kind", content.kind().name()).param("issuer", content.issuer())
        .param("authority", content.authority()).param("signatory", content.signatoryTitle()).param("body", content.body())
        .param("fields", content.fields()).param("visas", content.visas().stream().map(Enum::name).collect(Collectors.joining(" ")))
        .param("bases", String.join("\n", content.bases())).param("challenge", content.challengeTerm())
        .param("validFrom", content.validFrom()).param("shipped", one.shipped()).param("editedBy", one.edited().by())
        .param("editedAt", at(one.edited())).param("publishedBy", published == null ? null : published.by())
        .param("publishedAt", published == null ? null : at(published)).update();
  }

  private static OffsetDateTime at(Mark mark) {
    return mark.at().atOffset(ZoneOffset.UTC);
  }

  private static Template template(ResultSet row, int n) throws SQLException {
    var words = row.getString("visas");
    var bases = row.getString("bases");
    var content = new Content(row.getString("title"), ActKind.valueOf(row.getString("kind")), row.getString("issuer"),
        row.getString("authority"), row.getString("signatory_title"), row.getString("body"), row.getString("fields"),
        words.isEmpty() ? List.of() : Arrays.stream(words.split(" ")).map(VisaKind::valueOf).toList(),
        bases.isEmpty() ? List.of() : List.of(bases.split("\n")), row.getString("challenge_term"), row.getObject("valid_from", LocalDate.class));
    var publishedBy = row.getString("published_by");
    return new Template(row.getObject("id", UUID.class), row.getString("code"), row.getInt("number"), row.getInt("revision"), content,
        row.getBoolean("shipped"), new Mark(row.getString("edited_by"), Columns.instant(row, "edited_at")),
        publishedBy == null ? null : new Mark(publishedBy, Columns.instant(row, "published_at")));
  }
}
