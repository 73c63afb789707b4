package ro.reazem.archive.sight;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** Lists, page by page, of what belongs to a whole unit: inventories and records of selection of the units whose archive the reader sees. */
@Component
public class UnitPages {

  private final JdbcClient jdbc;
  private final ArchiveSight sight;

  UnitPages(JdbcClient jdbc, ArchiveSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A page of a list. */
  public record Found<T>(List<T> lines, ListPage page) {}

  /**
   * A page of what the reader sees.
   *
   * @param table whose rows are counted
   * @param columns the statement that reads them, with the alias p and {@link ArchiveSight#OF_UNIT} as its condition
   */
  public <T> Found<T> of(String table, String columns, String order, Class<T> line, ListPage.Asked asked, Officer reader) {
    var page = ListPage.of(asked, CappedTotal.of("from " + table + " p where " + ArchiveSight.OF_UNIT, sql -> bound(sql, reader)));
    return new Found<>(bound(columns + " order by " + order + ", p.id limit :size offset :offset", reader).param("size", page.size())
        .param("offset", page.offset()).query(line).list(), page);
  }

  private JdbcClient.StatementSpec bound(String sql, Officer reader) {
    return sight.bindUnits(jdbc.sql(sql), reader, ArchiveSight.READ);
  }
}
