package ro.reazem.people.search;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How many persons each choice of a filter would leave, the other filters staying as they are.
 *
 * @param anySex whatever their sex
 * @param anyLife the living and the dead
 * @param more whether they were counted only up to the limit, so that there are at least so many
 */
record OptionCounts(int anySex, int women, int men, int anyLife, int living, int dead, boolean more) {

  static final OptionCounts NONE = new OptionCounts(0, 0, 0, 0, 0, 0, false);

  /** What a query over candidates counts; each choice of one filter among those whom the other one leaves. */
  static String columns(SearchFilter filter) {
    var sex = filter.sex() == null ? "true" : "sex = :sex";
    var life = filter.living() == null ? "true" : filter.living() ? "not died" : "died";
    return """
        count(*) as counted, count(*) filter (where %1$s) as any_sex, count(*) filter (where %1$s and sex = 'FEMALE') as women,
        count(*) filter (where %1$s and sex = 'MALE') as men, count(*) filter (where %2$s) as any_life,
        count(*) filter (where %2$s and not died) as living, count(*) filter (where %2$s and died) as dead""".formatted(life, sex);
  }

  static OptionCounts read(ResultSet row, int most) throws SQLException {
    return new OptionCounts(row.getInt("any_sex"), row.getInt("women"), row.getInt("men"), row.getInt("any_life"),
        row.getInt("living"), row.getInt("dead"), row.getInt("counted") >= most);
  }
}
