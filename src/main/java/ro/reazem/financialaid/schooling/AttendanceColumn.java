package ro.reazem.financialaid.schooling;

import java.util.List;

/** The columns of what the school inspectorate sends (situația frecvenței); both languages are understood as headings. */
enum AttendanceColumn {

  CNP(20), NAME(200), FIRST(20), LAST(20), ABSENCES(10), EXEMPTION(200);

  static final List<AttendanceColumn> NEEDED = List.of(CNP, FIRST, LAST, ABSENCES);

  private final int longest;

  AttendanceColumn(int longest) {
    this.longest = longest;
  }

  int longest() {
    return longest;
  }

  /** The message of its heading. */
  public String key() {
    return "financialaid.school.column." + name();
  }
}
