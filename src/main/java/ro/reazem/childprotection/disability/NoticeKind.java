package ro.reazem.childprotection.disability;

import java.util.List;

/** Which notice it is (felul înștiințării): the first, second and last before a certificate ends, and that before the child comes of age. */
enum NoticeKind {
  FIRST, SECOND, LAST, MAJORITY;

  static final List<NoticeKind> OF_CERTIFICATES = List.of(FIRST, SECOND, LAST);

  /** The figure that says how many days before. */
  String parameter() {
    return "DISABILITY_NOTICE_" + name();
  }
}
